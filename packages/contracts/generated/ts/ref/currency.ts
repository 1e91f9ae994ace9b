/** Of the table ref.currency. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { dateOrNullFilter, integerFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: ISO 4217 with its past, the same for every tenant */
export const currencyRow = z.object({
  code: kinds.matching(/^[A-Z]{3}$/u),
  numeric_code: z.nullable(kinds.matching(/^\d{3}$/u)),
  name: z.string(),
  symbol: z.nullable(z.string()),
  digits: kinds.whole(0, 4),
  cash_digits: kinds.whole(0, 4),
  cash_rounding: kinds.whole(-32768, 32767),
  valid_from: z.nullable(forms.date),
  valid_to: z.nullable(forms.date),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type CurrencyRow = z.infer<typeof currencyRow>;

/** A new row; what has a default may be left out. */
export const currencyCreate = z.strictObject({
  code: kinds.matching(/^[A-Z]{3}$/u),
  numeric_code: z.optional(z.nullable(kinds.matching(/^\d{3}$/u))),
  name: z.string(),
  symbol: z.optional(z.nullable(z.string())),
  digits: kinds.whole(0, 4),
  cash_digits: kinds.whole(0, 4),
  cash_rounding: z.optional(kinds.whole(-32768, 32767)),
  valid_from: z.optional(z.nullable(forms.date)),
  valid_to: z.optional(z.nullable(forms.date)),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type CurrencyCreate = z.infer<typeof currencyCreate>;

/** Columns to change; keys stay. */
export const currencyUpdate = z.strictObject({
  numeric_code: z.optional(z.nullable(kinds.matching(/^\d{3}$/u))),
  name: z.optional(z.string()),
  symbol: z.optional(z.nullable(z.string())),
  digits: z.optional(kinds.whole(0, 4)),
  cash_digits: z.optional(kinds.whole(0, 4)),
  cash_rounding: z.optional(kinds.whole(-32768, 32767)),
  valid_from: z.optional(z.nullable(forms.date)),
  valid_to: z.optional(z.nullable(forms.date)),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type CurrencyUpdate = z.infer<typeof currencyUpdate>;

/** One row, by one of its keys. */
export const currencyWhereUnique = z.strictObject({
  code: z.optional(kinds.matching(/^[A-Z]{3}$/u)),
}).check(kinds.notEmpty);
export type CurrencyWhereUnique = z.infer<typeof currencyWhereUnique>;

/** Conditions on rows; all of them hold. */
export const currencyWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof currencyWhere>> {
    return z.optional(z.array(currencyWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof currencyWhere>> {
    return z.optional(z.array(currencyWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof currencyWhere>> {
    return z.optional(z.array(currencyWhere));
  },
  code: z.optional(textFilter),
  numeric_code: z.optional(textOrNullFilter),
  name: z.optional(textFilter),
  symbol: z.optional(textOrNullFilter),
  digits: z.optional(integerFilter),
  cash_digits: z.optional(integerFilter),
  cash_rounding: z.optional(integerFilter),
  valid_from: z.optional(dateOrNullFilter),
  valid_to: z.optional(dateOrNullFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type CurrencyWhere = z.infer<typeof currencyWhere>;

/** Columns to sort by. */
export const currencyOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  numeric_code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  symbol: z.optional(z.enum(["asc", "desc"])),
  digits: z.optional(z.enum(["asc", "desc"])),
  cash_digits: z.optional(z.enum(["asc", "desc"])),
  cash_rounding: z.optional(z.enum(["asc", "desc"])),
  valid_from: z.optional(z.enum(["asc", "desc"])),
  valid_to: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type CurrencyOrder = z.infer<typeof currencyOrder>;

/** Columns to answer with. */
export const currencySelect = z.strictObject({
  code: z.optional(z.boolean()),
  numeric_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  symbol: z.optional(z.boolean()),
  digits: z.optional(z.boolean()),
  cash_digits: z.optional(z.boolean()),
  cash_rounding: z.optional(z.boolean()),
  valid_from: z.optional(z.boolean()),
  valid_to: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CurrencySelect = z.infer<typeof currencySelect>;

/** A page of rows. */
export const currencyListArgs = z.strictObject({
  where: z.optional(currencyWhere),
  order: z.optional(z.array(currencyOrder).check(kinds.count(0, 8))),
  select: z.optional(currencySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type CurrencyListArgs = z.infer<typeof currencyListArgs>;

/** A page of rows. */
export const currencyListResult = z.object({
  data: z.array(currencyRow),
  meta: pageMeta,
});
export type CurrencyListResult = z.infer<typeof currencyListResult>;

/** Which rows to count. */
export const currencyCountArgs = z.strictObject({
  where: z.optional(currencyWhere),
});
export type CurrencyCountArgs = z.infer<typeof currencyCountArgs>;

/** One new row. */
export const currencyCreateArgs = z.strictObject({
  data: currencyCreate,
  select: z.optional(currencySelect),
});
export type CurrencyCreateArgs = z.infer<typeof currencyCreateArgs>;

/** New rows at once. */
export const currencyCreateManyArgs = z.strictObject({
  data: z.array(currencyCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type CurrencyCreateManyArgs = z.infer<typeof currencyCreateManyArgs>;

/** The same change of many rows. */
export const currencyUpdateManyArgs = z.strictObject({
  where: currencyWhere,
  data: currencyUpdate,
});
export type CurrencyUpdateManyArgs = z.infer<typeof currencyUpdateManyArgs>;

/** Which rows go. */
export const currencyDeleteManyArgs = z.strictObject({
  where: currencyWhere,
});
export type CurrencyDeleteManyArgs = z.infer<typeof currencyDeleteManyArgs>;

/** One row. */
export const currencyGetArgs = z.strictObject({
  where: currencyWhereUnique,
  select: z.optional(currencySelect),
});
export type CurrencyGetArgs = z.infer<typeof currencyGetArgs>;

/** A change of one row. */
export const currencyUpdateArgs = z.strictObject({
  where: currencyWhereUnique,
  data: currencyUpdate,
  select: z.optional(currencySelect),
});
export type CurrencyUpdateArgs = z.infer<typeof currencyUpdateArgs>;

/** One row, changed or new. */
export const currencyUpsertArgs = z.strictObject({
  where: currencyWhereUnique,
  create: currencyCreate,
  update: currencyUpdate,
  select: z.optional(currencySelect),
});
export type CurrencyUpsertArgs = z.infer<typeof currencyUpsertArgs>;

/** Which columns. */
export const currencyBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  numeric_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  symbol: z.optional(z.boolean()),
  digits: z.optional(z.boolean()),
  cash_digits: z.optional(z.boolean()),
  cash_rounding: z.optional(z.boolean()),
  valid_from: z.optional(z.boolean()),
  valid_to: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CurrencyBoundsSelect = z.infer<typeof currencyBoundsSelect>;

/** What came out, by column. */
export const currencyBoundsResult = z.object({
  code: z.optional(z.nullable(kinds.matching(/^[A-Z]{3}$/u))),
  numeric_code: z.optional(z.nullable(kinds.matching(/^\d{3}$/u))),
  name: z.optional(z.nullable(z.string())),
  symbol: z.optional(z.nullable(z.string())),
  digits: z.optional(z.nullable(kinds.whole(0, 4))),
  cash_digits: z.optional(z.nullable(kinds.whole(0, 4))),
  cash_rounding: z.optional(z.nullable(kinds.whole(-32768, 32767))),
  valid_from: z.optional(z.nullable(forms.date)),
  valid_to: z.optional(z.nullable(forms.date)),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type CurrencyBoundsResult = z.infer<typeof currencyBoundsResult>;

/** Which columns. */
export const currencySumsSelect = z.strictObject({
  digits: z.optional(z.boolean()),
  cash_digits: z.optional(z.boolean()),
  cash_rounding: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CurrencySumsSelect = z.infer<typeof currencySumsSelect>;

/** What came out, by column. */
export const currencySumsResult = z.object({
  digits: z.optional(z.nullable(forms.decimal)),
  cash_digits: z.optional(z.nullable(forms.decimal)),
  cash_rounding: z.optional(z.nullable(forms.decimal)),
});
export type CurrencySumsResult = z.infer<typeof currencySumsResult>;

/** Figures over rows. */
export const currencyAggregateArgs = z.strictObject({
  where: z.optional(currencyWhere),
  count: z.optional(z.boolean()),
  min: z.optional(currencyBoundsSelect),
  max: z.optional(currencyBoundsSelect),
  sum: z.optional(currencySumsSelect),
  avg: z.optional(currencySumsSelect),
});
export type CurrencyAggregateArgs = z.infer<typeof currencyAggregateArgs>;

/** Figures over rows. */
export const currencyAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(currencyBoundsResult),
  max: z.optional(currencyBoundsResult),
  sum: z.optional(currencySumsResult),
  avg: z.optional(currencySumsResult),
});
export type CurrencyAggregateResult = z.infer<typeof currencyAggregateResult>;

export const currencyUpsert = currencyCreate;
export type CurrencyUpsert = CurrencyCreate;

export const currencyDeleteArgs = currencyGetArgs;
export type CurrencyDeleteArgs = CurrencyGetArgs;
