import { useEffect } from "react";

/** Names the browser tab. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Neon`;
  }, [title]);
}
