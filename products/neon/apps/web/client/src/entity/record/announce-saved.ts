import { toast } from "@neon/ui";

import type { VersionedRecord } from "@athyper/api-client";

/** Says that a record is stored, and what the rules have to say of it all the same. */
export function announceSaved(title: string, detail: string, saved: VersionedRecord): void {
  toast({ tone: "success", title, detail });
  for (const warning of saved.warnings ?? []) toast({ tone: "info", title: warning });
}
