import { Label as Primitive } from "radix-ui";

import { cn } from "./cn.ts";

import type { ComponentProps } from "react";

export interface LabelProps extends ComponentProps<typeof Primitive.Root> {
  /** Says that a value must be given; drawn as a star, the control itself carries `aria-required`. */
  required?: boolean;
}

export function Label({ required = false, className, children, ...props }: LabelProps) {
  return (
    <Primitive.Root
      data-slot="label"
      className={cn("mb-1 block text-xs font-medium text-ink-muted", className)}
      {...props}
    >
      {children}
      {required && (
        <span aria-hidden className="ms-0.5 text-danger">
          *
        </span>
      )}
    </Primitive.Root>
  );
}
