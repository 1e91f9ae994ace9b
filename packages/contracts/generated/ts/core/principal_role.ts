/** Of the table core.principal_role. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, pageMeta, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

export const principalRoleRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  principal_id: forms.uuid,
  role_id: forms.uuid,
  valid_from: z.nullable(forms.datetime),
  valid_until: z.nullable(forms.datetime),
  created_at: forms.datetime,
  created_by: z.nullable(forms.uuid),
});
export type PrincipalRoleRow = z.infer<typeof principalRoleRow>;

/** A new row; what has a default may be left out. */
export const principalRoleCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  principal_id: forms.uuid,
  role_id: forms.uuid,
  valid_from: z.optional(z.nullable(forms.datetime)),
  valid_until: z.optional(z.nullable(forms.datetime)),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.nullable(forms.uuid)),
});
export type PrincipalRoleCreate = z.infer<typeof principalRoleCreate>;

/** Columns to change; keys stay. */
export const principalRoleUpdate = z.strictObject({
  principal_id: z.optional(forms.uuid),
  role_id: z.optional(forms.uuid),
  valid_from: z.optional(z.nullable(forms.datetime)),
  valid_until: z.optional(z.nullable(forms.datetime)),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.nullable(forms.uuid)),
}).check(kinds.notEmpty);
export type PrincipalRoleUpdate = z.infer<typeof principalRoleUpdate>;

/** One row by its key. */
export const principalRoleByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type PrincipalRoleByTenantIdId = z.infer<typeof principalRoleByTenantIdId>;

/** One row by its key. */
export const principalRoleByTenantIdPrincipalIdRoleId = z.strictObject({
  tenant_id: forms.uuid,
  principal_id: forms.uuid,
  role_id: forms.uuid,
});
export type PrincipalRoleByTenantIdPrincipalIdRoleId = z.infer<typeof principalRoleByTenantIdPrincipalIdRoleId>;

/** One row, by one of its keys. */
export const principalRoleWhereUnique = z.strictObject({
  tenant_id_id: z.optional(principalRoleByTenantIdId),
  tenant_id_principal_id_role_id: z.optional(principalRoleByTenantIdPrincipalIdRoleId),
}).check(kinds.notEmpty);
export type PrincipalRoleWhereUnique = z.infer<typeof principalRoleWhereUnique>;

