/** Of the table core.schema_change_step. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeOrNullFilter, integerFilter, jsonFilter, listFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: steps of changes of the schema, of no tenant */
export const schemaChangeStepRow = z.object({
  change_id: z.string(),
  number: kinds.whole(1, 2147483647),
  rule: z.string(),
  title: z.string(),
  content: kinds.present,
  state: z.enum(["pending", "running", "done", "undone"]),
  rows_done: kinds.whole(-9007199254740991, 9007199254740991),
  rows_total: kinds.whole(-9007199254740991, 9007199254740991),
  cursor: z.nullable(z.array(z.string())),
  retries: kinds.whole(-2147483648, 2147483647),
  lock_held_us: kinds.whole(-9007199254740991, 9007199254740991),
  started_at: z.nullable(forms.datetime),
  finished_at: z.nullable(forms.datetime),
});
export type SchemaChangeStepRow = z.infer<typeof schemaChangeStepRow>;

/** A new row; what has a default may be left out. */
export const schemaChangeStepCreate = z.strictObject({
  change_id: z.string(),
  number: kinds.whole(1, 2147483647),
  rule: z.string(),
  title: z.string(),
  content: kinds.present,
  state: z.optional(z.enum(["pending", "running", "done", "undone"])),
  rows_done: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  rows_total: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  cursor: z.optional(z.nullable(z.array(z.string()))),
  retries: z.optional(kinds.whole(-2147483648, 2147483647)),
  lock_held_us: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
});
export type SchemaChangeStepCreate = z.infer<typeof schemaChangeStepCreate>;

