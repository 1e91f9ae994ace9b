import { cn } from "@neon/ui";

import { FieldDisplay } from "../fields/field-display.tsx";
import { wholeRow } from "../form/whole-row.ts";
import { isHidden, typeOf } from "../model/fields.ts";

import type { EntityRecord, FieldDescriptor, Included, Redacted } from "@athyper/api-client";

export interface FieldListProps {
  fields: readonly FieldDescriptor[];
  record: EntityRecord;
  included: Included;
  redacted?: Redacted;
  /** One column, for the margin of a page. */
  isNarrow?: boolean;
}

/** Names and values of a record, to read. */
export function FieldList({ fields, record, included, redacted, isNarrow = false }: FieldListProps) {
  return (
    <dl className={cn("grid gap-x-8 gap-y-4 p-4", !isNarrow && "sm:grid-cols-2 sm:p-5")}>
      {fields.map((field) => (
        <div
          key={field.name}
          className={cn("min-w-0", !isNarrow && wholeRow.has(typeOf(field)) && "sm:col-span-2")}
        >
          <dt className="text-xs font-medium text-ink-muted">{field.label}</dt>
          <dd className="mt-0.5 min-h-5 break-words text-ink">
            <FieldDisplay
              field={field}
              value={record[field.name]}
              included={included}
              isHidden={isHidden(redacted, record.id, field)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
