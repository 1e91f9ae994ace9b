/** Of the table meta.field. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

/** platform: physical column names, fixed at first publication */
export const fieldRow = z.object({
  entity_id: forms.uuid,
  id: forms.uuid,
  name: z.string(),
  column_name: z.string(),
  data_type: z.string(),
  created_at: forms.datetime,
  retired_at: z.nullable(forms.datetime),
});
export type FieldRow = z.infer<typeof fieldRow>;

/** A new row; what has a default may be left out. */
export const fieldCreate = z.strictObject({
  entity_id: forms.uuid,
  id: forms.uuid,
  name: z.string(),
  column_name: z.string(),
  data_type: z.string(),
  created_at: z.optional(forms.datetime),
  retired_at: z.optional(z.nullable(forms.datetime)),
});
export type FieldCreate = z.infer<typeof fieldCreate>;

/** Columns to change; keys stay. */
export const fieldUpdate = z.strictObject({
  name: z.optional(z.string()),
  column_name: z.optional(z.string()),
  data_type: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  retired_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type FieldUpdate = z.infer<typeof fieldUpdate>;

/** One row by its key. */
export const fieldByEntityIdId = z.strictObject({
  entity_id: forms.uuid,
  id: forms.uuid,
});
export type FieldByEntityIdId = z.infer<typeof fieldByEntityIdId>;

/** One row by its key. */
export const fieldByEntityIdColumnName = z.strictObject({
  entity_id: forms.uuid,
  column_name: z.string(),
});
export type FieldByEntityIdColumnName = z.infer<typeof fieldByEntityIdColumnName>;

/** One row, by one of its keys. */
export const fieldWhereUnique = z.strictObject({
  entity_id_id: z.optional(fieldByEntityIdId),
  entity_id_column_name: z.optional(fieldByEntityIdColumnName),
}).check(kinds.notEmpty);
export type FieldWhereUnique = z.infer<typeof fieldWhereUnique>;

/** Conditions on rows; all of them hold. */
export const fieldWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof fieldWhere>> {
    return z.optional(z.array(fieldWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof fieldWhere>> {
    return z.optional(z.array(fieldWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof fieldWhere>> {
    return z.optional(z.array(fieldWhere));
  },
  entity_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  name: z.optional(textFilter),
  column_name: z.optional(textFilter),
  data_type: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  retired_at: z.optional(datetimeOrNullFilter),
});
export type FieldWhere = z.infer<typeof fieldWhere>;

/** Columns to sort by. */
export const fieldOrder = z.strictObject({
  entity_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  column_name: z.optional(z.enum(["asc", "desc"])),
  data_type: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  retired_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type FieldOrder = z.infer<typeof fieldOrder>;

/** Columns to answer with. */
export const fieldSelect = z.strictObject({
  entity_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  column_name: z.optional(z.boolean()),
  data_type: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  retired_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type FieldSelect = z.infer<typeof fieldSelect>;

/** A page of rows. */
export const fieldListArgs = z.strictObject({
  where: z.optional(fieldWhere),
  order: z.optional(z.array(fieldOrder).check(kinds.count(0, 8))),
  select: z.optional(fieldSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type FieldListArgs = z.infer<typeof fieldListArgs>;

/** A page of rows. */
export const fieldListResult = z.object({
  data: z.array(fieldRow),
  meta: pageMeta,
});
export type FieldListResult = z.infer<typeof fieldListResult>;

/** Which rows to count. */
export const fieldCountArgs = z.strictObject({
  where: z.optional(fieldWhere),
});
export type FieldCountArgs = z.infer<typeof fieldCountArgs>;

/** One new row. */
export const fieldCreateArgs = z.strictObject({
  data: fieldCreate,
  select: z.optional(fieldSelect),
});
export type FieldCreateArgs = z.infer<typeof fieldCreateArgs>;

/** New rows at once. */
export const fieldCreateManyArgs = z.strictObject({
  data: z.array(fieldCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type FieldCreateManyArgs = z.infer<typeof fieldCreateManyArgs>;

/** The same change of many rows. */
export const fieldUpdateManyArgs = z.strictObject({
  where: fieldWhere,
  data: fieldUpdate,
});
export type FieldUpdateManyArgs = z.infer<typeof fieldUpdateManyArgs>;

/** Which rows go. */
export const fieldDeleteManyArgs = z.strictObject({
  where: fieldWhere,
});
export type FieldDeleteManyArgs = z.infer<typeof fieldDeleteManyArgs>;

/** One row. */
export const fieldGetArgs = z.strictObject({
  where: fieldWhereUnique,
  select: z.optional(fieldSelect),
});
export type FieldGetArgs = z.infer<typeof fieldGetArgs>;

/** A change of one row. */
export const fieldUpdateArgs = z.strictObject({
  where: fieldWhereUnique,
  data: fieldUpdate,
  select: z.optional(fieldSelect),
});
export type FieldUpdateArgs = z.infer<typeof fieldUpdateArgs>;

/** One row, changed or new. */
export const fieldUpsertArgs = z.strictObject({
  where: fieldWhereUnique,
  create: fieldCreate,
  update: fieldUpdate,
  select: z.optional(fieldSelect),
});
export type FieldUpsertArgs = z.infer<typeof fieldUpsertArgs>;

/** Which columns. */
export const fieldBoundsSelect = z.strictObject({
  name: z.optional(z.boolean()),
  column_name: z.optional(z.boolean()),
  data_type: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  retired_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type FieldBoundsSelect = z.infer<typeof fieldBoundsSelect>;

/** What came out, by column. */
export const fieldBoundsResult = z.object({
  name: z.optional(z.nullable(z.string())),
  column_name: z.optional(z.nullable(z.string())),
  data_type: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  retired_at: z.optional(z.nullable(forms.datetime)),
});
export type FieldBoundsResult = z.infer<typeof fieldBoundsResult>;

/** Figures over rows. */
export const fieldAggregateArgs = z.strictObject({
  where: z.optional(fieldWhere),
  count: z.optional(z.boolean()),
  min: z.optional(fieldBoundsSelect),
  max: z.optional(fieldBoundsSelect),
});
export type FieldAggregateArgs = z.infer<typeof fieldAggregateArgs>;

/** Figures over rows. */
export const fieldAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(fieldBoundsResult),
  max: z.optional(fieldBoundsResult),
});
export type FieldAggregateResult = z.infer<typeof fieldAggregateResult>;

export const fieldUpsert = fieldCreate;
export type FieldUpsert = FieldCreate;

export const fieldDeleteArgs = fieldGetArgs;
export type FieldDeleteArgs = FieldGetArgs;
