import { CircleAlert } from "lucide-react";

import type { ReactNode } from "react";

/** The line under a control: the error if there is one, else the hint, else nothing. */
export function FieldMessage({ id, error, helper }: { id: string; error?: ReactNode; helper?: ReactNode }) {
  if (error) {
    return (
      <p id={id} data-slot="field-error" className="mt-1 flex items-start gap-1 text-xs text-danger">
        <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
        {error}
      </p>
    );
  }
  if (helper) {
    return (
      <p id={id} data-slot="field-helper" className="mt-1 text-xs text-ink-faint">
        {helper}
      </p>
    );
  }
  return null;
}
