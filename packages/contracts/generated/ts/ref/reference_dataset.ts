/** Of the table ref.reference_dataset. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { dateFilter, datetimeFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: where the reference data come from and under which licence */
export const referenceDatasetRow = z.object({
  code: z.string(),
  title: z.string(),
  source: z.string(),
  version: z.string(),
  licence: z.string(),
  url: z.string(),
  fetched_on: forms.date,
  loaded_at: forms.datetime,
});
export type ReferenceDatasetRow = z.infer<typeof referenceDatasetRow>;

/** A new row; what has a default may be left out. */
export const referenceDatasetCreate = z.strictObject({
  code: z.string(),
  title: z.string(),
  source: z.string(),
  version: z.string(),
  licence: z.string(),
  url: z.optional(z.string()),
  fetched_on: forms.date,
  loaded_at: z.optional(forms.datetime),
});
export type ReferenceDatasetCreate = z.infer<typeof referenceDatasetCreate>;

/** Columns to change; keys stay. */
export const referenceDatasetUpdate = z.strictObject({
  title: z.optional(z.string()),
  source: z.optional(z.string()),
  version: z.optional(z.string()),
  licence: z.optional(z.string()),
  url: z.optional(z.string()),
  fetched_on: z.optional(forms.date),
  loaded_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type ReferenceDatasetUpdate = z.infer<typeof referenceDatasetUpdate>;

/** One row, by one of its keys. */
export const referenceDatasetWhereUnique = z.strictObject({
  code: z.optional(z.string()),
}).check(kinds.notEmpty);
export type ReferenceDatasetWhereUnique = z.infer<typeof referenceDatasetWhereUnique>;

/** Conditions on rows; all of them hold. */
export const referenceDatasetWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof referenceDatasetWhere>> {
    return z.optional(z.array(referenceDatasetWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof referenceDatasetWhere>> {
    return z.optional(z.array(referenceDatasetWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof referenceDatasetWhere>> {
    return z.optional(z.array(referenceDatasetWhere));
  },
  code: z.optional(textFilter),
  title: z.optional(textFilter),
  source: z.optional(textFilter),
  version: z.optional(textFilter),
  licence: z.optional(textFilter),
  url: z.optional(textFilter),
  fetched_on: z.optional(dateFilter),
  loaded_at: z.optional(datetimeFilter),
});
export type ReferenceDatasetWhere = z.infer<typeof referenceDatasetWhere>;

/** Columns to sort by. */
export const referenceDatasetOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  title: z.optional(z.enum(["asc", "desc"])),
  source: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  licence: z.optional(z.enum(["asc", "desc"])),
  url: z.optional(z.enum(["asc", "desc"])),
  fetched_on: z.optional(z.enum(["asc", "desc"])),
  loaded_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type ReferenceDatasetOrder = z.infer<typeof referenceDatasetOrder>;

/** Columns to answer with. */
export const referenceDatasetSelect = z.strictObject({
  code: z.optional(z.boolean()),
  title: z.optional(z.boolean()),
  source: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  licence: z.optional(z.boolean()),
  url: z.optional(z.boolean()),
  fetched_on: z.optional(z.boolean()),
  loaded_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ReferenceDatasetSelect = z.infer<typeof referenceDatasetSelect>;

/** A page of rows. */
export const referenceDatasetListArgs = z.strictObject({
  where: z.optional(referenceDatasetWhere),
  order: z.optional(z.array(referenceDatasetOrder).check(kinds.count(0, 8))),
  select: z.optional(referenceDatasetSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type ReferenceDatasetListArgs = z.infer<typeof referenceDatasetListArgs>;

/** A page of rows. */
export const referenceDatasetListResult = z.object({
  data: z.array(referenceDatasetRow),
  meta: pageMeta,
});
export type ReferenceDatasetListResult = z.infer<typeof referenceDatasetListResult>;

/** Which rows to count. */
export const referenceDatasetCountArgs = z.strictObject({
  where: z.optional(referenceDatasetWhere),
});
export type ReferenceDatasetCountArgs = z.infer<typeof referenceDatasetCountArgs>;

/** One new row. */
export const referenceDatasetCreateArgs = z.strictObject({
  data: referenceDatasetCreate,
  select: z.optional(referenceDatasetSelect),
});
export type ReferenceDatasetCreateArgs = z.infer<typeof referenceDatasetCreateArgs>;

/** New rows at once. */
export const referenceDatasetCreateManyArgs = z.strictObject({
  data: z.array(referenceDatasetCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type ReferenceDatasetCreateManyArgs = z.infer<typeof referenceDatasetCreateManyArgs>;

/** The same change of many rows. */
export const referenceDatasetUpdateManyArgs = z.strictObject({
  where: referenceDatasetWhere,
  data: referenceDatasetUpdate,
});
export type ReferenceDatasetUpdateManyArgs = z.infer<typeof referenceDatasetUpdateManyArgs>;

/** Which rows go. */
export const referenceDatasetDeleteManyArgs = z.strictObject({
  where: referenceDatasetWhere,
});
export type ReferenceDatasetDeleteManyArgs = z.infer<typeof referenceDatasetDeleteManyArgs>;

/** One row. */
export const referenceDatasetGetArgs = z.strictObject({
  where: referenceDatasetWhereUnique,
  select: z.optional(referenceDatasetSelect),
});
export type ReferenceDatasetGetArgs = z.infer<typeof referenceDatasetGetArgs>;

/** A change of one row. */
export const referenceDatasetUpdateArgs = z.strictObject({
  where: referenceDatasetWhereUnique,
  data: referenceDatasetUpdate,
  select: z.optional(referenceDatasetSelect),
});
export type ReferenceDatasetUpdateArgs = z.infer<typeof referenceDatasetUpdateArgs>;

/** One row, changed or new. */
export const referenceDatasetUpsertArgs = z.strictObject({
  where: referenceDatasetWhereUnique,
  create: referenceDatasetCreate,
  update: referenceDatasetUpdate,
  select: z.optional(referenceDatasetSelect),
});
export type ReferenceDatasetUpsertArgs = z.infer<typeof referenceDatasetUpsertArgs>;

/** What came out, by column. */
export const referenceDatasetBoundsResult = z.object({
  code: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
  source: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(z.string())),
  licence: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  fetched_on: z.optional(z.nullable(forms.date)),
  loaded_at: z.optional(z.nullable(forms.datetime)),
});
export type ReferenceDatasetBoundsResult = z.infer<typeof referenceDatasetBoundsResult>;

/** Figures over rows. */
export const referenceDatasetAggregateArgs = z.strictObject({
  where: z.optional(referenceDatasetWhere),
  count: z.optional(z.boolean()),
  min: z.optional(referenceDatasetSelect),
  max: z.optional(referenceDatasetSelect),
});
export type ReferenceDatasetAggregateArgs = z.infer<typeof referenceDatasetAggregateArgs>;

/** Figures over rows. */
export const referenceDatasetAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(referenceDatasetBoundsResult),
  max: z.optional(referenceDatasetBoundsResult),
});
export type ReferenceDatasetAggregateResult = z.infer<typeof referenceDatasetAggregateResult>;

export const referenceDatasetUpsert = referenceDatasetCreate;
export type ReferenceDatasetUpsert = ReferenceDatasetCreate;

export const referenceDatasetDeleteArgs = referenceDatasetGetArgs;
export type ReferenceDatasetDeleteArgs = ReferenceDatasetGetArgs;

export const referenceDatasetBoundsSelect = referenceDatasetSelect;
export type ReferenceDatasetBoundsSelect = ReferenceDatasetSelect;
