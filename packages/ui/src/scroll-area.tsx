import { cn } from "./cn.ts";

import type { ComponentProps } from "react";

/**
 * A region that scrolls by itself, with thin scrollbars drawn by the browser. It takes focus so that it can be scrolled
 * by keyboard, and therefore needs a name.
 */
export function ScrollArea({
  className,
  label,
  ...props
}: ComponentProps<"div"> & {
  /** What the region holds, for screen readers. */
  label: string;
}) {
  return (
    <div
      data-slot="scroll-area"
      role="region"
      aria-label={label}
      tabIndex={0}
      className={cn("relative scrollbar-thin overflow-auto", className)}
      {...props}
    />
  );
}
