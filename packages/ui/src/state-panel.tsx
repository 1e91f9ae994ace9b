import { cn } from "./cn.ts";

import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

export interface StatePanelProps extends Omit<ComponentProps<"div">, "title"> {
  icon: LucideIcon;
  title: ReactNode;
  /** `h1` where the panel is all there is on the page. */
  heading?: "h1" | "h2";
  children?: ReactNode;
  /** Buttons that lead on from here. */
  actions?: ReactNode;
}

/** The middle of a region that has nothing else to show. */
export function StatePanel({
  icon: Icon,
  title,
  heading: Heading = "h2",
  children,
  actions,
  className,
  ...props
}: StatePanelProps) {
  return (
    <div
      data-slot="state-panel"
      className={cn("flex flex-col items-center justify-center px-6 py-14 text-center", className)}
      {...props}
    >
      <span className="mb-4 grid size-11 place-items-center rounded-xl border border-line bg-surface text-ink-faint shadow-sm">
        <Icon aria-hidden className="size-5" />
      </span>
      <Heading className="text-base font-semibold text-balance text-ink">{title}</Heading>
      {children && <div className="mt-1 max-w-md text-sm text-pretty text-ink-muted">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
