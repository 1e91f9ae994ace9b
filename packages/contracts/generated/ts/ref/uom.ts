/** Of the table ref.uom. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { decimalOrNullFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: UN/CEFACT Recommendation 20, the same for every tenant */
export const uomRow = z.object({
  code: z.string(),
  name: z.string(),
  symbol: z.nullable(z.string()),
  quantity: z.nullable(z.string()),
  base_code: z.nullable(z.string()),
  factor: z.nullable(forms.decimal),
  offset_value: z.nullable(forms.decimal),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type UomRow = z.infer<typeof uomRow>;

/** A new row; what has a default may be left out. */
export const uomCreate = z.strictObject({
  code: z.string(),
  name: z.string(),
  symbol: z.optional(z.nullable(z.string())),
  quantity: z.optional(z.nullable(z.string())),
  base_code: z.optional(z.nullable(z.string())),
  factor: z.optional(z.nullable(forms.decimal)),
  offset_value: z.optional(z.nullable(forms.decimal)),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type UomCreate = z.infer<typeof uomCreate>;

/** Columns to change; keys stay. */
export const uomUpdate = z.strictObject({
  name: z.optional(z.string()),
  symbol: z.optional(z.nullable(z.string())),
  quantity: z.optional(z.nullable(z.string())),
  base_code: z.optional(z.nullable(z.string())),
  factor: z.optional(z.nullable(forms.decimal)),
  offset_value: z.optional(z.nullable(forms.decimal)),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type UomUpdate = z.infer<typeof uomUpdate>;

/** One row, by one of its keys. */
export const uomWhereUnique = z.strictObject({
  code: z.optional(z.string()),
}).check(kinds.notEmpty);
export type UomWhereUnique = z.infer<typeof uomWhereUnique>;

/** Conditions on rows; all of them hold. */
export const uomWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof uomWhere>> {
    return z.optional(z.array(uomWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof uomWhere>> {
    return z.optional(z.array(uomWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof uomWhere>> {
    return z.optional(z.array(uomWhere));
  },
  code: z.optional(textFilter),
  name: z.optional(textFilter),
  symbol: z.optional(textOrNullFilter),
  quantity: z.optional(textOrNullFilter),
  base_code: z.optional(textOrNullFilter),
  factor: z.optional(decimalOrNullFilter),
  offset_value: z.optional(decimalOrNullFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type UomWhere = z.infer<typeof uomWhere>;

/** Columns to sort by. */
export const uomOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  symbol: z.optional(z.enum(["asc", "desc"])),
  quantity: z.optional(z.enum(["asc", "desc"])),
  base_code: z.optional(z.enum(["asc", "desc"])),
  factor: z.optional(z.enum(["asc", "desc"])),
  offset_value: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type UomOrder = z.infer<typeof uomOrder>;

/** Columns to answer with. */
export const uomSelect = z.strictObject({
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  symbol: z.optional(z.boolean()),
  quantity: z.optional(z.boolean()),
  base_code: z.optional(z.boolean()),
  factor: z.optional(z.boolean()),
  offset_value: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type UomSelect = z.infer<typeof uomSelect>;

/** A page of rows. */
export const uomListArgs = z.strictObject({
  where: z.optional(uomWhere),
  order: z.optional(z.array(uomOrder).check(kinds.count(0, 8))),
  select: z.optional(uomSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type UomListArgs = z.infer<typeof uomListArgs>;

/** A page of rows. */
export const uomListResult = z.object({
  data: z.array(uomRow),
  meta: pageMeta,
});
export type UomListResult = z.infer<typeof uomListResult>;

/** Which rows to count. */
export const uomCountArgs = z.strictObject({
  where: z.optional(uomWhere),
});
export type UomCountArgs = z.infer<typeof uomCountArgs>;

/** One new row. */
export const uomCreateArgs = z.strictObject({
  data: uomCreate,
  select: z.optional(uomSelect),
});
export type UomCreateArgs = z.infer<typeof uomCreateArgs>;

/** New rows at once. */
export const uomCreateManyArgs = z.strictObject({
  data: z.array(uomCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type UomCreateManyArgs = z.infer<typeof uomCreateManyArgs>;

/** The same change of many rows. */
export const uomUpdateManyArgs = z.strictObject({
  where: uomWhere,
  data: uomUpdate,
});
export type UomUpdateManyArgs = z.infer<typeof uomUpdateManyArgs>;

/** Which rows go. */
export const uomDeleteManyArgs = z.strictObject({
  where: uomWhere,
});
export type UomDeleteManyArgs = z.infer<typeof uomDeleteManyArgs>;

/** One row. */
export const uomGetArgs = z.strictObject({
  where: uomWhereUnique,
  select: z.optional(uomSelect),
});
export type UomGetArgs = z.infer<typeof uomGetArgs>;

/** A change of one row. */
export const uomUpdateArgs = z.strictObject({
  where: uomWhereUnique,
  data: uomUpdate,
  select: z.optional(uomSelect),
});
export type UomUpdateArgs = z.infer<typeof uomUpdateArgs>;

/** One row, changed or new. */
export const uomUpsertArgs = z.strictObject({
  where: uomWhereUnique,
  create: uomCreate,
  update: uomUpdate,
  select: z.optional(uomSelect),
});
export type UomUpsertArgs = z.infer<typeof uomUpsertArgs>;

/** Which columns. */
export const uomBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  symbol: z.optional(z.boolean()),
  quantity: z.optional(z.boolean()),
  base_code: z.optional(z.boolean()),
  factor: z.optional(z.boolean()),
  offset_value: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type UomBoundsSelect = z.infer<typeof uomBoundsSelect>;

/** What came out, by column. */
export const uomBoundsResult = z.object({
  code: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  symbol: z.optional(z.nullable(z.string())),
  quantity: z.optional(z.nullable(z.string())),
  base_code: z.optional(z.nullable(z.string())),
  factor: z.optional(z.nullable(forms.decimal)),
  offset_value: z.optional(z.nullable(forms.decimal)),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type UomBoundsResult = z.infer<typeof uomBoundsResult>;

/** Which columns. */
export const uomSumsSelect = z.strictObject({
  factor: z.optional(z.boolean()),
  offset_value: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type UomSumsSelect = z.infer<typeof uomSumsSelect>;

/** What came out, by column. */
export const uomSumsResult = z.object({
  factor: z.optional(z.nullable(forms.decimal)),
  offset_value: z.optional(z.nullable(forms.decimal)),
});
export type UomSumsResult = z.infer<typeof uomSumsResult>;

/** Figures over rows. */
export const uomAggregateArgs = z.strictObject({
  where: z.optional(uomWhere),
  count: z.optional(z.boolean()),
  min: z.optional(uomBoundsSelect),
  max: z.optional(uomBoundsSelect),
  sum: z.optional(uomSumsSelect),
  avg: z.optional(uomSumsSelect),
});
export type UomAggregateArgs = z.infer<typeof uomAggregateArgs>;

/** Figures over rows. */
export const uomAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(uomBoundsResult),
  max: z.optional(uomBoundsResult),
  sum: z.optional(uomSumsResult),
  avg: z.optional(uomSumsResult),
});
export type UomAggregateResult = z.infer<typeof uomAggregateResult>;

export const uomUpsert = uomCreate;
export type UomUpsert = UomCreate;

export const uomDeleteArgs = uomGetArgs;
export type UomDeleteArgs = UomGetArgs;
