import { useEffect } from "react";

import { announce } from "./announce.ts";

/** Names the browser tab, and tells screen readers that another page has come up. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    document.title = `${title} · Neon`;
    announce(title);
  }, [title]);
}
