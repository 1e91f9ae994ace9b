import { X } from "lucide-react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { enumLabel } from "../fields/enum/label.ts";
import { FieldDisplay } from "../fields/field-display.tsx";
import { fieldOf, typeOf } from "../model/fields.ts";
import { ConditionEditor } from "./condition-editor.tsx";

import type { Condition } from "./conditions.ts";
import type { EntityDescriptor, FieldDescriptor, Included } from "@athyper/api-client";

export interface ConditionChipProps {
  entity: EntityDescriptor;
  condition: Condition;
  included?: Included;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One condition as text; pressing it changes it. */
export function ConditionChip({ entity, condition, included, onChange, onRemove }: ConditionChipProps) {
  const { t } = useTranslation("widgets");
  const field = fieldOf(entity, condition.field);
  if (!field) return null;
  return (
    <span className="inline-flex h-8 max-w-full items-stretch rounded-md bg-surface text-sm shadow-sm ring-1 ring-line-strong ring-inset">
      <ConditionEditor
        entity={entity}
        initial={condition}
        onApply={onChange}
        trigger={
          <button
            type="button"
            className="flex min-w-0 cursor-pointer items-center gap-1 rounded-s-md ps-2.5 pe-1.5 hover:bg-hover"
          >
            <span className="text-ink-muted">{field.label}</span>
            <span className="whitespace-nowrap text-ink-faint">{t(`filter.op.${condition.operator}`)}</span>
            <span className="truncate font-medium text-ink">
              {condition.values.map((value, index) => (
                <Fragment key={value}>
                  {index > 0 && ", "}
                  <ConditionValue field={field} value={value} included={included} />
                </Fragment>
              ))}
            </span>
          </button>
        }
      />
      <button
        type="button"
        aria-label={t("filter.remove", { field: field.label })}
        onClick={onRemove}
        className="grid w-7 cursor-pointer place-items-center rounded-e-md text-ink-faint hover:bg-hover hover:text-ink"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}

function ConditionValue({
  field,
  value,
  included,
}: {
  field: FieldDescriptor;
  value: string;
  included?: Included;
}) {
  if (typeOf(field) === "enum") return enumLabel(field, value);
  return <FieldDisplay field={field} value={value} included={included} plain />;
}
