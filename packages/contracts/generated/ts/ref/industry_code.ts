/** Of the table ref.industry_code. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { jsonFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: classifications of industries, the same for every tenant */
export const industryCodeRow = z.object({
  domain: z.string(),
  code: z.string(),
  parent_code: z.nullable(z.string()),
  name: z.string(),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type IndustryCodeRow = z.infer<typeof industryCodeRow>;

/** A new row; what has a default may be left out. */
export const industryCodeCreate = z.strictObject({
  domain: z.string(),
  code: z.string(),
  parent_code: z.optional(z.nullable(z.string())),
  name: z.string(),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type IndustryCodeCreate = z.infer<typeof industryCodeCreate>;

/** Columns to change; keys stay. */
export const industryCodeUpdate = z.strictObject({
  parent_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.string()),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type IndustryCodeUpdate = z.infer<typeof industryCodeUpdate>;

/** One row by its key. */
export const industryCodeByDomainCode = z.strictObject({
  domain: z.string(),
  code: z.string(),
});
export type IndustryCodeByDomainCode = z.infer<typeof industryCodeByDomainCode>;

/** One row, by one of its keys. */
export const industryCodeWhereUnique = z.strictObject({
  domain_code: z.optional(industryCodeByDomainCode),
}).check(kinds.notEmpty);
export type IndustryCodeWhereUnique = z.infer<typeof industryCodeWhereUnique>;

/** Conditions on rows; all of them hold. */
export const industryCodeWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof industryCodeWhere>> {
    return z.optional(z.array(industryCodeWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof industryCodeWhere>> {
    return z.optional(z.array(industryCodeWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof industryCodeWhere>> {
    return z.optional(z.array(industryCodeWhere));
  },
  domain: z.optional(textFilter),
  code: z.optional(textFilter),
  parent_code: z.optional(textOrNullFilter),
  name: z.optional(textFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type IndustryCodeWhere = z.infer<typeof industryCodeWhere>;

/** Columns to sort by. */
export const industryCodeOrder = z.strictObject({
  domain: z.optional(z.enum(["asc", "desc"])),
  code: z.optional(z.enum(["asc", "desc"])),
  parent_code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type IndustryCodeOrder = z.infer<typeof industryCodeOrder>;

/** Columns to answer with. */
export const industryCodeSelect = z.strictObject({
  domain: z.optional(z.boolean()),
  code: z.optional(z.boolean()),
  parent_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IndustryCodeSelect = z.infer<typeof industryCodeSelect>;

/** A page of rows. */
export const industryCodeListArgs = z.strictObject({
  where: z.optional(industryCodeWhere),
  order: z.optional(z.array(industryCodeOrder).check(kinds.count(0, 8))),
  select: z.optional(industryCodeSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type IndustryCodeListArgs = z.infer<typeof industryCodeListArgs>;

/** A page of rows. */
export const industryCodeListResult = z.object({
  data: z.array(industryCodeRow),
  meta: pageMeta,
});
export type IndustryCodeListResult = z.infer<typeof industryCodeListResult>;

/** Which rows to count. */
export const industryCodeCountArgs = z.strictObject({
  where: z.optional(industryCodeWhere),
});
export type IndustryCodeCountArgs = z.infer<typeof industryCodeCountArgs>;

/** One new row. */
export const industryCodeCreateArgs = z.strictObject({
  data: industryCodeCreate,
  select: z.optional(industryCodeSelect),
});
export type IndustryCodeCreateArgs = z.infer<typeof industryCodeCreateArgs>;

/** New rows at once. */
export const industryCodeCreateManyArgs = z.strictObject({
  data: z.array(industryCodeCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type IndustryCodeCreateManyArgs = z.infer<typeof industryCodeCreateManyArgs>;

/** The same change of many rows. */
export const industryCodeUpdateManyArgs = z.strictObject({
  where: industryCodeWhere,
  data: industryCodeUpdate,
});
export type IndustryCodeUpdateManyArgs = z.infer<typeof industryCodeUpdateManyArgs>;

/** Which rows go. */
export const industryCodeDeleteManyArgs = z.strictObject({
  where: industryCodeWhere,
});
export type IndustryCodeDeleteManyArgs = z.infer<typeof industryCodeDeleteManyArgs>;

/** One row. */
export const industryCodeGetArgs = z.strictObject({
  where: industryCodeWhereUnique,
  select: z.optional(industryCodeSelect),
});
export type IndustryCodeGetArgs = z.infer<typeof industryCodeGetArgs>;

/** A change of one row. */
export const industryCodeUpdateArgs = z.strictObject({
  where: industryCodeWhereUnique,
  data: industryCodeUpdate,
  select: z.optional(industryCodeSelect),
});
export type IndustryCodeUpdateArgs = z.infer<typeof industryCodeUpdateArgs>;

/** One row, changed or new. */
export const industryCodeUpsertArgs = z.strictObject({
  where: industryCodeWhereUnique,
  create: industryCodeCreate,
  update: industryCodeUpdate,
  select: z.optional(industryCodeSelect),
});
export type IndustryCodeUpsertArgs = z.infer<typeof industryCodeUpsertArgs>;

/** Which columns. */
export const industryCodeBoundsSelect = z.strictObject({
  domain: z.optional(z.boolean()),
  code: z.optional(z.boolean()),
  parent_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IndustryCodeBoundsSelect = z.infer<typeof industryCodeBoundsSelect>;

/** What came out, by column. */
export const industryCodeBoundsResult = z.object({
  domain: z.optional(z.nullable(z.string())),
  code: z.optional(z.nullable(z.string())),
  parent_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type IndustryCodeBoundsResult = z.infer<typeof industryCodeBoundsResult>;

/** Figures over rows. */
export const industryCodeAggregateArgs = z.strictObject({
  where: z.optional(industryCodeWhere),
  count: z.optional(z.boolean()),
  min: z.optional(industryCodeBoundsSelect),
  max: z.optional(industryCodeBoundsSelect),
});
export type IndustryCodeAggregateArgs = z.infer<typeof industryCodeAggregateArgs>;

/** Figures over rows. */
export const industryCodeAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(industryCodeBoundsResult),
  max: z.optional(industryCodeBoundsResult),
});
export type IndustryCodeAggregateResult = z.infer<typeof industryCodeAggregateResult>;

export const industryCodeUpsert = industryCodeCreate;
export type IndustryCodeUpsert = IndustryCodeCreate;

export const industryCodeDeleteArgs = industryCodeGetArgs;
export type IndustryCodeDeleteArgs = IndustryCodeGetArgs;
