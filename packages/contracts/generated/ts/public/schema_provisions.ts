/** Of the table public.schema_provisions. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: which DDL files ran */
export const schemaProvisionsRow = z.object({
  file_name: z.string(),
  sha256: z.string(),
  executed_at: forms.datetime,
});
export type SchemaProvisionsRow = z.infer<typeof schemaProvisionsRow>;

/** A new row; what has a default may be left out. */
export const schemaProvisionsCreate = z.strictObject({
  file_name: z.string(),
  sha256: z.string(),
  executed_at: z.optional(forms.datetime),
});
export type SchemaProvisionsCreate = z.infer<typeof schemaProvisionsCreate>;

/** Columns to change; keys stay. */
export const schemaProvisionsUpdate = z.strictObject({
  sha256: z.optional(z.string()),
  executed_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type SchemaProvisionsUpdate = z.infer<typeof schemaProvisionsUpdate>;

/** One row, by one of its keys. */
export const schemaProvisionsWhereUnique = z.strictObject({
  file_name: z.optional(z.string()),
}).check(kinds.notEmpty);
export type SchemaProvisionsWhereUnique = z.infer<typeof schemaProvisionsWhereUnique>;

/** Conditions on rows; all of them hold. */
export const schemaProvisionsWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaProvisionsWhere>> {
    return z.optional(z.array(schemaProvisionsWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaProvisionsWhere>> {
    return z.optional(z.array(schemaProvisionsWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof schemaProvisionsWhere>> {
    return z.optional(z.array(schemaProvisionsWhere));
  },
  file_name: z.optional(textFilter),
  sha256: z.optional(textFilter),
  executed_at: z.optional(datetimeFilter),
});
export type SchemaProvisionsWhere = z.infer<typeof schemaProvisionsWhere>;

/** Columns to sort by. */
export const schemaProvisionsOrder = z.strictObject({
  file_name: z.optional(z.enum(["asc", "desc"])),
  sha256: z.optional(z.enum(["asc", "desc"])),
  executed_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type SchemaProvisionsOrder = z.infer<typeof schemaProvisionsOrder>;

/** Columns to answer with. */
export const schemaProvisionsSelect = z.strictObject({
  file_name: z.optional(z.boolean()),
  sha256: z.optional(z.boolean()),
  executed_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type SchemaProvisionsSelect = z.infer<typeof schemaProvisionsSelect>;

/** A page of rows. */
export const schemaProvisionsListArgs = z.strictObject({
  where: z.optional(schemaProvisionsWhere),
  order: z.optional(z.array(schemaProvisionsOrder).check(kinds.count(0, 8))),
  select: z.optional(schemaProvisionsSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type SchemaProvisionsListArgs = z.infer<typeof schemaProvisionsListArgs>;

/** A page of rows. */
export const schemaProvisionsListResult = z.object({
  data: z.array(schemaProvisionsRow),
  meta: pageMeta,
});
export type SchemaProvisionsListResult = z.infer<typeof schemaProvisionsListResult>;

/** Which rows to count. */
export const schemaProvisionsCountArgs = z.strictObject({
  where: z.optional(schemaProvisionsWhere),
});
export type SchemaProvisionsCountArgs = z.infer<typeof schemaProvisionsCountArgs>;

/** One new row. */
export const schemaProvisionsCreateArgs = z.strictObject({
  data: schemaProvisionsCreate,
  select: z.optional(schemaProvisionsSelect),
});
export type SchemaProvisionsCreateArgs = z.infer<typeof schemaProvisionsCreateArgs>;

/** New rows at once. */
export const schemaProvisionsCreateManyArgs = z.strictObject({
  data: z.array(schemaProvisionsCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type SchemaProvisionsCreateManyArgs = z.infer<typeof schemaProvisionsCreateManyArgs>;

/** The same change of many rows. */
export const schemaProvisionsUpdateManyArgs = z.strictObject({
  where: schemaProvisionsWhere,
  data: schemaProvisionsUpdate,
});
export type SchemaProvisionsUpdateManyArgs = z.infer<typeof schemaProvisionsUpdateManyArgs>;

/** Which rows go. */
export const schemaProvisionsDeleteManyArgs = z.strictObject({
  where: schemaProvisionsWhere,
});
export type SchemaProvisionsDeleteManyArgs = z.infer<typeof schemaProvisionsDeleteManyArgs>;

/** One row. */
export const schemaProvisionsGetArgs = z.strictObject({
  where: schemaProvisionsWhereUnique,
  select: z.optional(schemaProvisionsSelect),
});
export type SchemaProvisionsGetArgs = z.infer<typeof schemaProvisionsGetArgs>;

/** A change of one row. */
export const schemaProvisionsUpdateArgs = z.strictObject({
  where: schemaProvisionsWhereUnique,
  data: schemaProvisionsUpdate,
  select: z.optional(schemaProvisionsSelect),
});
export type SchemaProvisionsUpdateArgs = z.infer<typeof schemaProvisionsUpdateArgs>;

/** One row, changed or new. */
export const schemaProvisionsUpsertArgs = z.strictObject({
  where: schemaProvisionsWhereUnique,
  create: schemaProvisionsCreate,
  update: schemaProvisionsUpdate,
  select: z.optional(schemaProvisionsSelect),
});
export type SchemaProvisionsUpsertArgs = z.infer<typeof schemaProvisionsUpsertArgs>;

/** What came out, by column. */
export const schemaProvisionsBoundsResult = z.object({
  file_name: z.optional(z.nullable(z.string())),
  sha256: z.optional(z.nullable(z.string())),
  executed_at: z.optional(z.nullable(forms.datetime)),
});
export type SchemaProvisionsBoundsResult = z.infer<typeof schemaProvisionsBoundsResult>;

/** Figures over rows. */
export const schemaProvisionsAggregateArgs = z.strictObject({
  where: z.optional(schemaProvisionsWhere),
  count: z.optional(z.boolean()),
  min: z.optional(schemaProvisionsSelect),
  max: z.optional(schemaProvisionsSelect),
});
export type SchemaProvisionsAggregateArgs = z.infer<typeof schemaProvisionsAggregateArgs>;

/** Figures over rows. */
export const schemaProvisionsAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(schemaProvisionsBoundsResult),
  max: z.optional(schemaProvisionsBoundsResult),
});
export type SchemaProvisionsAggregateResult = z.infer<typeof schemaProvisionsAggregateResult>;

export const schemaProvisionsUpsert = schemaProvisionsCreate;
export type SchemaProvisionsUpsert = SchemaProvisionsCreate;

export const schemaProvisionsDeleteArgs = schemaProvisionsGetArgs;
export type SchemaProvisionsDeleteArgs = SchemaProvisionsGetArgs;

export const schemaProvisionsBoundsSelect = schemaProvisionsSelect;
export type SchemaProvisionsBoundsSelect = SchemaProvisionsSelect;
