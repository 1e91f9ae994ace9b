/** Reference data: what is the same for every tenant, named in the reader's language. */
import * as z from "zod/mini";

const optionalText = z.optional(z.string());

export const referenceItem = z.looseObject({
  code: z.string(),
  label: z.string(),
  /** Of currencies: the last day it was tender; absent for money of today. */
  validTo: optionalText,
  digits: z.optional(z.number()),
});
export type ReferenceItem = z.infer<typeof referenceItem>;

export const referenceAnswer = z.object({
  data: z.array(referenceItem),
  meta: z.object({ next: z.nullable(z.string()) }),
});
