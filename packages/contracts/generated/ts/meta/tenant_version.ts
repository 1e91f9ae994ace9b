/** Of the table meta.tenant_version. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { integerFilter, pageMeta, uuidFilter } from "../common/filters.ts";

/** platform: versions in force, raised for all tenants when a shared model is published */
export const tenantVersionRow = z.object({
  tenant_id: forms.uuid,
  meta_version: kinds.whole(-9007199254740991, 9007199254740991),
  entitlement_version: kinds.whole(-9007199254740991, 9007199254740991),
});
export type TenantVersionRow = z.infer<typeof tenantVersionRow>;

/** A new row; what has a default may be left out. */
export const tenantVersionCreate = z.strictObject({
  tenant_id: forms.uuid,
  meta_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  entitlement_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
});
export type TenantVersionCreate = z.infer<typeof tenantVersionCreate>;

/** Columns to change; keys stay. */
export const tenantVersionUpdate = z.strictObject({
  meta_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  entitlement_version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
}).check(kinds.notEmpty);
export type TenantVersionUpdate = z.infer<typeof tenantVersionUpdate>;

/** One row, by one of its keys. */
export const tenantVersionWhereUnique = z.strictObject({
  tenant_id: z.optional(forms.uuid),
}).check(kinds.notEmpty);
export type TenantVersionWhereUnique = z.infer<typeof tenantVersionWhereUnique>;

/** Conditions on rows; all of them hold. */
export const tenantVersionWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof tenantVersionWhere>> {
    return z.optional(z.array(tenantVersionWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof tenantVersionWhere>> {
    return z.optional(z.array(tenantVersionWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof tenantVersionWhere>> {
    return z.optional(z.array(tenantVersionWhere));
  },
  tenant_id: z.optional(uuidFilter),
  meta_version: z.optional(integerFilter),
  entitlement_version: z.optional(integerFilter),
});
export type TenantVersionWhere = z.infer<typeof tenantVersionWhere>;

/** Columns to sort by. */
export const tenantVersionOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  meta_version: z.optional(z.enum(["asc", "desc"])),
  entitlement_version: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type TenantVersionOrder = z.infer<typeof tenantVersionOrder>;

/** Columns to answer with. */
export const tenantVersionSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  meta_version: z.optional(z.boolean()),
  entitlement_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TenantVersionSelect = z.infer<typeof tenantVersionSelect>;

/** A page of rows. */
export const tenantVersionListArgs = z.strictObject({
  where: z.optional(tenantVersionWhere),
  order: z.optional(z.array(tenantVersionOrder).check(kinds.count(0, 8))),
  select: z.optional(tenantVersionSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type TenantVersionListArgs = z.infer<typeof tenantVersionListArgs>;

/** A page of rows. */
export const tenantVersionListResult = z.object({
  data: z.array(tenantVersionRow),
  meta: pageMeta,
});
export type TenantVersionListResult = z.infer<typeof tenantVersionListResult>;

/** Which rows to count. */
export const tenantVersionCountArgs = z.strictObject({
  where: z.optional(tenantVersionWhere),
});
export type TenantVersionCountArgs = z.infer<typeof tenantVersionCountArgs>;

/** One new row. */
export const tenantVersionCreateArgs = z.strictObject({
  data: tenantVersionCreate,
  select: z.optional(tenantVersionSelect),
});
export type TenantVersionCreateArgs = z.infer<typeof tenantVersionCreateArgs>;

/** New rows at once. */
export const tenantVersionCreateManyArgs = z.strictObject({
  data: z.array(tenantVersionCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type TenantVersionCreateManyArgs = z.infer<typeof tenantVersionCreateManyArgs>;

/** The same change of many rows. */
export const tenantVersionUpdateManyArgs = z.strictObject({
  where: tenantVersionWhere,
  data: tenantVersionUpdate,
});
export type TenantVersionUpdateManyArgs = z.infer<typeof tenantVersionUpdateManyArgs>;

/** Which rows go. */
export const tenantVersionDeleteManyArgs = z.strictObject({
  where: tenantVersionWhere,
});
export type TenantVersionDeleteManyArgs = z.infer<typeof tenantVersionDeleteManyArgs>;

/** One row. */
export const tenantVersionGetArgs = z.strictObject({
  where: tenantVersionWhereUnique,
  select: z.optional(tenantVersionSelect),
});
export type TenantVersionGetArgs = z.infer<typeof tenantVersionGetArgs>;

/** A change of one row. */
export const tenantVersionUpdateArgs = z.strictObject({
  where: tenantVersionWhereUnique,
  data: tenantVersionUpdate,
  select: z.optional(tenantVersionSelect),
});
export type TenantVersionUpdateArgs = z.infer<typeof tenantVersionUpdateArgs>;

/** One row, changed or new. */
export const tenantVersionUpsertArgs = z.strictObject({
  where: tenantVersionWhereUnique,
  create: tenantVersionCreate,
  update: tenantVersionUpdate,
  select: z.optional(tenantVersionSelect),
});
export type TenantVersionUpsertArgs = z.infer<typeof tenantVersionUpsertArgs>;

/** Which columns. */
export const tenantVersionBoundsSelect = z.strictObject({
  meta_version: z.optional(z.boolean()),
  entitlement_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TenantVersionBoundsSelect = z.infer<typeof tenantVersionBoundsSelect>;

/** What came out, by column. */
export const tenantVersionBoundsResult = z.object({
  meta_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  entitlement_version: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
});
export type TenantVersionBoundsResult = z.infer<typeof tenantVersionBoundsResult>;

/** What came out, by column. */
export const tenantVersionSumsResult = z.object({
  meta_version: z.optional(z.nullable(forms.decimal)),
  entitlement_version: z.optional(z.nullable(forms.decimal)),
});
export type TenantVersionSumsResult = z.infer<typeof tenantVersionSumsResult>;

/** Figures over rows. */
export const tenantVersionAggregateArgs = z.strictObject({
  where: z.optional(tenantVersionWhere),
  count: z.optional(z.boolean()),
  min: z.optional(tenantVersionBoundsSelect),
  max: z.optional(tenantVersionBoundsSelect),
  sum: z.optional(tenantVersionBoundsSelect),
  avg: z.optional(tenantVersionBoundsSelect),
});
export type TenantVersionAggregateArgs = z.infer<typeof tenantVersionAggregateArgs>;

/** Figures over rows. */
export const tenantVersionAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(tenantVersionBoundsResult),
  max: z.optional(tenantVersionBoundsResult),
  sum: z.optional(tenantVersionSumsResult),
  avg: z.optional(tenantVersionSumsResult),
});
export type TenantVersionAggregateResult = z.infer<typeof tenantVersionAggregateResult>;

export const tenantVersionUpsert = tenantVersionCreate;
export type TenantVersionUpsert = TenantVersionCreate;

export const tenantVersionDeleteArgs = tenantVersionGetArgs;
export type TenantVersionDeleteArgs = TenantVersionGetArgs;

export const tenantVersionSumsSelect = tenantVersionBoundsSelect;
export type TenantVersionSumsSelect = TenantVersionBoundsSelect;
