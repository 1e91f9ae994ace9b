/** Of the table meta.permission_policy. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

export const permissionPolicyRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  name: z.string(),
  description: z.string(),
  created_at: forms.datetime,
  created_by: forms.uuid,
});
export type PermissionPolicyRow = z.infer<typeof permissionPolicyRow>;

/** A new row; what has a default may be left out. */
export const permissionPolicyCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  name: z.string(),
  description: z.optional(z.string()),
  created_at: forms.datetime,
  created_by: forms.uuid,
});
export type PermissionPolicyCreate = z.infer<typeof permissionPolicyCreate>;

/** Columns to change; keys stay. */
export const permissionPolicyUpdate = z.strictObject({
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type PermissionPolicyUpdate = z.infer<typeof permissionPolicyUpdate>;

/** One row by its key. */
export const permissionPolicyByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type PermissionPolicyByTenantIdId = z.infer<typeof permissionPolicyByTenantIdId>;

/** One row by its key. */
export const permissionPolicyByTenantIdName = z.strictObject({
  tenant_id: forms.uuid,
  name: z.string(),
});
export type PermissionPolicyByTenantIdName = z.infer<typeof permissionPolicyByTenantIdName>;

/** One row, by one of its keys. */
export const permissionPolicyWhereUnique = z.strictObject({
  tenant_id_id: z.optional(permissionPolicyByTenantIdId),
  tenant_id_name: z.optional(permissionPolicyByTenantIdName),
}).check(kinds.notEmpty);
export type PermissionPolicyWhereUnique = z.infer<typeof permissionPolicyWhereUnique>;

/** Conditions on rows; all of them hold. */
export const permissionPolicyWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionPolicyWhere>> {
    return z.optional(z.array(permissionPolicyWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionPolicyWhere>> {
    return z.optional(z.array(permissionPolicyWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionPolicyWhere>> {
    return z.optional(z.array(permissionPolicyWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  name: z.optional(textFilter),
  description: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  created_by: z.optional(uuidFilter),
});
export type PermissionPolicyWhere = z.infer<typeof permissionPolicyWhere>;

/** Columns to sort by. */
export const permissionPolicyOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  description: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  created_by: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type PermissionPolicyOrder = z.infer<typeof permissionPolicyOrder>;

/** Columns to answer with. */
export const permissionPolicySelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  description: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionPolicySelect = z.infer<typeof permissionPolicySelect>;

/** A page of rows. */
export const permissionPolicyListArgs = z.strictObject({
  where: z.optional(permissionPolicyWhere),
  order: z.optional(z.array(permissionPolicyOrder).check(kinds.count(0, 8))),
  select: z.optional(permissionPolicySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type PermissionPolicyListArgs = z.infer<typeof permissionPolicyListArgs>;

/** A page of rows. */
export const permissionPolicyListResult = z.object({
  data: z.array(permissionPolicyRow),
  meta: pageMeta,
});
export type PermissionPolicyListResult = z.infer<typeof permissionPolicyListResult>;

/** Which rows to count. */
export const permissionPolicyCountArgs = z.strictObject({
  where: z.optional(permissionPolicyWhere),
});
export type PermissionPolicyCountArgs = z.infer<typeof permissionPolicyCountArgs>;

/** One new row. */
export const permissionPolicyCreateArgs = z.strictObject({
  data: permissionPolicyCreate,
  select: z.optional(permissionPolicySelect),
});
export type PermissionPolicyCreateArgs = z.infer<typeof permissionPolicyCreateArgs>;

/** New rows at once. */
export const permissionPolicyCreateManyArgs = z.strictObject({
  data: z.array(permissionPolicyCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type PermissionPolicyCreateManyArgs = z.infer<typeof permissionPolicyCreateManyArgs>;

/** The same change of many rows. */
export const permissionPolicyUpdateManyArgs = z.strictObject({
  where: permissionPolicyWhere,
  data: permissionPolicyUpdate,
});
export type PermissionPolicyUpdateManyArgs = z.infer<typeof permissionPolicyUpdateManyArgs>;

/** Which rows go. */
export const permissionPolicyDeleteManyArgs = z.strictObject({
  where: permissionPolicyWhere,
});
export type PermissionPolicyDeleteManyArgs = z.infer<typeof permissionPolicyDeleteManyArgs>;

/** One row. */
export const permissionPolicyGetArgs = z.strictObject({
  where: permissionPolicyWhereUnique,
  select: z.optional(permissionPolicySelect),
});
export type PermissionPolicyGetArgs = z.infer<typeof permissionPolicyGetArgs>;

/** A change of one row. */
export const permissionPolicyUpdateArgs = z.strictObject({
  where: permissionPolicyWhereUnique,
  data: permissionPolicyUpdate,
  select: z.optional(permissionPolicySelect),
});
export type PermissionPolicyUpdateArgs = z.infer<typeof permissionPolicyUpdateArgs>;

/** One row, changed or new. */
export const permissionPolicyUpsertArgs = z.strictObject({
  where: permissionPolicyWhereUnique,
  create: permissionPolicyCreate,
  update: permissionPolicyUpdate,
  select: z.optional(permissionPolicySelect),
});
export type PermissionPolicyUpsertArgs = z.infer<typeof permissionPolicyUpsertArgs>;

/** Which columns. */
export const permissionPolicyBoundsSelect = z.strictObject({
  name: z.optional(z.boolean()),
  description: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionPolicyBoundsSelect = z.infer<typeof permissionPolicyBoundsSelect>;

/** What came out, by column. */
export const permissionPolicyBoundsResult = z.object({
  name: z.optional(z.nullable(z.string())),
  description: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
});
export type PermissionPolicyBoundsResult = z.infer<typeof permissionPolicyBoundsResult>;

/** Figures over rows. */
export const permissionPolicyAggregateArgs = z.strictObject({
  where: z.optional(permissionPolicyWhere),
  count: z.optional(z.boolean()),
  min: z.optional(permissionPolicyBoundsSelect),
  max: z.optional(permissionPolicyBoundsSelect),
});
export type PermissionPolicyAggregateArgs = z.infer<typeof permissionPolicyAggregateArgs>;

/** Figures over rows. */
export const permissionPolicyAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(permissionPolicyBoundsResult),
  max: z.optional(permissionPolicyBoundsResult),
});
export type PermissionPolicyAggregateResult = z.infer<typeof permissionPolicyAggregateResult>;

export const permissionPolicyUpsert = permissionPolicyCreate;
export type PermissionPolicyUpsert = PermissionPolicyCreate;

export const permissionPolicyDeleteArgs = permissionPolicyGetArgs;
export type PermissionPolicyDeleteArgs = PermissionPolicyGetArgs;
