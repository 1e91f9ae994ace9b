/** Of the table ref.language. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { jsonFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: ISO 639, the same for every tenant */
export const languageRow = z.object({
  code: kinds.matching(/^[a-z]{2,3}$/u),
  alpha3: z.nullable(z.string()),
  name: z.string(),
  native_name: z.nullable(z.string()),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type LanguageRow = z.infer<typeof languageRow>;

/** A new row; what has a default may be left out. */
export const languageCreate = z.strictObject({
  code: kinds.matching(/^[a-z]{2,3}$/u),
  alpha3: z.optional(z.nullable(z.string())),
  name: z.string(),
  native_name: z.optional(z.nullable(z.string())),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type LanguageCreate = z.infer<typeof languageCreate>;

/** Columns to change; keys stay. */
export const languageUpdate = z.strictObject({
  alpha3: z.optional(z.nullable(z.string())),
  name: z.optional(z.string()),
  native_name: z.optional(z.nullable(z.string())),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type LanguageUpdate = z.infer<typeof languageUpdate>;

/** One row, by one of its keys. */
export const languageWhereUnique = z.strictObject({
  code: z.optional(kinds.matching(/^[a-z]{2,3}$/u)),
}).check(kinds.notEmpty);
export type LanguageWhereUnique = z.infer<typeof languageWhereUnique>;

/** Conditions on rows; all of them hold. */
export const languageWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof languageWhere>> {
    return z.optional(z.array(languageWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof languageWhere>> {
    return z.optional(z.array(languageWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof languageWhere>> {
    return z.optional(z.array(languageWhere));
  },
  code: z.optional(textFilter),
  alpha3: z.optional(textOrNullFilter),
  name: z.optional(textFilter),
  native_name: z.optional(textOrNullFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type LanguageWhere = z.infer<typeof languageWhere>;

/** Columns to sort by. */
export const languageOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  alpha3: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  native_name: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type LanguageOrder = z.infer<typeof languageOrder>;

/** Columns to answer with. */
export const languageSelect = z.strictObject({
  code: z.optional(z.boolean()),
  alpha3: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  native_name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type LanguageSelect = z.infer<typeof languageSelect>;

/** A page of rows. */
export const languageListArgs = z.strictObject({
  where: z.optional(languageWhere),
  order: z.optional(z.array(languageOrder).check(kinds.count(0, 8))),
  select: z.optional(languageSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type LanguageListArgs = z.infer<typeof languageListArgs>;

/** A page of rows. */
export const languageListResult = z.object({
  data: z.array(languageRow),
  meta: pageMeta,
});
export type LanguageListResult = z.infer<typeof languageListResult>;

/** Which rows to count. */
export const languageCountArgs = z.strictObject({
  where: z.optional(languageWhere),
});
export type LanguageCountArgs = z.infer<typeof languageCountArgs>;

/** One new row. */
export const languageCreateArgs = z.strictObject({
  data: languageCreate,
  select: z.optional(languageSelect),
});
export type LanguageCreateArgs = z.infer<typeof languageCreateArgs>;

/** New rows at once. */
export const languageCreateManyArgs = z.strictObject({
  data: z.array(languageCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type LanguageCreateManyArgs = z.infer<typeof languageCreateManyArgs>;

/** The same change of many rows. */
export const languageUpdateManyArgs = z.strictObject({
  where: languageWhere,
  data: languageUpdate,
});
export type LanguageUpdateManyArgs = z.infer<typeof languageUpdateManyArgs>;

/** Which rows go. */
export const languageDeleteManyArgs = z.strictObject({
  where: languageWhere,
});
export type LanguageDeleteManyArgs = z.infer<typeof languageDeleteManyArgs>;

/** One row. */
export const languageGetArgs = z.strictObject({
  where: languageWhereUnique,
  select: z.optional(languageSelect),
});
export type LanguageGetArgs = z.infer<typeof languageGetArgs>;

/** A change of one row. */
export const languageUpdateArgs = z.strictObject({
  where: languageWhereUnique,
  data: languageUpdate,
  select: z.optional(languageSelect),
});
export type LanguageUpdateArgs = z.infer<typeof languageUpdateArgs>;

/** One row, changed or new. */
export const languageUpsertArgs = z.strictObject({
  where: languageWhereUnique,
  create: languageCreate,
  update: languageUpdate,
  select: z.optional(languageSelect),
});
export type LanguageUpsertArgs = z.infer<typeof languageUpsertArgs>;

/** Which columns. */
export const languageBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  alpha3: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  native_name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type LanguageBoundsSelect = z.infer<typeof languageBoundsSelect>;

/** What came out, by column. */
export const languageBoundsResult = z.object({
  code: z.optional(z.nullable(kinds.matching(/^[a-z]{2,3}$/u))),
  alpha3: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  native_name: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type LanguageBoundsResult = z.infer<typeof languageBoundsResult>;

/** Figures over rows. */
export const languageAggregateArgs = z.strictObject({
  where: z.optional(languageWhere),
  count: z.optional(z.boolean()),
  min: z.optional(languageBoundsSelect),
  max: z.optional(languageBoundsSelect),
});
export type LanguageAggregateArgs = z.infer<typeof languageAggregateArgs>;

/** Figures over rows. */
export const languageAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(languageBoundsResult),
  max: z.optional(languageBoundsResult),
});
export type LanguageAggregateResult = z.infer<typeof languageAggregateResult>;

export const languageUpsert = languageCreate;
export type LanguageUpsert = LanguageCreate;

export const languageDeleteArgs = languageGetArgs;
export type LanguageDeleteArgs = LanguageGetArgs;
