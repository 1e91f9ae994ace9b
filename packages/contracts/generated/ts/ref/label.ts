/** Of the table ref.label. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { pageMeta, textFilter } from "../common/filters.ts";

/** platform: names of reference data by language, the same for every tenant */
export const labelRow = z.object({
  dataset: z.string(),
  code: z.string(),
  locale: z.string(),
  label: z.string(),
});
export type LabelRow = z.infer<typeof labelRow>;

/** A new row; what has a default may be left out. */
export const labelCreate = z.strictObject({
  dataset: z.string(),
  code: z.string(),
  locale: z.string(),
  label: z.string(),
});
export type LabelCreate = z.infer<typeof labelCreate>;

/** Columns to change; keys stay. */
export const labelUpdate = z.strictObject({
  label: z.optional(z.string()),
}).check(kinds.notEmpty);
export type LabelUpdate = z.infer<typeof labelUpdate>;

/** One row by its key. */
export const labelByDatasetLocaleCode = z.strictObject({
  dataset: z.string(),
  locale: z.string(),
  code: z.string(),
});
export type LabelByDatasetLocaleCode = z.infer<typeof labelByDatasetLocaleCode>;

/** One row, by one of its keys. */
export const labelWhereUnique = z.strictObject({
  dataset_locale_code: z.optional(labelByDatasetLocaleCode),
}).check(kinds.notEmpty);
export type LabelWhereUnique = z.infer<typeof labelWhereUnique>;

/** Conditions on rows; all of them hold. */
export const labelWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof labelWhere>> {
    return z.optional(z.array(labelWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof labelWhere>> {
    return z.optional(z.array(labelWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof labelWhere>> {
    return z.optional(z.array(labelWhere));
  },
  dataset: z.optional(textFilter),
  code: z.optional(textFilter),
  locale: z.optional(textFilter),
  label: z.optional(textFilter),
});
export type LabelWhere = z.infer<typeof labelWhere>;

/** Columns to sort by. */
export const labelOrder = z.strictObject({
  dataset: z.optional(z.enum(["asc", "desc"])),
  code: z.optional(z.enum(["asc", "desc"])),
  locale: z.optional(z.enum(["asc", "desc"])),
  label: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type LabelOrder = z.infer<typeof labelOrder>;

/** Columns to answer with. */
export const labelSelect = z.strictObject({
  dataset: z.optional(z.boolean()),
  code: z.optional(z.boolean()),
  locale: z.optional(z.boolean()),
  label: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type LabelSelect = z.infer<typeof labelSelect>;

/** A page of rows. */
export const labelListArgs = z.strictObject({
  where: z.optional(labelWhere),
  order: z.optional(z.array(labelOrder).check(kinds.count(0, 8))),
  select: z.optional(labelSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type LabelListArgs = z.infer<typeof labelListArgs>;

/** A page of rows. */
export const labelListResult = z.object({
  data: z.array(labelRow),
  meta: pageMeta,
});
export type LabelListResult = z.infer<typeof labelListResult>;

/** Which rows to count. */
export const labelCountArgs = z.strictObject({
  where: z.optional(labelWhere),
});
export type LabelCountArgs = z.infer<typeof labelCountArgs>;

/** One new row. */
export const labelCreateArgs = z.strictObject({
  data: labelCreate,
  select: z.optional(labelSelect),
});
export type LabelCreateArgs = z.infer<typeof labelCreateArgs>;

/** New rows at once. */
export const labelCreateManyArgs = z.strictObject({
  data: z.array(labelCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type LabelCreateManyArgs = z.infer<typeof labelCreateManyArgs>;

/** The same change of many rows. */
export const labelUpdateManyArgs = z.strictObject({
  where: labelWhere,
  data: labelUpdate,
});
export type LabelUpdateManyArgs = z.infer<typeof labelUpdateManyArgs>;

/** Which rows go. */
export const labelDeleteManyArgs = z.strictObject({
  where: labelWhere,
});
export type LabelDeleteManyArgs = z.infer<typeof labelDeleteManyArgs>;

/** One row. */
export const labelGetArgs = z.strictObject({
  where: labelWhereUnique,
  select: z.optional(labelSelect),
});
export type LabelGetArgs = z.infer<typeof labelGetArgs>;

/** A change of one row. */
export const labelUpdateArgs = z.strictObject({
  where: labelWhereUnique,
  data: labelUpdate,
  select: z.optional(labelSelect),
});
export type LabelUpdateArgs = z.infer<typeof labelUpdateArgs>;

/** One row, changed or new. */
export const labelUpsertArgs = z.strictObject({
  where: labelWhereUnique,
  create: labelCreate,
  update: labelUpdate,
  select: z.optional(labelSelect),
});
export type LabelUpsertArgs = z.infer<typeof labelUpsertArgs>;

/** What came out, by column. */
export const labelBoundsResult = z.object({
  dataset: z.optional(z.nullable(z.string())),
  code: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  label: z.optional(z.nullable(z.string())),
});
export type LabelBoundsResult = z.infer<typeof labelBoundsResult>;

/** Figures over rows. */
export const labelAggregateArgs = z.strictObject({
  where: z.optional(labelWhere),
  count: z.optional(z.boolean()),
  min: z.optional(labelSelect),
  max: z.optional(labelSelect),
});
export type LabelAggregateArgs = z.infer<typeof labelAggregateArgs>;

/** Figures over rows. */
export const labelAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(labelBoundsResult),
  max: z.optional(labelBoundsResult),
});
export type LabelAggregateResult = z.infer<typeof labelAggregateResult>;

export const labelUpsert = labelCreate;
export type LabelUpsert = LabelCreate;

export const labelDeleteArgs = labelGetArgs;
export type LabelDeleteArgs = LabelGetArgs;

export const labelBoundsSelect = labelSelect;
export type LabelBoundsSelect = LabelSelect;
