/** Of the table meta.permission_policy_version. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, integerFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

export const permissionPolicyVersionRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  policy_id: forms.uuid,
  version_no: kinds.whole(1, 2147483647),
  status: z.enum(["draft", "published", "archived"]),
  version: kinds.whole(-2147483648, 2147483647),
  content_hash: z.string(),
  created_at: forms.datetime,
  created_by: forms.uuid,
  published_at: z.nullable(forms.datetime),
  published_by: z.nullable(forms.uuid),
  forced_because: z.nullable(z.string()),
  archived_at: z.nullable(forms.datetime),
});
export type PermissionPolicyVersionRow = z.infer<typeof permissionPolicyVersionRow>;

/** A new row; what has a default may be left out. */
export const permissionPolicyVersionCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  policy_id: forms.uuid,
  version_no: kinds.whole(1, 2147483647),
  status: z.optional(z.enum(["draft", "published", "archived"])),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  content_hash: z.string(),
  created_at: forms.datetime,
  created_by: forms.uuid,
  published_at: z.optional(z.nullable(forms.datetime)),
  published_by: z.optional(z.nullable(forms.uuid)),
  forced_because: z.optional(z.nullable(z.string())),
  archived_at: z.optional(z.nullable(forms.datetime)),
});
export type PermissionPolicyVersionCreate = z.infer<typeof permissionPolicyVersionCreate>;

