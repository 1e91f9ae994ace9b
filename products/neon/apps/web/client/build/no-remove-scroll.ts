import type { ReactNode } from "react";

/** Stands in for a scroll lock that works by a style element; the lock is a static rule in `styles.css`. */
export function RemoveScroll({ children }: { children?: ReactNode }): ReactNode {
  return children;
}
