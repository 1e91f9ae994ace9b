/** Of the answers below /api/ref. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";

/** What is the same for every tenant, named in the reader's language. */
export const referenceItem = z.looseObject({
  code: z.string(),
  label: z.string(),
  /** Of currencies: the last day it was tender; absent for money of today. */
  validTo: z.optional(z.string()),
  digits: z.optional(kinds.whole(0, 9007199254740991)),
});
export type ReferenceItem = z.infer<typeof referenceItem>;

/** Where the next page begins. */
export const referenceMeta = z.object({
  next: z.nullable(z.string()),
});
export type ReferenceMeta = z.infer<typeof referenceMeta>;

/** GET /api/ref/{dataset}. */
export const referenceAnswer = z.object({
  data: z.array(referenceItem),
  meta: referenceMeta,
});
export type ReferenceAnswer = z.infer<typeof referenceAnswer>;
