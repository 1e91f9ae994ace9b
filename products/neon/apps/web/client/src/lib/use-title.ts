import { useEffect } from "react";

import { announce } from "./announce.ts";

/** Whether the page before went away together with what had the focus. */
function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/**
 * Names the browser tab and tells screen readers that another page has come up. Where the focus went away with the page
 * before, the content of this one takes it, so that Tab goes on from its top; the first page leaves it to the browser.
 */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    const isFirst = !document.title.includes("·");
    document.title = `${title} · Neon`;
    announce(title);
    if (!isFirst && focusIsLost()) document.getElementById("content")?.focus({ preventScroll: true });
  }, [title]);
}
