import { useSyncExternalStore } from "react";

import { announced, subscribeAnnouncements } from "@/lib/announce.ts";

/** Reads out what `announce` was given, once whatever is being read has ended. */
export function LiveRegion() {
  const sentence = useSyncExternalStore(subscribeAnnouncements, announced);
  return (
    <p role="status" aria-live="polite" className="sr-only" data-slot="live-region">
      {sentence}
    </p>
  );
}
