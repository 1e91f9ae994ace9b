import { cn, controlClasses } from "@neon/ui";

import type { InputProps } from "../widget.ts";
import type { ComponentProps, ComponentType } from "react";

type Attributes = Pick<
  ComponentProps<"input">,
  "type" | "inputMode" | "autoComplete" | "spellCheck" | "className" | "dir"
>;

/** Makes the input of a type that is typed as one line of text. */
export function makeLineInput(attributes: Attributes): ComponentType<InputProps> {
  const { className, ...rest } = attributes;
  return function LineInput({ id, field, value, onChange, onBlur, label, isInvalid, describedBy }) {
    return (
      <input
        {...rest}
        id={id}
        name={field.name}
        placeholder={field.placeholder ?? undefined}
        autoComplete="off"
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-label={label}
        aria-required={field.required || undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        className={cn(controlClasses, "h-8", className)}
      />
    );
  };
}
