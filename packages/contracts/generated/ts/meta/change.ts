/** Of the table meta.change. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, integerFilter, jsonFilter, jsonOrNullFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

/** platform: changes of the shared model, of no tenant */
export const changeRow = z.object({
  id: forms.uuid,
  state: z.enum(["applying", "waiting", "paused", "failed", "applied", "completing", "completed", "rolling_back", "rolled_back"]),
  from_version: kinds.whole(-9007199254740991, 9007199254740991),
  to_version: kinds.whole(-9007199254740991, 9007199254740991),
  target: kinds.present,
  target_hash: z.string(),
  operations: kinds.present,
  fences: kinds.present,
  violations: kinds.present,
  actor: kinds.present,
  failure: kinds.present,
  created_at: forms.datetime,
  finished_at: z.nullable(forms.datetime),
  parked_until: z.nullable(forms.datetime),
});
export type ChangeRow = z.infer<typeof changeRow>;

/** A new row; what has a default may be left out. */
export const changeCreate = z.strictObject({
  id: forms.uuid,
  state: z.enum(["applying", "waiting", "paused", "failed", "applied", "completing", "completed", "rolling_back", "rolled_back"]),
  from_version: kinds.whole(-9007199254740991, 9007199254740991),
  to_version: kinds.whole(-9007199254740991, 9007199254740991),
  target: kinds.present,
  target_hash: z.string(),
  operations: kinds.present,
  fences: kinds.present,
  violations: kinds.present,
  actor: kinds.present,
  failure: z.optional(kinds.present),
  created_at: forms.datetime,
  finished_at: z.optional(z.nullable(forms.datetime)),
  parked_until: z.optional(z.nullable(forms.datetime)),
});
export type ChangeCreate = z.infer<typeof changeCreate>;