/** Conditions on rows; all of them hold. */
export const principalRoleWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof principalRoleWhere>> {
    return z.optional(z.array(principalRoleWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof principalRoleWhere>> {
    return z.optional(z.array(principalRoleWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof principalRoleWhere>> {
    return z.optional(z.array(principalRoleWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  principal_id: z.optional(uuidFilter),
  role_id: z.optional(uuidFilter),
  valid_from: z.optional(datetimeOrNullFilter),
  valid_until: z.optional(datetimeOrNullFilter),
  created_at: z.optional(datetimeFilter),
  created_by: z.optional(uuidOrNullFilter),
});
export type PrincipalRoleWhere = z.infer<typeof principalRoleWhere>;

/** Columns to sort by. */
export const principalRoleOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  role_id: z.optional(z.enum(["asc", "desc"])),
  valid_from: z.optional(z.enum(["asc", "desc"])),
  valid_until: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  created_by: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type PrincipalRoleOrder = z.infer<typeof principalRoleOrder>;

/** Columns to answer with. */
export const principalRoleSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  role_id: z.optional(z.boolean()),
  valid_from: z.optional(z.boolean()),
  valid_until: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PrincipalRoleSelect = z.infer<typeof principalRoleSelect>;

/** A page of rows. */
export const principalRoleListArgs = z.strictObject({
  where: z.optional(principalRoleWhere),
  order: z.optional(z.array(principalRoleOrder).check(kinds.count(0, 8))),
  select: z.optional(principalRoleSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type PrincipalRoleListArgs = z.infer<typeof principalRoleListArgs>;

/** A page of rows. */
export const principalRoleListResult = z.object({
  data: z.array(principalRoleRow),
  meta: pageMeta,
});
export type PrincipalRoleListResult = z.infer<typeof principalRoleListResult>;

/** Which rows to count. */
export const principalRoleCountArgs = z.strictObject({
  where: z.optional(principalRoleWhere),
});
export type PrincipalRoleCountArgs = z.infer<typeof principalRoleCountArgs>;

/** One new row. */
export const principalRoleCreateArgs = z.strictObject({
  data: principalRoleCreate,
  select: z.optional(principalRoleSelect),
});
export type PrincipalRoleCreateArgs = z.infer<typeof principalRoleCreateArgs>;

/** New rows at once. */
export const principalRoleCreateManyArgs = z.strictObject({
  data: z.array(principalRoleCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type PrincipalRoleCreateManyArgs = z.infer<typeof principalRoleCreateManyArgs>;

/** The same change of many rows. */
export const principalRoleUpdateManyArgs = z.strictObject({
  where: principalRoleWhere,
  data: principalRoleUpdate,
});
export type PrincipalRoleUpdateManyArgs = z.infer<typeof principalRoleUpdateManyArgs>;

/** Which rows go. */
export const principalRoleDeleteManyArgs = z.strictObject({
  where: principalRoleWhere,
});
export type PrincipalRoleDeleteManyArgs = z.infer<typeof principalRoleDeleteManyArgs>;

/** One row. */
export const principalRoleGetArgs = z.strictObject({
  where: principalRoleWhereUnique,
  select: z.optional(principalRoleSelect),
});
export type PrincipalRoleGetArgs = z.infer<typeof principalRoleGetArgs>;

/** A change of one row. */
export const principalRoleUpdateArgs = z.strictObject({
  where: principalRoleWhereUnique,
  data: principalRoleUpdate,
  select: z.optional(principalRoleSelect),
});
export type PrincipalRoleUpdateArgs = z.infer<typeof principalRoleUpdateArgs>;

/** One row, changed or new. */
export const principalRoleUpsertArgs = z.strictObject({
  where: principalRoleWhereUnique,
  create: principalRoleCreate,
  update: principalRoleUpdate,
  select: z.optional(principalRoleSelect),
});
export type PrincipalRoleUpsertArgs = z.infer<typeof principalRoleUpsertArgs>;

/** Which columns. */
export const principalRoleBoundsSelect = z.strictObject({
  valid_from: z.optional(z.boolean()),
  valid_until: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PrincipalRoleBoundsSelect = z.infer<typeof principalRoleBoundsSelect>;

/** What came out, by column. */
export const principalRoleBoundsResult = z.object({
  valid_from: z.optional(z.nullable(forms.datetime)),
  valid_until: z.optional(z.nullable(forms.datetime)),
  created_at: z.optional(z.nullable(forms.datetime)),
});
export type PrincipalRoleBoundsResult = z.infer<typeof principalRoleBoundsResult>;

/** Figures over rows. */
export const principalRoleAggregateArgs = z.strictObject({
  where: z.optional(principalRoleWhere),
  count: z.optional(z.boolean()),
  min: z.optional(principalRoleBoundsSelect),
  max: z.optional(principalRoleBoundsSelect),
});
export type PrincipalRoleAggregateArgs = z.infer<typeof principalRoleAggregateArgs>;

/** Figures over rows. */
export const principalRoleAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(principalRoleBoundsResult),
  max: z.optional(principalRoleBoundsResult),
});
export type PrincipalRoleAggregateResult = z.infer<typeof principalRoleAggregateResult>;

export const principalRoleUpsert = principalRoleCreate;
export type PrincipalRoleUpsert = PrincipalRoleCreate;

export const principalRoleDeleteArgs = principalRoleGetArgs;
export type PrincipalRoleDeleteArgs = PrincipalRoleGetArgs;
