/** Of the table core.job_history. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, integerFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

/** platform: written by workers for every tenant; a fenced session sees the rows of its tenant alone */
export const jobHistoryRow = z.object({
  id: forms.uuid,
  tenant_id: forms.uuid,
  queue: z.string(),
  type: z.string(),
  priority: kinds.whole(-32768, 32767),
  status: z.enum(["completed", "cancelled"]),
  attempts: kinds.whole(-2147483648, 2147483647),
  principal_id: z.nullable(forms.uuid),
  purpose: z.string(),
  trace: z.nullable(z.string()),
  failures: kinds.present,
  result: z.nullable(z.string()),
  created_at: forms.datetime,
  started_at: z.nullable(forms.datetime),
  finished_at: forms.datetime,
});
export type JobHistoryRow = z.infer<typeof jobHistoryRow>;

/** A new row; what has a default may be left out. */
export const jobHistoryCreate = z.strictObject({
  id: forms.uuid,
  tenant_id: forms.uuid,
  queue: z.string(),
  type: z.string(),
  priority: kinds.whole(-32768, 32767),
  status: z.enum(["completed", "cancelled"]),
  attempts: kinds.whole(-2147483648, 2147483647),
  principal_id: z.optional(z.nullable(forms.uuid)),
  purpose: z.string(),
  trace: z.optional(z.nullable(z.string())),
  failures: kinds.present,
  result: z.optional(z.nullable(z.string())),
  created_at: forms.datetime,
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: forms.datetime,
});
export type JobHistoryCreate = z.infer<typeof jobHistoryCreate>;

