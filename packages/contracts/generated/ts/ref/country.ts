/** Of the table ref.country. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { jsonFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: ISO 3166-1, the same for every tenant */
export const countryRow = z.object({
  code: kinds.matching(/^[A-Z]{2}$/u),
  alpha3: kinds.matching(/^[A-Z]{3}$/u),
  numeric_code: kinds.matching(/^\d{3}$/u),
  name: z.string(),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type CountryRow = z.infer<typeof countryRow>;

/** A new row; what has a default may be left out. */
export const countryCreate = z.strictObject({
  code: kinds.matching(/^[A-Z]{2}$/u),
  alpha3: kinds.matching(/^[A-Z]{3}$/u),
  numeric_code: kinds.matching(/^\d{3}$/u),
  name: z.string(),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type CountryCreate = z.infer<typeof countryCreate>;

/** Columns to change; keys stay. */
export const countryUpdate = z.strictObject({
  alpha3: z.optional(kinds.matching(/^[A-Z]{3}$/u)),
  numeric_code: z.optional(kinds.matching(/^\d{3}$/u)),
  name: z.optional(z.string()),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type CountryUpdate = z.infer<typeof countryUpdate>;

/** One row, by one of its keys. */
export const countryWhereUnique = z.strictObject({
  code: z.optional(kinds.matching(/^[A-Z]{2}$/u)),
  alpha3: z.optional(kinds.matching(/^[A-Z]{3}$/u)),
  numeric_code: z.optional(kinds.matching(/^\d{3}$/u)),
}).check(kinds.notEmpty);
export type CountryWhereUnique = z.infer<typeof countryWhereUnique>;

/** Conditions on rows; all of them hold. */
export const countryWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof countryWhere>> {
    return z.optional(z.array(countryWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof countryWhere>> {
    return z.optional(z.array(countryWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof countryWhere>> {
    return z.optional(z.array(countryWhere));
  },
  code: z.optional(textFilter),
  alpha3: z.optional(textFilter),
  numeric_code: z.optional(textFilter),
  name: z.optional(textFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type CountryWhere = z.infer<typeof countryWhere>;

/** Columns to sort by. */
export const countryOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  alpha3: z.optional(z.enum(["asc", "desc"])),
  numeric_code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type CountryOrder = z.infer<typeof countryOrder>;

/** Columns to answer with. */
export const countrySelect = z.strictObject({
  code: z.optional(z.boolean()),
  alpha3: z.optional(z.boolean()),
  numeric_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CountrySelect = z.infer<typeof countrySelect>;

/** A page of rows. */
export const countryListArgs = z.strictObject({
  where: z.optional(countryWhere),
  order: z.optional(z.array(countryOrder).check(kinds.count(0, 8))),
  select: z.optional(countrySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type CountryListArgs = z.infer<typeof countryListArgs>;

/** A page of rows. */
export const countryListResult = z.object({
  data: z.array(countryRow),
  meta: pageMeta,
});
export type CountryListResult = z.infer<typeof countryListResult>;

/** Which rows to count. */
export const countryCountArgs = z.strictObject({
  where: z.optional(countryWhere),
});
export type CountryCountArgs = z.infer<typeof countryCountArgs>;

/** One new row. */
export const countryCreateArgs = z.strictObject({
  data: countryCreate,
  select: z.optional(countrySelect),
});
export type CountryCreateArgs = z.infer<typeof countryCreateArgs>;

/** New rows at once. */
export const countryCreateManyArgs = z.strictObject({
  data: z.array(countryCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type CountryCreateManyArgs = z.infer<typeof countryCreateManyArgs>;

/** The same change of many rows. */
export const countryUpdateManyArgs = z.strictObject({
  where: countryWhere,
  data: countryUpdate,
});
export type CountryUpdateManyArgs = z.infer<typeof countryUpdateManyArgs>;

/** Which rows go. */
export const countryDeleteManyArgs = z.strictObject({
  where: countryWhere,
});
export type CountryDeleteManyArgs = z.infer<typeof countryDeleteManyArgs>;

/** One row. */
export const countryGetArgs = z.strictObject({
  where: countryWhereUnique,
  select: z.optional(countrySelect),
});
export type CountryGetArgs = z.infer<typeof countryGetArgs>;

/** A change of one row. */
export const countryUpdateArgs = z.strictObject({
  where: countryWhereUnique,
  data: countryUpdate,
  select: z.optional(countrySelect),
});
export type CountryUpdateArgs = z.infer<typeof countryUpdateArgs>;

/** One row, changed or new. */
export const countryUpsertArgs = z.strictObject({
  where: countryWhereUnique,
  create: countryCreate,
  update: countryUpdate,
  select: z.optional(countrySelect),
});
export type CountryUpsertArgs = z.infer<typeof countryUpsertArgs>;

/** Which columns. */
export const countryBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  alpha3: z.optional(z.boolean()),
  numeric_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CountryBoundsSelect = z.infer<typeof countryBoundsSelect>;

/** What came out, by column. */
export const countryBoundsResult = z.object({
  code: z.optional(z.nullable(kinds.matching(/^[A-Z]{2}$/u))),
  alpha3: z.optional(z.nullable(kinds.matching(/^[A-Z]{3}$/u))),
  numeric_code: z.optional(z.nullable(kinds.matching(/^\d{3}$/u))),
  name: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type CountryBoundsResult = z.infer<typeof countryBoundsResult>;

/** Figures over rows. */
export const countryAggregateArgs = z.strictObject({
  where: z.optional(countryWhere),
  count: z.optional(z.boolean()),
  min: z.optional(countryBoundsSelect),
  max: z.optional(countryBoundsSelect),
});
export type CountryAggregateArgs = z.infer<typeof countryAggregateArgs>;

/** Figures over rows. */
export const countryAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(countryBoundsResult),
  max: z.optional(countryBoundsResult),
});
export type CountryAggregateResult = z.infer<typeof countryAggregateResult>;

export const countryUpsert = countryCreate;
export type CountryUpsert = CountryCreate;

export const countryDeleteArgs = countryGetArgs;
export type CountryDeleteArgs = CountryGetArgs;
