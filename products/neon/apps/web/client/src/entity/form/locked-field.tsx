import { HiddenValue } from "../fields/hidden-value.tsx";
import { widthClass } from "./whole-row.ts";

import type { FieldDescriptor } from "@athyper/api-client";

/** Stands in a form where an input would, for a value that is kept from the person: nothing to type, nothing to send. */
export function LockedField({ field, value }: { field: FieldDescriptor; value: unknown }) {
  return (
    <div role="group" aria-label={field.label} className={widthClass(field)}>
      <p className="mb-1 text-xs font-medium text-ink-muted">{field.label}</p>
      <p className="flex min-h-8 items-center rounded-md border border-dashed border-line bg-canvas px-2.5 text-sm">
        <HiddenValue value={value} />
      </p>
    </div>
  );
}