/** Columns to change; keys stay. */
export const jobHistoryUpdate = z.strictObject({
  tenant_id: z.optional(forms.uuid),
  queue: z.optional(z.string()),
  type: z.optional(z.string()),
  priority: z.optional(kinds.whole(-32768, 32767)),
  status: z.optional(z.enum(["completed", "cancelled"])),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  principal_id: z.optional(z.nullable(forms.uuid)),
  purpose: z.optional(z.string()),
  trace: z.optional(z.nullable(z.string())),
  failures: z.optional(kinds.present),
  result: z.optional(z.nullable(z.string())),
  created_at: z.optional(forms.datetime),
  started_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type JobHistoryUpdate = z.infer<typeof jobHistoryUpdate>;

/** One row by its key. */
export const jobHistoryByIdFinishedAt = z.strictObject({
  id: forms.uuid,
  finished_at: forms.datetime,
});
export type JobHistoryByIdFinishedAt = z.infer<typeof jobHistoryByIdFinishedAt>;

/** One row, by one of its keys. */
export const jobHistoryWhereUnique = z.strictObject({
  id_finished_at: z.optional(jobHistoryByIdFinishedAt),
}).check(kinds.notEmpty);
export type JobHistoryWhereUnique = z.infer<typeof jobHistoryWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobHistoryWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobHistoryWhere>> {
    return z.optional(z.array(jobHistoryWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobHistoryWhere>> {
    return z.optional(z.array(jobHistoryWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobHistoryWhere>> {
    return z.optional(z.array(jobHistoryWhere));
  },
  id: z.optional(uuidFilter),
  tenant_id: z.optional(uuidFilter),
  queue: z.optional(textFilter),
  type: z.optional(textFilter),
  priority: z.optional(integerFilter),
  status: z.optional(textFilter),
  attempts: z.optional(integerFilter),
  principal_id: z.optional(uuidOrNullFilter),
  purpose: z.optional(textFilter),
  trace: z.optional(textOrNullFilter),
  failures: z.optional(jsonFilter),
  result: z.optional(textOrNullFilter),
  created_at: z.optional(datetimeFilter),
  started_at: z.optional(datetimeOrNullFilter),
  finished_at: z.optional(datetimeFilter),
});
export type JobHistoryWhere = z.infer<typeof jobHistoryWhere>;

/** Columns to sort by. */
export const jobHistoryOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  queue: z.optional(z.enum(["asc", "desc"])),
  type: z.optional(z.enum(["asc", "desc"])),
  priority: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
  attempts: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  purpose: z.optional(z.enum(["asc", "desc"])),
  trace: z.optional(z.enum(["asc", "desc"])),
  result: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  started_at: z.optional(z.enum(["asc", "desc"])),
  finished_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobHistoryOrder = z.infer<typeof jobHistoryOrder>;

/** Columns to answer with. */
export const jobHistorySelect = z.strictObject({
  id: z.optional(z.boolean()),
  tenant_id: z.optional(z.boolean()),
  queue: z.optional(z.boolean()),
  type: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  purpose: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  failures: z.optional(z.boolean()),
  result: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobHistorySelect = z.infer<typeof jobHistorySelect>;

/** A page of rows. */
export const jobHistoryListArgs = z.strictObject({
  where: z.optional(jobHistoryWhere),
  order: z.optional(z.array(jobHistoryOrder).check(kinds.count(0, 8))),
  select: z.optional(jobHistorySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobHistoryListArgs = z.infer<typeof jobHistoryListArgs>;

/** A page of rows. */
export const jobHistoryListResult = z.object({
  data: z.array(jobHistoryRow),
  meta: pageMeta,
});
export type JobHistoryListResult = z.infer<typeof jobHistoryListResult>;

/** Which rows to count. */
export const jobHistoryCountArgs = z.strictObject({
  where: z.optional(jobHistoryWhere),
});
export type JobHistoryCountArgs = z.infer<typeof jobHistoryCountArgs>;

/** One new row. */
export const jobHistoryCreateArgs = z.strictObject({
  data: jobHistoryCreate,
  select: z.optional(jobHistorySelect),
});
export type JobHistoryCreateArgs = z.infer<typeof jobHistoryCreateArgs>;

/** New rows at once. */
export const jobHistoryCreateManyArgs = z.strictObject({
  data: z.array(jobHistoryCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobHistoryCreateManyArgs = z.infer<typeof jobHistoryCreateManyArgs>;

/** The same change of many rows. */
export const jobHistoryUpdateManyArgs = z.strictObject({
  where: jobHistoryWhere,
  data: jobHistoryUpdate,
});
export type JobHistoryUpdateManyArgs = z.infer<typeof jobHistoryUpdateManyArgs>;

/** Which rows go. */
export const jobHistoryDeleteManyArgs = z.strictObject({
  where: jobHistoryWhere,
});
export type JobHistoryDeleteManyArgs = z.infer<typeof jobHistoryDeleteManyArgs>;

/** One row. */
export const jobHistoryGetArgs = z.strictObject({
  where: jobHistoryWhereUnique,
  select: z.optional(jobHistorySelect),
});
export type JobHistoryGetArgs = z.infer<typeof jobHistoryGetArgs>;

/** A change of one row. */
export const jobHistoryUpdateArgs = z.strictObject({
  where: jobHistoryWhereUnique,
  data: jobHistoryUpdate,
  select: z.optional(jobHistorySelect),
});
export type JobHistoryUpdateArgs = z.infer<typeof jobHistoryUpdateArgs>;

/** One row, changed or new. */
export const jobHistoryUpsertArgs = z.strictObject({
  where: jobHistoryWhereUnique,
  create: jobHistoryCreate,
  update: jobHistoryUpdate,
  select: z.optional(jobHistorySelect),
});
export type JobHistoryUpsertArgs = z.infer<typeof jobHistoryUpsertArgs>;

/** Which columns. */
export const jobHistoryBoundsSelect = z.strictObject({
  queue: z.optional(z.boolean()),
  type: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  purpose: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  result: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobHistoryBoundsSelect = z.infer<typeof jobHistoryBoundsSelect>;

/** What came out, by column. */
export const jobHistoryBoundsResult = z.object({
  queue: z.optional(z.nullable(z.string())),
  type: z.optional(z.nullable(z.string())),
  priority: z.optional(z.nullable(kinds.whole(-32768, 32767))),
  status: z.optional(z.nullable(z.enum(["completed", "cancelled"]))),
  attempts: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  purpose: z.optional(z.nullable(z.string())),
  trace: z.optional(z.nullable(z.string())),
  result: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
});
export type JobHistoryBoundsResult = z.infer<typeof jobHistoryBoundsResult>;

/** Which columns. */
export const jobHistorySumsSelect = z.strictObject({
  priority: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobHistorySumsSelect = z.infer<typeof jobHistorySumsSelect>;

/** What came out, by column. */
export const jobHistorySumsResult = z.object({
  priority: z.optional(z.nullable(forms.decimal)),
  attempts: z.optional(z.nullable(forms.decimal)),
});
export type JobHistorySumsResult = z.infer<typeof jobHistorySumsResult>;

/** Figures over rows. */
export const jobHistoryAggregateArgs = z.strictObject({
  where: z.optional(jobHistoryWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobHistoryBoundsSelect),
  max: z.optional(jobHistoryBoundsSelect),
  sum: z.optional(jobHistorySumsSelect),
  avg: z.optional(jobHistorySumsSelect),
});
export type JobHistoryAggregateArgs = z.infer<typeof jobHistoryAggregateArgs>;

/** Figures over rows. */
export const jobHistoryAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobHistoryBoundsResult),
  max: z.optional(jobHistoryBoundsResult),
  sum: z.optional(jobHistorySumsResult),
  avg: z.optional(jobHistorySumsResult),
});
export type JobHistoryAggregateResult = z.infer<typeof jobHistoryAggregateResult>;

export const jobHistoryUpsert = jobHistoryCreate;
export type JobHistoryUpsert = JobHistoryCreate;

export const jobHistoryDeleteArgs = jobHistoryGetArgs;
export type JobHistoryDeleteArgs = JobHistoryGetArgs;
