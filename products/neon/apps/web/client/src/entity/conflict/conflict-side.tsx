import { cn } from "@neon/ui";

import { ConflictValue } from "./conflict-value.tsx";

import type { FormLine, FormValue } from "../form/values.ts";
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
          ) : (
            <ConflictValue field={field} value={value} included={included} />
          )}
        </span>
      </span>
    </label>
  );
}
