/** Of the table ref.commodity_code. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { jsonFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: classifications of goods that an importer loaded, the same for every tenant */
export const commodityCodeRow = z.object({
  domain: z.string(),
  code: z.string(),
  parent_code: z.nullable(z.string()),
  name: z.string(),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type CommodityCodeRow = z.infer<typeof commodityCodeRow>;

/** A new row; what has a default may be left out. */
export const commodityCodeCreate = z.strictObject({
  domain: z.string(),
  code: z.string(),
  parent_code: z.optional(z.nullable(z.string())),
  name: z.string(),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type CommodityCodeCreate = z.infer<typeof commodityCodeCreate>;

/** Columns to change; keys stay. */
export const commodityCodeUpdate = z.strictObject({
  parent_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.string()),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type CommodityCodeUpdate = z.infer<typeof commodityCodeUpdate>;

/** One row by its key. */
export const commodityCodeByDomainCode = z.strictObject({
  domain: z.string(),
  code: z.string(),
});
export type CommodityCodeByDomainCode = z.infer<typeof commodityCodeByDomainCode>;

/** One row, by one of its keys. */
export const commodityCodeWhereUnique = z.strictObject({
  domain_code: z.optional(commodityCodeByDomainCode),
}).check(kinds.notEmpty);
export type CommodityCodeWhereUnique = z.infer<typeof commodityCodeWhereUnique>;

/** Conditions on rows; all of them hold. */
export const commodityCodeWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof commodityCodeWhere>> {
    return z.optional(z.array(commodityCodeWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof commodityCodeWhere>> {
    return z.optional(z.array(commodityCodeWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof commodityCodeWhere>> {
    return z.optional(z.array(commodityCodeWhere));
  },
  domain: z.optional(textFilter),
  code: z.optional(textFilter),
  parent_code: z.optional(textOrNullFilter),
  name: z.optional(textFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type CommodityCodeWhere = z.infer<typeof commodityCodeWhere>;

/** Columns to sort by. */
export const commodityCodeOrder = z.strictObject({
  domain: z.optional(z.enum(["asc", "desc"])),
  code: z.optional(z.enum(["asc", "desc"])),
  parent_code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type CommodityCodeOrder = z.infer<typeof commodityCodeOrder>;

/** Columns to answer with. */
export const commodityCodeSelect = z.strictObject({
  domain: z.optional(z.boolean()),
  code: z.optional(z.boolean()),
  parent_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CommodityCodeSelect = z.infer<typeof commodityCodeSelect>;

/** A page of rows. */
export const commodityCodeListArgs = z.strictObject({
  where: z.optional(commodityCodeWhere),
  order: z.optional(z.array(commodityCodeOrder).check(kinds.count(0, 8))),
  select: z.optional(commodityCodeSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type CommodityCodeListArgs = z.infer<typeof commodityCodeListArgs>;

/** A page of rows. */
export const commodityCodeListResult = z.object({
  data: z.array(commodityCodeRow),
  meta: pageMeta,
});
export type CommodityCodeListResult = z.infer<typeof commodityCodeListResult>;

/** Which rows to count. */
export const commodityCodeCountArgs = z.strictObject({
  where: z.optional(commodityCodeWhere),
});
export type CommodityCodeCountArgs = z.infer<typeof commodityCodeCountArgs>;

/** One new row. */
export const commodityCodeCreateArgs = z.strictObject({
  data: commodityCodeCreate,
  select: z.optional(commodityCodeSelect),
});
export type CommodityCodeCreateArgs = z.infer<typeof commodityCodeCreateArgs>;

/** New rows at once. */
export const commodityCodeCreateManyArgs = z.strictObject({
  data: z.array(commodityCodeCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type CommodityCodeCreateManyArgs = z.infer<typeof commodityCodeCreateManyArgs>;

/** The same change of many rows. */
export const commodityCodeUpdateManyArgs = z.strictObject({
  where: commodityCodeWhere,
  data: commodityCodeUpdate,
});
export type CommodityCodeUpdateManyArgs = z.infer<typeof commodityCodeUpdateManyArgs>;

/** Which rows go. */
export const commodityCodeDeleteManyArgs = z.strictObject({
  where: commodityCodeWhere,
});
export type CommodityCodeDeleteManyArgs = z.infer<typeof commodityCodeDeleteManyArgs>;

/** One row. */
export const commodityCodeGetArgs = z.strictObject({
  where: commodityCodeWhereUnique,
  select: z.optional(commodityCodeSelect),
});
export type CommodityCodeGetArgs = z.infer<typeof commodityCodeGetArgs>;

/** A change of one row. */
export const commodityCodeUpdateArgs = z.strictObject({
  where: commodityCodeWhereUnique,
  data: commodityCodeUpdate,
  select: z.optional(commodityCodeSelect),
});
export type CommodityCodeUpdateArgs = z.infer<typeof commodityCodeUpdateArgs>;

/** One row, changed or new. */
export const commodityCodeUpsertArgs = z.strictObject({
  where: commodityCodeWhereUnique,
  create: commodityCodeCreate,
  update: commodityCodeUpdate,
  select: z.optional(commodityCodeSelect),
});
export type CommodityCodeUpsertArgs = z.infer<typeof commodityCodeUpsertArgs>;

/** Which columns. */
export const commodityCodeBoundsSelect = z.strictObject({
  domain: z.optional(z.boolean()),
  code: z.optional(z.boolean()),
  parent_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type CommodityCodeBoundsSelect = z.infer<typeof commodityCodeBoundsSelect>;

/** What came out, by column. */
export const commodityCodeBoundsResult = z.object({
  domain: z.optional(z.nullable(z.string())),
  code: z.optional(z.nullable(z.string())),
  parent_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type CommodityCodeBoundsResult = z.infer<typeof commodityCodeBoundsResult>;

/** Figures over rows. */
export const commodityCodeAggregateArgs = z.strictObject({
  where: z.optional(commodityCodeWhere),
  count: z.optional(z.boolean()),
  min: z.optional(commodityCodeBoundsSelect),
  max: z.optional(commodityCodeBoundsSelect),
});
export type CommodityCodeAggregateArgs = z.infer<typeof commodityCodeAggregateArgs>;

/** Figures over rows. */
export const commodityCodeAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(commodityCodeBoundsResult),
  max: z.optional(commodityCodeBoundsResult),
});
export type CommodityCodeAggregateResult = z.infer<typeof commodityCodeAggregateResult>;

export const commodityCodeUpsert = commodityCodeCreate;
export type CommodityCodeUpsert = CommodityCodeCreate;

export const commodityCodeDeleteArgs = commodityCodeGetArgs;
export type CommodityCodeDeleteArgs = CommodityCodeGetArgs;
