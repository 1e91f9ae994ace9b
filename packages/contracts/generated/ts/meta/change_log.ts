/** Of the table meta.change_log. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, integerOrNullFilter, jsonFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

/** platform: what was applied to the shared model, by whom */
export const changeLogRow = z.object({
  id: forms.uuid,
  occurred_at: forms.datetime,
  actor: z.string(),
  action: z.string(),
  from_version: z.nullable(kinds.whole(-9007199254740991, 9007199254740991)),
  to_version: z.nullable(kinds.whole(-9007199254740991, 9007199254740991)),
  detail: kinds.present,
});
export type ChangeLogRow = z.infer<typeof changeLogRow>;

/** A new row; what has a default may be left out. */
export const changeLogCreate = z.strictObject({
  id: forms.uuid,
  occurred_at: z.optional(forms.datetime),
  actor: z.string(),
  action: z.string(),
  from_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  to_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  detail: z.optional(kinds.present),
});
export type ChangeLogCreate = z.infer<typeof changeLogCreate>;

/** Columns to change; keys stay. */
export const changeLogUpdate = z.strictObject({
  occurred_at: z.optional(forms.datetime),
  actor: z.optional(z.string()),
  action: z.optional(z.string()),
  from_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  to_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  detail: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type ChangeLogUpdate = z.infer<typeof changeLogUpdate>;

/** One row, by one of its keys. */
export const changeLogWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type ChangeLogWhereUnique = z.infer<typeof changeLogWhereUnique>;

/** Conditions on rows; all of them hold. */
export const changeLogWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeLogWhere>> {
    return z.optional(z.array(changeLogWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeLogWhere>> {
    return z.optional(z.array(changeLogWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeLogWhere>> {
    return z.optional(z.array(changeLogWhere));
  },
  id: z.optional(uuidFilter),
  occurred_at: z.optional(datetimeFilter),
  actor: z.optional(textFilter),
  action: z.optional(textFilter),
  from_version: z.optional(integerOrNullFilter),
  to_version: z.optional(integerOrNullFilter),
  detail: z.optional(jsonFilter),
});
export type ChangeLogWhere = z.infer<typeof changeLogWhere>;

/** Columns to sort by. */
export const changeLogOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
  actor: z.optional(z.enum(["asc", "desc"])),
  action: z.optional(z.enum(["asc", "desc"])),
  from_version: z.optional(z.enum(["asc", "desc"])),
  to_version: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type ChangeLogOrder = z.infer<typeof changeLogOrder>;

/** Columns to answer with. */
export const changeLogSelect = z.strictObject({
  id: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  actor: z.optional(z.boolean()),
  action: z.optional(z.boolean()),
  from_version: z.optional(z.boolean()),
  to_version: z.optional(z.boolean()),
  detail: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeLogSelect = z.infer<typeof changeLogSelect>;

/** A page of rows. */
export const changeLogListArgs = z.strictObject({
  where: z.optional(changeLogWhere),
  order: z.optional(z.array(changeLogOrder).check(kinds.count(0, 8))),
  select: z.optional(changeLogSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type ChangeLogListArgs = z.infer<typeof changeLogListArgs>;

/** A page of rows. */
export const changeLogListResult = z.object({
  data: z.array(changeLogRow),
  meta: pageMeta,
});
export type ChangeLogListResult = z.infer<typeof changeLogListResult>;

/** Which rows to count. */
export const changeLogCountArgs = z.strictObject({
  where: z.optional(changeLogWhere),
});
export type ChangeLogCountArgs = z.infer<typeof changeLogCountArgs>;

/** One new row. */
export const changeLogCreateArgs = z.strictObject({
  data: changeLogCreate,
  select: z.optional(changeLogSelect),
});
export type ChangeLogCreateArgs = z.infer<typeof changeLogCreateArgs>;

/** New rows at once. */
export const changeLogCreateManyArgs = z.strictObject({
  data: z.array(changeLogCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type ChangeLogCreateManyArgs = z.infer<typeof changeLogCreateManyArgs>;

/** The same change of many rows. */
export const changeLogUpdateManyArgs = z.strictObject({
  where: changeLogWhere,
  data: changeLogUpdate,
});
export type ChangeLogUpdateManyArgs = z.infer<typeof changeLogUpdateManyArgs>;

/** Which rows go. */
export const changeLogDeleteManyArgs = z.strictObject({
  where: changeLogWhere,
});
export type ChangeLogDeleteManyArgs = z.infer<typeof changeLogDeleteManyArgs>;

/** One row. */
export const changeLogGetArgs = z.strictObject({
  where: changeLogWhereUnique,
  select: z.optional(changeLogSelect),
});
export type ChangeLogGetArgs = z.infer<typeof changeLogGetArgs>;

/** A change of one row. */
export const changeLogUpdateArgs = z.strictObject({
  where: changeLogWhereUnique,
  data: changeLogUpdate,
  select: z.optional(changeLogSelect),
});
export type ChangeLogUpdateArgs = z.infer<typeof changeLogUpdateArgs>;

/** One row, changed or new. */
export const changeLogUpsertArgs = z.strictObject({
  where: changeLogWhereUnique,
  create: changeLogCreate,
  update: changeLogUpdate,
  select: z.optional(changeLogSelect),
});
export type ChangeLogUpsertArgs = z.infer<typeof changeLogUpsertArgs>;

/** Which columns. */
export const changeLogBoundsSelect = z.strictObject({
  occurred_at: z.optional(z.boolean()),
  actor: z.optional(z.boolean()),
  action: z.optional(z.boolean()),
  from_version: z.optional(z.boolean()),
  to_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeLogBoundsSelect = z.infer<typeof changeLogBoundsSelect>;

/** What came out, by column. */
export const changeLogBoundsResult = z.object({
  occurred_at: z.optional(z.nullable(forms.datetime)),
  actor: z.optional(z.nullable(z.string())),
  action: z.optional(z.nullable(z.string())),
  from_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  to_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
});
export type ChangeLogBoundsResult = z.infer<typeof changeLogBoundsResult>;

/** Which columns. */
export const changeLogSumsSelect = z.strictObject({
  from_version: z.optional(z.boolean()),
  to_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeLogSumsSelect = z.infer<typeof changeLogSumsSelect>;

/** What came out, by column. */
export const changeLogSumsResult = z.object({
  from_version: z.optional(z.nullable(forms.decimal)),
  to_version: z.optional(z.nullable(forms.decimal)),
});
export type ChangeLogSumsResult = z.infer<typeof changeLogSumsResult>;

/** Figures over rows. */
export const changeLogAggregateArgs = z.strictObject({
  where: z.optional(changeLogWhere),
  count: z.optional(z.boolean()),
  min: z.optional(changeLogBoundsSelect),
  max: z.optional(changeLogBoundsSelect),
  sum: z.optional(changeLogSumsSelect),
  avg: z.optional(changeLogSumsSelect),
});
export type ChangeLogAggregateArgs = z.infer<typeof changeLogAggregateArgs>;

/** Figures over rows. */
export const changeLogAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(changeLogBoundsResult),
  max: z.optional(changeLogBoundsResult),
  sum: z.optional(changeLogSumsResult),
  avg: z.optional(changeLogSumsResult),
});
export type ChangeLogAggregateResult = z.infer<typeof changeLogAggregateResult>;

export const changeLogUpsert = changeLogCreate;
export type ChangeLogUpsert = ChangeLogCreate;

export const changeLogDeleteArgs = changeLogGetArgs;
export type ChangeLogDeleteArgs = ChangeLogGetArgs;
