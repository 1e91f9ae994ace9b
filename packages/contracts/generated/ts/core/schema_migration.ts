/** Of the table core.schema_migration. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: migrations of the schema, of no tenant */
export const schemaMigrationRow = z.object({
  line: z.string(),
  name: kinds.sized(6, 80),
  checksum: z.string(),
  started_at: forms.datetime,
  applied_at: z.nullable(forms.datetime),
});
export type SchemaMigrationRow = z.infer<typeof schemaMigrationRow>;

/** A new row; what has a default may be left out. */
export const schemaMigrationCreate = z.strictObject({
  line: z.string(),
  name: kinds.sized(6, 80),
  checksum: z.string(),
  started_at: z.optional(forms.datetime),
  applied_at: z.optional(z.nullable(forms.datetime)),
});
export type SchemaMigrationCreate = z.infer<typeof schemaMigrationCreate>;

/** Columns to change; keys stay. */
export const schemaMigrationUpdate = z.strictObject({
  checksum: z.optional(z.string()),
  started_at: z.optional(forms.datetime),
  applied_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type SchemaMigrationUpdate = z.infer<typeof schemaMigrationUpdate>;

/** One row by its key. */
export const schemaMigrationByLineName = z.strictObject({
  line: z.string(),
  name: kinds.sized(6, 80),
});
export type SchemaMigrationByLineName = z.infer<typeof schemaMigrationByLineName>;

/** One row, by one of its keys. */
export const schemaMigrationWhereUnique = z.strictObject({
  line_name: z.optional(schemaMigrationByLineName),
}).check(kinds.notEmpty);
export type SchemaMigrationWhereUnique = z.infer<typeof schemaMigrationWhereUnique>;

/** Conditions on rows; all of them hold. */
export const schemaMigrationWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaMigrationWhere>> {
    return z.optional(z.array(schemaMigrationWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaMigrationWhere>> {
    return z.optional(z.array(schemaMigrationWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaMigrationWhere>> {
    return z.optional(z.array(schemaMigrationWhere));
  },
  line: z.optional(textFilter),
  name: z.optional(textFilter),
  checksum: z.optional(textFilter),
  started_at: z.optional(datetimeFilter),
  applied_at: z.optional(datetimeOrNullFilter),
});
export type SchemaMigrationWhere = z.infer<typeof schemaMigrationWhere>;

/** Columns to sort by. */
export const schemaMigrationOrder = z.strictObject({
  line: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  checksum: z.optional(z.enum(["asc", "desc"])),
  started_at: z.optional(z.enum(["asc", "desc"])),
  applied_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type SchemaMigrationOrder = z.infer<typeof schemaMigrationOrder>;

/** Columns to answer with. */
export const schemaMigrationSelect = z.strictObject({
  line: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  checksum: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  applied_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SchemaMigrationSelect = z.infer<typeof schemaMigrationSelect>;

/** A page of rows. */
export const schemaMigrationListArgs = z.strictObject({
  where: z.optional(schemaMigrationWhere),
  order: z.optional(z.array(schemaMigrationOrder).check(kinds.count(0, 8))),
  select: z.optional(schemaMigrationSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type SchemaMigrationListArgs = z.infer<typeof schemaMigrationListArgs>;

/** A page of rows. */
export const schemaMigrationListResult = z.object({
  data: z.array(schemaMigrationRow),
  meta: pageMeta,
});
export type SchemaMigrationListResult = z.infer<typeof schemaMigrationListResult>;

/** Which rows to count. */
export const schemaMigrationCountArgs = z.strictObject({
  where: z.optional(schemaMigrationWhere),
});
export type SchemaMigrationCountArgs = z.infer<typeof schemaMigrationCountArgs>;

/** One new row. */
export const schemaMigrationCreateArgs = z.strictObject({
  data: schemaMigrationCreate,
  select: z.optional(schemaMigrationSelect),
});
export type SchemaMigrationCreateArgs = z.infer<typeof schemaMigrationCreateArgs>;

/** New rows at once. */
export const schemaMigrationCreateManyArgs = z.strictObject({
  data: z.array(schemaMigrationCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type SchemaMigrationCreateManyArgs = z.infer<typeof schemaMigrationCreateManyArgs>;

/** The same change of many rows. */
export const schemaMigrationUpdateManyArgs = z.strictObject({
  where: schemaMigrationWhere,
  data: schemaMigrationUpdate,
});
export type SchemaMigrationUpdateManyArgs = z.infer<typeof schemaMigrationUpdateManyArgs>;

/** Which rows go. */
export const schemaMigrationDeleteManyArgs = z.strictObject({
  where: schemaMigrationWhere,
});
export type SchemaMigrationDeleteManyArgs = z.infer<typeof schemaMigrationDeleteManyArgs>;

/** One row. */
export const schemaMigrationGetArgs = z.strictObject({
  where: schemaMigrationWhereUnique,
  select: z.optional(schemaMigrationSelect),
});
export type SchemaMigrationGetArgs = z.infer<typeof schemaMigrationGetArgs>;

/** A change of one row. */
export const schemaMigrationUpdateArgs = z.strictObject({
  where: schemaMigrationWhereUnique,
  data: schemaMigrationUpdate,
  select: z.optional(schemaMigrationSelect),
});
export type SchemaMigrationUpdateArgs = z.infer<typeof schemaMigrationUpdateArgs>;

/** One row, changed or new. */
export const schemaMigrationUpsertArgs = z.strictObject({
  where: schemaMigrationWhereUnique,
  create: schemaMigrationCreate,
  update: schemaMigrationUpdate,
  select: z.optional(schemaMigrationSelect),
});
export type SchemaMigrationUpsertArgs = z.infer<typeof schemaMigrationUpsertArgs>;

/** What came out, by column. */
export const schemaMigrationBoundsResult = z.object({
  line: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(kinds.sized(6, 80))),
  checksum: z.optional(z.nullable(z.string())),
  started_at: z.optional(z.nullable(forms.datetime)),
  applied_at: z.optional(z.nullable(forms.datetime)),
});
export type SchemaMigrationBoundsResult = z.infer<typeof schemaMigrationBoundsResult>;

/** Figures over rows. */
export const schemaMigrationAggregateArgs = z.strictObject({
  where: z.optional(schemaMigrationWhere),
  count: z.optional(z.boolean()),
  min: z.optional(schemaMigrationSelect),
  max: z.optional(schemaMigrationSelect),
});
export type SchemaMigrationAggregateArgs = z.infer<typeof schemaMigrationAggregateArgs>;

/** Figures over rows. */
export const schemaMigrationAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(schemaMigrationBoundsResult),
  max: z.optional(schemaMigrationBoundsResult),
});
export type SchemaMigrationAggregateResult = z.infer<typeof schemaMigrationAggregateResult>;

export const schemaMigrationUpsert = schemaMigrationCreate;
export type SchemaMigrationUpsert = SchemaMigrationCreate;

export const schemaMigrationDeleteArgs = schemaMigrationGetArgs;
export type SchemaMigrationDeleteArgs = SchemaMigrationGetArgs;

export const schemaMigrationBoundsSelect = schemaMigrationSelect;
export type SchemaMigrationBoundsSelect = SchemaMigrationSelect;
