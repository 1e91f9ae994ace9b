import { useSyncExternalStore } from "react";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Whether lines of a record fit as a table. */
export function useHasRoomForLines(): boolean {
  return useMedia("(min-width: 40rem)");
}

/** Whether there is room for a table; below it, records are cards. */
export function useIsWide(): boolean {
  return useMedia("(min-width: 48rem)");
}
