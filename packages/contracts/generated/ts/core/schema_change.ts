/** Of the table core.schema_change. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: changes of the schema itself, of no tenant */
export const schemaChangeRow = z.object({
  id: kinds.sized(1, 200),
  plan_hash: z.string(),
  base_hash: z.string(),
  state: z.enum(["applying", "waiting", "paused", "failed", "applied", "completed", "rolled_back"]),
  pause_requested: z.boolean(),
  last_error: z.nullable(z.string()),
  created_at: forms.datetime,
  finished_at: z.nullable(forms.datetime),
});
export type SchemaChangeRow = z.infer<typeof schemaChangeRow>;

/** A new row; what has a default may be left out. */
export const schemaChangeCreate = z.strictObject({
  id: kinds.sized(1, 200),
  plan_hash: z.string(),
  base_hash: z.string(),
  state: z.enum(["applying", "waiting", "paused", "failed", "applied", "completed", "rolled_back"]),
  pause_requested: z.optional(z.boolean()),
  last_error: z.optional(z.nullable(z.string())),
  created_at: z.optional(forms.datetime),
  finished_at: z.optional(z.nullable(forms.datetime)),
});
export type SchemaChangeCreate = z.infer<typeof schemaChangeCreate>;

/** Columns to change; keys stay. */
export const schemaChangeUpdate = z.strictObject({
  plan_hash: z.optional(z.string()),
  base_hash: z.optional(z.string()),
  state: z.optional(z.enum(["applying", "waiting", "paused", "failed", "applied", "completed", "rolled_back"])),
  pause_requested: z.optional(z.boolean()),
  last_error: z.optional(z.nullable(z.string())),
  created_at: z.optional(forms.datetime),
  finished_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type SchemaChangeUpdate = z.infer<typeof schemaChangeUpdate>;

/** One row, by one of its keys. */
export const schemaChangeWhereUnique = z.strictObject({
  id: z.optional(kinds.sized(1, 200)),
}).check(kinds.notEmpty);
export type SchemaChangeWhereUnique = z.infer<typeof schemaChangeWhereUnique>;

/** Conditions on rows; all of them hold. */
export const schemaChangeWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaChangeWhere>> {
    return z.optional(z.array(schemaChangeWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaChangeWhere>> {
    return z.optional(z.array(schemaChangeWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaChangeWhere>> {
    return z.optional(z.array(schemaChangeWhere));
  },
  id: z.optional(textFilter),
  plan_hash: z.optional(textFilter),
  base_hash: z.optional(textFilter),
  state: z.optional(textFilter),
  pause_requested: z.optional(booleanFilter),
  last_error: z.optional(textOrNullFilter),
  created_at: z.optional(datetimeFilter),
  finished_at: z.optional(datetimeOrNullFilter),
});
export type SchemaChangeWhere = z.infer<typeof schemaChangeWhere>;

/** Columns to sort by. */
export const schemaChangeOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  plan_hash: z.optional(z.enum(["asc", "desc"])),
  base_hash: z.optional(z.enum(["asc", "desc"])),
  state: z.optional(z.enum(["asc", "desc"])),
  last_error: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  finished_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type SchemaChangeOrder = z.infer<typeof schemaChangeOrder>;

/** Columns to answer with. */
export const schemaChangeSelect = z.strictObject({
  id: z.optional(z.boolean()),
  plan_hash: z.optional(z.boolean()),
  base_hash: z.optional(z.boolean()),
  state: z.optional(z.boolean()),
  pause_requested: z.optional(z.boolean()),
  last_error: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SchemaChangeSelect = z.infer<typeof schemaChangeSelect>;

/** A page of rows. */
export const schemaChangeListArgs = z.strictObject({
  where: z.optional(schemaChangeWhere),
  order: z.optional(z.array(schemaChangeOrder).check(kinds.count(0, 8))),
  select: z.optional(schemaChangeSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type SchemaChangeListArgs = z.infer<typeof schemaChangeListArgs>;

/** A page of rows. */
export const schemaChangeListResult = z.object({
  data: z.array(schemaChangeRow),
  meta: pageMeta,
});
export type SchemaChangeListResult = z.infer<typeof schemaChangeListResult>;

/** Which rows to count. */
export const schemaChangeCountArgs = z.strictObject({
  where: z.optional(schemaChangeWhere),
});
export type SchemaChangeCountArgs = z.infer<typeof schemaChangeCountArgs>;

/** One new row. */
export const schemaChangeCreateArgs = z.strictObject({
  data: schemaChangeCreate,
  select: z.optional(schemaChangeSelect),
});
export type SchemaChangeCreateArgs = z.infer<typeof schemaChangeCreateArgs>;

/** New rows at once. */
export const schemaChangeCreateManyArgs = z.strictObject({
  data: z.array(schemaChangeCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type SchemaChangeCreateManyArgs = z.infer<typeof schemaChangeCreateManyArgs>;

/** The same change of many rows. */
export const schemaChangeUpdateManyArgs = z.strictObject({
  where: schemaChangeWhere,
  data: schemaChangeUpdate,
});
export type SchemaChangeUpdateManyArgs = z.infer<typeof schemaChangeUpdateManyArgs>;

/** Which rows go. */
export const schemaChangeDeleteManyArgs = z.strictObject({
  where: schemaChangeWhere,
});
export type SchemaChangeDeleteManyArgs = z.infer<typeof schemaChangeDeleteManyArgs>;

/** One row. */
export const schemaChangeGetArgs = z.strictObject({
  where: schemaChangeWhereUnique,
  select: z.optional(schemaChangeSelect),
});
export type SchemaChangeGetArgs = z.infer<typeof schemaChangeGetArgs>;

/** A change of one row. */
export const schemaChangeUpdateArgs = z.strictObject({
  where: schemaChangeWhereUnique,
  data: schemaChangeUpdate,
  select: z.optional(schemaChangeSelect),
});
export type SchemaChangeUpdateArgs = z.infer<typeof schemaChangeUpdateArgs>;

/** One row, changed or new. */
export const schemaChangeUpsertArgs = z.strictObject({
  where: schemaChangeWhereUnique,
  create: schemaChangeCreate,
  update: schemaChangeUpdate,
  select: z.optional(schemaChangeSelect),
});
export type SchemaChangeUpsertArgs = z.infer<typeof schemaChangeUpsertArgs>;

/** Which columns. */
export const schemaChangeBoundsSelect = z.strictObject({
  id: z.optional(z.boolean()),
  plan_hash: z.optional(z.boolean()),
  base_hash: z.optional(z.boolean()),
  state: z.optional(z.boolean()),
  last_error: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SchemaChangeBoundsSelect = z.infer<typeof schemaChangeBoundsSelect>;

/** What came out, by column. */
export const schemaChangeBoundsResult = z.object({
  id: z.optional(z.nullable(kinds.sized(1, 200))),
  plan_hash: z.optional(z.nullable(z.string())),
  base_hash: z.optional(z.nullable(z.string())),
  state: z.optional(z.nullable(z.enum(["applying", "waiting", "paused", "failed", "applied", "completed", "rolled_back"]))),
  last_error: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
});
export type SchemaChangeBoundsResult = z.infer<typeof schemaChangeBoundsResult>;

/** Figures over rows. */
export const schemaChangeAggregateArgs = z.strictObject({
  where: z.optional(schemaChangeWhere),
  count: z.optional(z.boolean()),
  min: z.optional(schemaChangeBoundsSelect),
  max: z.optional(schemaChangeBoundsSelect),
});
export type SchemaChangeAggregateArgs = z.infer<typeof schemaChangeAggregateArgs>;

/** Figures over rows. */
export const schemaChangeAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(schemaChangeBoundsResult),
  max: z.optional(schemaChangeBoundsResult),
});
export type SchemaChangeAggregateResult = z.infer<typeof schemaChangeAggregateResult>;

export const schemaChangeUpsert = schemaChangeCreate;
export type SchemaChangeUpsert = SchemaChangeCreate;

export const schemaChangeDeleteArgs = schemaChangeGetArgs;
export type SchemaChangeDeleteArgs = SchemaChangeGetArgs;
