/** Of the table ref.state_region. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { jsonFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: ISO 3166-2, the same for every tenant */
export const stateRegionRow = z.object({
  code: z.string(),
  country_code: z.string(),
  parent_code: z.nullable(z.string()),
  name: z.string(),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type StateRegionRow = z.infer<typeof stateRegionRow>;

/** A new row; what has a default may be left out. */
export const stateRegionCreate = z.strictObject({
  code: z.string(),
  country_code: z.string(),
  parent_code: z.optional(z.nullable(z.string())),
  name: z.string(),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type StateRegionCreate = z.infer<typeof stateRegionCreate>;

/** Columns to change; keys stay. */
export const stateRegionUpdate = z.strictObject({
  country_code: z.optional(z.string()),
  parent_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.string()),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type StateRegionUpdate = z.infer<typeof stateRegionUpdate>;

/** One row, by one of its keys. */
export const stateRegionWhereUnique = z.strictObject({
  code: z.optional(z.string()),
}).check(kinds.notEmpty);
export type StateRegionWhereUnique = z.infer<typeof stateRegionWhereUnique>;

/** Conditions on rows; all of them hold. */
export const stateRegionWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof stateRegionWhere>> {
    return z.optional(z.array(stateRegionWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof stateRegionWhere>> {
    return z.optional(z.array(stateRegionWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof stateRegionWhere>> {
    return z.optional(z.array(stateRegionWhere));
  },
  code: z.optional(textFilter),
  country_code: z.optional(textFilter),
  parent_code: z.optional(textOrNullFilter),
  name: z.optional(textFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type StateRegionWhere = z.infer<typeof stateRegionWhere>;

/** Columns to sort by. */
export const stateRegionOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  country_code: z.optional(z.enum(["asc", "desc"])),
  parent_code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type StateRegionOrder = z.infer<typeof stateRegionOrder>;

/** Columns to answer with. */
export const stateRegionSelect = z.strictObject({
  code: z.optional(z.boolean()),
  country_code: z.optional(z.boolean()),
  parent_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type StateRegionSelect = z.infer<typeof stateRegionSelect>;

/** A page of rows. */
export const stateRegionListArgs = z.strictObject({
  where: z.optional(stateRegionWhere),
  order: z.optional(z.array(stateRegionOrder).check(kinds.count(0, 8))),
  select: z.optional(stateRegionSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type StateRegionListArgs = z.infer<typeof stateRegionListArgs>;

/** A page of rows. */
export const stateRegionListResult = z.object({
  data: z.array(stateRegionRow),
  meta: pageMeta,
});
export type StateRegionListResult = z.infer<typeof stateRegionListResult>;

/** Which rows to count. */
export const stateRegionCountArgs = z.strictObject({
  where: z.optional(stateRegionWhere),
});
export type StateRegionCountArgs = z.infer<typeof stateRegionCountArgs>;

/** One new row. */
export const stateRegionCreateArgs = z.strictObject({
  data: stateRegionCreate,
  select: z.optional(stateRegionSelect),
});
export type StateRegionCreateArgs = z.infer<typeof stateRegionCreateArgs>;

/** New rows at once. */
export const stateRegionCreateManyArgs = z.strictObject({
  data: z.array(stateRegionCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type StateRegionCreateManyArgs = z.infer<typeof stateRegionCreateManyArgs>;

/** The same change of many rows. */
export const stateRegionUpdateManyArgs = z.strictObject({
  where: stateRegionWhere,
  data: stateRegionUpdate,
});
export type StateRegionUpdateManyArgs = z.infer<typeof stateRegionUpdateManyArgs>;

/** Which rows go. */
export const stateRegionDeleteManyArgs = z.strictObject({
  where: stateRegionWhere,
});
export type StateRegionDeleteManyArgs = z.infer<typeof stateRegionDeleteManyArgs>;

/** One row. */
export const stateRegionGetArgs = z.strictObject({
  where: stateRegionWhereUnique,
  select: z.optional(stateRegionSelect),
});
export type StateRegionGetArgs = z.infer<typeof stateRegionGetArgs>;

/** A change of one row. */
export const stateRegionUpdateArgs = z.strictObject({
  where: stateRegionWhereUnique,
  data: stateRegionUpdate,
  select: z.optional(stateRegionSelect),
});
export type StateRegionUpdateArgs = z.infer<typeof stateRegionUpdateArgs>;

/** One row, changed or new. */
export const stateRegionUpsertArgs = z.strictObject({
  where: stateRegionWhereUnique,
  create: stateRegionCreate,
  update: stateRegionUpdate,
  select: z.optional(stateRegionSelect),
});
export type StateRegionUpsertArgs = z.infer<typeof stateRegionUpsertArgs>;

/** Which columns. */
export const stateRegionBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  country_code: z.optional(z.boolean()),
  parent_code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type StateRegionBoundsSelect = z.infer<typeof stateRegionBoundsSelect>;

/** What came out, by column. */
export const stateRegionBoundsResult = z.object({
  code: z.optional(z.nullable(z.string())),
  country_code: z.optional(z.nullable(z.string())),
  parent_code: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type StateRegionBoundsResult = z.infer<typeof stateRegionBoundsResult>;

/** Figures over rows. */
export const stateRegionAggregateArgs = z.strictObject({
  where: z.optional(stateRegionWhere),
  count: z.optional(z.boolean()),
  min: z.optional(stateRegionBoundsSelect),
  max: z.optional(stateRegionBoundsSelect),
});
export type StateRegionAggregateArgs = z.infer<typeof stateRegionAggregateArgs>;

/** Figures over rows. */
export const stateRegionAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(stateRegionBoundsResult),
  max: z.optional(stateRegionBoundsResult),
});
export type StateRegionAggregateResult = z.infer<typeof stateRegionAggregateResult>;

export const stateRegionUpsert = stateRegionCreate;
export type StateRegionUpsert = StateRegionCreate;

export const stateRegionDeleteArgs = stateRegionGetArgs;
export type StateRegionDeleteArgs = StateRegionGetArgs;
