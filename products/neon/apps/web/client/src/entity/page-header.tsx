import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  /** Where this page hangs, as links. */
  breadcrumb?: ReactNode;
  /** Facts beside the title: a count, a state. */
  badges?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: stays in sight while the page scrolls. */
export function PageHeader({ title, breadcrumb, badges, actions }: PageHeaderProps) {
  return (
    <header className="sticky top-12 z-20 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-canvas px-4 py-2 sm:px-6">
      <div className="min-w-0 flex-1">
        {breadcrumb && <div className="flex items-center gap-1 text-xs text-ink-muted">{breadcrumb}</div>}
        <div className="flex min-w-0 items-center gap-x-2.5 gap-y-1 max-sm:flex-wrap">
          <h1 dir="auto" className="line-clamp-2 text-lg font-semibold break-words text-ink sm:line-clamp-1">
            {title}
          </h1>
          {badges}
        </div>
      </div>
      <div data-print="hide" className="flex items-center gap-2">
        {actions}
      </div>
    </header>
  );
}
