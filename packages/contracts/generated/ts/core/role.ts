/** Of the table core.role. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, integerFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

export const roleRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  code: z.string(),
  name: z.string(),
  is_system: z.boolean(),
  is_active: z.boolean(),
  version: kinds.whole(-2147483648, 2147483647),
  created_at: forms.datetime,
  updated_at: forms.datetime,
});
export type RoleRow = z.infer<typeof roleRow>;

/** A new row; what has a default may be left out. */
export const roleCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  code: z.string(),
  name: z.string(),
  is_system: z.optional(z.boolean()),
  is_active: z.optional(z.boolean()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  created_at: z.optional(forms.datetime),
  updated_at: z.optional(forms.datetime),
});
export type RoleCreate = z.infer<typeof roleCreate>;

/** Columns to change; keys stay. */
export const roleUpdate = z.strictObject({
  code: z.optional(z.string()),
  name: z.optional(z.string()),
  is_system: z.optional(z.boolean()),
  is_active: z.optional(z.boolean()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  created_at: z.optional(forms.datetime),
  updated_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type RoleUpdate = z.infer<typeof roleUpdate>;

/** One row by its key. */
export const roleByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type RoleByTenantIdId = z.infer<typeof roleByTenantIdId>;

/** One row by its key. */
export const roleByTenantIdCode = z.strictObject({
  tenant_id: forms.uuid,
  code: z.string(),
});
export type RoleByTenantIdCode = z.infer<typeof roleByTenantIdCode>;

/** One row, by one of its keys. */
export const roleWhereUnique = z.strictObject({
  tenant_id_id: z.optional(roleByTenantIdId),
  tenant_id_code: z.optional(roleByTenantIdCode),
}).check(kinds.notEmpty);
export type RoleWhereUnique = z.infer<typeof roleWhereUnique>;

/** Conditions on rows; all of them hold. */
export const roleWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof roleWhere>> {
    return z.optional(z.array(roleWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof roleWhere>> {
    return z.optional(z.array(roleWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof roleWhere>> {
    return z.optional(z.array(roleWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  code: z.optional(textFilter),
  name: z.optional(textFilter),
  is_system: z.optional(booleanFilter),
  is_active: z.optional(booleanFilter),
  version: z.optional(integerFilter),
  created_at: z.optional(datetimeFilter),
  updated_at: z.optional(datetimeFilter),
});
export type RoleWhere = z.infer<typeof roleWhere>;

/** Columns to sort by. */
export const roleOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  updated_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type RoleOrder = z.infer<typeof roleOrder>;

/** Columns to answer with. */
export const roleSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  is_system: z.optional(z.boolean()),
  is_active: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type RoleSelect = z.infer<typeof roleSelect>;

/** A page of rows. */
export const roleListArgs = z.strictObject({
  where: z.optional(roleWhere),
  order: z.optional(z.array(roleOrder).check(kinds.count(0, 8))),
  select: z.optional(roleSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type RoleListArgs = z.infer<typeof roleListArgs>;

/** A page of rows. */
export const roleListResult = z.object({
  data: z.array(roleRow),
  meta: pageMeta,
});
export type RoleListResult = z.infer<typeof roleListResult>;

/** Which rows to count. */
export const roleCountArgs = z.strictObject({
  where: z.optional(roleWhere),
});
export type RoleCountArgs = z.infer<typeof roleCountArgs>;

/** One new row. */
export const roleCreateArgs = z.strictObject({
  data: roleCreate,
  select: z.optional(roleSelect),
});
export type RoleCreateArgs = z.infer<typeof roleCreateArgs>;

/** New rows at once. */
export const roleCreateManyArgs = z.strictObject({
  data: z.array(roleCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type RoleCreateManyArgs = z.infer<typeof roleCreateManyArgs>;

/** The same change of many rows. */
export const roleUpdateManyArgs = z.strictObject({
  where: roleWhere,
  data: roleUpdate,
});
export type RoleUpdateManyArgs = z.infer<typeof roleUpdateManyArgs>;

/** Which rows go. */
export const roleDeleteManyArgs = z.strictObject({
  where: roleWhere,
});
export type RoleDeleteManyArgs = z.infer<typeof roleDeleteManyArgs>;

/** One row. */
export const roleGetArgs = z.strictObject({
  where: roleWhereUnique,
  select: z.optional(roleSelect),
});
export type RoleGetArgs = z.infer<typeof roleGetArgs>;

/** A change of one row. */
export const roleUpdateArgs = z.strictObject({
  where: roleWhereUnique,
  data: roleUpdate,
  select: z.optional(roleSelect),
});
export type RoleUpdateArgs = z.infer<typeof roleUpdateArgs>;

/** One row, changed or new. */
export const roleUpsertArgs = z.strictObject({
  where: roleWhereUnique,
  create: roleCreate,
  update: roleUpdate,
  select: z.optional(roleSelect),
});
export type RoleUpsertArgs = z.infer<typeof roleUpsertArgs>;

/** Which columns. */
export const roleBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type RoleBoundsSelect = z.infer<typeof roleBoundsSelect>;

/** What came out, by column. */
export const roleBoundsResult = z.object({
  code: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  created_at: z.optional(z.nullable(forms.datetime)),
  updated_at: z.optional(z.nullable(forms.datetime)),
});
export type RoleBoundsResult = z.infer<typeof roleBoundsResult>;

/** Which columns. */
export const roleSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type RoleSumsSelect = z.infer<typeof roleSumsSelect>;

/** What came out, by column. */
export const roleSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
});
export type RoleSumsResult = z.infer<typeof roleSumsResult>;

/** Figures over rows. */
export const roleAggregateArgs = z.strictObject({
  where: z.optional(roleWhere),
  count: z.optional(z.boolean()),
  min: z.optional(roleBoundsSelect),
  max: z.optional(roleBoundsSelect),
  sum: z.optional(roleSumsSelect),
  avg: z.optional(roleSumsSelect),
});
export type RoleAggregateArgs = z.infer<typeof roleAggregateArgs>;

/** Figures over rows. */
export const roleAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(roleBoundsResult),
  max: z.optional(roleBoundsResult),
  sum: z.optional(roleSumsResult),
  avg: z.optional(roleSumsResult),
});
export type RoleAggregateResult = z.infer<typeof roleAggregateResult>;

export const roleUpsert = roleCreate;
export type RoleUpsert = RoleCreate;

export const roleDeleteArgs = roleGetArgs;
export type RoleDeleteArgs = RoleGetArgs;
