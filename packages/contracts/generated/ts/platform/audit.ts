/** Of the answers below /api/audit. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";

/** What is not as it was sealed. */
export const auditFinding = z.object({
  kind: z.enum(["altered", "missing", "inserted", "reordered", "backdated", "chain_broken", "seal_forged", "truncated"]),
  message: z.string(),
  /** Null when no seal covers the row. */
  seal: z.nullable(kinds.whole(1, 9007199254740991)),
  /** Of the row in the chain. */
  place: z.nullable(kinds.whole(1, 9007199254740991)),
  row: z.nullable(z.string()),
  occurredAt: z.nullable(z.string()),
});
export type AuditFinding = z.infer<typeof auditFinding>;

/** The end of a chain. */
export const auditHead = z.object({
  number: kinds.whole(1, 9007199254740991),
  /** SHA-256 of the last header. */
  hash: z.string(),
});
export type AuditHead = z.infer<typeof auditHead>;

/** A chain held against its seals. */
export const auditReport = z.object({
  chain: z.string(),
  intact: z.boolean(),
  seals: kinds.whole(0, 9007199254740991),
  /** Those that were compared. */
  rows: kinds.whole(0, 9007199254740991),
  /** Those that retention has dropped. */
  retired: kinds.whole(0, 9007199254740991),
  /** Those that wait for their seal. */
  unsealed: kinds.whole(0, 9007199254740991),
  oldestUnsealed: z.nullable(z.string()),
  head: z.nullable(auditHead),
  sealedAt: z.nullable(z.string()),
  /** All findings; the first hundred are listed. */
  found: kinds.whole(0, 9007199254740991),
  findings: z.array(auditFinding),
});
export type AuditReport = z.infer<typeof auditReport>;

/** GET /api/audit/verify. */
export const auditVerifyAnswer = z.object({
  data: auditReport,
});
export type AuditVerifyAnswer = z.infer<typeof auditVerifyAnswer>;
