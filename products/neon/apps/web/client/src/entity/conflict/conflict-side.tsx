import { cn } from "@neon/ui";

import { FieldDisplay } from "../fields/field-display.tsx";
import { fromFormValue, type FormLine, type FormValue } from "../form/values.ts";
import { lineFields } from "../model/fields.ts";

import type { FieldDescriptor, Included } from "@athyper/api-client";

export interface ConflictSideProps {
  name: string;
  label: string;
  /** What to say where this side removed the line. */
  removed: string;
  field: FieldDescriptor;
  value: FormValue | FormLine | undefined;
  included: Included;
  isChosen: boolean;
  onChoose: () => void;
}

function isLine(value: FormValue | FormLine): value is FormLine {
  return typeof value === "object" && !Array.isArray(value) && "values" in value;
}

/** One side of a conflict, to be picked. */
export function ConflictSide({
  name,
  label,
  removed,
  field,
  value,
  included,
  isChosen,
  onChoose,
}: ConflictSideProps) {
  return (
    <label
      className={cn(
        "flex cursor-pointer gap-2.5 rounded-lg border p-3 transition-colors duration-100 has-focus-visible:outline-2 has-focus-visible:outline-focus",
        isChosen ? "border-accent bg-accent-soft" : "border-line bg-surface hover:border-line-strong",
      )}
    >
      <input
        type="radio"
        name={`conflict-${name}`}
        checked={isChosen}
        onChange={onChoose}
        className="mt-0.5 size-4 shrink-0 accent-accent outline-none"
      />
      <span className="min-w-0 flex-1">
        <span className="block text-xs font-medium text-ink-muted">{label}</span>
        <span className="mt-0.5 block text-sm break-words text-ink">
          {value === undefined ? (
            <em>{removed}</em>
          ) : isLine(value) ? (
            <LineValues field={field} line={value} included={included} />
          ) : (
            <FieldDisplay field={field} value={fromFormValue(field, value)} included={included} plain />
          )}
        </span>
      </span>
    </label>
  );
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
  const shown = lineFields(field).filter((child) => !child.readonly);
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
