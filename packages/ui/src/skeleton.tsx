import { cn } from "./cn.ts";

import type { ComponentProps } from "react";

/** Holds the place of text that is on its way. It appears only after a moment, so that quick answers do not flicker. */
export function Skeleton({ className, ...props }: ComponentProps<"span">) {
  return (
    <span
      data-slot="skeleton"
      aria-hidden
      className={cn("block h-4 animate-skeleton rounded-md bg-line", className)}
      {...props}
    />
  );
}
