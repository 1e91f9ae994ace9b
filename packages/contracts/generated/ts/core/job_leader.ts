/** Of the table core.job_leader. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, integerFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

/** platform: which process leads, of no tenant */
export const jobLeaderRow = z.object({
  role: z.string(),
  holder: forms.uuid,
  token: kinds.whole(-9007199254740991, 9007199254740991),
  expires_at: forms.datetime,
});
export type JobLeaderRow = z.infer<typeof jobLeaderRow>;

/** A new row; what has a default may be left out. */
export const jobLeaderCreate = z.strictObject({
  role: z.string(),
  holder: forms.uuid,
  token: kinds.whole(-9007199254740991, 9007199254740991),
  expires_at: forms.datetime,
});
export type JobLeaderCreate = z.infer<typeof jobLeaderCreate>;

/** Columns to change; keys stay. */
export const jobLeaderUpdate = z.strictObject({
  holder: z.optional(forms.uuid),
  token: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  expires_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type JobLeaderUpdate = z.infer<typeof jobLeaderUpdate>;

/** One row, by one of its keys. */
export const jobLeaderWhereUnique = z.strictObject({
  role: z.optional(z.string()),
}).check(kinds.notEmpty);
export type JobLeaderWhereUnique = z.infer<typeof jobLeaderWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobLeaderWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobLeaderWhere>> {
    return z.optional(z.array(jobLeaderWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobLeaderWhere>> {
    return z.optional(z.array(jobLeaderWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobLeaderWhere>> {
    return z.optional(z.array(jobLeaderWhere));
  },
  role: z.optional(textFilter),
  holder: z.optional(uuidFilter),
  token: z.optional(integerFilter),
  expires_at: z.optional(datetimeFilter),
});
export type JobLeaderWhere = z.infer<typeof jobLeaderWhere>;

/** Columns to sort by. */
export const jobLeaderOrder = z.strictObject({
  role: z.optional(z.enum(["asc", "desc"])),
  holder: z.optional(z.enum(["asc", "desc"])),
  token: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobLeaderOrder = z.infer<typeof jobLeaderOrder>;

/** Columns to answer with. */
export const jobLeaderSelect = z.strictObject({
  role: z.optional(z.boolean()),
  holder: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobLeaderSelect = z.infer<typeof jobLeaderSelect>;

/** A page of rows. */
export const jobLeaderListArgs = z.strictObject({
  where: z.optional(jobLeaderWhere),
  order: z.optional(z.array(jobLeaderOrder).check(kinds.count(0, 8))),
  select: z.optional(jobLeaderSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobLeaderListArgs = z.infer<typeof jobLeaderListArgs>;

/** A page of rows. */
export const jobLeaderListResult = z.object({
  data: z.array(jobLeaderRow),
  meta: pageMeta,
});
export type JobLeaderListResult = z.infer<typeof jobLeaderListResult>;

/** Which rows to count. */
export const jobLeaderCountArgs = z.strictObject({
  where: z.optional(jobLeaderWhere),
});
export type JobLeaderCountArgs = z.infer<typeof jobLeaderCountArgs>;

/** One new row. */
export const jobLeaderCreateArgs = z.strictObject({
  data: jobLeaderCreate,
  select: z.optional(jobLeaderSelect),
});
export type JobLeaderCreateArgs = z.infer<typeof jobLeaderCreateArgs>;

/** New rows at once. */
export const jobLeaderCreateManyArgs = z.strictObject({
  data: z.array(jobLeaderCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobLeaderCreateManyArgs = z.infer<typeof jobLeaderCreateManyArgs>;

/** The same change of many rows. */
export const jobLeaderUpdateManyArgs = z.strictObject({
  where: jobLeaderWhere,
  data: jobLeaderUpdate,
});
export type JobLeaderUpdateManyArgs = z.infer<typeof jobLeaderUpdateManyArgs>;

/** Which rows go. */
export const jobLeaderDeleteManyArgs = z.strictObject({
  where: jobLeaderWhere,
});
export type JobLeaderDeleteManyArgs = z.infer<typeof jobLeaderDeleteManyArgs>;

/** One row. */
export const jobLeaderGetArgs = z.strictObject({
  where: jobLeaderWhereUnique,
  select: z.optional(jobLeaderSelect),
});
export type JobLeaderGetArgs = z.infer<typeof jobLeaderGetArgs>;

/** A change of one row. */
export const jobLeaderUpdateArgs = z.strictObject({
  where: jobLeaderWhereUnique,
  data: jobLeaderUpdate,
  select: z.optional(jobLeaderSelect),
});
export type JobLeaderUpdateArgs = z.infer<typeof jobLeaderUpdateArgs>;

/** One row, changed or new. */
export const jobLeaderUpsertArgs = z.strictObject({
  where: jobLeaderWhereUnique,
  create: jobLeaderCreate,
  update: jobLeaderUpdate,
  select: z.optional(jobLeaderSelect),
});
export type JobLeaderUpsertArgs = z.infer<typeof jobLeaderUpsertArgs>;

/** Which columns. */
export const jobLeaderBoundsSelect = z.strictObject({
  role: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobLeaderBoundsSelect = z.infer<typeof jobLeaderBoundsSelect>;

/** What came out, by column. */
export const jobLeaderBoundsResult = z.object({
  role: z.optional(z.nullable(z.string())),
  token: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  expires_at: z.optional(z.nullable(forms.datetime)),
});
export type JobLeaderBoundsResult = z.infer<typeof jobLeaderBoundsResult>;

/** Which columns. */
export const jobLeaderSumsSelect = z.strictObject({
  token: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobLeaderSumsSelect = z.infer<typeof jobLeaderSumsSelect>;

/** What came out, by column. */
export const jobLeaderSumsResult = z.object({
  token: z.optional(z.nullable(forms.decimal)),
});
export type JobLeaderSumsResult = z.infer<typeof jobLeaderSumsResult>;

/** Figures over rows. */
export const jobLeaderAggregateArgs = z.strictObject({
  where: z.optional(jobLeaderWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobLeaderBoundsSelect),
  max: z.optional(jobLeaderBoundsSelect),
  sum: z.optional(jobLeaderSumsSelect),
  avg: z.optional(jobLeaderSumsSelect),
});
export type JobLeaderAggregateArgs = z.infer<typeof jobLeaderAggregateArgs>;

/** Figures over rows. */
export const jobLeaderAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobLeaderBoundsResult),
  max: z.optional(jobLeaderBoundsResult),
  sum: z.optional(jobLeaderSumsResult),
  avg: z.optional(jobLeaderSumsResult),
});
export type JobLeaderAggregateResult = z.infer<typeof jobLeaderAggregateResult>;

export const jobLeaderUpsert = jobLeaderCreate;
export type JobLeaderUpsert = JobLeaderCreate;

export const jobLeaderDeleteArgs = jobLeaderGetArgs;
export type JobLeaderDeleteArgs = JobLeaderGetArgs;
