import { cn } from "./cn.ts";

/** The look shared by everything one types or picks into. */
export const controlClasses = cn(
  "block w-full min-w-0 rounded-md border border-control bg-surface px-2.5 text-sm text-ink shadow-sm transition-colors duration-100",
  "placeholder:text-ink-faint hover:border-ink-muted disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-muted disabled:hover:border-control",
  "aria-invalid:border-danger [&[readonly]]:bg-sunken",
);
