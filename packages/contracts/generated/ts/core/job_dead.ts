/** Of the table core.job_dead. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, datetimeOrNullFilter, integerFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

/** platform: written by workers for every tenant; a fenced session sees and writes the rows of its tenant alone */
export const jobDeadRow = z.object({
  id: forms.uuid,
  tenant_id: forms.uuid,
  queue: z.string(),
  type: z.string(),
  priority: kinds.whole(-32768, 32767),
  token: kinds.whole(-2147483648, 2147483647),
  attempts: kinds.whole(-2147483648, 2147483647),
  payload: z.string(),
  options: z.nullable(z.string()),
  principal_id: z.nullable(forms.uuid),
  purpose: z.string(),
  model_version: kinds.whole(-9007199254740991, 9007199254740991),
  trace: z.nullable(z.string()),
  mac: forms.base64,
  unique_key: z.nullable(z.string()),
  failures: kinds.present,
  created_at: forms.datetime,
  started_at: z.nullable(forms.datetime),
  died_at: forms.datetime,
});
export type JobDeadRow = z.infer<typeof jobDeadRow>;

/** A new row; what has a default may be left out. */
export const jobDeadCreate = z.strictObject({
  id: forms.uuid,
  tenant_id: forms.uuid,
  queue: z.string(),
  type: z.string(),
  priority: kinds.whole(-32768, 32767),
  token: kinds.whole(-2147483648, 2147483647),
  attempts: kinds.whole(-2147483648, 2147483647),
  payload: z.string(),
  options: z.optional(z.nullable(z.string())),
  principal_id: z.optional(z.nullable(forms.uuid)),
  purpose: z.string(),
  model_version: kinds.whole(-9007199254740991, 9007199254740991),
  trace: z.optional(z.nullable(z.string())),
  mac: forms.base64,
  unique_key: z.optional(z.nullable(z.string())),
  failures: kinds.present,
  created_at: forms.datetime,
  started_at: z.optional(z.nullable(forms.datetime)),
  died_at: z.optional(forms.datetime),
});
export type JobDeadCreate = z.infer<typeof jobDeadCreate>;

