import { useId, type ComponentProps, type ReactNode } from "react";

import { cn } from "./cn.ts";
import { controlClasses } from "./control.ts";
import { FieldMessage } from "./field-message.tsx";

export interface InputProps extends ComponentProps<"input"> {
  /** What is wrong with the value; marks the input invalid and is read out with it. */
  error?: ReactNode;
  /** A hint under the input, shown while there is no error. */
  helper?: ReactNode;
}

/** A line of text. */
export function Input({ error, helper, className, id, ...props }: InputProps) {
  const made = useId();
  const inputId = id ?? made;
  const messageId = `${inputId}-message`;
  const described = [props["aria-describedby"], (error || helper) && messageId].filter(Boolean).join(" ");
  return (
    <>
      <input
        data-slot="input"
        {...props}
        id={inputId}
        className={cn(controlClasses, "h-8", className)}
        aria-invalid={error ? true : props["aria-invalid"]}
        aria-describedby={described || undefined}
      />
      <FieldMessage id={messageId} error={error} helper={helper} />
    </>
  );
}
