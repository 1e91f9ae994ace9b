/** Of the table core.tenant. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, integerFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

/** platform: the directory of tenants, looked up by code before any fence exists */
export const tenantRow = z.object({
  id: forms.uuid,
  code: kinds.matching(/^[a-z][a-z0-9_]{0,62}$/u),
  name: z.string(),
  display_name: z.string(),
  realm_key: z.string(),
  parent_id: z.nullable(forms.uuid),
  status: z.enum(["active", "suspended", "archived"]),
  subscription: z.enum(["base", "professional", "enterprise"]),
  region: z.nullable(z.string()),
  locale: z.string(),
  timezone: z.string(),
  currency: z.string(),
  version: kinds.whole(-2147483648, 2147483647),
  created_at: forms.datetime,
  updated_at: forms.datetime,
});
export type TenantRow = z.infer<typeof tenantRow>;

/** A new row; what has a default may be left out. */
export const tenantCreate = z.strictObject({
  id: forms.uuid,
  code: kinds.matching(/^[a-z][a-z0-9_]{0,62}$/u),
  name: z.string(),
  display_name: z.string(),
  realm_key: z.optional(z.string()),
  parent_id: z.optional(z.nullable(forms.uuid)),
  status: z.optional(z.enum(["active", "suspended", "archived"])),
  subscription: z.optional(z.enum(["base", "professional", "enterprise"])),
  region: z.optional(z.nullable(z.string())),
  locale: z.optional(z.string()),
  timezone: z.optional(z.string()),
  currency: z.optional(z.string()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  created_at: z.optional(forms.datetime),
  updated_at: z.optional(forms.datetime),
});
export type TenantCreate = z.infer<typeof tenantCreate>;

/** Columns to change; keys stay. */
export const tenantUpdate = z.strictObject({
  code: z.optional(kinds.matching(/^[a-z][a-z0-9_]{0,62}$/u)),
  name: z.optional(z.string()),
  display_name: z.optional(z.string()),
  realm_key: z.optional(z.string()),
  parent_id: z.optional(z.nullable(forms.uuid)),
  status: z.optional(z.enum(["active", "suspended", "archived"])),
  subscription: z.optional(z.enum(["base", "professional", "enterprise"])),
  region: z.optional(z.nullable(z.string())),
  locale: z.optional(z.string()),
  timezone: z.optional(z.string()),
  currency: z.optional(z.string()),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  created_at: z.optional(forms.datetime),
  updated_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type TenantUpdate = z.infer<typeof tenantUpdate>;

/** One row, by one of its keys. */
export const tenantWhereUnique = z.strictObject({
  id: z.optional(forms.uuid),
  code: z.optional(kinds.matching(/^[a-z][a-z0-9_]{0,62}$/u)),
}).check(kinds.notEmpty);
export type TenantWhereUnique = z.infer<typeof tenantWhereUnique>;

/** Conditions on rows; all of them hold. */
export const tenantWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof tenantWhere>> {
    return z.optional(z.array(tenantWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof tenantWhere>> {
    return z.optional(z.array(tenantWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof tenantWhere>> {
    return z.optional(z.array(tenantWhere));
  },
  id: z.optional(uuidFilter),
  code: z.optional(textFilter),
  name: z.optional(textFilter),
  display_name: z.optional(textFilter),
  realm_key: z.optional(textFilter),
  parent_id: z.optional(uuidOrNullFilter),
  status: z.optional(textFilter),
  subscription: z.optional(textFilter),
  region: z.optional(textOrNullFilter),
  locale: z.optional(textFilter),
  timezone: z.optional(textFilter),
  currency: z.optional(textFilter),
  version: z.optional(integerFilter),
  created_at: z.optional(datetimeFilter),
  updated_at: z.optional(datetimeFilter),
});
export type TenantWhere = z.infer<typeof tenantWhere>;

/** Columns to sort by. */
export const tenantOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  display_name: z.optional(z.enum(["asc", "desc"])),
  realm_key: z.optional(z.enum(["asc", "desc"])),
  parent_id: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
  subscription: z.optional(z.enum(["asc", "desc"])),
  region: z.optional(z.enum(["asc", "desc"])),
  locale: z.optional(z.enum(["asc", "desc"])),
  timezone: z.optional(z.enum(["asc", "desc"])),
  currency: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  updated_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type TenantOrder = z.infer<typeof tenantOrder>;

/** Columns to answer with. */
export const tenantSelect = z.strictObject({
  id: z.optional(z.boolean()),
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  display_name: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  parent_id: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  subscription: z.optional(z.boolean()),
  region: z.optional(z.boolean()),
  locale: z.optional(z.boolean()),
  timezone: z.optional(z.boolean()),
  currency: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TenantSelect = z.infer<typeof tenantSelect>;

/** A page of rows. */
export const tenantListArgs = z.strictObject({
  where: z.optional(tenantWhere),
  order: z.optional(z.array(tenantOrder).check(kinds.count(0, 8))),
  select: z.optional(tenantSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type TenantListArgs = z.infer<typeof tenantListArgs>;

/** A page of rows. */
export const tenantListResult = z.object({
  data: z.array(tenantRow),
  meta: pageMeta,
});
export type TenantListResult = z.infer<typeof tenantListResult>;

/** Which rows to count. */
export const tenantCountArgs = z.strictObject({
  where: z.optional(tenantWhere),
});
export type TenantCountArgs = z.infer<typeof tenantCountArgs>;

/** One new row. */
export const tenantCreateArgs = z.strictObject({
  data: tenantCreate,
  select: z.optional(tenantSelect),
});
export type TenantCreateArgs = z.infer<typeof tenantCreateArgs>;

/** New rows at once. */
export const tenantCreateManyArgs = z.strictObject({
  data: z.array(tenantCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type TenantCreateManyArgs = z.infer<typeof tenantCreateManyArgs>;

/** The same change of many rows. */
export const tenantUpdateManyArgs = z.strictObject({
  where: tenantWhere,
  data: tenantUpdate,
});
export type TenantUpdateManyArgs = z.infer<typeof tenantUpdateManyArgs>;

/** Which rows go. */
export const tenantDeleteManyArgs = z.strictObject({
  where: tenantWhere,
});
export type TenantDeleteManyArgs = z.infer<typeof tenantDeleteManyArgs>;

/** One row. */
export const tenantGetArgs = z.strictObject({
  where: tenantWhereUnique,
  select: z.optional(tenantSelect),
});
export type TenantGetArgs = z.infer<typeof tenantGetArgs>;

/** A change of one row. */
export const tenantUpdateArgs = z.strictObject({
  where: tenantWhereUnique,
  data: tenantUpdate,
  select: z.optional(tenantSelect),
});
export type TenantUpdateArgs = z.infer<typeof tenantUpdateArgs>;

/** One row, changed or new. */
export const tenantUpsertArgs = z.strictObject({
  where: tenantWhereUnique,
  create: tenantCreate,
  update: tenantUpdate,
  select: z.optional(tenantSelect),
});
export type TenantUpsertArgs = z.infer<typeof tenantUpsertArgs>;

/** Which columns. */
export const tenantBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  display_name: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  subscription: z.optional(z.boolean()),
  region: z.optional(z.boolean()),
  locale: z.optional(z.boolean()),
  timezone: z.optional(z.boolean()),
  currency: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TenantBoundsSelect = z.infer<typeof tenantBoundsSelect>;

/** What came out, by column. */
export const tenantBoundsResult = z.object({
  code: z.optional(z.nullable(kinds.matching(/^[a-z][a-z0-9_]{0,62}$/u))),
  name: z.optional(z.nullable(z.string())),
  display_name: z.optional(z.nullable(z.string())),
  realm_key: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["active", "suspended", "archived"]))),
  subscription: z.optional(z.nullable(z.enum(["base", "professional", "enterprise"]))),
  region: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  timezone: z.optional(z.nullable(z.string())),
  currency: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  created_at: z.optional(z.nullable(forms.datetime)),
  updated_at: z.optional(z.nullable(forms.datetime)),
});
export type TenantBoundsResult = z.infer<typeof tenantBoundsResult>;

/** Which columns. */
export const tenantSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TenantSumsSelect = z.infer<typeof tenantSumsSelect>;

/** What came out, by column. */
export const tenantSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
});
export type TenantSumsResult = z.infer<typeof tenantSumsResult>;

/** Figures over rows. */
export const tenantAggregateArgs = z.strictObject({
  where: z.optional(tenantWhere),
  count: z.optional(z.boolean()),
  min: z.optional(tenantBoundsSelect),
  max: z.optional(tenantBoundsSelect),
  sum: z.optional(tenantSumsSelect),
  avg: z.optional(tenantSumsSelect),
});
export type TenantAggregateArgs = z.infer<typeof tenantAggregateArgs>;

/** Figures over rows. */
export const tenantAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(tenantBoundsResult),
  max: z.optional(tenantBoundsResult),
  sum: z.optional(tenantSumsResult),
  avg: z.optional(tenantSumsResult),
});
export type TenantAggregateResult = z.infer<typeof tenantAggregateResult>;

export const tenantUpsert = tenantCreate;
export type TenantUpsert = TenantCreate;

export const tenantDeleteArgs = tenantGetArgs;
export type TenantDeleteArgs = TenantGetArgs;
