/** Of the table meta.entity. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

/** platform: compiled by every node before any fence exists */
export const entityRow = z.object({
  id: forms.uuid,
  owner_tenant_id: z.nullable(forms.uuid),
  name: z.string(),
  module: z.string(),
  entity_class: z.enum(["MASTER", "CONTROL", "DOCUMENT", "REFERENCE"]),
  table_schema: z.string(),
  table_name: z.string(),
  created_at: forms.datetime,
  created_by: z.string(),
  retired_at: z.nullable(forms.datetime),
});
export type EntityRow = z.infer<typeof entityRow>;

/** A new row; what has a default may be left out. */
export const entityCreate = z.strictObject({
  id: forms.uuid,
  owner_tenant_id: z.optional(z.nullable(forms.uuid)),
  name: z.string(),
  module: z.optional(z.string()),
  entity_class: z.enum(["MASTER", "CONTROL", "DOCUMENT", "REFERENCE"]),
  table_schema: z.optional(z.string()),
  table_name: z.string(),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.string()),
  retired_at: z.optional(z.nullable(forms.datetime)),
});
export type EntityCreate = z.infer<typeof entityCreate>;

/** Columns to change; keys stay. */
export const entityUpdate = z.strictObject({
  owner_tenant_id: z.optional(z.nullable(forms.uuid)),
  name: z.optional(z.string()),
  module: z.optional(z.string()),
  entity_class: z.optional(z.enum(["MASTER", "CONTROL", "DOCUMENT", "REFERENCE"])),
  table_schema: z.optional(z.string()),
  table_name: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.string()),
  retired_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type EntityUpdate = z.infer<typeof entityUpdate>;

/** One row by its key. */
export const entityByTableSchemaTableName = z.strictObject({
  table_schema: z.string(),
  table_name: z.string(),
});
export type EntityByTableSchemaTableName = z.infer<typeof entityByTableSchemaTableName>;

/** One row, by one of its keys. */
export const entityWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
  table_schema_table_name: z.optional(entityByTableSchemaTableName),
}).check(kinds.notEmpty);
export type EntityWhereUnique = z.infer<typeof entityWhereUnique>;

/** Conditions on rows; all of them hold. */
export const entityWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof entityWhere>> {
    return z.optional(z.array(entityWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof entityWhere>> {
    return z.optional(z.array(entityWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof entityWhere>> {
    return z.optional(z.array(entityWhere));
  },
  id: z.optional(uuidFilter),
  owner_tenant_id: z.optional(uuidOrNullFilter),
  name: z.optional(textFilter),
  module: z.optional(textFilter),
  entity_class: z.optional(textFilter),
  table_schema: z.optional(textFilter),
  table_name: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  created_by: z.optional(textFilter),
  retired_at: z.optional(datetimeOrNullFilter),
});
export type EntityWhere = z.infer<typeof entityWhere>;

/** Columns to sort by. */
export const entityOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  owner_tenant_id: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  module: z.optional(z.enum(["asc", "desc"])),
  entity_class: z.optional(z.enum(["asc", "desc"])),
  table_schema: z.optional(z.enum(["asc", "desc"])),
  table_name: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  created_by: z.optional(z.enum(["asc", "desc"])),
  retired_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type EntityOrder = z.infer<typeof entityOrder>;

/** Columns to answer with. */
export const entitySelect = z.strictObject({
  id: z.optional(z.boolean()),
  owner_tenant_id: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  module: z.optional(z.boolean()),
  entity_class: z.optional(z.boolean()),
  table_schema: z.optional(z.boolean()),
  table_name: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
  retired_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type EntitySelect = z.infer<typeof entitySelect>;

/** A page of rows. */
export const entityListArgs = z.strictObject({
  where: z.optional(entityWhere),
  order: z.optional(z.array(entityOrder).check(kinds.count(0, 8))),
  select: z.optional(entitySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type EntityListArgs = z.infer<typeof entityListArgs>;

/** A page of rows. */
export const entityListResult = z.object({
  data: z.array(entityRow),
  meta: pageMeta,
});
export type EntityListResult = z.infer<typeof entityListResult>;

/** Which rows to count. */
export const entityCountArgs = z.strictObject({
  where: z.optional(entityWhere),
});
export type EntityCountArgs = z.infer<typeof entityCountArgs>;

/** One new row. */
export const entityCreateArgs = z.strictObject({
  data: entityCreate,
  select: z.optional(entitySelect),
});
export type EntityCreateArgs = z.infer<typeof entityCreateArgs>;

/** New rows at once. */
export const entityCreateManyArgs = z.strictObject({
  data: z.array(entityCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type EntityCreateManyArgs = z.infer<typeof entityCreateManyArgs>;

/** The same change of many rows. */
export const entityUpdateManyArgs = z.strictObject({
  where: entityWhere,
  data: entityUpdate,
});
export type EntityUpdateManyArgs = z.infer<typeof entityUpdateManyArgs>;

/** Which rows go. */
export const entityDeleteManyArgs = z.strictObject({
  where: entityWhere,
});
export type EntityDeleteManyArgs = z.infer<typeof entityDeleteManyArgs>;

/** One row. */
export const entityGetArgs = z.strictObject({
  where: entityWhereUnique,
  select: z.optional(entitySelect),
});
export type EntityGetArgs = z.infer<typeof entityGetArgs>;

/** A change of one row. */
export const entityUpdateArgs = z.strictObject({
  where: entityWhereUnique,
  data: entityUpdate,
  select: z.optional(entitySelect),
});
export type EntityUpdateArgs = z.infer<typeof entityUpdateArgs>;

/** One row, changed or new. */
export const entityUpsertArgs = z.strictObject({
  where: entityWhereUnique,
  create: entityCreate,
  update: entityUpdate,
  select: z.optional(entitySelect),
});
export type EntityUpsertArgs = z.infer<typeof entityUpsertArgs>;

/** Which columns. */
export const entityBoundsSelect = z.strictObject({
  name: z.optional(z.boolean()),
  module: z.optional(z.boolean()),
  entity_class: z.optional(z.boolean()),
  table_schema: z.optional(z.boolean()),
  table_name: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
  retired_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type EntityBoundsSelect = z.infer<typeof entityBoundsSelect>;

/** What came out, by column. */
export const entityBoundsResult = z.object({
  name: z.optional(z.nullable(z.string())),
  module: z.optional(z.nullable(z.string())),
  entity_class: z.optional(z.nullable(z.enum(["MASTER", "CONTROL", "DOCUMENT", "REFERENCE"]))),
  table_schema: z.optional(z.nullable(z.string())),
  table_name: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  created_by: z.optional(z.nullable(z.string())),
  retired_at: z.optional(z.nullable(forms.datetime)),
});
export type EntityBoundsResult = z.infer<typeof entityBoundsResult>;

/** Figures over rows. */
export const entityAggregateArgs = z.strictObject({
  where: z.optional(entityWhere),
  count: z.optional(z.boolean()),
  min: z.optional(entityBoundsSelect),
  max: z.optional(entityBoundsSelect),
});
export type EntityAggregateArgs = z.infer<typeof entityAggregateArgs>;

/** Figures over rows. */
export const entityAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(entityBoundsResult),
  max: z.optional(entityBoundsResult),
});
export type EntityAggregateResult = z.infer<typeof entityAggregateResult>;

export const entityUpsert = entityCreate;
export type EntityUpsert = EntityCreate;

export const entityDeleteArgs = entityGetArgs;
export type EntityDeleteArgs = EntityGetArgs;
