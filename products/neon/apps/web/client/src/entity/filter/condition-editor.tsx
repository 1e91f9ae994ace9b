import { Button, Label, Popover, PopoverContent, PopoverTrigger, Select } from "@neon/ui";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { widgetOf } from "../fields/registry.ts";
import { fieldOf, typeOf } from "../model/fields.ts";
import { needsValue, operatorsByType, type Condition, type Operator } from "./conditions.ts";

import type { EntityDescriptor } from "@athyper/api-client";

export interface ConditionEditorProps {
  entity: EntityDescriptor;
  /** The condition to change; absent for a new one. */
  initial?: Condition;
  trigger: ReactNode;
  onApply: (condition: Condition) => void;
}

/** Makes or changes one condition: field, operator, value. */
export function ConditionEditor({ trigger, ...props }: ConditionEditorProps) {
  const { t } = useTranslation("widgets");
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>{trigger}</PopoverTrigger>
      <PopoverContent className="w-76" aria-label={t("filter.add")}>
        <EditorForm
          {...props}
          onApply={(condition) => {
            setOpen(false);
            props.onApply(condition);
          }}
        />
      </PopoverContent>
    </Popover>
  );
}

function EditorForm({ entity, initial, onApply }: Omit<ConditionEditorProps, "trigger">) {
  const { t } = useTranslation("widgets");
  const ids = { field: useId(), operator: useId(), value: useId() };
  const choices = entity.fields
    .filter((field) => field.filterable && operatorsByType[typeOf(field)].length > 0)
    .sort((left, right) => Number(left.system) - Number(right.system) || left.order - right.order);
  const [draft, setDraft] = useState<Condition>(() => initial ?? beginWith(choices[0]?.name ?? ""));

  function beginWith(name: string): Condition {
    const field = fieldOf(entity, name);
    return { field: name, operator: (field && operatorsByType[typeOf(field)][0]) ?? "is", values: [] };
  }

  const field = fieldOf(entity, draft.field);
  if (!field) return <p className="text-ink-muted">{t("filter.nothing")}</p>;
  const { Filter } = widgetOf(field);
  const asksValue = needsValue(draft.operator);
  const isComplete = !asksValue || draft.values.length > 0;

  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (isComplete) onApply(asksValue ? draft : { ...draft, values: [] });
      }}
    >
      <div>
        <Label htmlFor={ids.field}>{t("filter.field")}</Label>
        <Select
          id={ids.field}
          value={draft.field}
          onChange={(event) => setDraft(beginWith(event.target.value))}
        >
          {choices.map((choice) => (
            <option key={choice.name} value={choice.name}>
              {choice.label}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <Label htmlFor={ids.operator}>{t("filter.operator")}</Label>
        <Select
          id={ids.operator}
          value={draft.operator}
          onChange={(event) => setDraft({ ...draft, operator: event.target.value as Operator })}
        >
          {operatorsByType[typeOf(field)].map((operator) => (
            <option key={operator} value={operator}>
              {t(`filter.op.${operator}`)}
            </option>
          ))}
        </Select>
      </div>
      {asksValue && Filter && (
        <Filter
          key={draft.field}
          id={ids.value}
          field={field}
          values={draft.values}
          onChange={(values) => setDraft({ ...draft, values })}
        />
      )}
      <Button type="submit" variant="primary" disabled={!isComplete} className="w-full">
        {t("filter.apply")}
      </Button>
    </form>
  );
}
