/** Of the table core.principal. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, integerFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

export const principalRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  username: z.string(),
  principal_type: z.enum(["user", "service", "external"]),
  display_name: z.string(),
  email: z.nullable(z.string()),
  locale: z.nullable(z.string()),
  persona: z.string(),
  is_active: z.boolean(),
  version: kinds.whole(-2147483648, 2147483647),
  created_at: forms.datetime,
  created_by: z.nullable(forms.uuid),
  updated_at: forms.datetime,
  updated_by: z.nullable(forms.uuid),
});
export type PrincipalRow = z.infer<typeof principalRow>;

/** A new row; what has a default may be left out. */
export const principalCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  username: z.string(),
  principal_type: z.optional(z.enum(["user", "service", "external"])),
  display_name: z.string(),
  email: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  persona: z.optional(z.string()),
  is_active: z.optional(z.boolean()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.nullable(forms.uuid)),
  updated_at: z.optional(forms.datetime),
  updated_by: z.optional(z.nullable(forms.uuid)),
});
export type PrincipalCreate = z.infer<typeof principalCreate>;

/** Columns to change; keys stay. */
export const principalUpdate = z.strictObject({
  username: z.optional(z.string()),
  principal_type: z.optional(z.enum(["user", "service", "external"])),
  display_name: z.optional(z.string()),
  email: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  persona: z.optional(z.string()),
  is_active: z.optional(z.boolean()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  created_at: z.optional(forms.datetime),
  created_by: z.optional(z.nullable(forms.uuid)),
  updated_at: z.optional(forms.datetime),
  updated_by: z.optional(z.nullable(forms.uuid)),
}).check(kinds.notEmpty);
export type PrincipalUpdate = z.infer<typeof principalUpdate>;

/** One row by its key. */
export const principalByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type PrincipalByTenantIdId = z.infer<typeof principalByTenantIdId>;

/** One row by its key. */
export const principalByTenantIdUsername = z.strictObject({
  tenant_id: forms.uuid,
  username: z.string(),
});
export type PrincipalByTenantIdUsername = z.infer<typeof principalByTenantIdUsername>;

/** One row, by one of its keys. */
export const principalWhereUnique = z.strictObject({
  tenant_id_id: z.optional(principalByTenantIdId),
  tenant_id_username: z.optional(principalByTenantIdUsername),
}).check(kinds.notEmpty);
export type PrincipalWhereUnique = z.infer<typeof principalWhereUnique>;

/** Conditions on rows; all of them hold. */
export const principalWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof principalWhere>> {
    return z.optional(z.array(principalWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof principalWhere>> {
    return z.optional(z.array(principalWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof principalWhere>> {
    return z.optional(z.array(principalWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  username: z.optional(textFilter),
  principal_type: z.optional(textFilter),
  display_name: z.optional(textFilter),
  email: z.optional(textOrNullFilter),
  locale: z.optional(textOrNullFilter),
  persona: z.optional(textFilter),
  is_active: z.optional(booleanFilter),
  version: z.optional(integerFilter),
  created_at: z.optional(datetimeFilter),
  created_by: z.optional(uuidOrNullFilter),
  updated_at: z.optional(datetimeFilter),
  updated_by: z.optional(uuidOrNullFilter),
});
export type PrincipalWhere = z.infer<typeof principalWhere>;

/** Columns to sort by. */
export const principalOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  username: z.optional(z.enum(["asc", "desc"])),
  principal_type: z.optional(z.enum(["asc", "desc"])),
  display_name: z.optional(z.enum(["asc", "desc"])),
  email: z.optional(z.enum(["asc", "desc"])),
  locale: z.optional(z.enum(["asc", "desc"])),
  persona: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  created_by: z.optional(z.enum(["asc", "desc"])),
  updated_at: z.optional(z.enum(["asc", "desc"])),
  updated_by: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type PrincipalOrder = z.infer<typeof principalOrder>;

/** Columns to answer with. */
export const principalSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  username: z.optional(z.boolean()),
  principal_type: z.optional(z.boolean()),
  display_name: z.optional(z.boolean()),
  email: z.optional(z.boolean()),
  locale: z.optional(z.boolean()),
  persona: z.optional(z.boolean()),
  is_active: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  created_by: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
  updated_by: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PrincipalSelect = z.infer<typeof principalSelect>;

/** A page of rows. */
export const principalListArgs = z.strictObject({
  where: z.optional(principalWhere),
  order: z.optional(z.array(principalOrder).check(kinds.count(0, 8))),
  select: z.optional(principalSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type PrincipalListArgs = z.infer<typeof principalListArgs>;

/** A page of rows. */
export const principalListResult = z.object({
  data: z.array(principalRow),
  meta: pageMeta,
});
export type PrincipalListResult = z.infer<typeof principalListResult>;

/** Which rows to count. */
export const principalCountArgs = z.strictObject({
  where: z.optional(principalWhere),
});
export type PrincipalCountArgs = z.infer<typeof principalCountArgs>;

/** One new row. */
export const principalCreateArgs = z.strictObject({
  data: principalCreate,
  select: z.optional(principalSelect),
});
export type PrincipalCreateArgs = z.infer<typeof principalCreateArgs>;

/** New rows at once. */
export const principalCreateManyArgs = z.strictObject({
  data: z.array(principalCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type PrincipalCreateManyArgs = z.infer<typeof principalCreateManyArgs>;

/** The same change of many rows. */
export const principalUpdateManyArgs = z.strictObject({
  where: principalWhere,
  data: principalUpdate,
});
export type PrincipalUpdateManyArgs = z.infer<typeof principalUpdateManyArgs>;

/** Which rows go. */
export const principalDeleteManyArgs = z.strictObject({
  where: principalWhere,
});
export type PrincipalDeleteManyArgs = z.infer<typeof principalDeleteManyArgs>;

/** One row. */
export const principalGetArgs = z.strictObject({
  where: principalWhereUnique,
  select: z.optional(principalSelect),
});
export type PrincipalGetArgs = z.infer<typeof principalGetArgs>;

/** A change of one row. */
export const principalUpdateArgs = z.strictObject({
  where: principalWhereUnique,
  data: principalUpdate,
  select: z.optional(principalSelect),
});
export type PrincipalUpdateArgs = z.infer<typeof principalUpdateArgs>;

/** One row, changed or new. */
export const principalUpsertArgs = z.strictObject({
  where: principalWhereUnique,
  create: principalCreate,
  update: principalUpdate,
  select: z.optional(principalSelect),
});
export type PrincipalUpsertArgs = z.infer<typeof principalUpsertArgs>;

/** Which columns. */
export const principalBoundsSelect = z.strictObject({
  username: z.optional(z.boolean()),
  principal_type: z.optional(z.boolean()),
  display_name: z.optional(z.boolean()),
  email: z.optional(z.boolean()),
  locale: z.optional(z.boolean()),
  persona: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PrincipalBoundsSelect = z.infer<typeof principalBoundsSelect>;

/** What came out, by column. */
export const principalBoundsResult = z.object({
  username: z.optional(z.nullable(z.string())),
  principal_type: z.optional(z.nullable(z.enum(["user", "service", "external"]))),
  display_name: z.optional(z.nullable(z.string())),
  email: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  persona: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  created_at: z.optional(z.nullable(forms.datetime)),
  updated_at: z.optional(z.nullable(forms.datetime)),
});
export type PrincipalBoundsResult = z.infer<typeof principalBoundsResult>;

/** Which columns. */
export const principalSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PrincipalSumsSelect = z.infer<typeof principalSumsSelect>;

/** What came out, by column. */
export const principalSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
});
export type PrincipalSumsResult = z.infer<typeof principalSumsResult>;

/** Figures over rows. */
export const principalAggregateArgs = z.strictObject({
  where: z.optional(principalWhere),
  count: z.optional(z.boolean()),
  min: z.optional(principalBoundsSelect),
  max: z.optional(principalBoundsSelect),
  sum: z.optional(principalSumsSelect),
  avg: z.optional(principalSumsSelect),
});
export type PrincipalAggregateArgs = z.infer<typeof principalAggregateArgs>;

/** Figures over rows. */
export const principalAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(principalBoundsResult),
  max: z.optional(principalBoundsResult),
  sum: z.optional(principalSumsResult),
  avg: z.optional(principalSumsResult),
});
export type PrincipalAggregateResult = z.infer<typeof principalAggregateResult>;

export const principalUpsert = principalCreate;
export type PrincipalUpsert = PrincipalCreate;

export const principalDeleteArgs = principalGetArgs;
export type PrincipalDeleteArgs = PrincipalGetArgs;
