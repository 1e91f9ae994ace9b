/** Of problem documents (RFC 9457). Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";

/** What is wrong with one value of the body. */
export const fieldProblem = z.object({
  /** JSON Pointer (RFC 6901) into the body. */
  pointer: z.string(),
  code: z.string(),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof fieldProblem>;

/** Why a request failed. */
export const problem = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(kinds.whole(0, 999)),
  code: z.string(),
  detail: z.optional(z.string()),
  requestId: z.optional(z.string()),
  errors: z.optional(z.array(fieldProblem)),
});
export type Problem = z.infer<typeof problem>;
