/** Of the table meta.snapshot. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, integerFilter, jsonFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: compiled models, loaded whole by every node */
export const snapshotRow = z.object({
  version: kinds.whole(1, 9007199254740991),
  content_hash: z.string(),
  model: kinds.present,
  published: z.boolean(),
  created_at: forms.datetime,
  created_by: z.string(),
});
export type SnapshotRow = z.infer<typeof snapshotRow>;

/** A new row; what has a default may be left out. */
export const snapshotCreate = z.strictObject({
  version: kinds.whole(1, 9007199254740991),
  content_hash: z.string(),
  model: kinds.present,
  published: z.optional(z.boolean()),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.string()),
});
export type SnapshotCreate = z.infer<typeof snapshotCreate>;

/** Columns to change; keys stay. */
export const snapshotUpdate = z.strictObject({
  content_hash: z.optional(z.string()),
  model: z.optional(kinds.present),
  published: z.optional(z.boolean()),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.string()),
}).check(kinds.notEmpty);
export type SnapshotUpdate = z.infer<typeof snapshotUpdate>;

/** One row, by one of its keys. */
export const snapshotWhereUnique = z.strictObject({
  version: z.optional(kinds.whole(1, 9007199254740991)),
}).check(kinds.notEmpty);
export type SnapshotWhereUnique = z.infer<typeof snapshotWhereUnique>;

/** Conditions on rows; all of them hold. */
export const snapshotWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof snapshotWhere>> {
    return z.optional(z.array(snapshotWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof snapshotWhere>> {
    return z.optional(z.array(snapshotWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof snapshotWhere>> {
    return z.optional(z.array(snapshotWhere));
  },
  version: z.optional(integerFilter),
  content_hash: z.optional(textFilter),
  model: z.optional(jsonFilter),
  published: z.optional(booleanFilter),
  created_at: z.optional(datetimeFilter),
  created_by: z.optional(textFilter),
});
export type SnapshotWhere = z.infer<typeof snapshotWhere>;

/** Columns to sort by. */
export const snapshotOrder = z.strictObject({
  version: z.optional(z.enum(["asc", "desc"])),
  content_hash: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  created_by: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type SnapshotOrder = z.infer<typeof snapshotOrder>;

/** Columns to answer with. */
export const snapshotSelect = z.strictObject({
  version: z.optional(z.boolean()),
  content_hash: z.optional(z.boolean()),
  model: z.optional(z.boolean()),
  published: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SnapshotSelect = z.infer<typeof snapshotSelect>;

/** A page of rows. */
export const snapshotListArgs = z.strictObject({
  where: z.optional(snapshotWhere),
  order: z.optional(z.array(snapshotOrder).check(kinds.count(0, 8))),
  select: z.optional(snapshotSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type SnapshotListArgs = z.infer<typeof snapshotListArgs>;

/** A page of rows. */
export const snapshotListResult = z.object({
  data: z.array(snapshotRow),
  meta: pageMeta,
});
export type SnapshotListResult = z.infer<typeof snapshotListResult>;

/** Which rows to count. */
export const snapshotCountArgs = z.strictObject({
  where: z.optional(snapshotWhere),
});
export type SnapshotCountArgs = z.infer<typeof snapshotCountArgs>;

/** One new row. */
export const snapshotCreateArgs = z.strictObject({
  data: snapshotCreate,
  select: z.optional(snapshotSelect),
});
export type SnapshotCreateArgs = z.infer<typeof snapshotCreateArgs>;

/** New rows at once. */
export const snapshotCreateManyArgs = z.strictObject({
  data: z.array(snapshotCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type SnapshotCreateManyArgs = z.infer<typeof snapshotCreateManyArgs>;

/** The same change of many rows. */
export const snapshotUpdateManyArgs = z.strictObject({
  where: snapshotWhere,
  data: snapshotUpdate,
});
export type SnapshotUpdateManyArgs = z.infer<typeof snapshotUpdateManyArgs>;

/** Which rows go. */
export const snapshotDeleteManyArgs = z.strictObject({
  where: snapshotWhere,
});
export type SnapshotDeleteManyArgs = z.infer<typeof snapshotDeleteManyArgs>;

/** One row. */
export const snapshotGetArgs = z.strictObject({
  where: snapshotWhereUnique,
  select: z.optional(snapshotSelect),
});
export type SnapshotGetArgs = z.infer<typeof snapshotGetArgs>;

/** A change of one row. */
export const snapshotUpdateArgs = z.strictObject({
  where: snapshotWhereUnique,
  data: snapshotUpdate,
  select: z.optional(snapshotSelect),
});
export type SnapshotUpdateArgs = z.infer<typeof snapshotUpdateArgs>;

/** One row, changed or new. */
export const snapshotUpsertArgs = z.strictObject({
  where: snapshotWhereUnique,
  create: snapshotCreate,
  update: snapshotUpdate,
  select: z.optional(snapshotSelect),
});
export type SnapshotUpsertArgs = z.infer<typeof snapshotUpsertArgs>;

/** Which columns. */
export const snapshotBoundsSelect = z.strictObject({
  version: z.optional(z.boolean()),
  content_hash: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SnapshotBoundsSelect = z.infer<typeof snapshotBoundsSelect>;

/** What came out, by column. */
export const snapshotBoundsResult = z.object({
  version: z.optional(z.nullable(kinds.whole(1, 9007199254740991))),
  content_hash: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  created_by: z.optional(z.nullable(z.string())),
});
export type SnapshotBoundsResult = z.infer<typeof snapshotBoundsResult>;

/** Which columns. */
export const snapshotSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SnapshotSumsSelect = z.infer<typeof snapshotSumsSelect>;

/** What came out, by column. */
export const snapshotSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
});
export type SnapshotSumsResult = z.infer<typeof snapshotSumsResult>;

/** Figures over rows. */
export const snapshotAggregateArgs = z.strictObject({
  where: z.optional(snapshotWhere),
  count: z.optional(z.boolean()),
  min: z.optional(snapshotBoundsSelect),
  max: z.optional(snapshotBoundsSelect),
  sum: z.optional(snapshotSumsSelect),
  avg: z.optional(snapshotSumsSelect),
});
export type SnapshotAggregateArgs = z.infer<typeof snapshotAggregateArgs>;

/** Figures over rows. */
export const snapshotAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(snapshotBoundsResult),
  max: z.optional(snapshotBoundsResult),
  sum: z.optional(snapshotSumsResult),
  avg: z.optional(snapshotSumsResult),
});
export type SnapshotAggregateResult = z.infer<typeof snapshotAggregateResult>;

export const snapshotUpsert = snapshotCreate;
export type SnapshotUpsert = SnapshotCreate;

export const snapshotDeleteArgs = snapshotGetArgs;
export type SnapshotDeleteArgs = SnapshotGetArgs;
