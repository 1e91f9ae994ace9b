/** A panel that slides in from the start or the end of the line: the navigation on a phone, details beside a list. */
import { Dialog as Primitive } from "radix-ui";

import { cn } from "./cn.ts";
import { Scrim } from "./dialog.tsx";

import type { ComponentProps, ReactNode } from "react";

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;

export interface SheetContentProps extends Omit<ComponentProps<typeof Primitive.Content>, "title"> {
  /** What the panel is, for screen readers; not drawn. */
  title: ReactNode;
  side?: "start" | "end";
}

export function SheetContent({ title, side = "end", className, children, ...props }: SheetContentProps) {
  return (
    <Primitive.Portal>
      <Scrim />
      <Primitive.Content
        data-slot="sheet"
        data-side={side}
        aria-describedby={undefined}
        className={cn(
          "fixed inset-y-0 z-50 flex w-80 max-w-[85vw] animate-fade flex-col border-line bg-surface shadow-xl",
          side === "start" ? "start-0 border-e" : "end-0 border-s",
          className,
        )}
        {...props}
      >
        <Primitive.Title className="sr-only">{title}</Primitive.Title>
        {children}
      </Primitive.Content>
    </Primitive.Portal>
  );
}
