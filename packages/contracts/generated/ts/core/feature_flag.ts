/** Of the table core.feature_flag. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { booleanFilter, datetimeFilter, integerFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

export const featureFlagRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  flag_key: z.string(),
  is_enabled: z.boolean(),
  rollout_pct: kinds.whole(0, 100),
  version: kinds.whole(-2147483648, 2147483647),
  updated_at: forms.datetime,
});
export type FeatureFlagRow = z.infer<typeof featureFlagRow>;

/** A new row; what has a default may be left out. */
export const featureFlagCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  flag_key: z.string(),
  is_enabled: z.optional(z.boolean()),
  rollout_pct: z.optional(kinds.whole(0, 100)),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  updated_at: z.optional(forms.datetime),
});
export type FeatureFlagCreate = z.infer<typeof featureFlagCreate>;

/** Columns to change; keys stay. */
export const featureFlagUpdate = z.strictObject({
  flag_key: z.optional(z.string()),
  is_enabled: z.optional(z.boolean()),
  rollout_pct: z.optional(kinds.whole(0, 100)),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  updated_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type FeatureFlagUpdate = z.infer<typeof featureFlagUpdate>;

/** One row by its key. */
export const featureFlagByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type FeatureFlagByTenantIdId = z.infer<typeof featureFlagByTenantIdId>;

/** One row by its key. */
export const featureFlagByTenantIdFlagKey = z.strictObject({
  tenant_id: forms.uuid,
  flag_key: z.string(),
});
export type FeatureFlagByTenantIdFlagKey = z.infer<typeof featureFlagByTenantIdFlagKey>;

/** One row, by one of its keys. */
export const featureFlagWhereUnique = z.strictObject({
  tenant_id_id: z.optional(featureFlagByTenantIdId),
  tenant_id_flag_key: z.optional(featureFlagByTenantIdFlagKey),
}).check(kinds.notEmpty);
export type FeatureFlagWhereUnique = z.infer<typeof featureFlagWhereUnique>;

/** Conditions on rows; all of them hold. */
export const featureFlagWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof featureFlagWhere>> {
    return z.optional(z.array(featureFlagWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof featureFlagWhere>> {
    return z.optional(z.array(featureFlagWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof featureFlagWhere>> {
    return z.optional(z.array(featureFlagWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  flag_key: z.optional(textFilter),
  is_enabled: z.optional(booleanFilter),
  rollout_pct: z.optional(integerFilter),
  version: z.optional(integerFilter),
  updated_at: z.optional(datetimeFilter),
});
export type FeatureFlagWhere = z.infer<typeof featureFlagWhere>;

/** Columns to sort by. */
export const featureFlagOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  flag_key: z.optional(z.enum(["asc", "desc"])),
  rollout_pct: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  updated_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type FeatureFlagOrder = z.infer<typeof featureFlagOrder>;

/** Columns to answer with. */
export const featureFlagSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  flag_key: z.optional(z.boolean()),
  is_enabled: z.optional(z.boolean()),
  rollout_pct: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type FeatureFlagSelect = z.infer<typeof featureFlagSelect>;

/** A page of rows. */
export const featureFlagListArgs = z.strictObject({
  where: z.optional(featureFlagWhere),
  order: z.optional(z.array(featureFlagOrder).check(kinds.count(0, 8))),
  select: z.optional(featureFlagSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type FeatureFlagListArgs = z.infer<typeof featureFlagListArgs>;

/** A page of rows. */
export const featureFlagListResult = z.object({
  data: z.array(featureFlagRow),
  meta: pageMeta,
});
export type FeatureFlagListResult = z.infer<typeof featureFlagListResult>;

/** Which rows to count. */
export const featureFlagCountArgs = z.strictObject({
  where: z.optional(featureFlagWhere),
});
export type FeatureFlagCountArgs = z.infer<typeof featureFlagCountArgs>;

/** One new row. */
export const featureFlagCreateArgs = z.strictObject({
  data: featureFlagCreate,
  select: z.optional(featureFlagSelect),
});
export type FeatureFlagCreateArgs = z.infer<typeof featureFlagCreateArgs>;

/** New rows at once. */
export const featureFlagCreateManyArgs = z.strictObject({
  data: z.array(featureFlagCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type FeatureFlagCreateManyArgs = z.infer<typeof featureFlagCreateManyArgs>;

/** The same change of many rows. */
export const featureFlagUpdateManyArgs = z.strictObject({
  where: featureFlagWhere,
  data: featureFlagUpdate,
});
export type FeatureFlagUpdateManyArgs = z.infer<typeof featureFlagUpdateManyArgs>;

/** Which rows go. */
export const featureFlagDeleteManyArgs = z.strictObject({
  where: featureFlagWhere,
});
export type FeatureFlagDeleteManyArgs = z.infer<typeof featureFlagDeleteManyArgs>;

/** One row. */
export const featureFlagGetArgs = z.strictObject({
  where: featureFlagWhereUnique,
  select: z.optional(featureFlagSelect),
});
export type FeatureFlagGetArgs = z.infer<typeof featureFlagGetArgs>;

/** A change of one row. */
export const featureFlagUpdateArgs = z.strictObject({
  where: featureFlagWhereUnique,
  data: featureFlagUpdate,
  select: z.optional(featureFlagSelect),
});
export type FeatureFlagUpdateArgs = z.infer<typeof featureFlagUpdateArgs>;

/** One row, changed or new. */
export const featureFlagUpsertArgs = z.strictObject({
  where: featureFlagWhereUnique,
  create: featureFlagCreate,
  update: featureFlagUpdate,
  select: z.optional(featureFlagSelect),
});
export type FeatureFlagUpsertArgs = z.infer<typeof featureFlagUpsertArgs>;

/** Which columns. */
export const featureFlagBoundsSelect = z.strictObject({
  flag_key: z.optional(z.boolean()),
  rollout_pct: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  updated_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type FeatureFlagBoundsSelect = z.infer<typeof featureFlagBoundsSelect>;

/** What came out, by column. */
export const featureFlagBoundsResult = z.object({
  flag_key: z.optional(z.nullable(z.string())),
  rollout_pct: z.optional(z.nullable(kinds.whole(0, 100))),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  updated_at: z.optional(z.nullable(forms.datetime)),
});
export type FeatureFlagBoundsResult = z.infer<typeof featureFlagBoundsResult>;

/** Which columns. */
export const featureFlagSumsSelect = z.strictObject({
  rollout_pct: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type FeatureFlagSumsSelect = z.infer<typeof featureFlagSumsSelect>;

/** What came out, by column. */
export const featureFlagSumsResult = z.object({
  rollout_pct: z.optional(z.nullable(forms.decimal)),
  version: z.optional(z.nullable(forms.decimal)),
});
export type FeatureFlagSumsResult = z.infer<typeof featureFlagSumsResult>;

/** Figures over rows. */
export const featureFlagAggregateArgs = z.strictObject({
  where: z.optional(featureFlagWhere),
  count: z.optional(z.boolean()),
  min: z.optional(featureFlagBoundsSelect),
  max: z.optional(featureFlagBoundsSelect),
  sum: z.optional(featureFlagSumsSelect),
  avg: z.optional(featureFlagSumsSelect),
});
export type FeatureFlagAggregateArgs = z.infer<typeof featureFlagAggregateArgs>;

/** Figures over rows. */
export const featureFlagAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(featureFlagBoundsResult),
  max: z.optional(featureFlagBoundsResult),
  sum: z.optional(featureFlagSumsResult),
  avg: z.optional(featureFlagSumsResult),
});
export type FeatureFlagAggregateResult = z.infer<typeof featureFlagAggregateResult>;

export const featureFlagUpsert = featureFlagCreate;
export type FeatureFlagUpsert = FeatureFlagCreate;

export const featureFlagDeleteArgs = featureFlagGetArgs;
export type FeatureFlagDeleteArgs = FeatureFlagGetArgs;
