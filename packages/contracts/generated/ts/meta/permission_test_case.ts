/** Of the table meta.permission_test_case. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, datetimeOrNullFilter, integerFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

export const permissionTestCaseRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  policy_id: z.nullable(forms.uuid),
  name: z.string(),
  description: z.string(),
  input: kinds.present,
  expected: kinds.present,
  tags: kinds.present,
  is_enabled: z.boolean(),
  version: kinds.whole(-2147483648, 2147483647),
  last_run_at: z.nullable(forms.datetime),
  last_failure: z.nullable(z.string()),
  created_at: forms.datetime,
  created_by: forms.uuid,
  updated_at: forms.datetime,
});
export type PermissionTestCaseRow = z.infer<typeof permissionTestCaseRow>;

/** A new row; what has a default may be left out. */
export const permissionTestCaseCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  policy_id: z.optional(z.nullable(forms.uuid)),
  name: z.string(),
  description: z.optional(z.string()),
  input: kinds.present,
  expected: kinds.present,
  tags: z.optional(kinds.present),
  is_enabled: z.optional(z.boolean()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  last_run_at: z.optional(z.nullable(forms.datetime)),
  last_failure: z.optional(z.nullable(z.string())),
  created_at: forms.datetime,
  created_by: forms.uuid,
  updated_at: forms.datetime,
});
export type PermissionTestCaseCreate = z.infer<typeof permissionTestCaseCreate>;

