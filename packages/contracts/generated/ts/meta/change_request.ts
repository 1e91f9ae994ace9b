/** Of the table meta.change_request. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, integerFilter, integerOrNullFilter, jsonFilter, jsonOrNullFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter } from "../common/filters.ts";

/** platform: changes of the shared model from the first wish on; one that has begun stands in change as well, under the same id */
export const changeRequestRow = z.object({
  id: forms.uuid,
  state: z.enum(["draft", "validated", "planned", "pending_review", "approved", "rejected", "applying", "completed"]),
  version: kinds.whole(1, 2147483647),
  title: z.string(),
  rationale: z.string(),
  intent: kinds.present,
  documents: kinds.present,
  removed: kinds.present,
  is_whole: z.boolean(),
  drops: z.boolean(),
  author: kinds.present,
  validation: kinds.present,
  plan: kinds.present,
  base_version: z.nullable(kinds.whole(-9007199254740991, 9007199254740991)),
  base_hash: z.nullable(z.string()),
  target_hash: z.nullable(z.string()),
  risk: z.nullable(z.string()),
  created_at: forms.datetime,
  updated_at: forms.datetime,
});
export type ChangeRequestRow = z.infer<typeof changeRequestRow>;

/** A new row; what has a default may be left out. */
export const changeRequestCreate = z.strictObject({
  id: forms.uuid,
  state: z.enum(["draft", "validated", "planned", "pending_review", "approved", "rejected", "applying", "completed"]),
  version: z.optional(kinds.whole(1, 2147483647)),
  title: z.string(),
  rationale: z.optional(z.string()),
  intent: z.optional(kinds.present),
  documents: kinds.present,
  removed: z.optional(kinds.present),
  is_whole: z.boolean(),
  drops: z.boolean(),
  author: kinds.present,
  validation: z.optional(kinds.present),
  plan: z.optional(kinds.present),
  base_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  base_hash: z.optional(z.nullable(z.string())),
  target_hash: z.optional(z.nullable(z.string())),
  risk: z.optional(z.nullable(z.string())),
  created_at: forms.datetime,
  updated_at: forms.datetime,
});
export type ChangeRequestCreate = z.infer<typeof changeRequestCreate>;

