/** Of the bodies of the platform's routes. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";

/** A metadata file. */
export const sourceFile = z.strictObject({
  path: z.string(),
  text: z.string(),
});
export type SourceFile = z.infer<typeof sourceFile>;

/** POST /api/meta/changes. */
export const metaChange = z.strictObject({
  files: z.array(sourceFile).check(kinds.count(0, 1000)),
  mode: z.optional(z.enum(["apply", "plan", "start"])),
  drop: z.optional(z.boolean()),
});
export type MetaChange = z.infer<typeof metaChange>;

/** POST /api/meta/changes/{id}/actions. */
export const metaChangeAction = z.strictObject({
  action: z.enum(["contract", "pause", "resume", "roll_back"]),
  atOnce: z.optional(z.boolean()),
});
export type MetaChangeAction = z.infer<typeof metaChangeAction>;

/** PUT /api/iam/feature-flags/{key}. */
export const featureFlagSwitch = z.strictObject({
  isEnabled: z.boolean(),
  rolloutPct: z.optional(kinds.whole(0, 100)),
});
export type FeatureFlagSwitch = z.infer<typeof featureFlagSwitch>;

/** POST /api/objects/urls: an address for one file, signed. */
export const objectUrl = z.object({
  method: z.optional(z.enum(["GET", "PUT"])),
  name: z.optional(z.string()),
  expiresIn: z.optional(kinds.whole(1, 3600)),
  maxBytes: z.optional(kinds.whole(1, 9007199254740991)),
  contentType: z.optional(kinds.sized(1)),
});
export type ObjectUrl = z.infer<typeof objectUrl>;
