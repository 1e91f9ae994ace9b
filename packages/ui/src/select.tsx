/**
 * One of a few values. Built on the browser's own select: it opens the platform's picker on a phone, needs no
 * positioning, and works under a policy without inline styles, which Radix's select does not.
 */
import { ChevronDown } from "lucide-react";
import { useId, type ComponentProps, type ReactNode } from "react";

import { cn } from "./cn.ts";
import { controlClasses } from "./control.ts";
import { FieldMessage } from "./field-message.tsx";

export interface SelectProps extends ComponentProps<"select"> {
  error?: ReactNode;
  helper?: ReactNode;
  /** Classes of the box around the select and its arrow. */
  containerClassName?: string;
}

export function Select({ error, helper, className, containerClassName, id, ...props }: SelectProps) {
  const made = useId();
  const inputId = id ?? made;
  const messageId = `${inputId}-message`;
  const described = [props["aria-describedby"], (error || helper) && messageId].filter(Boolean).join(" ");
  return (
    <>
      <span data-slot="select" className={cn("relative block", containerClassName)}>
        <select
          {...props}
          id={inputId}
          className={cn(controlClasses, "h-8 cursor-pointer appearance-none pe-8", className)}
          aria-invalid={error ? true : props["aria-invalid"]}
          aria-describedby={described || undefined}
        />
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute inset-e-2 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
        />
      </span>
      <FieldMessage id={messageId} error={error} helper={helper} />
    </>
  );
}