/** Columns to change; keys stay. */
export const jobDeadUpdate = z.strictObject({
  tenant_id: z.optional(forms.uuid),
  queue: z.optional(z.string()),
  type: z.optional(z.string()),
  priority: z.optional(kinds.whole(-32768, 32767)),
  token: z.optional(kinds.whole(-2147483648, 2147483647)),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  payload: z.optional(z.string()),
  options: z.optional(z.nullable(z.string())),
  principal_id: z.optional(z.nullable(forms.uuid)),
  purpose: z.optional(z.string()),
  model_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  trace: z.optional(z.nullable(z.string())),
  mac: z.optional(forms.base64),
  unique_key: z.optional(z.nullable(z.string())),
  failures: z.optional(kinds.present),
  created_at: z.optional(forms.datetime),
  started_at: z.optional(z.nullable(forms.datetime)),
  died_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type JobDeadUpdate = z.infer<typeof jobDeadUpdate>;

/** One row, by one of its keys. */
export const jobDeadWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type JobDeadWhereUnique = z.infer<typeof jobDeadWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobDeadWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobDeadWhere>> {
    return z.optional(z.array(jobDeadWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobDeadWhere>> {
    return z.optional(z.array(jobDeadWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobDeadWhere>> {
    return z.optional(z.array(jobDeadWhere));
  },
  id: z.optional(uuidFilter),
  tenant_id: z.optional(uuidFilter),
  queue: z.optional(textFilter),
  type: z.optional(textFilter),
  priority: z.optional(integerFilter),
  token: z.optional(integerFilter),
  attempts: z.optional(integerFilter),
  payload: z.optional(textFilter),
  options: z.optional(textOrNullFilter),
  principal_id: z.optional(uuidOrNullFilter),
  purpose: z.optional(textFilter),
  model_version: z.optional(integerFilter),
  trace: z.optional(textOrNullFilter),
  mac: z.optional(base64Filter),
  unique_key: z.optional(textOrNullFilter),
  failures: z.optional(jsonFilter),
  created_at: z.optional(datetimeFilter),
  started_at: z.optional(datetimeOrNullFilter),
  died_at: z.optional(datetimeFilter),
});
export type JobDeadWhere = z.infer<typeof jobDeadWhere>;

/** Columns to sort by. */
export const jobDeadOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  queue: z.optional(z.enum(["asc", "desc"])),
  type: z.optional(z.enum(["asc", "desc"])),
  priority: z.optional(z.enum(["asc", "desc"])),
  token: z.optional(z.enum(["asc", "desc"])),
  attempts: z.optional(z.enum(["asc", "desc"])),
  payload: z.optional(z.enum(["asc", "desc"])),
  options: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  purpose: z.optional(z.enum(["asc", "desc"])),
  model_version: z.optional(z.enum(["asc", "desc"])),
  trace: z.optional(z.enum(["asc", "desc"])),
  unique_key: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  started_at: z.optional(z.enum(["asc", "desc"])),
  died_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobDeadOrder = z.infer<typeof jobDeadOrder>;

/** Columns to answer with. */
export const jobDeadSelect = z.strictObject({
  id: z.optional(z.boolean()),
  tenant_id: z.optional(z.boolean()),
  queue: z.optional(z.boolean()),
  type: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  payload: z.optional(z.boolean()),
  options: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  purpose: z.optional(z.boolean()),
  model_version: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  mac: z.optional(z.boolean()),
  unique_key: z.optional(z.boolean()),
  failures: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  died_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobDeadSelect = z.infer<typeof jobDeadSelect>;

/** A page of rows. */
export const jobDeadListArgs = z.strictObject({
  where: z.optional(jobDeadWhere),
  order: z.optional(z.array(jobDeadOrder).check(kinds.count(0, 8))),
  select: z.optional(jobDeadSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobDeadListArgs = z.infer<typeof jobDeadListArgs>;

/** A page of rows. */
export const jobDeadListResult = z.object({
  data: z.array(jobDeadRow),
  meta: pageMeta,
});
export type JobDeadListResult = z.infer<typeof jobDeadListResult>;

/** Which rows to count. */
export const jobDeadCountArgs = z.strictObject({
  where: z.optional(jobDeadWhere),
});
export type JobDeadCountArgs = z.infer<typeof jobDeadCountArgs>;

/** One new row. */
export const jobDeadCreateArgs = z.strictObject({
  data: jobDeadCreate,
  select: z.optional(jobDeadSelect),
});
export type JobDeadCreateArgs = z.infer<typeof jobDeadCreateArgs>;

/** New rows at once. */
export const jobDeadCreateManyArgs = z.strictObject({
  data: z.array(jobDeadCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobDeadCreateManyArgs = z.infer<typeof jobDeadCreateManyArgs>;

/** The same change of many rows. */
export const jobDeadUpdateManyArgs = z.strictObject({
  where: jobDeadWhere,
  data: jobDeadUpdate,
});
export type JobDeadUpdateManyArgs = z.infer<typeof jobDeadUpdateManyArgs>;

/** Which rows go. */
export const jobDeadDeleteManyArgs = z.strictObject({
  where: jobDeadWhere,
});
export type JobDeadDeleteManyArgs = z.infer<typeof jobDeadDeleteManyArgs>;

/** One row. */
export const jobDeadGetArgs = z.strictObject({
  where: jobDeadWhereUnique,
  select: z.optional(jobDeadSelect),
});
export type JobDeadGetArgs = z.infer<typeof jobDeadGetArgs>;

/** A change of one row. */
export const jobDeadUpdateArgs = z.strictObject({
  where: jobDeadWhereUnique,
  data: jobDeadUpdate,
  select: z.optional(jobDeadSelect),
});
export type JobDeadUpdateArgs = z.infer<typeof jobDeadUpdateArgs>;

/** One row, changed or new. */
export const jobDeadUpsertArgs = z.strictObject({
  where: jobDeadWhereUnique,
  create: jobDeadCreate,
  update: jobDeadUpdate,
  select: z.optional(jobDeadSelect),
});
export type JobDeadUpsertArgs = z.infer<typeof jobDeadUpsertArgs>;

/** Which columns. */
export const jobDeadBoundsSelect = z.strictObject({
  queue: z.optional(z.boolean()),
  type: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  payload: z.optional(z.boolean()),
  options: z.optional(z.boolean()),
  purpose: z.optional(z.boolean()),
  model_version: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  unique_key: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  died_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobDeadBoundsSelect = z.infer<typeof jobDeadBoundsSelect>;

/** What came out, by column. */
export const jobDeadBoundsResult = z.object({
  queue: z.optional(z.nullable(z.string())),
  type: z.optional(z.nullable(z.string())),
  priority: z.optional(z.nullable(kinds.whole(-32768, 32767))),
  token: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  attempts: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  payload: z.optional(z.nullable(z.string())),
  options: z.optional(z.nullable(z.string())),
  purpose: z.optional(z.nullable(z.string())),
  model_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  trace: z.optional(z.nullable(z.string())),
  unique_key: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  started_at: z.optional(z.nullable(forms.datetime)),
  died_at: z.optional(z.nullable(forms.datetime)),
});
export type JobDeadBoundsResult = z.infer<typeof jobDeadBoundsResult>;

/** Which columns. */
export const jobDeadSumsSelect = z.strictObject({
  priority: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  model_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobDeadSumsSelect = z.infer<typeof jobDeadSumsSelect>;

/** What came out, by column. */
export const jobDeadSumsResult = z.object({
  priority: z.optional(z.nullable(forms.decimal)),
  token: z.optional(z.nullable(forms.decimal)),
  attempts: z.optional(z.nullable(forms.decimal)),
  model_version: z.optional(z.nullable(forms.decimal)),
});
export type JobDeadSumsResult = z.infer<typeof jobDeadSumsResult>;

/** Figures over rows. */
export const jobDeadAggregateArgs = z.strictObject({
  where: z.optional(jobDeadWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobDeadBoundsSelect),
  max: z.optional(jobDeadBoundsSelect),
  sum: z.optional(jobDeadSumsSelect),
  avg: z.optional(jobDeadSumsSelect),
});
export type JobDeadAggregateArgs = z.infer<typeof jobDeadAggregateArgs>;

/** Figures over rows. */
export const jobDeadAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobDeadBoundsResult),
  max: z.optional(jobDeadBoundsResult),
  sum: z.optional(jobDeadSumsResult),
  avg: z.optional(jobDeadSumsResult),
});
export type JobDeadAggregateResult = z.infer<typeof jobDeadAggregateResult>;

export const jobDeadUpsert = jobDeadCreate;
export type JobDeadUpsert = JobDeadCreate;

export const jobDeadDeleteArgs = jobDeadGetArgs;
export type JobDeadDeleteArgs = JobDeadGetArgs;
