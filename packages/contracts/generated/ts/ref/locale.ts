/** Of the table ref.locale. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { integerFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: BCP 47 tags, the same for every tenant */
export const localeRow = z.object({
  code: z.string(),
  language_code: z.string(),
  script: z.nullable(z.string()),
  country_code: z.nullable(z.string()),
  name: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  first_day: kinds.whole(1, 7),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type LocaleRow = z.infer<typeof localeRow>;

/** A new row; what has a default may be left out. */
export const localeCreate = z.strictObject({
  code: z.string(),
  language_code: z.string(),
  script: z.optional(z.nullable(z.string())),
  country_code: z.optional(z.nullable(z.string())),
  name: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  first_day: kinds.whole(1, 7),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type LocaleCreate = z.infer<typeof localeCreate>;

/** Columns to change; keys stay. */
export const localeUpdate = z.strictObject({
  language_code: z.optional(z.string()),
  script: z.optional(z.nullable(z.string())),
  country_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.string()),
  direction: z.optional(z.enum(["ltr", "rtl"])),
  first_day: z.optional(kinds.whole(1, 7)),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type LocaleUpdate = z.infer<typeof localeUpdate>;

/** One row, by one of its keys. */
export const localeWhereUnique = z.strictObject({
  code: z.optional(z.string()),
}).check(kinds.notEmpty);
export type LocaleWhereUnique = z.infer<typeof localeWhereUnique>;

/** Conditions on rows; all of them hold. */
export const localeWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof localeWhere>> {
    return z.optional(z.array(localeWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof localeWhere>> {
    return z.optional(z.array(localeWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof localeWhere>> {
    return z.optional(z.array(localeWhere));
  },
  code: z.optional(textFilter),
  language_code: z.optional(textFilter),
  script: z.optional(textOrNullFilter),
  country_code: z.optional(textOrNullFilter),
  name: z.optional(textFilter),
  direction: z.optional(textFilter),
  first_day: z.optional(integerFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type LocaleWhere = z.infer<typeof localeWhere>;

/** Columns to sort by. */
export const localeOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  language_code: z.optional(z.enum(["asc", "desc"])),
  script: z.optional(z.enum(["asc", "desc"])),
  country_code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  direction: z.optional(z.enum(["asc", "desc"])),
  first_day: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type LocaleOrder = z.infer<typeof localeOrder>;

/** Columns to answer with. */
export const localeSelect = z.strictObject({
  code: z.optional(z.boolean()),
  language_code: z.optional(z.boolean()),
  script: z.optional(z.boolean()),
  country_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  direction: z.optional(z.boolean()),
  first_day: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type LocaleSelect = z.infer<typeof localeSelect>;

/** A page of rows. */
export const localeListArgs = z.strictObject({
  where: z.optional(localeWhere),
  order: z.optional(z.array(localeOrder).check(kinds.count(0, 8))),
  select: z.optional(localeSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type LocaleListArgs = z.infer<typeof localeListArgs>;

/** A page of rows. */
export const localeListResult = z.object({
  data: z.array(localeRow),
  meta: pageMeta,
});
export type LocaleListResult = z.infer<typeof localeListResult>;

/** Which rows to count. */
export const localeCountArgs = z.strictObject({
  where: z.optional(localeWhere),
});
export type LocaleCountArgs = z.infer<typeof localeCountArgs>;

/** One new row. */
export const localeCreateArgs = z.strictObject({
  data: localeCreate,
  select: z.optional(localeSelect),
});
export type LocaleCreateArgs = z.infer<typeof localeCreateArgs>;

/** New rows at once. */
export const localeCreateManyArgs = z.strictObject({
  data: z.array(localeCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type LocaleCreateManyArgs = z.infer<typeof localeCreateManyArgs>;

/** The same change of many rows. */
export const localeUpdateManyArgs = z.strictObject({
  where: localeWhere,
  data: localeUpdate,
});
export type LocaleUpdateManyArgs = z.infer<typeof localeUpdateManyArgs>;

/** Which rows go. */
export const localeDeleteManyArgs = z.strictObject({
  where: localeWhere,
});
export type LocaleDeleteManyArgs = z.infer<typeof localeDeleteManyArgs>;

/** One row. */
export const localeGetArgs = z.strictObject({
  where: localeWhereUnique,
  select: z.optional(localeSelect),
});
export type LocaleGetArgs = z.infer<typeof localeGetArgs>;

/** A change of one row. */
export const localeUpdateArgs = z.strictObject({
  where: localeWhereUnique,
  data: localeUpdate,
  select: z.optional(localeSelect),
});
export type LocaleUpdateArgs = z.infer<typeof localeUpdateArgs>;

/** One row, changed or new. */
export const localeUpsertArgs = z.strictObject({
  where: localeWhereUnique,
  create: localeCreate,
  update: localeUpdate,
  select: z.optional(localeSelect),
});
export type LocaleUpsertArgs = z.infer<typeof localeUpsertArgs>;

/** Which columns. */
export const localeBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  language_code: z.optional(z.boolean()),
  script: z.optional(z.boolean()),
  country_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  direction: z.optional(z.boolean()),
  first_day: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type LocaleBoundsSelect = z.infer<typeof localeBoundsSelect>;

/** What came out, by column. */
export const localeBoundsResult = z.object({
  code: z.optional(z.nullable(z.string())),
  language_code: z.optional(z.nullable(z.string())),
  script: z.optional(z.nullable(z.string())),
  country_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  direction: z.optional(z.nullable(z.enum(["ltr", "rtl"]))),
  first_day: z.optional(z.nullable(kinds.whole(1, 7))),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type LocaleBoundsResult = z.infer<typeof localeBoundsResult>;

/** Which columns. */
export const localeSumsSelect = z.strictObject({
  first_day: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type LocaleSumsSelect = z.infer<typeof localeSumsSelect>;

/** What came out, by column. */
export const localeSumsResult = z.object({
  first_day: z.optional(z.nullable(forms.decimal)),
});
export type LocaleSumsResult = z.infer<typeof localeSumsResult>;

/** Figures over rows. */
export const localeAggregateArgs = z.strictObject({
  where: z.optional(localeWhere),
  count: z.optional(z.boolean()),
  min: z.optional(localeBoundsSelect),
  max: z.optional(localeBoundsSelect),
  sum: z.optional(localeSumsSelect),
  avg: z.optional(localeSumsSelect),
});
export type LocaleAggregateArgs = z.infer<typeof localeAggregateArgs>;

/** Figures over rows. */
export const localeAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(localeBoundsResult),
  max: z.optional(localeBoundsResult),
  sum: z.optional(localeSumsResult),
  avg: z.optional(localeSumsResult),
});
export type LocaleAggregateResult = z.infer<typeof localeAggregateResult>;

export const localeUpsert = localeCreate;
export type LocaleUpsert = LocaleCreate;

export const localeDeleteArgs = localeGetArgs;
export type LocaleDeleteArgs = LocaleGetArgs;
