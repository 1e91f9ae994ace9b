import { cva, type VariantProps } from "class-variance-authority";

import { cn } from "./cn.ts";

import type { ComponentProps } from "react";

const badge = cva(
  "inline-flex max-w-full items-center gap-1.5 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap",
  {
    variants: {
      tone: {
        neutral: "bg-sunken text-ink-muted ring-1 ring-line ring-inset",
        accent: "bg-accent-soft text-accent-text",
        success: "bg-success-soft text-success",
        warning: "bg-warning-soft text-warning",
        danger: "bg-danger-soft text-danger",
        info: "bg-info-soft text-info",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof badge>["tone"]>;

export interface BadgeProps extends ComponentProps<"span"> {
  tone?: BadgeTone;
  /** Draws a dot before the text, as for a state. */
  dot?: boolean;
}

/** A short label for a state or a kind. */
export function Badge({ tone, dot = false, className, children, ...props }: BadgeProps) {
  return (
    <span data-slot="badge" className={cn(badge({ tone }), className)} {...props}>
      {dot && <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-current" />}
      <span className="truncate">{children}</span>
    </span>
  );
}
