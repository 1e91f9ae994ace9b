/** Of the table core.job_lease. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, listFilter, pageMeta, uuidFilter } from "../common/filters.ts";

/** platform: which worker holds which jobs, of no tenant */
export const jobLeaseRow = z.object({
  id: forms.uuid,
  worker: forms.uuid,
  expires_at: forms.datetime,
  jobs: z.array(forms.uuid),
  tokens: z.array(kinds.whole(-2147483648, 2147483647)),
  taken_at: forms.datetime,
});
export type JobLeaseRow = z.infer<typeof jobLeaseRow>;

/** A new row; what has a default may be left out. */
export const jobLeaseCreate = z.strictObject({
  id: forms.uuid,
  worker: forms.uuid,
  expires_at: forms.datetime,
  jobs: z.array(forms.uuid),
  tokens: z.optional(z.array(kinds.whole(-2147483648, 2147483647))),
  taken_at: z.optional(forms.datetime),
});
export type JobLeaseCreate = z.infer<typeof jobLeaseCreate>;

/** Columns to change; keys stay. */
export const jobLeaseUpdate = z.strictObject({
  worker: z.optional(forms.uuid),
  expires_at: z.optional(forms.datetime),
  jobs: z.optional(z.array(forms.uuid)),
  tokens: z.optional(z.array(kinds.whole(-2147483648, 2147483647))),
  taken_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type JobLeaseUpdate = z.infer<typeof jobLeaseUpdate>;

/** One row, by one of its keys. */
export const jobLeaseWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type JobLeaseWhereUnique = z.infer<typeof jobLeaseWhereUnique>;

/** Conditions on rows; all of them hold. */
export const jobLeaseWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobLeaseWhere>> {
    return z.optional(z.array(jobLeaseWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobLeaseWhere>> {
    return z.optional(z.array(jobLeaseWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof jobLeaseWhere>> {
    return z.optional(z.array(jobLeaseWhere));
  },
  id: z.optional(uuidFilter),
  worker: z.optional(uuidFilter),
  expires_at: z.optional(datetimeFilter),
  jobs: z.optional(listFilter),
  tokens: z.optional(listFilter),
  taken_at: z.optional(datetimeFilter),
});
export type JobLeaseWhere = z.infer<typeof jobLeaseWhere>;

/** Columns to sort by. */
export const jobLeaseOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  worker: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
  taken_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type JobLeaseOrder = z.infer<typeof jobLeaseOrder>;

/** Columns to answer with. */
export const jobLeaseSelect = z.strictObject({
  id: z.optional(z.boolean()),
  worker: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
  jobs: z.optional(z.boolean()),
  tokens: z.optional(z.boolean()),
  taken_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobLeaseSelect = z.infer<typeof jobLeaseSelect>;

/** A page of rows. */
export const jobLeaseListArgs = z.strictObject({
  where: z.optional(jobLeaseWhere),
  order: z.optional(z.array(jobLeaseOrder).check(kinds.count(0, 8))),
  select: z.optional(jobLeaseSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type JobLeaseListArgs = z.infer<typeof jobLeaseListArgs>;

/** A page of rows. */
export const jobLeaseListResult = z.object({
  data: z.array(jobLeaseRow),
  meta: pageMeta,
});
export type JobLeaseListResult = z.infer<typeof jobLeaseListResult>;

/** Which rows to count. */
export const jobLeaseCountArgs = z.strictObject({
  where: z.optional(jobLeaseWhere),
});
export type JobLeaseCountArgs = z.infer<typeof jobLeaseCountArgs>;

/** One new row. */
export const jobLeaseCreateArgs = z.strictObject({
  data: jobLeaseCreate,
  select: z.optional(jobLeaseSelect),
});
export type JobLeaseCreateArgs = z.infer<typeof jobLeaseCreateArgs>;

/** New rows at once. */
export const jobLeaseCreateManyArgs = z.strictObject({
  data: z.array(jobLeaseCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type JobLeaseCreateManyArgs = z.infer<typeof jobLeaseCreateManyArgs>;

/** The same change of many rows. */
export const jobLeaseUpdateManyArgs = z.strictObject({
  where: jobLeaseWhere,
  data: jobLeaseUpdate,
});
export type JobLeaseUpdateManyArgs = z.infer<typeof jobLeaseUpdateManyArgs>;

/** Which rows go. */
export const jobLeaseDeleteManyArgs = z.strictObject({
  where: jobLeaseWhere,
});
export type JobLeaseDeleteManyArgs = z.infer<typeof jobLeaseDeleteManyArgs>;

/** One row. */
export const jobLeaseGetArgs = z.strictObject({
  where: jobLeaseWhereUnique,
  select: z.optional(jobLeaseSelect),
});
export type JobLeaseGetArgs = z.infer<typeof jobLeaseGetArgs>;

/** A change of one row. */
export const jobLeaseUpdateArgs = z.strictObject({
  where: jobLeaseWhereUnique,
  data: jobLeaseUpdate,
  select: z.optional(jobLeaseSelect),
});
export type JobLeaseUpdateArgs = z.infer<typeof jobLeaseUpdateArgs>;

/** One row, changed or new. */
export const jobLeaseUpsertArgs = z.strictObject({
  where: jobLeaseWhereUnique,
  create: jobLeaseCreate,
  update: jobLeaseUpdate,
  select: z.optional(jobLeaseSelect),
});
export type JobLeaseUpsertArgs = z.infer<typeof jobLeaseUpsertArgs>;

/** Which columns. */
export const jobLeaseBoundsSelect = z.strictObject({
  expires_at: z.optional(z.boolean()),
  taken_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type JobLeaseBoundsSelect = z.infer<typeof jobLeaseBoundsSelect>;

/** What came out, by column. */
export const jobLeaseBoundsResult = z.object({
  expires_at: z.optional(z.nullable(forms.datetime)),
  taken_at: z.optional(z.nullable(forms.datetime)),
});
export type JobLeaseBoundsResult = z.infer<typeof jobLeaseBoundsResult>;

/** Figures over rows. */
export const jobLeaseAggregateArgs = z.strictObject({
  where: z.optional(jobLeaseWhere),
  count: z.optional(z.boolean()),
  min: z.optional(jobLeaseBoundsSelect),
  max: z.optional(jobLeaseBoundsSelect),
});
export type JobLeaseAggregateArgs = z.infer<typeof jobLeaseAggregateArgs>;

/** Figures over rows. */
export const jobLeaseAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(jobLeaseBoundsResult),
  max: z.optional(jobLeaseBoundsResult),
});
export type JobLeaseAggregateResult = z.infer<typeof jobLeaseAggregateResult>;

export const jobLeaseUpsert = jobLeaseCreate;
export type JobLeaseUpsert = JobLeaseCreate;

export const jobLeaseDeleteArgs = jobLeaseGetArgs;
export type JobLeaseDeleteArgs = JobLeaseGetArgs;
