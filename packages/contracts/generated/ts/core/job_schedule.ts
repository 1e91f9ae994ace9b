/** Of the table core.job_schedule. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: schedules of the installation and what they have planned, of no tenant */
export const jobScheduleRow = z.object({
  name: z.string(),
  job: z.string(),
  rule: z.string(),
  zone: z.string(),
  paused: z.boolean(),
  last_at: forms.datetime,
});
export type JobScheduleRow = z.infer<typeof jobScheduleRow>;

/** A new row; what has a default may be left out. */
export const jobScheduleCreate = z.strictObject({
  name: z.string(),
  job: z.string(),
  rule: z.string(),
  zone: z.optional(z.string()),
  paused: z.optional(z.boolean()),
  last_at: forms.datetime,
});
export type JobScheduleCreate = z.infer<typeof jobScheduleCreate>;

/** Columns to change; keys stay. */
export const jobScheduleUpdate = z.strictObject({
  job: z.optional(z.string()),
  rule: z.optional(z.string()),
  zone: z.optional(z.string()),
  paused: z.optional(z.boolean()),
  last_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type JobScheduleUpdate = z.infer<typeof jobScheduleUpdate>;

/** One row, by one of its keys. */
export const jobScheduleWhereUnique = z.strictObject({
  name: z.optional(z.string()),
}).check(kinds.notEmpty);
export type JobScheduleWhereUnique = z.infer<typeof jobScheduleWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobScheduleWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobScheduleWhere>> {
    return z.optional(z.array(jobScheduleWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobScheduleWhere>> {
    return z.optional(z.array(jobScheduleWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobScheduleWhere>> {
    return z.optional(z.array(jobScheduleWhere));
  },
  name: z.optional(textFilter),
  job: z.optional(textFilter),
  rule: z.optional(textFilter),
  zone: z.optional(textFilter),
  paused: z.optional(booleanFilter),
  last_at: z.optional(datetimeFilter),
});
export type JobScheduleWhere = z.infer<typeof jobScheduleWhere>;

/** Columns to sort by. */
export const jobScheduleOrder = z.strictObject({
  name: z.optional(z.enum(["asc", "desc"])),
  job: z.optional(z.enum(["asc", "desc"])),
  rule: z.optional(z.enum(["asc", "desc"])),
  zone: z.optional(z.enum(["asc", "desc"])),
  last_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobScheduleOrder = z.infer<typeof jobScheduleOrder>;

/** Columns to answer with. */
export const jobScheduleSelect = z.strictObject({
  name: z.optional(z.boolean()),
  job: z.optional(z.boolean()),
  rule: z.optional(z.boolean()),
  zone: z.optional(z.boolean()),
  paused: z.optional(z.boolean()),
  last_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobScheduleSelect = z.infer<typeof jobScheduleSelect>;

/** A page of rows. */
export const jobScheduleListArgs = z.strictObject({
  where: z.optional(jobScheduleWhere),
  order: z.optional(z.array(jobScheduleOrder).check(kinds.count(0, 8))),
  select: z.optional(jobScheduleSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobScheduleListArgs = z.infer<typeof jobScheduleListArgs>;

/** A page of rows. */
export const jobScheduleListResult = z.object({
  data: z.array(jobScheduleRow),
  meta: pageMeta,
});
export type JobScheduleListResult = z.infer<typeof jobScheduleListResult>;

/** Which rows to count. */
export const jobScheduleCountArgs = z.strictObject({
  where: z.optional(jobScheduleWhere),
});
export type JobScheduleCountArgs = z.infer<typeof jobScheduleCountArgs>;

/** One new row. */
export const jobScheduleCreateArgs = z.strictObject({
  data: jobScheduleCreate,
  select: z.optional(jobScheduleSelect),
});
export type JobScheduleCreateArgs = z.infer<typeof jobScheduleCreateArgs>;

/** New rows at once. */
export const jobScheduleCreateManyArgs = z.strictObject({
  data: z.array(jobScheduleCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobScheduleCreateManyArgs = z.infer<typeof jobScheduleCreateManyArgs>;

/** The same change of many rows. */
export const jobScheduleUpdateManyArgs = z.strictObject({
  where: jobScheduleWhere,
  data: jobScheduleUpdate,
});
export type JobScheduleUpdateManyArgs = z.infer<typeof jobScheduleUpdateManyArgs>;

/** Which rows go. */
export const jobScheduleDeleteManyArgs = z.strictObject({
  where: jobScheduleWhere,
});
export type JobScheduleDeleteManyArgs = z.infer<typeof jobScheduleDeleteManyArgs>;

/** One row. */
export const jobScheduleGetArgs = z.strictObject({
  where: jobScheduleWhereUnique,
  select: z.optional(jobScheduleSelect),
});
export type JobScheduleGetArgs = z.infer<typeof jobScheduleGetArgs>;

/** A change of one row. */
export const jobScheduleUpdateArgs = z.strictObject({
  where: jobScheduleWhereUnique,
  data: jobScheduleUpdate,
  select: z.optional(jobScheduleSelect),
});
export type JobScheduleUpdateArgs = z.infer<typeof jobScheduleUpdateArgs>;

/** One row, changed or new. */
export const jobScheduleUpsertArgs = z.strictObject({
  where: jobScheduleWhereUnique,
  create: jobScheduleCreate,
  update: jobScheduleUpdate,
  select: z.optional(jobScheduleSelect),
});
export type JobScheduleUpsertArgs = z.infer<typeof jobScheduleUpsertArgs>;

/** Which columns. */
export const jobScheduleBoundsSelect = z.strictObject({
  name: z.optional(z.boolean()),
  job: z.optional(z.boolean()),
  rule: z.optional(z.boolean()),
  zone: z.optional(z.boolean()),
  last_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobScheduleBoundsSelect = z.infer<typeof jobScheduleBoundsSelect>;

/** What came out, by column. */
export const jobScheduleBoundsResult = z.object({
  name: z.optional(z.nullable(z.string())),
  job: z.optional(z.nullable(z.string())),
  rule: z.optional(z.nullable(z.string())),
  zone: z.optional(z.nullable(z.string())),
  last_at: z.optional(z.nullable(forms.datetime)),
});
export type JobScheduleBoundsResult = z.infer<typeof jobScheduleBoundsResult>;

/** Figures over rows. */
export const jobScheduleAggregateArgs = z.strictObject({
  where: z.optional(jobScheduleWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobScheduleBoundsSelect),
  max: z.optional(jobScheduleBoundsSelect),
});
export type JobScheduleAggregateArgs = z.infer<typeof jobScheduleAggregateArgs>;

/** Figures over rows. */
export const jobScheduleAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobScheduleBoundsResult),
  max: z.optional(jobScheduleBoundsResult),
});
export type JobScheduleAggregateResult = z.infer<typeof jobScheduleAggregateResult>;

export const jobScheduleUpsert = jobScheduleCreate;
export type JobScheduleUpsert = JobScheduleCreate;

export const jobScheduleDeleteArgs = jobScheduleGetArgs;
export type JobScheduleDeleteArgs = JobScheduleGetArgs;