/** Columns to change; keys stay. */
export const schemaChangeStepUpdate = z.strictObject({
  rule: z.optional(z.string()),
  title: z.optional(z.string()),
  content: z.optional(kinds.present),
  state: z.optional(z.enum(["pending", "running", "done", "undone"])),
  rows_done: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  rows_total: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  cursor: z.optional(z.nullable(z.array(z.string()))),
  retries: z.optional(kinds.whole(-2147483648, 2147483647)),
  lock_held_us: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type SchemaChangeStepUpdate = z.infer<typeof schemaChangeStepUpdate>;

/** One row by its key. */
export const schemaChangeStepByChangeIdNumber = z.strictObject({
  change_id: z.string(),
  number: kinds.whole(1, 2147483647),
});
export type SchemaChangeStepByChangeIdNumber = z.infer<typeof schemaChangeStepByChangeIdNumber>;

/** One row, by one of its keys. */
export const schemaChangeStepWhereUnique = z.strictObject({
  change_id_number: z.optional(schemaChangeStepByChangeIdNumber),
}).check(kinds.notEmpty);
export type SchemaChangeStepWhereUnique = z.infer<typeof schemaChangeStepWhereUnique>;

/** Conditions on rows; all of them hold. */
export const schemaChangeStepWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaChangeStepWhere>> {
    return z.optional(z.array(schemaChangeStepWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaChangeStepWhere>> {
    return z.optional(z.array(schemaChangeStepWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaChangeStepWhere>> {
    return z.optional(z.array(schemaChangeStepWhere));
  },
  change_id: z.optional(textFilter),
  number: z.optional(integerFilter),
  rule: z.optional(textFilter),
  title: z.optional(textFilter),
  content: z.optional(jsonFilter),
  state: z.optional(textFilter),
  rows_done: z.optional(integerFilter),
  rows_total: z.optional(integerFilter),
  cursor: z.optional(listFilter),
  retries: z.optional(integerFilter),
  lock_held_us: z.optional(integerFilter),
  started_at: z.optional(datetimeOrNullFilter),
  finished_at: z.optional(datetimeOrNullFilter),
});
export type SchemaChangeStepWhere = z.infer<typeof schemaChangeStepWhere>;

/** Columns to sort by. */
export const schemaChangeStepOrder = z.strictObject({
  change_id: z.optional(z.enum(["asc", "desc"])),
  number: z.optional(z.enum(["asc", "desc"])),
  rule: z.optional(z.enum(["asc", "desc"])),
  title: z.optional(z.enum(["asc", "desc"])),
  state: z.optional(z.enum(["asc", "desc"])),
  rows_done: z.optional(z.enum(["asc", "desc"])),
  rows_total: z.optional(z.enum(["asc", "desc"])),
  retries: z.optional(z.enum(["asc", "desc"])),
  lock_held_us: z.optional(z.enum(["asc", "desc"])),
  started_at: z.optional(z.enum(["asc", "desc"])),
  finished_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type SchemaChangeStepOrder = z.infer<typeof schemaChangeStepOrder>;

/** Columns to answer with. */
export const schemaChangeStepSelect = z.strictObject({
  change_id: z.optional(z.boolean()),
  number: z.optional(z.boolean()),
  rule: z.optional(z.boolean()),
  title: z.optional(z.boolean()),
  content: z.optional(z.boolean()),
  state: z.optional(z.boolean()),
  rows_done: z.optional(z.boolean()),
  rows_total: z.optional(z.boolean()),
  cursor: z.optional(z.boolean()),
  retries: z.optional(z.boolean()),
  lock_held_us: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SchemaChangeStepSelect = z.infer<typeof schemaChangeStepSelect>;

/** A page of rows. */
export const schemaChangeStepListArgs = z.strictObject({
  where: z.optional(schemaChangeStepWhere),
  order: z.optional(z.array(schemaChangeStepOrder).check(kinds.count(0, 8))),
  select: z.optional(schemaChangeStepSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type SchemaChangeStepListArgs = z.infer<typeof schemaChangeStepListArgs>;

/** A page of rows. */
export const schemaChangeStepListResult = z.object({
  data: z.array(schemaChangeStepRow),
  meta: pageMeta,
});
export type SchemaChangeStepListResult = z.infer<typeof schemaChangeStepListResult>;

/** Which rows to count. */
export const schemaChangeStepCountArgs = z.strictObject({
  where: z.optional(schemaChangeStepWhere),
});
export type SchemaChangeStepCountArgs = z.infer<typeof schemaChangeStepCountArgs>;

/** One new row. */
export const schemaChangeStepCreateArgs = z.strictObject({
  data: schemaChangeStepCreate,
  select: z.optional(schemaChangeStepSelect),
});
export type SchemaChangeStepCreateArgs = z.infer<typeof schemaChangeStepCreateArgs>;

/** New rows at once. */
export const schemaChangeStepCreateManyArgs = z.strictObject({
  data: z.array(schemaChangeStepCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type SchemaChangeStepCreateManyArgs = z.infer<typeof schemaChangeStepCreateManyArgs>;

/** The same change of many rows. */
export const schemaChangeStepUpdateManyArgs = z.strictObject({
  where: schemaChangeStepWhere,
  data: schemaChangeStepUpdate,
});
export type SchemaChangeStepUpdateManyArgs = z.infer<typeof schemaChangeStepUpdateManyArgs>;

/** Which rows go. */
export const schemaChangeStepDeleteManyArgs = z.strictObject({
  where: schemaChangeStepWhere,
});
export type SchemaChangeStepDeleteManyArgs = z.infer<typeof schemaChangeStepDeleteManyArgs>;

/** One row. */
export const schemaChangeStepGetArgs = z.strictObject({
  where: schemaChangeStepWhereUnique,
  select: z.optional(schemaChangeStepSelect),
});
export type SchemaChangeStepGetArgs = z.infer<typeof schemaChangeStepGetArgs>;

/** A change of one row. */
export const schemaChangeStepUpdateArgs = z.strictObject({
  where: schemaChangeStepWhereUnique,
  data: schemaChangeStepUpdate,
  select: z.optional(schemaChangeStepSelect),
});
export type SchemaChangeStepUpdateArgs = z.infer<typeof schemaChangeStepUpdateArgs>;

/** One row, changed or new. */
export const schemaChangeStepUpsertArgs = z.strictObject({
  where: schemaChangeStepWhereUnique,
  create: schemaChangeStepCreate,
  update: schemaChangeStepUpdate,
  select: z.optional(schemaChangeStepSelect),
});
export type SchemaChangeStepUpsertArgs = z.infer<typeof schemaChangeStepUpsertArgs>;

/** Which columns. */
export const schemaChangeStepBoundsSelect = z.strictObject({
  change_id: z.optional(z.boolean()),
  number: z.optional(z.boolean()),
  rule: z.optional(z.boolean()),
  title: z.optional(z.boolean()),
  state: z.optional(z.boolean()),
  rows_done: z.optional(z.boolean()),
  rows_total: z.optional(z.boolean()),
  retries: z.optional(z.boolean()),
  lock_held_us: z.optional(z.boolean()),
  started_at: z.optional(z.boolean()),
  finished_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SchemaChangeStepBoundsSelect = z.infer<typeof schemaChangeStepBoundsSelect>;

/** What came out, by column. */
export const schemaChangeStepBoundsResult = z.object({
  change_id: z.optional(z.nullable(z.string())),
  number: z.optional(z.nullable(kinds.whole(1, 2147483647))),
  rule: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
  state: z.optional(z.nullable(z.enum(["pending", "running", "done", "undone"]))),
  rows_done: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  rows_total: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  retries: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  lock_held_us: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  started_at: z.optional(z.nullable(forms.datetime)),
  finished_at: z.optional(z.nullable(forms.datetime)),
});
export type SchemaChangeStepBoundsResult = z.infer<typeof schemaChangeStepBoundsResult>;

/** Which columns. */
export const schemaChangeStepSumsSelect = z.strictObject({
  number: z.optional(z.boolean()),
  rows_done: z.optional(z.boolean()),
  rows_total: z.optional(z.boolean()),
  retries: z.optional(z.boolean()),
  lock_held_us: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SchemaChangeStepSumsSelect = z.infer<typeof schemaChangeStepSumsSelect>;

/** What came out, by column. */
export const schemaChangeStepSumsResult = z.object({
  number: z.optional(z.nullable(forms.decimal)),
  rows_done: z.optional(z.nullable(forms.decimal)),
  rows_total: z.optional(z.nullable(forms.decimal)),
  retries: z.optional(z.nullable(forms.decimal)),
  lock_held_us: z.optional(z.nullable(forms.decimal)),
});
export type SchemaChangeStepSumsResult = z.infer<typeof schemaChangeStepSumsResult>;

/** Figures over rows. */
export const schemaChangeStepAggregateArgs = z.strictObject({
  where: z.optional(schemaChangeStepWhere),
  count: z.optional(z.boolean()),
  min: z.optional(schemaChangeStepBoundsSelect),
  max: z.optional(schemaChangeStepBoundsSelect),
  sum: z.optional(schemaChangeStepSumsSelect),
  avg: z.optional(schemaChangeStepSumsSelect),
});
export type SchemaChangeStepAggregateArgs = z.infer<typeof schemaChangeStepAggregateArgs>;

/** Figures over rows. */
export const schemaChangeStepAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(schemaChangeStepBoundsResult),
  max: z.optional(schemaChangeStepBoundsResult),
  sum: z.optional(schemaChangeStepSumsResult),
  avg: z.optional(schemaChangeStepSumsResult),
});
export type SchemaChangeStepAggregateResult = z.infer<typeof schemaChangeStepAggregateResult>;

export const schemaChangeStepUpsert = schemaChangeStepCreate;
export type SchemaChangeStepUpsert = SchemaChangeStepCreate;

export const schemaChangeStepDeleteArgs = schemaChangeStepGetArgs;
export type SchemaChangeStepDeleteArgs = SchemaChangeStepGetArgs;