/** Columns to change; keys stay. */
export const changeRequestUpdate = z.strictObject({
  state: z.optional(z.enum(["draft", "validated", "planned", "pending_review", "approved", "rejected", "applying", "completed"])),
  version: z.optional(kinds.whole(1, 2147483647)),
  title: z.optional(z.string()),
  rationale: z.optional(z.string()),
  intent: z.optional(kinds.present),
  documents: z.optional(kinds.present),
  removed: z.optional(kinds.present),
  is_whole: z.optional(z.boolean()),
  drops: z.optional(z.boolean()),
  author: z.optional(kinds.present),
  validation: z.optional(kinds.present),
  plan: z.optional(kinds.present),
  base_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  base_hash: z.optional(z.nullable(z.string())),
  target_hash: z.optional(z.nullable(z.string())),
  risk: z.optional(z.nullable(z.string())),
  created_at: z.optional(forms.datetime),
  updated_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type ChangeRequestUpdate = z.infer<typeof changeRequestUpdate>;

/** One row, by one of its keys. */
export const changeRequestWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type ChangeRequestWhereUnique = z.infer<typeof changeRequestWhereUnique>;

/** Conditions on rows; all of them hold. */
export const changeRequestWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeRequestWhere>> {
    return z.optional(z.array(changeRequestWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeRequestWhere>> {
    return z.optional(z.array(changeRequestWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeRequestWhere>> {
    return z.optional(z.array(changeRequestWhere));
  },
  id: z.optional(uuidFilter),
  state: z.optional(textFilter),
  version: z.optional(integerFilter),
  title: z.optional(textFilter),
  rationale: z.optional(textFilter),
  intent: z.optional(jsonFilter),
  documents: z.optional(jsonFilter),
  removed: z.optional(jsonFilter),
  is_whole: z.optional(booleanFilter),
  drops: z.optional(booleanFilter),
  author: z.optional(jsonFilter),
  validation: z.optional(jsonOrNullFilter),
  plan: z.optional(jsonOrNullFilter),
  base_version: z.optional(integerOrNullFilter),
  base_hash: z.optional(textOrNullFilter),
  target_hash: z.optional(textOrNullFilter),
  risk: z.optional(textOrNullFilter),
  created_at: z.optional(datetimeFilter),
  updated_at: z.optional(datetimeFilter),
});
export type ChangeRequestWhere = z.infer<typeof changeRequestWhere>;

/** Columns to sort by. */
export const changeRequestOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  state: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  title: z.optional(z.enum(["asc", "desc"])),
  rationale: z.optional(z.enum(["asc", "desc"])),
  base_version: z.optional(z.enum(["asc", "desc"])),
  base_hash: z.optional(z.enum(["asc", "desc"])),
  target_hash: z.optional(z.enum(["asc", "desc"])),
  risk: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  updated_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type ChangeRequestOrder = z.infer<typeof changeRequestOrder>;

/** Columns to answer with. */
export const changeRequestSelect = z.strictObject({
  id: z.optional(z.boolean()),
  state: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  title: z.optional(z.boolean()),
  rationale: z.optional(z.boolean()),
  intent: z.optional(z.boolean()),
  documents: z.optional(z.boolean()),
  removed: z.optional(z.boolean()),
  is_whole: z.optional(z.boolean()),
  drops: z.optional(z.boolean()),
  author: z.optional(z.boolean()),
  validation: z.optional(z.boolean()),
  plan: z.optional(z.boolean()),
  base_version: z.optional(z.boolean()),
  base_hash: z.optional(z.boolean()),
  target_hash: z.optional(z.boolean()),
  risk: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeRequestSelect = z.infer<typeof changeRequestSelect>;

/** A page of rows. */
export const changeRequestListArgs = z.strictObject({
  where: z.optional(changeRequestWhere),
  order: z.optional(z.array(changeRequestOrder).check(kinds.count(0, 8))),
  select: z.optional(changeRequestSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type ChangeRequestListArgs = z.infer<typeof changeRequestListArgs>;

/** A page of rows. */
export const changeRequestListResult = z.object({
  data: z.array(changeRequestRow),
  meta: pageMeta,
});
export type ChangeRequestListResult = z.infer<typeof changeRequestListResult>;

/** Which rows to count. */
export const changeRequestCountArgs = z.strictObject({
  where: z.optional(changeRequestWhere),
});
export type ChangeRequestCountArgs = z.infer<typeof changeRequestCountArgs>;

/** One new row. */
export const changeRequestCreateArgs = z.strictObject({
  data: changeRequestCreate,
  select: z.optional(changeRequestSelect),
});
export type ChangeRequestCreateArgs = z.infer<typeof changeRequestCreateArgs>;

/** New rows at once. */
export const changeRequestCreateManyArgs = z.strictObject({
  data: z.array(changeRequestCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type ChangeRequestCreateManyArgs = z.infer<typeof changeRequestCreateManyArgs>;

/** The same change of many rows. */
export const changeRequestUpdateManyArgs = z.strictObject({
  where: changeRequestWhere,
  data: changeRequestUpdate,
});
export type ChangeRequestUpdateManyArgs = z.infer<typeof changeRequestUpdateManyArgs>;

/** Which rows go. */
export const changeRequestDeleteManyArgs = z.strictObject({
  where: changeRequestWhere,
});
export type ChangeRequestDeleteManyArgs = z.infer<typeof changeRequestDeleteManyArgs>;

/** One row. */
export const changeRequestGetArgs = z.strictObject({
  where: changeRequestWhereUnique,
  select: z.optional(changeRequestSelect),
});
export type ChangeRequestGetArgs = z.infer<typeof changeRequestGetArgs>;

/** A change of one row. */
export const changeRequestUpdateArgs = z.strictObject({
  where: changeRequestWhereUnique,
  data: changeRequestUpdate,
  select: z.optional(changeRequestSelect),
});
export type ChangeRequestUpdateArgs = z.infer<typeof changeRequestUpdateArgs>;

/** One row, changed or new. */
export const changeRequestUpsertArgs = z.strictObject({
  where: changeRequestWhereUnique,
  create: changeRequestCreate,
  update: changeRequestUpdate,
  select: z.optional(changeRequestSelect),
});
export type ChangeRequestUpsertArgs = z.infer<typeof changeRequestUpsertArgs>;

/** Which columns. */
export const changeRequestBoundsSelect = z.strictObject({
  state: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  title: z.optional(z.boolean()),
  rationale: z.optional(z.boolean()),
  base_version: z.optional(z.boolean()),
  base_hash: z.optional(z.boolean()),
  target_hash: z.optional(z.boolean()),
  risk: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeRequestBoundsSelect = z.infer<typeof changeRequestBoundsSelect>;

/** What came out, by column. */
export const changeRequestBoundsResult = z.object({
  state: z.optional(z.nullable(z.enum(["draft", "validated", "planned", "pending_review", "approved", "rejected", "applying", "completed"]))),
  version: z.optional(z.nullable(kinds.whole(1, 2147483647))),
  title: z.optional(z.nullable(z.string())),
  rationale: z.optional(z.nullable(z.string())),
  base_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  base_hash: z.optional(z.nullable(z.string())),
  target_hash: z.optional(z.nullable(z.string())),
  risk: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  updated_at: z.optional(z.nullable(forms.datetime)),
});
export type ChangeRequestBoundsResult = z.infer<typeof changeRequestBoundsResult>;

/** Which columns. */
export const changeRequestSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
  base_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeRequestSumsSelect = z.infer<typeof changeRequestSumsSelect>;

/** What came out, by column. */
export const changeRequestSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
  base_version: z.optional(z.nullable(forms.decimal)),
});
export type ChangeRequestSumsResult = z.infer<typeof changeRequestSumsResult>;

/** Figures over rows. */
export const changeRequestAggregateArgs = z.strictObject({
  where: z.optional(changeRequestWhere),
  count: z.optional(z.boolean()),
  min: z.optional(changeRequestBoundsSelect),
  max: z.optional(changeRequestBoundsSelect),
  sum: z.optional(changeRequestSumsSelect),
  avg: z.optional(changeRequestSumsSelect),
});
export type ChangeRequestAggregateArgs = z.infer<typeof changeRequestAggregateArgs>;

/** Figures over rows. */
export const changeRequestAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(changeRequestBoundsResult),
  max: z.optional(changeRequestBoundsResult),
  sum: z.optional(changeRequestSumsResult),
  avg: z.optional(changeRequestSumsResult),
});
export type ChangeRequestAggregateResult = z.infer<typeof changeRequestAggregateResult>;

export const changeRequestUpsert = changeRequestCreate;
export type ChangeRequestUpsert = ChangeRequestCreate;

export const changeRequestDeleteArgs = changeRequestGetArgs;
export type ChangeRequestDeleteArgs = ChangeRequestGetArgs;
