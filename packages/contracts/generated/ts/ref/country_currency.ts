/** Of the table ref.country_currency. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, dateOrNullFilter, endlessDateFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: which money was tender where and when, the same for every tenant */
export const countryCurrencyRow = z.object({
  country_code: z.string(),
  currency_code: z.string(),
  valid_from: forms.endlessDate,
  valid_to: z.nullable(forms.date),
  is_tender: z.boolean(),
  status: z.enum(["active", "deprecated"]),
});
export type CountryCurrencyRow = z.infer<typeof countryCurrencyRow>;

/** A new row; what has a default may be left out. */
export const countryCurrencyCreate = z.strictObject({
  country_code: z.string(),
  currency_code: z.string(),
  valid_from: z.optional(forms.endlessDate),
  valid_to: z.optional(z.nullable(forms.date)),
  is_tender: z.optional(z.boolean()),
  status: z.optional(z.enum(["active", "deprecated"])),
});
export type CountryCurrencyCreate = z.infer<typeof countryCurrencyCreate>;

/** Columns to change; keys stay. */
export const countryCurrencyUpdate = z.strictObject({
  valid_to: z.optional(z.nullable(forms.date)),
  is_tender: z.optional(z.boolean()),
  status: z.optional(z.enum(["active", "deprecated"])),
}).check(kinds.notEmpty);
export type CountryCurrencyUpdate = z.infer<typeof countryCurrencyUpdate>;

/** A row with its key: written over when it is there, new otherwise. */
export const countryCurrencyUpsert = z.strictObject({
  country_code: z.string(),
  currency_code: z.string(),
  valid_from: forms.endlessDate,
  valid_to: z.optional(z.nullable(forms.date)),
  is_tender: z.optional(z.boolean()),
  status: z.optional(z.enum(["active", "deprecated"])),
});
export type CountryCurrencyUpsert = z.infer<typeof countryCurrencyUpsert>;

/** One row by its key. */
export const countryCurrencyByCountryCodeCurrencyCodeValidFrom = z.strictObject({
  country_code: z.string(),
  currency_code: z.string(),
  valid_from: forms.endlessDate,
});
export type CountryCurrencyByCountryCodeCurrencyCodeValidFrom = z.infer<typeof countryCurrencyByCountryCodeCurrencyCodeValidFrom>;

/** One row, by one of its keys. */
export const countryCurrencyWhereUnique = z.strictObject({
  country_code_currency_code_valid_from: z.optional(countryCurrencyByCountryCodeCurrencyCodeValidFrom),
}).check(kinds.notEmpty);
export type CountryCurrencyWhereUnique = z.infer<typeof countryCurrencyWhereUnique>;