/** Columns to change; keys stay. */
export const changeUpdate = z.strictObject({
  state: z.optional(z.enum(["applying", "waiting", "paused", "failed", "applied", "completing", "completed", "rolling_back", "rolled_back"])),
  from_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  to_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  target: z.optional(kinds.present),
  target_hash: z.optional(z.string()),
  operations: z.optional(kinds.present),
  fences: z.optional(kinds.present),
  violations: z.optional(kinds.present),
  actor: z.optional(kinds.present),
  failure: z.optional(kinds.present),
  created_at: z.optional(forms.datetime),
  finished_at: z.optional(z.nullable(forms.datetime)),
  parked_until: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type ChangeUpdate = z.infer<typeof changeUpdate>;

/** One row, by one of its keys. */
export const changeWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type ChangeWhereUnique = z.infer<typeof changeWhereUnique>;

/** Conditions on rows; all of them hold. */
export const changeWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeWhere>> {
    return z.optional(z.array(changeWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeWhere>> {
    return z.optional(z.array(changeWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeWhere>> {
    return z.optional(z.array(changeWhere));
  },
  id: z.optional(uuidFilter),
  state: z.optional(textFilter),
  from_version: z.optional(integerFilter),
  to_version: z.optional(integerFilter),
  target: z.optional(jsonFilter),
  target_hash: z.optional(textFilter),
  operations: z.optional(jsonFilter),
  fences: z.optional(jsonFilter),
  violations: z.optional(jsonFilter),
  actor: z.optional(jsonFilter),
  failure: z.optional(jsonOrNullFilter),
  created_at: z.optional(datetimeFilter),
  finished_at: z.optional(datetimeOrNullFilter),
  parked_until: z.optional(datetimeOrNullFilter),
});
export type ChangeWhere = z.infer<typeof changeWhere>;

/** Columns to sort by. */
export const changeOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  state: z.optional(z.enum(["asc", "desc"])),
  from_version: z.optional(z.enum(["asc", "desc"])),
  to_version: z.optional(z.enum(["asc", "desc"])),
  target_hash: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  finished_at: z.optional(z.enum(["asc", "desc"])),
  parked_until: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type ChangeOrder = z.infer<typeof changeOrder>;

/** Columns to answer with. */
export const changeSelect = z.strictObject({
  id: z.optional(z.boolean()),
  state: z.optional(z.boolean()),
  from_version: z.optional(z.boolean()),
  to_version: z.optional(z.boolean()),
  target: z.optional(z.boolean()),
  target_hash: z.optional(z.boolean()),
  operations: z.optional(z.boolean()),
  fences: z.optional(z.boolean()),
  violations: z.optional(z.boolean()),
  actor: z.optional(z.boolean()),
  failure: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
  parked_until: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeSelect = z.infer<typeof changeSelect>;

/** A page of rows. */
export const changeListArgs = z.strictObject({
  where: z.optional(changeWhere),
  order: z.optional(z.array(changeOrder).check(kinds.count(0, 8))),
  select: z.optional(changeSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type ChangeListArgs = z.infer<typeof changeListArgs>;

/** A page of rows. */
export const changeListResult = z.object({
  data: z.array(changeRow),
  meta: pageMeta,
});
export type ChangeListResult = z.infer<typeof changeListResult>;

/** Which rows to count. */
export const changeCountArgs = z.strictObject({
  where: z.optional(changeWhere),
});
export type ChangeCountArgs = z.infer<typeof changeCountArgs>;

/** One new row. */
export const changeCreateArgs = z.strictObject({
  data: changeCreate,
  select: z.optional(changeSelect),
});
export type ChangeCreateArgs = z.infer<typeof changeCreateArgs>;

/** New rows at once. */
export const changeCreateManyArgs = z.strictObject({
  data: z.array(changeCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type ChangeCreateManyArgs = z.infer<typeof changeCreateManyArgs>;

/** The same change of many rows. */
export const changeUpdateManyArgs = z.strictObject({
  where: changeWhere,
  data: changeUpdate,
});
export type ChangeUpdateManyArgs = z.infer<typeof changeUpdateManyArgs>;

/** Which rows go. */
export const changeDeleteManyArgs = z.strictObject({
  where: changeWhere,
});
export type ChangeDeleteManyArgs = z.infer<typeof changeDeleteManyArgs>;

/** One row. */
export const changeGetArgs = z.strictObject({
  where: changeWhereUnique,
  select: z.optional(changeSelect),
});
export type ChangeGetArgs = z.infer<typeof changeGetArgs>;

/** A change of one row. */
export const changeUpdateArgs = z.strictObject({
  where: changeWhereUnique,
  data: changeUpdate,
  select: z.optional(changeSelect),
});
export type ChangeUpdateArgs = z.infer<typeof changeUpdateArgs>;

/** One row, changed or new. */
export const changeUpsertArgs = z.strictObject({
  where: changeWhereUnique,
  create: changeCreate,
  update: changeUpdate,
  select: z.optional(changeSelect),
});
export type ChangeUpsertArgs = z.infer<typeof changeUpsertArgs>;

/** Which columns. */
export const changeBoundsSelect = z.strictObject({
  state: z.optional(z.boolean()),
  from_version: z.optional(z.boolean()),
  to_version: z.optional(z.boolean()),
  target_hash: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
  parked_until: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeBoundsSelect = z.infer<typeof changeBoundsSelect>;

/** What came out, by column. */
export const changeBoundsResult = z.object({
  state: z.optional(z.nullable(z.enum(["applying", "waiting", "paused", "failed", "applied", "completing", "completed", "rolling_back", "rolled_back"]))),
  from_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  to_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  target_hash: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
  parked_until: z.optional(z.nullable(forms.datetime)),
});
export type ChangeBoundsResult = z.infer<typeof changeBoundsResult>;

/** Which columns. */
export const changeSumsSelect = z.strictObject({
  from_version: z.optional(z.boolean()),
  to_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeSumsSelect = z.infer<typeof changeSumsSelect>;

/** What came out, by column. */
export const changeSumsResult = z.object({
  from_version: z.optional(z.nullable(forms.decimal)),
  to_version: z.optional(z.nullable(forms.decimal)),
});
export type ChangeSumsResult = z.infer<typeof changeSumsResult>;

/** Figures over rows. */
export const changeAggregateArgs = z.strictObject({
  where: z.optional(changeWhere),
  count: z.optional(z.boolean()),
  min: z.optional(changeBoundsSelect),
  max: z.optional(changeBoundsSelect),
  sum: z.optional(changeSumsSelect),
  avg: z.optional(changeSumsSelect),
});
export type ChangeAggregateArgs = z.infer<typeof changeAggregateArgs>;

/** Figures over rows. */
export const changeAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(changeBoundsResult),
  max: z.optional(changeBoundsResult),
  sum: z.optional(changeSumsResult),
  avg: z.optional(changeSumsResult),
});
export type ChangeAggregateResult = z.infer<typeof changeAggregateResult>;

export const changeUpsert = changeCreate;
export type ChangeUpsert = ChangeCreate;

export const changeDeleteArgs = changeGetArgs;
export type ChangeDeleteArgs = ChangeGetArgs;
