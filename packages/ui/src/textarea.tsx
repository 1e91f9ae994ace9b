import { useId, type ComponentProps, type ReactNode } from "react";

import { cn } from "./cn.ts";
import { controlClasses } from "./control.ts";
import { FieldMessage } from "./field-message.tsx";

export interface TextareaProps extends ComponentProps<"textarea"> {
  error?: ReactNode;
  helper?: ReactNode;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function Textarea({ error, helper, className, id, rows = 3, ...props }: TextareaProps) {
  const made = useId();
  const inputId = id ?? made;
  const messageId = `${inputId}-message`;
  const described = [props["aria-describedby"], (error || helper) && messageId].filter(Boolean).join(" ");
  return (
    <>
      <textarea
        data-slot="textarea"
        {...props}
        id={inputId}
        rows={rows}
        className={cn(controlClasses, "field-sizing-content min-h-16 py-1.5", className)}
        aria-invalid={error ? true : props["aria-invalid"]}
        aria-describedby={described || undefined}
      />
      <FieldMessage id={messageId} error={error} helper={helper} />
    </>
  );
}