/** Conditions on rows; all of them hold. */
export const countryCurrencyWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof countryCurrencyWhere>> {
    return z.optional(z.array(countryCurrencyWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof countryCurrencyWhere>> {
    return z.optional(z.array(countryCurrencyWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof countryCurrencyWhere>> {
    return z.optional(z.array(countryCurrencyWhere));
  },
  country_code: z.optional(textFilter),
  currency_code: z.optional(textFilter),
  valid_from: z.optional(endlessDateFilter),
  valid_to: z.optional(dateOrNullFilter),
  is_tender: z.optional(booleanFilter),
  status: z.optional(textFilter),
});
export type CountryCurrencyWhere = z.infer<typeof countryCurrencyWhere>;

/** Columns to sort by. */
export const countryCurrencyOrder = z.strictObject({
  country_code: z.optional(z.enum(["asc", "desc"])),
  currency_code: z.optional(z.enum(["asc", "desc"])),
  valid_from: z.optional(z.enum(["asc", "desc"])),
  valid_to: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type CountryCurrencyOrder = z.infer<typeof countryCurrencyOrder>;

/** Columns to answer with. */
export const countryCurrencySelect = z.strictObject({
  country_code: z.optional(z.boolean()),
  currency_code: z.optional(z.boolean()),
  valid_from: z.optional(z.boolean()),
  valid_to: z.optional(z.boolean()),
  is_tender: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CountryCurrencySelect = z.infer<typeof countryCurrencySelect>;

/** A page of rows. */
export const countryCurrencyListArgs = z.strictObject({
  where: z.optional(countryCurrencyWhere),
  order: z.optional(z.array(countryCurrencyOrder).check(kinds.count(0, 8))),
  select: z.optional(countryCurrencySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type CountryCurrencyListArgs = z.infer<typeof countryCurrencyListArgs>;

/** A page of rows. */
export const countryCurrencyListResult = z.object({
  data: z.array(countryCurrencyRow),
  meta: pageMeta,
});
export type CountryCurrencyListResult = z.infer<typeof countryCurrencyListResult>;

/** Which rows to count. */
export const countryCurrencyCountArgs = z.strictObject({
  where: z.optional(countryCurrencyWhere),
});
export type CountryCurrencyCountArgs = z.infer<typeof countryCurrencyCountArgs>;

/** One new row. */
export const countryCurrencyCreateArgs = z.strictObject({
  data: countryCurrencyCreate,
  select: z.optional(countryCurrencySelect),
});
export type CountryCurrencyCreateArgs = z.infer<typeof countryCurrencyCreateArgs>;

/** New rows at once. */
export const countryCurrencyCreateManyArgs = z.strictObject({
  data: z.array(countryCurrencyCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type CountryCurrencyCreateManyArgs = z.infer<typeof countryCurrencyCreateManyArgs>;

/** The same change of many rows. */
export const countryCurrencyUpdateManyArgs = z.strictObject({
  where: countryCurrencyWhere,
  data: countryCurrencyUpdate,
});
export type CountryCurrencyUpdateManyArgs = z.infer<typeof countryCurrencyUpdateManyArgs>;

/** Which rows go. */
export const countryCurrencyDeleteManyArgs = z.strictObject({
  where: countryCurrencyWhere,
});
export type CountryCurrencyDeleteManyArgs = z.infer<typeof countryCurrencyDeleteManyArgs>;

/** One row. */
export const countryCurrencyGetArgs = z.strictObject({
  where: countryCurrencyWhereUnique,
  select: z.optional(countryCurrencySelect),
});
export type CountryCurrencyGetArgs = z.infer<typeof countryCurrencyGetArgs>;

/** A change of one row. */
export const countryCurrencyUpdateArgs = z.strictObject({
  where: countryCurrencyWhereUnique,
  data: countryCurrencyUpdate,
  select: z.optional(countryCurrencySelect),
});
export type CountryCurrencyUpdateArgs = z.infer<typeof countryCurrencyUpdateArgs>;

/** One row, changed or new. */
export const countryCurrencyUpsertArgs = z.strictObject({
  where: countryCurrencyWhereUnique,
  create: countryCurrencyCreate,
  update: countryCurrencyUpdate,
  select: z.optional(countryCurrencySelect),
});
export type CountryCurrencyUpsertArgs = z.infer<typeof countryCurrencyUpsertArgs>;

/** Which columns. */
export const countryCurrencyBoundsSelect = z.strictObject({
  country_code: z.optional(z.boolean()),
  currency_code: z.optional(z.boolean()),
  valid_from: z.optional(z.boolean()),
  valid_to: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CountryCurrencyBoundsSelect = z.infer<typeof countryCurrencyBoundsSelect>;

/** What came out, by column. */
export const countryCurrencyBoundsResult = z.object({
  country_code: z.optional(z.nullable(z.string())),
  currency_code: z.optional(z.nullable(z.string())),
  valid_from: z.optional(z.nullable(forms.endlessDate)),
  valid_to: z.optional(z.nullable(forms.date)),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type CountryCurrencyBoundsResult = z.infer<typeof countryCurrencyBoundsResult>;

/** Figures over rows. */
export const countryCurrencyAggregateArgs = z.strictObject({
  where: z.optional(countryCurrencyWhere),
  count: z.optional(z.boolean()),
  min: z.optional(countryCurrencyBoundsSelect),
  max: z.optional(countryCurrencyBoundsSelect),
});
export type CountryCurrencyAggregateArgs = z.infer<typeof countryCurrencyAggregateArgs>;

/** Figures over rows. */
export const countryCurrencyAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(countryCurrencyBoundsResult),
  max: z.optional(countryCurrencyBoundsResult),
});
export type CountryCurrencyAggregateResult = z.infer<typeof countryCurrencyAggregateResult>;

export const countryCurrencyDeleteArgs = countryCurrencyGetArgs;
export type CountryCurrencyDeleteArgs = CountryCurrencyGetArgs;
