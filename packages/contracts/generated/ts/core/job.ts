/** Of the table core.job. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, booleanFilter, datetimeFilter, integerFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

/** platform: taken by workers for every tenant; a fenced session sees and writes the rows of its tenant alone */
export const jobRow = z.object({
  id: forms.uuid,
  tenant_id: forms.uuid,
  queue: kinds.sized(1, 63),
  type: kinds.sized(1, 120),
  priority: kinds.whole(1, 4),
  run_at: forms.datetime,
  token: kinds.whole(-2147483648, 2147483647),
  attempts: kinds.whole(-2147483648, 2147483647),
  losses: kinds.whole(-2147483648, 2147483647),
  payload: z.string(),
  options: z.nullable(z.string()),
  principal_id: z.nullable(forms.uuid),
  purpose: z.string(),
  model_version: kinds.whole(-9007199254740991, 9007199254740991),
  trace: z.nullable(z.string()),
  mac: forms.base64,
  unique_key: z.nullable(kinds.sized(1, 200)),
  progress: kinds.whole(0, 100),
  cancel_requested: z.boolean(),
  failures: kinds.present,
  created_at: forms.datetime,
});
export type JobRow = z.infer<typeof jobRow>;

/** A new row; what has a default may be left out. */
export const jobCreate = z.strictObject({
  id: forms.uuid,
  tenant_id: forms.uuid,
  queue: kinds.sized(1, 63),
  type: kinds.sized(1, 120),
  priority: kinds.whole(1, 4),
  run_at: z.optional(forms.datetime),
  token: z.optional(kinds.whole(-2147483648, 2147483647)),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  losses: z.optional(kinds.whole(-2147483648, 2147483647)),
  payload: z.string(),
  options: z.optional(z.nullable(z.string())),
  principal_id: z.optional(z.nullable(forms.uuid)),
  purpose: z.optional(z.string()),
  model_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  trace: z.optional(z.nullable(z.string())),
  mac: forms.base64,
  unique_key: z.optional(z.nullable(kinds.sized(1, 200))),
  progress: z.optional(kinds.whole(0, 100)),
  cancel_requested: z.optional(z.boolean()),
  failures: z.optional(kinds.present),
  created_at: z.optional(forms.datetime),
});
export type JobCreate = z.infer<typeof jobCreate>;