/** Columns to change; keys stay. */
export const permissionPolicyVersionUpdate = z.strictObject({
  policy_id: z.optional(forms.uuid),
  version_no: z.optional(kinds.whole(1, 2147483647)),
  status: z.optional(z.enum(["draft", "published", "archived"])),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  content_hash: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(forms.uuid),
  published_at: z.optional(z.nullable(forms.datetime)),
  published_by: z.optional(z.nullable(forms.uuid)),
  forced_because: z.optional(z.nullable(z.string())),
  archived_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type PermissionPolicyVersionUpdate = z.infer<typeof permissionPolicyVersionUpdate>;

/** One row by its key. */
export const permissionPolicyVersionByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type PermissionPolicyVersionByTenantIdId = z.infer<typeof permissionPolicyVersionByTenantIdId>;

/** One row by its key. */
export const permissionPolicyVersionByTenantIdPolicyIdVersionNo = z.strictObject({
  tenant_id: forms.uuid,
  policy_id: forms.uuid,
  version_no: kinds.whole(1, 2147483647),
});
export type PermissionPolicyVersionByTenantIdPolicyIdVersionNo = z.infer<typeof permissionPolicyVersionByTenantIdPolicyIdVersionNo>;

/** One row, by one of its keys. */
export const permissionPolicyVersionWhereUnique = z.strictObject({
  tenant_id_id: z.optional(permissionPolicyVersionByTenantIdId),
  tenant_id_policy_id_version_no: z.optional(permissionPolicyVersionByTenantIdPolicyIdVersionNo),
}).check(kinds.notEmpty);
export type PermissionPolicyVersionWhereUnique = z.infer<typeof permissionPolicyVersionWhereUnique>;

/** Conditions on rows; all of them hold. */
export const permissionPolicyVersionWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionPolicyVersionWhere>> {
    return z.optional(z.array(permissionPolicyVersionWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionPolicyVersionWhere>> {
    return z.optional(z.array(permissionPolicyVersionWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionPolicyVersionWhere>> {
    return z.optional(z.array(permissionPolicyVersionWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  policy_id: z.optional(uuidFilter),
  version_no: z.optional(integerFilter),
  status: z.optional(textFilter),
  version: z.optional(integerFilter),
  content_hash: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  created_by: z.optional(uuidFilter),
  published_at: z.optional(datetimeOrNullFilter),
  published_by: z.optional(uuidOrNullFilter),
  forced_because: z.optional(textOrNullFilter),
  archived_at: z.optional(datetimeOrNullFilter),
});
export type PermissionPolicyVersionWhere = z.infer<typeof permissionPolicyVersionWhere>;

/** Columns to sort by. */
export const permissionPolicyVersionOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  policy_id: z.optional(z.enum(["asc", "desc"])),
  version_no: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  content_hash: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  created_by: z.optional(z.enum(["asc", "desc"])),
  published_at: z.optional(z.enum(["asc", "desc"])),
  published_by: z.optional(z.enum(["asc", "desc"])),
  forced_because: z.optional(z.enum(["asc", "desc"])),
  archived_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type PermissionPolicyVersionOrder = z.infer<typeof permissionPolicyVersionOrder>;

/** Columns to answer with. */
export const permissionPolicyVersionSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  policy_id: z.optional(z.boolean()),
  version_no: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  content_hash: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
  published_at: z.optional(z.boolean()),
  published_by: z.optional(z.boolean()),
  forced_because: z.optional(z.boolean()),
  archived_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionPolicyVersionSelect = z.infer<typeof permissionPolicyVersionSelect>;

/** A page of rows. */
export const permissionPolicyVersionListArgs = z.strictObject({
  where: z.optional(permissionPolicyVersionWhere),
  order: z.optional(z.array(permissionPolicyVersionOrder).check(kinds.count(0, 8))),
  select: z.optional(permissionPolicyVersionSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type PermissionPolicyVersionListArgs = z.infer<typeof permissionPolicyVersionListArgs>;

/** A page of rows. */
export const permissionPolicyVersionListResult = z.object({
  data: z.array(permissionPolicyVersionRow),
  meta: pageMeta,
});
export type PermissionPolicyVersionListResult = z.infer<typeof permissionPolicyVersionListResult>;

/** Which rows to count. */
export const permissionPolicyVersionCountArgs = z.strictObject({
  where: z.optional(permissionPolicyVersionWhere),
});
export type PermissionPolicyVersionCountArgs = z.infer<typeof permissionPolicyVersionCountArgs>;

/** One new row. */
export const permissionPolicyVersionCreateArgs = z.strictObject({
  data: permissionPolicyVersionCreate,
  select: z.optional(permissionPolicyVersionSelect),
});
export type PermissionPolicyVersionCreateArgs = z.infer<typeof permissionPolicyVersionCreateArgs>;

/** New rows at once. */
export const permissionPolicyVersionCreateManyArgs = z.strictObject({
  data: z.array(permissionPolicyVersionCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type PermissionPolicyVersionCreateManyArgs = z.infer<typeof permissionPolicyVersionCreateManyArgs>;

/** The same change of many rows. */
export const permissionPolicyVersionUpdateManyArgs = z.strictObject({
  where: permissionPolicyVersionWhere,
  data: permissionPolicyVersionUpdate,
});
export type PermissionPolicyVersionUpdateManyArgs = z.infer<typeof permissionPolicyVersionUpdateManyArgs>;

/** Which rows go. */
export const permissionPolicyVersionDeleteManyArgs = z.strictObject({
  where: permissionPolicyVersionWhere,
});
export type PermissionPolicyVersionDeleteManyArgs = z.infer<typeof permissionPolicyVersionDeleteManyArgs>;

/** One row. */
export const permissionPolicyVersionGetArgs = z.strictObject({
  where: permissionPolicyVersionWhereUnique,
  select: z.optional(permissionPolicyVersionSelect),
});
export type PermissionPolicyVersionGetArgs = z.infer<typeof permissionPolicyVersionGetArgs>;

/** A change of one row. */
export const permissionPolicyVersionUpdateArgs = z.strictObject({
  where: permissionPolicyVersionWhereUnique,
  data: permissionPolicyVersionUpdate,
  select: z.optional(permissionPolicyVersionSelect),
});
export type PermissionPolicyVersionUpdateArgs = z.infer<typeof permissionPolicyVersionUpdateArgs>;

/** One row, changed or new. */
export const permissionPolicyVersionUpsertArgs = z.strictObject({
  where: permissionPolicyVersionWhereUnique,
  create: permissionPolicyVersionCreate,
  update: permissionPolicyVersionUpdate,
  select: z.optional(permissionPolicyVersionSelect),
});
export type PermissionPolicyVersionUpsertArgs = z.infer<typeof permissionPolicyVersionUpsertArgs>;

/** Which columns. */
export const permissionPolicyVersionBoundsSelect = z.strictObject({
  version_no: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  content_hash: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  published_at: z.optional(z.boolean()),
  forced_because: z.optional(z.boolean()),
  archived_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionPolicyVersionBoundsSelect = z.infer<typeof permissionPolicyVersionBoundsSelect>;

/** What came out, by column. */
export const permissionPolicyVersionBoundsResult = z.object({
  version_no: z.optional(z.nullable(kinds.whole(1, 2147483647))),
  status: z.optional(z.nullable(z.enum(["draft", "published", "archived"]))),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  content_hash: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  published_at: z.optional(z.nullable(forms.datetime)),
  forced_because: z.optional(z.nullable(z.string())),
  archived_at: z.optional(z.nullable(forms.datetime)),
});
export type PermissionPolicyVersionBoundsResult = z.infer<typeof permissionPolicyVersionBoundsResult>;

/** Which columns. */
export const permissionPolicyVersionSumsSelect = z.strictObject({
  version_no: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionPolicyVersionSumsSelect = z.infer<typeof permissionPolicyVersionSumsSelect>;

/** What came out, by column. */
export const permissionPolicyVersionSumsResult = z.object({
  version_no: z.optional(z.nullable(forms.decimal)),
  version: z.optional(z.nullable(forms.decimal)),
});
export type PermissionPolicyVersionSumsResult = z.infer<typeof permissionPolicyVersionSumsResult>;

/** Figures over rows. */
export const permissionPolicyVersionAggregateArgs = z.strictObject({
  where: z.optional(permissionPolicyVersionWhere),
  count: z.optional(z.boolean()),
  min: z.optional(permissionPolicyVersionBoundsSelect),
  max: z.optional(permissionPolicyVersionBoundsSelect),
  sum: z.optional(permissionPolicyVersionSumsSelect),
  avg: z.optional(permissionPolicyVersionSumsSelect),
});
export type PermissionPolicyVersionAggregateArgs = z.infer<typeof permissionPolicyVersionAggregateArgs>;

/** Figures over rows. */
export const permissionPolicyVersionAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(permissionPolicyVersionBoundsResult),
  max: z.optional(permissionPolicyVersionBoundsResult),
  sum: z.optional(permissionPolicyVersionSumsResult),
  avg: z.optional(permissionPolicyVersionSumsResult),
});
export type PermissionPolicyVersionAggregateResult = z.infer<typeof permissionPolicyVersionAggregateResult>;

export const permissionPolicyVersionUpsert = permissionPolicyVersionCreate;
export type PermissionPolicyVersionUpsert = PermissionPolicyVersionCreate;

export const permissionPolicyVersionDeleteArgs = permissionPolicyVersionGetArgs;
export type PermissionPolicyVersionDeleteArgs = PermissionPolicyVersionGetArgs;
