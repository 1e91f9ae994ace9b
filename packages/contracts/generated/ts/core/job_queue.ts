/** Of the table core.job_queue. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, integerFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: state of the queues, of no tenant */
export const jobQueueRow = z.object({
  name: z.string(),
  paused: z.boolean(),
  wakes: kinds.whole(-9007199254740991, 9007199254740991),
});
export type JobQueueRow = z.infer<typeof jobQueueRow>;

/** A new row; what has a default may be left out. */
export const jobQueueCreate = z.strictObject({
  name: z.string(),
  paused: z.optional(z.boolean()),
  wakes: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
});
export type JobQueueCreate = z.infer<typeof jobQueueCreate>;

/** Columns to change; keys stay. */
export const jobQueueUpdate = z.strictObject({
  paused: z.optional(z.boolean()),
  wakes: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
}).check(kinds.notEmpty);
export type JobQueueUpdate = z.infer<typeof jobQueueUpdate>;

/** One row, by one of its keys. */
export const jobQueueWhereUnique = z.strictObject({
  name: z.optional(z.string()),
}).check(kinds.notEmpty);
export type JobQueueWhereUnique = z.infer<typeof jobQueueWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobQueueWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobQueueWhere>> {
    return z.optional(z.array(jobQueueWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobQueueWhere>> {
    return z.optional(z.array(jobQueueWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobQueueWhere>> {
    return z.optional(z.array(jobQueueWhere));
  },
  name: z.optional(textFilter),
  paused: z.optional(booleanFilter),
  wakes: z.optional(integerFilter),
});
export type JobQueueWhere = z.infer<typeof jobQueueWhere>;

/** Columns to sort by. */
export const jobQueueOrder = z.strictObject({
  name: z.optional(z.enum(["asc", "desc"])),
  wakes: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobQueueOrder = z.infer<typeof jobQueueOrder>;

/** Columns to answer with. */
export const jobQueueSelect = z.strictObject({
  name: z.optional(z.boolean()),
  paused: z.optional(z.boolean()),
  wakes: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobQueueSelect = z.infer<typeof jobQueueSelect>;

/** A page of rows. */
export const jobQueueListArgs = z.strictObject({
  where: z.optional(jobQueueWhere),
  order: z.optional(z.array(jobQueueOrder).check(kinds.count(0, 8))),
  select: z.optional(jobQueueSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobQueueListArgs = z.infer<typeof jobQueueListArgs>;

/** A page of rows. */
export const jobQueueListResult = z.object({
  data: z.array(jobQueueRow),
  meta: pageMeta,
});
export type JobQueueListResult = z.infer<typeof jobQueueListResult>;

/** Which rows to count. */
export const jobQueueCountArgs = z.strictObject({
  where: z.optional(jobQueueWhere),
});
export type JobQueueCountArgs = z.infer<typeof jobQueueCountArgs>;

/** One new row. */
export const jobQueueCreateArgs = z.strictObject({
  data: jobQueueCreate,
  select: z.optional(jobQueueSelect),
});
export type JobQueueCreateArgs = z.infer<typeof jobQueueCreateArgs>;

/** New rows at once. */
export const jobQueueCreateManyArgs = z.strictObject({
  data: z.array(jobQueueCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobQueueCreateManyArgs = z.infer<typeof jobQueueCreateManyArgs>;

/** The same change of many rows. */
export const jobQueueUpdateManyArgs = z.strictObject({
  where: jobQueueWhere,
  data: jobQueueUpdate,
});
export type JobQueueUpdateManyArgs = z.infer<typeof jobQueueUpdateManyArgs>;

/** Which rows go. */
export const jobQueueDeleteManyArgs = z.strictObject({
  where: jobQueueWhere,
});
export type JobQueueDeleteManyArgs = z.infer<typeof jobQueueDeleteManyArgs>;

/** One row. */
export const jobQueueGetArgs = z.strictObject({
  where: jobQueueWhereUnique,
  select: z.optional(jobQueueSelect),
});
export type JobQueueGetArgs = z.infer<typeof jobQueueGetArgs>;

/** A change of one row. */
export const jobQueueUpdateArgs = z.strictObject({
  where: jobQueueWhereUnique,
  data: jobQueueUpdate,
  select: z.optional(jobQueueSelect),
});
export type JobQueueUpdateArgs = z.infer<typeof jobQueueUpdateArgs>;

/** One row, changed or new. */
export const jobQueueUpsertArgs = z.strictObject({
  where: jobQueueWhereUnique,
  create: jobQueueCreate,
  update: jobQueueUpdate,
  select: z.optional(jobQueueSelect),
});
export type JobQueueUpsertArgs = z.infer<typeof jobQueueUpsertArgs>;

/** Which columns. */
export const jobQueueBoundsSelect = z.strictObject({
  name: z.optional(z.boolean()),
  wakes: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobQueueBoundsSelect = z.infer<typeof jobQueueBoundsSelect>;

/** What came out, by column. */
export const jobQueueBoundsResult = z.object({
  name: z.optional(z.nullable(z.string())),
  wakes: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
});
export type JobQueueBoundsResult = z.infer<typeof jobQueueBoundsResult>;

/** Which columns. */
export const jobQueueSumsSelect = z.strictObject({
  wakes: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobQueueSumsSelect = z.infer<typeof jobQueueSumsSelect>;

/** What came out, by column. */
export const jobQueueSumsResult = z.object({
  wakes: z.optional(z.nullable(forms.decimal)),
});
export type JobQueueSumsResult = z.infer<typeof jobQueueSumsResult>;

/** Figures over rows. */
export const jobQueueAggregateArgs = z.strictObject({
  where: z.optional(jobQueueWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobQueueBoundsSelect),
  max: z.optional(jobQueueBoundsSelect),
  sum: z.optional(jobQueueSumsSelect),
  avg: z.optional(jobQueueSumsSelect),
});
export type JobQueueAggregateArgs = z.infer<typeof jobQueueAggregateArgs>;

/** Figures over rows. */
export const jobQueueAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobQueueBoundsResult),
  max: z.optional(jobQueueBoundsResult),
  sum: z.optional(jobQueueSumsResult),
  avg: z.optional(jobQueueSumsResult),
});
export type JobQueueAggregateResult = z.infer<typeof jobQueueAggregateResult>;

export const jobQueueUpsert = jobQueueCreate;
export type JobQueueUpsert = JobQueueCreate;

export const jobQueueDeleteArgs = jobQueueGetArgs;
export type JobQueueDeleteArgs = JobQueueGetArgs;
