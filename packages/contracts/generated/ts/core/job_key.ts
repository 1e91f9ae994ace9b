/** Of the table core.job_key. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, integerFilter, pageMeta } from "../common/filters.ts";

/** platform: keys of the envelopes of jobs */
export const jobKeyRow = z.object({
  id: kinds.whole(-2147483648, 2147483647),
  secret: forms.base64,
  created_at: forms.datetime,
});
export type JobKeyRow = z.infer<typeof jobKeyRow>;

/** A new row; what has a default may be left out. */
export const jobKeyCreate = z.strictObject({
  id: kinds.whole(-2147483648, 2147483647),
  secret: forms.base64,
  created_at: z.optional(forms.datetime),
});
export type JobKeyCreate = z.infer<typeof jobKeyCreate>;

/** Columns to change; keys stay. */
export const jobKeyUpdate = z.strictObject({
  secret: z.optional(forms.base64),
  created_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type JobKeyUpdate = z.infer<typeof jobKeyUpdate>;

/** One row, by one of its keys. */
export const jobKeyWhereUnique = z.strictObject({
  id: z.optional(kinds.whole(-2147483648, 2147483647)),
}).check(kinds.notEmpty);
export type JobKeyWhereUnique = z.infer<typeof jobKeyWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobKeyWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobKeyWhere>> {
    return z.optional(z.array(jobKeyWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobKeyWhere>> {
    return z.optional(z.array(jobKeyWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobKeyWhere>> {
    return z.optional(z.array(jobKeyWhere));
  },
  id: z.optional(integerFilter),
  secret: z.optional(base64Filter),
  created_at: z.optional(datetimeFilter),
});
export type JobKeyWhere = z.infer<typeof jobKeyWhere>;

/** Columns to sort by. */
export const jobKeyOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobKeyOrder = z.infer<typeof jobKeyOrder>;

/** Columns to answer with. */
export const jobKeySelect = z.strictObject({
  id: z.optional(z.boolean()),
  secret: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobKeySelect = z.infer<typeof jobKeySelect>;

/** A page of rows. */
export const jobKeyListArgs = z.strictObject({
  where: z.optional(jobKeyWhere),
  order: z.optional(z.array(jobKeyOrder).check(kinds.count(0, 8))),
  select: z.optional(jobKeySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobKeyListArgs = z.infer<typeof jobKeyListArgs>;

/** A page of rows. */
export const jobKeyListResult = z.object({
  data: z.array(jobKeyRow),
  meta: pageMeta,
});
export type JobKeyListResult = z.infer<typeof jobKeyListResult>;

/** Which rows to count. */
export const jobKeyCountArgs = z.strictObject({
  where: z.optional(jobKeyWhere),
});
export type JobKeyCountArgs = z.infer<typeof jobKeyCountArgs>;

/** One new row. */
export const jobKeyCreateArgs = z.strictObject({
  data: jobKeyCreate,
  select: z.optional(jobKeySelect),
});
export type JobKeyCreateArgs = z.infer<typeof jobKeyCreateArgs>;

/** New rows at once. */
export const jobKeyCreateManyArgs = z.strictObject({
  data: z.array(jobKeyCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobKeyCreateManyArgs = z.infer<typeof jobKeyCreateManyArgs>;

/** The same change of many rows. */
export const jobKeyUpdateManyArgs = z.strictObject({
  where: jobKeyWhere,
  data: jobKeyUpdate,
});
export type JobKeyUpdateManyArgs = z.infer<typeof jobKeyUpdateManyArgs>;

/** Which rows go. */
export const jobKeyDeleteManyArgs = z.strictObject({
  where: jobKeyWhere,
});
export type JobKeyDeleteManyArgs = z.infer<typeof jobKeyDeleteManyArgs>;

/** One row. */
export const jobKeyGetArgs = z.strictObject({
  where: jobKeyWhereUnique,
  select: z.optional(jobKeySelect),
});
export type JobKeyGetArgs = z.infer<typeof jobKeyGetArgs>;

/** A change of one row. */
export const jobKeyUpdateArgs = z.strictObject({
  where: jobKeyWhereUnique,
  data: jobKeyUpdate,
  select: z.optional(jobKeySelect),
});
export type JobKeyUpdateArgs = z.infer<typeof jobKeyUpdateArgs>;

/** One row, changed or new. */
export const jobKeyUpsertArgs = z.strictObject({
  where: jobKeyWhereUnique,
  create: jobKeyCreate,
  update: jobKeyUpdate,
  select: z.optional(jobKeySelect),
});
export type JobKeyUpsertArgs = z.infer<typeof jobKeyUpsertArgs>;

/** Which columns. */
export const jobKeyBoundsSelect = z.strictObject({
  id: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobKeyBoundsSelect = z.infer<typeof jobKeyBoundsSelect>;

/** What came out, by column. */
export const jobKeyBoundsResult = z.object({
  id: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  created_at: z.optional(z.nullable(forms.datetime)),
});
export type JobKeyBoundsResult = z.infer<typeof jobKeyBoundsResult>;

/** Which columns. */
export const jobKeySumsSelect = z.strictObject({
  id: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobKeySumsSelect = z.infer<typeof jobKeySumsSelect>;

/** What came out, by column. */
export const jobKeySumsResult = z.object({
  id: z.optional(z.nullable(forms.decimal)),
});
export type JobKeySumsResult = z.infer<typeof jobKeySumsResult>;

/** Figures over rows. */
export const jobKeyAggregateArgs = z.strictObject({
  where: z.optional(jobKeyWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobKeyBoundsSelect),
  max: z.optional(jobKeyBoundsSelect),
  sum: z.optional(jobKeySumsSelect),
  avg: z.optional(jobKeySumsSelect),
});
export type JobKeyAggregateArgs = z.infer<typeof jobKeyAggregateArgs>;

/** Figures over rows. */
export const jobKeyAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobKeyBoundsResult),
  max: z.optional(jobKeyBoundsResult),
  sum: z.optional(jobKeySumsResult),
  avg: z.optional(jobKeySumsResult),
});
export type JobKeyAggregateResult = z.infer<typeof jobKeyAggregateResult>;

export const jobKeyUpsert = jobKeyCreate;
export type JobKeyUpsert = JobKeyCreate;

export const jobKeyDeleteArgs = jobKeyGetArgs;
export type JobKeyDeleteArgs = JobKeyGetArgs;
