import { cn, controlClasses } from "@neon/ui";

import type { InputProps } from "../widget.ts";
import type { ComponentType } from "react";

/** Makes the input of a type that is typed as several lines. */
export function makeAreaInput(className?: string): ComponentType<InputProps> {
  return function AreaInput({ id, field, value, onChange, onBlur, label, isInvalid, describedBy }) {
    return (
      <textarea
        id={id}
        name={field.name}
        placeholder={field.placeholder ?? undefined}
        dir="auto"
        rows={3}
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-label={label}
        aria-required={field.required || undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        className={cn(controlClasses, "field-sizing-content min-h-18 py-1.5", className)}
      />
    );
  };
}