/** Columns to change; keys stay. */
export const permissionTestCaseUpdate = z.strictObject({
  policy_id: z.optional(z.nullable(forms.uuid)),
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  input: z.optional(kinds.present),
  expected: z.optional(kinds.present),
  tags: z.optional(kinds.present),
  is_enabled: z.optional(z.boolean()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  last_run_at: z.optional(z.nullable(forms.datetime)),
  last_failure: z.optional(z.nullable(z.string())),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(forms.uuid),
  updated_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type PermissionTestCaseUpdate = z.infer<typeof permissionTestCaseUpdate>;

/** One row by its key. */
export const permissionTestCaseByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type PermissionTestCaseByTenantIdId = z.infer<typeof permissionTestCaseByTenantIdId>;

/** One row by its key. */
export const permissionTestCaseByTenantIdName = z.strictObject({
  tenant_id: forms.uuid,
  name: z.string(),
});
export type PermissionTestCaseByTenantIdName = z.infer<typeof permissionTestCaseByTenantIdName>;

/** One row, by one of its keys. */
export const permissionTestCaseWhereUnique = z.strictObject({
  tenant_id_id: z.optional(permissionTestCaseByTenantIdId),
  tenant_id_name: z.optional(permissionTestCaseByTenantIdName),
}).check(kinds.notEmpty);
export type PermissionTestCaseWhereUnique = z.infer<typeof permissionTestCaseWhereUnique>;

/** Conditions on rows; all of them hold. */
export const permissionTestCaseWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionTestCaseWhere>> {
    return z.optional(z.array(permissionTestCaseWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionTestCaseWhere>> {
    return z.optional(z.array(permissionTestCaseWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionTestCaseWhere>> {
    return z.optional(z.array(permissionTestCaseWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  policy_id: z.optional(uuidOrNullFilter),
  name: z.optional(textFilter),
  description: z.optional(textFilter),
  input: z.optional(jsonFilter),
  expected: z.optional(jsonFilter),
  tags: z.optional(jsonFilter),
  is_enabled: z.optional(booleanFilter),
  version: z.optional(integerFilter),
  last_run_at: z.optional(datetimeOrNullFilter),
  last_failure: z.optional(textOrNullFilter),
  created_at: z.optional(datetimeFilter),
  created_by: z.optional(uuidFilter),
  updated_at: z.optional(datetimeFilter),
});
export type PermissionTestCaseWhere = z.infer<typeof permissionTestCaseWhere>;

/** Columns to sort by. */
export const permissionTestCaseOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  policy_id: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  description: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  last_run_at: z.optional(z.enum(["asc", "desc"])),
  last_failure: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  created_by: z.optional(z.enum(["asc", "desc"])),
  updated_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type PermissionTestCaseOrder = z.infer<typeof permissionTestCaseOrder>;

/** Columns to answer with. */
export const permissionTestCaseSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  policy_id: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  description: z.optional(z.boolean()),
  input: z.optional(z.boolean()),
  expected: z.optional(z.boolean()),
  tags: z.optional(z.boolean()),
  is_enabled: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  last_run_at: z.optional(z.boolean()),
  last_failure: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionTestCaseSelect = z.infer<typeof permissionTestCaseSelect>;

/** A page of rows. */
export const permissionTestCaseListArgs = z.strictObject({
  where: z.optional(permissionTestCaseWhere),
  order: z.optional(z.array(permissionTestCaseOrder).check(kinds.count(0, 8))),
  select: z.optional(permissionTestCaseSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type PermissionTestCaseListArgs = z.infer<typeof permissionTestCaseListArgs>;

/** A page of rows. */
export const permissionTestCaseListResult = z.object({
  data: z.array(permissionTestCaseRow),
  meta: pageMeta,
});
export type PermissionTestCaseListResult = z.infer<typeof permissionTestCaseListResult>;

/** Which rows to count. */
export const permissionTestCaseCountArgs = z.strictObject({
  where: z.optional(permissionTestCaseWhere),
});
export type PermissionTestCaseCountArgs = z.infer<typeof permissionTestCaseCountArgs>;

/** One new row. */
export const permissionTestCaseCreateArgs = z.strictObject({
  data: permissionTestCaseCreate,
  select: z.optional(permissionTestCaseSelect),
});
export type PermissionTestCaseCreateArgs = z.infer<typeof permissionTestCaseCreateArgs>;

/** New rows at once. */
export const permissionTestCaseCreateManyArgs = z.strictObject({
  data: z.array(permissionTestCaseCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type PermissionTestCaseCreateManyArgs = z.infer<typeof permissionTestCaseCreateManyArgs>;

/** The same change of many rows. */
export const permissionTestCaseUpdateManyArgs = z.strictObject({
  where: permissionTestCaseWhere,
  data: permissionTestCaseUpdate,
});
export type PermissionTestCaseUpdateManyArgs = z.infer<typeof permissionTestCaseUpdateManyArgs>;

/** Which rows go. */
export const permissionTestCaseDeleteManyArgs = z.strictObject({
  where: permissionTestCaseWhere,
});
export type PermissionTestCaseDeleteManyArgs = z.infer<typeof permissionTestCaseDeleteManyArgs>;

/** One row. */
export const permissionTestCaseGetArgs = z.strictObject({
  where: permissionTestCaseWhereUnique,
  select: z.optional(permissionTestCaseSelect),
});
export type PermissionTestCaseGetArgs = z.infer<typeof permissionTestCaseGetArgs>;

/** A change of one row. */
export const permissionTestCaseUpdateArgs = z.strictObject({
  where: permissionTestCaseWhereUnique,
  data: permissionTestCaseUpdate,
  select: z.optional(permissionTestCaseSelect),
});
export type PermissionTestCaseUpdateArgs = z.infer<typeof permissionTestCaseUpdateArgs>;

/** One row, changed or new. */
export const permissionTestCaseUpsertArgs = z.strictObject({
  where: permissionTestCaseWhereUnique,
  create: permissionTestCaseCreate,
  update: permissionTestCaseUpdate,
  select: z.optional(permissionTestCaseSelect),
});
export type PermissionTestCaseUpsertArgs = z.infer<typeof permissionTestCaseUpsertArgs>;

/** Which columns. */
export const permissionTestCaseBoundsSelect = z.strictObject({
  name: z.optional(z.boolean()),
  description: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  last_run_at: z.optional(z.boolean()),
  last_failure: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionTestCaseBoundsSelect = z.infer<typeof permissionTestCaseBoundsSelect>;

/** What came out, by column. */
export const permissionTestCaseBoundsResult = z.object({
  name: z.optional(z.nullable(z.string())),
  description: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  last_run_at: z.optional(z.nullable(forms.datetime)),
  last_failure: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  updated_at: z.optional(z.nullable(forms.datetime)),
});
export type PermissionTestCaseBoundsResult = z.infer<typeof permissionTestCaseBoundsResult>;

/** Which columns. */
export const permissionTestCaseSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionTestCaseSumsSelect = z.infer<typeof permissionTestCaseSumsSelect>;

/** What came out, by column. */
export const permissionTestCaseSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
});
export type PermissionTestCaseSumsResult = z.infer<typeof permissionTestCaseSumsResult>;

/** Figures over rows. */
export const permissionTestCaseAggregateArgs = z.strictObject({
  where: z.optional(permissionTestCaseWhere),
  count: z.optional(z.boolean()),
  min: z.optional(permissionTestCaseBoundsSelect),
  max: z.optional(permissionTestCaseBoundsSelect),
  sum: z.optional(permissionTestCaseSumsSelect),
  avg: z.optional(permissionTestCaseSumsSelect),
});
export type PermissionTestCaseAggregateArgs = z.infer<typeof permissionTestCaseAggregateArgs>;

/** Figures over rows. */
export const permissionTestCaseAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(permissionTestCaseBoundsResult),
  max: z.optional(permissionTestCaseBoundsResult),
  sum: z.optional(permissionTestCaseSumsResult),
  avg: z.optional(permissionTestCaseSumsResult),
});
export type PermissionTestCaseAggregateResult = z.infer<typeof permissionTestCaseAggregateResult>;

export const permissionTestCaseUpsert = permissionTestCaseCreate;
export type PermissionTestCaseUpsert = PermissionTestCaseCreate;

export const permissionTestCaseDeleteArgs = permissionTestCaseGetArgs;
export type PermissionTestCaseDeleteArgs = PermissionTestCaseGetArgs;
