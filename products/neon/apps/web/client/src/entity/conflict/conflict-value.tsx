import { FieldDisplay } from "../fields/field-display.tsx";
import { fromFormValue, isLocked, type FormLine, type FormValue } from "../form/values.ts";
import { lineFields } from "../model/fields.ts";

import type { FieldDescriptor, Included } from "@athyper/api-client";

export interface ConflictValueProps {
  field: FieldDescriptor;
  value: FormValue | FormLine;
  included: Included;
}

function isLine(value: FormValue | FormLine): value is FormLine {
  return typeof value === "object" && !Array.isArray(value) && "values" in value;
}

/** A value of a form, or one line of it, to read. */
export function ConflictValue({ field, value, included }: ConflictValueProps) {
  if (isLine(value)) return <LineValues field={field} line={value} included={included} />;
  return <FieldDisplay field={field} value={fromFormValue(field, value)} included={included} plain />;
}

function LineValues({
  field,
  line,
  included,
}: {
  field: FieldDescriptor;
  line: FormLine;
  included: Included;
}) {
  const shown = lineFields(field).filter((child) => !isLocked(child, line.hidden));
  return (
    <span className="grid gap-0.5">
      {shown.map((child) => (
        <span key={child.name} className="flex justify-between gap-3">
          <span className="text-ink-muted">{child.label}</span>
          <span className="min-w-0 truncate">
            <FieldDisplay
              field={child}
              value={fromFormValue(child, line.values[child.name])}
              included={included}
              plain
            />
          </span>
        </span>
      ))}
    </span>
  );
}
