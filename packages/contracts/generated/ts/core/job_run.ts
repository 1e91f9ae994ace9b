/** Of the table core.job_run. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, integerFilter, jsonOrNullFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: scheduled work of the installation, of no tenant */
export const jobRunRow = z.object({
  job: z.string(),
  due_at: forms.datetime,
  status: z.enum(["pending", "active", "completed", "failed"]),
  attempts: kinds.whole(-2147483648, 2147483647),
  available_at: forms.datetime,
  leased_until: z.nullable(forms.datetime),
  started_at: z.nullable(forms.datetime),
  finished_at: z.nullable(forms.datetime),
  last_error: z.nullable(z.string()),
  result: kinds.present,
});
export type JobRunRow = z.infer<typeof jobRunRow>;

/** A new row; what has a default may be left out. */
export const jobRunCreate = z.strictObject({
  job: z.string(),
  due_at: forms.datetime,
  status: z.optional(z.enum(["pending", "active", "completed", "failed"])),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  available_at: z.optional(forms.datetime),
  leased_until: z.optional(z.nullable(forms.datetime)),
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
  last_error: z.optional(z.nullable(z.string())),
  result: z.optional(kinds.present),
});
export type JobRunCreate = z.infer<typeof jobRunCreate>;

/** Columns to change; keys stay. */
export const jobRunUpdate = z.strictObject({
  status: z.optional(z.enum(["pending", "active", "completed", "failed"])),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  available_at: z.optional(forms.datetime),
  leased_until: z.optional(z.nullable(forms.datetime)),
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
  last_error: z.optional(z.nullable(z.string())),
  result: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type JobRunUpdate = z.infer<typeof jobRunUpdate>;

/** One row by its key. */
export const jobRunByJobDueAt = z.strictObject({
  job: z.string(),
  due_at: forms.datetime,
});
export type JobRunByJobDueAt = z.infer<typeof jobRunByJobDueAt>;

/** One row, by one of its keys. */
export const jobRunWhereUnique = z.strictObject({
  job_due_at: z.optional(jobRunByJobDueAt),
}).check(kinds.notEmpty);
export type JobRunWhereUnique = z.infer<typeof jobRunWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobRunWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobRunWhere>> {
    return z.optional(z.array(jobRunWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobRunWhere>> {
    return z.optional(z.array(jobRunWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobRunWhere>> {
    return z.optional(z.array(jobRunWhere));
  },
  job: z.optional(textFilter),
  due_at: z.optional(datetimeFilter),
  status: z.optional(textFilter),
  attempts: z.optional(integerFilter),
  available_at: z.optional(datetimeFilter),
  leased_until: z.optional(datetimeOrNullFilter),
  started_at: z.optional(datetimeOrNullFilter),
  finished_at: z.optional(datetimeOrNullFilter),
  last_error: z.optional(textOrNullFilter),
  result: z.optional(jsonOrNullFilter),
});
export type JobRunWhere = z.infer<typeof jobRunWhere>;

/** Columns to sort by. */
export const jobRunOrder = z.strictObject({
  job: z.optional(z.enum(["asc", "desc"])),
  due_at: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
  attempts: z.optional(z.enum(["asc", "desc"])),
  available_at: z.optional(z.enum(["asc", "desc"])),
  leased_until: z.optional(z.enum(["asc", "desc"])),
  started_at: z.optional(z.enum(["asc", "desc"])),
  finished_at: z.optional(z.enum(["asc", "desc"])),
  last_error: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobRunOrder = z.infer<typeof jobRunOrder>;

/** Columns to answer with. */
export const jobRunSelect = z.strictObject({
  job: z.optional(z.boolean()),
  due_at: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  available_at: z.optional(z.boolean()),
  leased_until: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
  last_error: z.optional(z.boolean()),
  result: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobRunSelect = z.infer<typeof jobRunSelect>;

/** A page of rows. */
export const jobRunListArgs = z.strictObject({
  where: z.optional(jobRunWhere),
  order: z.optional(z.array(jobRunOrder).check(kinds.count(0, 8))),
  select: z.optional(jobRunSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobRunListArgs = z.infer<typeof jobRunListArgs>;

/** A page of rows. */
export const jobRunListResult = z.object({
  data: z.array(jobRunRow),
  meta: pageMeta,
});
export type JobRunListResult = z.infer<typeof jobRunListResult>;

/** Which rows to count. */
export const jobRunCountArgs = z.strictObject({
  where: z.optional(jobRunWhere),
});
export type JobRunCountArgs = z.infer<typeof jobRunCountArgs>;

/** One new row. */
export const jobRunCreateArgs = z.strictObject({
  data: jobRunCreate,
  select: z.optional(jobRunSelect),
});
export type JobRunCreateArgs = z.infer<typeof jobRunCreateArgs>;

/** New rows at once. */
export const jobRunCreateManyArgs = z.strictObject({
  data: z.array(jobRunCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobRunCreateManyArgs = z.infer<typeof jobRunCreateManyArgs>;

/** The same change of many rows. */
export const jobRunUpdateManyArgs = z.strictObject({
  where: jobRunWhere,
  data: jobRunUpdate,
});
export type JobRunUpdateManyArgs = z.infer<typeof jobRunUpdateManyArgs>;

/** Which rows go. */
export const jobRunDeleteManyArgs = z.strictObject({
  where: jobRunWhere,
});
export type JobRunDeleteManyArgs = z.infer<typeof jobRunDeleteManyArgs>;

/** One row. */
export const jobRunGetArgs = z.strictObject({
  where: jobRunWhereUnique,
  select: z.optional(jobRunSelect),
});
export type JobRunGetArgs = z.infer<typeof jobRunGetArgs>;

/** A change of one row. */
export const jobRunUpdateArgs = z.strictObject({
  where: jobRunWhereUnique,
  data: jobRunUpdate,
  select: z.optional(jobRunSelect),
});
export type JobRunUpdateArgs = z.infer<typeof jobRunUpdateArgs>;

/** One row, changed or new. */
export const jobRunUpsertArgs = z.strictObject({
  where: jobRunWhereUnique,
  create: jobRunCreate,
  update: jobRunUpdate,
  select: z.optional(jobRunSelect),
});
export type JobRunUpsertArgs = z.infer<typeof jobRunUpsertArgs>;

/** Which columns. */
export const jobRunBoundsSelect = z.strictObject({
  job: z.optional(z.boolean()),
  due_at: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  available_at: z.optional(z.boolean()),
  leased_until: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
  last_error: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobRunBoundsSelect = z.infer<typeof jobRunBoundsSelect>;

/** What came out, by column. */
export const jobRunBoundsResult = z.object({
  job: z.optional(z.nullable(z.string())),
  due_at: z.optional(z.nullable(forms.datetime)),
  status: z.optional(z.nullable(z.enum(["pending", "active", "completed", "failed"]))),
  attempts: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  available_at: z.optional(z.nullable(forms.datetime)),
  leased_until: z.optional(z.nullable(forms.datetime)),
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
  last_error: z.optional(z.nullable(z.string())),
});
export type JobRunBoundsResult = z.infer<typeof jobRunBoundsResult>;

/** Which columns. */
export const jobRunSumsSelect = z.strictObject({
  attempts: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobRunSumsSelect = z.infer<typeof jobRunSumsSelect>;

/** What came out, by column. */
export const jobRunSumsResult = z.object({
  attempts: z.optional(z.nullable(forms.decimal)),
});
export type JobRunSumsResult = z.infer<typeof jobRunSumsResult>;

/** Figures over rows. */
export const jobRunAggregateArgs = z.strictObject({
  where: z.optional(jobRunWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobRunBoundsSelect),
  max: z.optional(jobRunBoundsSelect),
  sum: z.optional(jobRunSumsSelect),
  avg: z.optional(jobRunSumsSelect),
});
export type JobRunAggregateArgs = z.infer<typeof jobRunAggregateArgs>;

/** Figures over rows. */
export const jobRunAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobRunBoundsResult),
  max: z.optional(jobRunBoundsResult),
  sum: z.optional(jobRunSumsResult),
  avg: z.optional(jobRunSumsResult),
});
export type JobRunAggregateResult = z.infer<typeof jobRunAggregateResult>;

export const jobRunUpsert = jobRunCreate;
export type JobRunUpsert = JobRunCreate;

export const jobRunDeleteArgs = jobRunGetArgs;
export type JobRunDeleteArgs = JobRunGetArgs;