/** Columns to change; keys stay. */
export const jobUpdate = z.strictObject({
  tenant_id: z.optional(forms.uuid),
  queue: z.optional(kinds.sized(1, 63)),
  type: z.optional(kinds.sized(1, 120)),
  priority: z.optional(kinds.whole(1, 4)),
  run_at: z.optional(forms.datetime),
  token: z.optional(kinds.whole(-2147483648, 2147483647)),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  losses: z.optional(kinds.whole(-2147483648, 2147483647)),
  payload: z.optional(z.string()),
  options: z.optional(z.nullable(z.string())),
  principal_id: z.optional(z.nullable(forms.uuid)),
  purpose: z.optional(z.string()),
  model_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  trace: z.optional(z.nullable(z.string())),
  mac: z.optional(forms.base64),
  unique_key: z.optional(z.nullable(kinds.sized(1, 200))),
  progress: z.optional(kinds.whole(0, 100)),
  cancel_requested: z.optional(z.boolean()),
  failures: z.optional(kinds.present),
  created_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type JobUpdate = z.infer<typeof jobUpdate>;

/** One row, by one of its keys. */
export const jobWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type JobWhereUnique = z.infer<typeof jobWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobWhere>> {
    return z.optional(z.array(jobWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobWhere>> {
    return z.optional(z.array(jobWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobWhere>> {
    return z.optional(z.array(jobWhere));
  },
  id: z.optional(uuidFilter),
  tenant_id: z.optional(uuidFilter),
  queue: z.optional(textFilter),
  type: z.optional(textFilter),
  priority: z.optional(integerFilter),
  run_at: z.optional(datetimeFilter),
  token: z.optional(integerFilter),
  attempts: z.optional(integerFilter),
  losses: z.optional(integerFilter),
  payload: z.optional(textFilter),
  options: z.optional(textOrNullFilter),
  principal_id: z.optional(uuidOrNullFilter),
  purpose: z.optional(textFilter),
  model_version: z.optional(integerFilter),
  trace: z.optional(textOrNullFilter),
  mac: z.optional(base64Filter),
  unique_key: z.optional(textOrNullFilter),
  progress: z.optional(integerFilter),
  cancel_requested: z.optional(booleanFilter),
  failures: z.optional(jsonFilter),
  created_at: z.optional(datetimeFilter),
});
export type JobWhere = z.infer<typeof jobWhere>;

/** Columns to sort by. */
export const jobOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  queue: z.optional(z.enum(["asc", "desc"])),
  type: z.optional(z.enum(["asc", "desc"])),
  priority: z.optional(z.enum(["asc", "desc"])),
  run_at: z.optional(z.enum(["asc", "desc"])),
  token: z.optional(z.enum(["asc", "desc"])),
  attempts: z.optional(z.enum(["asc", "desc"])),
  losses: z.optional(z.enum(["asc", "desc"])),
  payload: z.optional(z.enum(["asc", "desc"])),
  options: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  purpose: z.optional(z.enum(["asc", "desc"])),
  model_version: z.optional(z.enum(["asc", "desc"])),
  trace: z.optional(z.enum(["asc", "desc"])),
  unique_key: z.optional(z.enum(["asc", "desc"])),
  progress: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobOrder = z.infer<typeof jobOrder>;

/** Columns to answer with. */
export const jobSelect = z.strictObject({
  id: z.optional(z.boolean()),
  tenant_id: z.optional(z.boolean()),
  queue: z.optional(z.boolean()),
  type: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  run_at: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  losses: z.optional(z.boolean()),
  payload: z.optional(z.boolean()),
  options: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  purpose: z.optional(z.boolean()),
  model_version: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  mac: z.optional(z.boolean()),
  unique_key: z.optional(z.boolean()),
  progress: z.optional(z.boolean()),
  cancel_requested: z.optional(z.boolean()),
  failures: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobSelect = z.infer<typeof jobSelect>;

/** A page of rows. */
export const jobListArgs = z.strictObject({
  where: z.optional(jobWhere),
  order: z.optional(z.array(jobOrder).check(kinds.count(0, 8))),
  select: z.optional(jobSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobListArgs = z.infer<typeof jobListArgs>;

/** A page of rows. */
export const jobListResult = z.object({
  data: z.array(jobRow),
  meta: pageMeta,
});
export type JobListResult = z.infer<typeof jobListResult>;

/** Which rows to count. */
export const jobCountArgs = z.strictObject({
  where: z.optional(jobWhere),
});
export type JobCountArgs = z.infer<typeof jobCountArgs>;

/** One new row. */
export const jobCreateArgs = z.strictObject({
  data: jobCreate,
  select: z.optional(jobSelect),
});
export type JobCreateArgs = z.infer<typeof jobCreateArgs>;

/** New rows at once. */
export const jobCreateManyArgs = z.strictObject({
  data: z.array(jobCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobCreateManyArgs = z.infer<typeof jobCreateManyArgs>;

/** The same change of many rows. */
export const jobUpdateManyArgs = z.strictObject({
  where: jobWhere,
  data: jobUpdate,
});
export type JobUpdateManyArgs = z.infer<typeof jobUpdateManyArgs>;

/** Which rows go. */
export const jobDeleteManyArgs = z.strictObject({
  where: jobWhere,
});
export type JobDeleteManyArgs = z.infer<typeof jobDeleteManyArgs>;

/** One row. */
export const jobGetArgs = z.strictObject({
  where: jobWhereUnique,
  select: z.optional(jobSelect),
});
export type JobGetArgs = z.infer<typeof jobGetArgs>;

/** A change of one row. */
export const jobUpdateArgs = z.strictObject({
  where: jobWhereUnique,
  data: jobUpdate,
  select: z.optional(jobSelect),
});
export type JobUpdateArgs = z.infer<typeof jobUpdateArgs>;

/** One row, changed or new. */
export const jobUpsertArgs = z.strictObject({
  where: jobWhereUnique,
  create: jobCreate,
  update: jobUpdate,
  select: z.optional(jobSelect),
});
export type JobUpsertArgs = z.infer<typeof jobUpsertArgs>;

/** Which columns. */
export const jobBoundsSelect = z.strictObject({
  queue: z.optional(z.boolean()),
  type: z.optional(z.boolean()),
  priority: z.optional(z.boolean()),
  run_at: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  losses: z.optional(z.boolean()),
  payload: z.optional(z.boolean()),
  options: z.optional(z.boolean()),
  purpose: z.optional(z.boolean()),
  model_version: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  unique_key: z.optional(z.boolean()),
  progress: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobBoundsSelect = z.infer<typeof jobBoundsSelect>;

/** What came out, by column. */
export const jobBoundsResult = z.object({
  queue: z.optional(z.nullable(kinds.sized(1, 63))),
  type: z.optional(z.nullable(kinds.sized(1, 120))),
  priority: z.optional(z.nullable(kinds.whole(1, 4))),
  run_at: z.optional(z.nullable(forms.datetime)),
  token: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  attempts: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  losses: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  payload: z.optional(z.nullable(z.string())),
  options: z.optional(z.nullable(z.string())),
  purpose: z.optional(z.nullable(z.string())),
  model_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  trace: z.optional(z.nullable(z.string())),
  unique_key: z.optional(z.nullable(kinds.sized(1, 200))),
  progress: z.optional(z.nullable(kinds.whole(0, 100))),
  created_at: z.optional(z.nullable(forms.datetime)),
});
export type JobBoundsResult = z.infer<typeof jobBoundsResult>;

/** Which columns. */
export const jobSumsSelect = z.strictObject({
  priority: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  losses: z.optional(z.boolean()),
  model_version: z.optional(z.boolean()),
  progress: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobSumsSelect = z.infer<typeof jobSumsSelect>;

/** What came out, by column. */
export const jobSumsResult = z.object({
  priority: z.optional(z.nullable(forms.decimal)),
  token: z.optional(z.nullable(forms.decimal)),
  attempts: z.optional(z.nullable(forms.decimal)),
  losses: z.optional(z.nullable(forms.decimal)),
  model_version: z.optional(z.nullable(forms.decimal)),
  progress: z.optional(z.nullable(forms.decimal)),
});
export type JobSumsResult = z.infer<typeof jobSumsResult>;

/** Figures over rows. */
export const jobAggregateArgs = z.strictObject({
  where: z.optional(jobWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobBoundsSelect),
  max: z.optional(jobBoundsSelect),
  sum: z.optional(jobSumsSelect),
  avg: z.optional(jobSumsSelect),
});
export type JobAggregateArgs = z.infer<typeof jobAggregateArgs>;

/** Figures over rows. */
export const jobAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobBoundsResult),
  max: z.optional(jobBoundsResult),
  sum: z.optional(jobSumsResult),
  avg: z.optional(jobSumsResult),
});
export type JobAggregateResult = z.infer<typeof jobAggregateResult>;

export const jobUpsert = jobCreate;
export type JobUpsert = JobCreate;

export const jobDeleteArgs = jobGetArgs;
export type JobDeleteArgs = JobGetArgs;
