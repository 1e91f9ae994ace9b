import { Tooltip as Primitive } from "radix-ui";

import { cn } from "./cn.ts";

import type { ComponentProps, ReactNode } from "react";

export const TooltipProvider = Primitive.Provider;

export interface TooltipProps extends Omit<ComponentProps<typeof Primitive.Content>, "content"> {
  /** The hint. Never the only place where something is said. */
  content: ReactNode;
}

/** Shows a hint while its child is hovered or focused. */
export function Tooltip({ content, children, className, sideOffset = 6, ...props }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          data-slot="tooltip"
          sideOffset={sideOffset}
          collisionPadding={8}
          className={cn(
            "z-50 max-w-72 animate-fade rounded-md bg-ink px-2 py-1 text-xs text-surface shadow-md",
            className,
          )}
          {...props}
        >
          {content}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
