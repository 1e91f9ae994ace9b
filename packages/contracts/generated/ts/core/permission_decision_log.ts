/** Of the table core.permission_decision_log. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, jsonFilter, pageMeta, textFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

export const permissionDecisionLogRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  occurred_at: forms.datetime,
  principal_id: forms.uuid,
  subject_snapshot: kinds.present,
  entity_name: z.string(),
  record_id: z.nullable(forms.uuid),
  operation_code: z.string(),
  effect: z.enum(["allow", "deny"]),
  rules: z.string(),
  reason: z.string(),
  correlation_id: z.string(),
});
export type PermissionDecisionLogRow = z.infer<typeof permissionDecisionLogRow>;

/** A new row; what has a default may be left out. */
export const permissionDecisionLogCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  occurred_at: forms.datetime,
  principal_id: forms.uuid,
  subject_snapshot: kinds.present,
  entity_name: z.string(),
  record_id: z.optional(z.nullable(forms.uuid)),
  operation_code: z.string(),
  effect: z.enum(["allow", "deny"]),
  rules: z.string(),
  reason: z.string(),
  correlation_id: z.string(),
});
export type PermissionDecisionLogCreate = z.infer<typeof permissionDecisionLogCreate>;

/** Columns to change; keys stay. */
export const permissionDecisionLogUpdate = z.strictObject({
  principal_id: z.optional(forms.uuid),
  subject_snapshot: z.optional(kinds.present),
  entity_name: z.optional(z.string()),
  record_id: z.optional(z.nullable(forms.uuid)),
  operation_code: z.optional(z.string()),
  effect: z.optional(z.enum(["allow", "deny"])),
  rules: z.optional(z.string()),
  reason: z.optional(z.string()),
  correlation_id: z.optional(z.string()),
}).check(kinds.notEmpty);
export type PermissionDecisionLogUpdate = z.infer<typeof permissionDecisionLogUpdate>;

/** One row by its key. */
export const permissionDecisionLogByTenantIdIdOccurredAt = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  occurred_at: forms.datetime,
});
export type PermissionDecisionLogByTenantIdIdOccurredAt = z.infer<typeof permissionDecisionLogByTenantIdIdOccurredAt>;

/** One row, by one of its keys. */
export const permissionDecisionLogWhereUnique = z.strictObject({
  tenant_id_id_occurred_at: z.optional(permissionDecisionLogByTenantIdIdOccurredAt),
}).check(kinds.notEmpty);
export type PermissionDecisionLogWhereUnique = z.infer<typeof permissionDecisionLogWhereUnique>;

/** Conditions on rows; all of them hold. */
export const permissionDecisionLogWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionDecisionLogWhere>> {
    return z.optional(z.array(permissionDecisionLogWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionDecisionLogWhere>> {
    return z.optional(z.array(permissionDecisionLogWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof permissionDecisionLogWhere>> {
    return z.optional(z.array(permissionDecisionLogWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  occurred_at: z.optional(datetimeFilter),
  principal_id: z.optional(uuidFilter),
  subject_snapshot: z.optional(jsonFilter),
  entity_name: z.optional(textFilter),
  record_id: z.optional(uuidOrNullFilter),
  operation_code: z.optional(textFilter),
  effect: z.optional(textFilter),
  rules: z.optional(textFilter),
  reason: z.optional(textFilter),
  correlation_id: z.optional(textFilter),
});
export type PermissionDecisionLogWhere = z.infer<typeof permissionDecisionLogWhere>;

/** Columns to sort by. */
export const permissionDecisionLogOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  entity_name: z.optional(z.enum(["asc", "desc"])),
  record_id: z.optional(z.enum(["asc", "desc"])),
  operation_code: z.optional(z.enum(["asc", "desc"])),
  effect: z.optional(z.enum(["asc", "desc"])),
  rules: z.optional(z.enum(["asc", "desc"])),
  reason: z.optional(z.enum(["asc", "desc"])),
  correlation_id: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type PermissionDecisionLogOrder = z.infer<typeof permissionDecisionLogOrder>;

/** Columns to answer with. */
export const permissionDecisionLogSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  subject_snapshot: z.optional(z.boolean()),
  entity_name: z.optional(z.boolean()),
  record_id: z.optional(z.boolean()),
  operation_code: z.optional(z.boolean()),
  effect: z.optional(z.boolean()),
  rules: z.optional(z.boolean()),
  reason: z.optional(z.boolean()),
  correlation_id: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionDecisionLogSelect = z.infer<typeof permissionDecisionLogSelect>;

/** A page of rows. */
export const permissionDecisionLogListArgs = z.strictObject({
  where: z.optional(permissionDecisionLogWhere),
  order: z.optional(z.array(permissionDecisionLogOrder).check(kinds.count(0, 8))),
  select: z.optional(permissionDecisionLogSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type PermissionDecisionLogListArgs = z.infer<typeof permissionDecisionLogListArgs>;

/** A page of rows. */
export const permissionDecisionLogListResult = z.object({
  data: z.array(permissionDecisionLogRow),
  meta: pageMeta,
});
export type PermissionDecisionLogListResult = z.infer<typeof permissionDecisionLogListResult>;

/** Which rows to count. */
export const permissionDecisionLogCountArgs = z.strictObject({
  where: z.optional(permissionDecisionLogWhere),
});
export type PermissionDecisionLogCountArgs = z.infer<typeof permissionDecisionLogCountArgs>;

/** One new row. */
export const permissionDecisionLogCreateArgs = z.strictObject({
  data: permissionDecisionLogCreate,
  select: z.optional(permissionDecisionLogSelect),
});
export type PermissionDecisionLogCreateArgs = z.infer<typeof permissionDecisionLogCreateArgs>;

/** New rows at once. */
export const permissionDecisionLogCreateManyArgs = z.strictObject({
  data: z.array(permissionDecisionLogCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type PermissionDecisionLogCreateManyArgs = z.infer<typeof permissionDecisionLogCreateManyArgs>;

/** The same change of many rows. */
export const permissionDecisionLogUpdateManyArgs = z.strictObject({
  where: permissionDecisionLogWhere,
  data: permissionDecisionLogUpdate,
});
export type PermissionDecisionLogUpdateManyArgs = z.infer<typeof permissionDecisionLogUpdateManyArgs>;

/** Which rows go. */
export const permissionDecisionLogDeleteManyArgs = z.strictObject({
  where: permissionDecisionLogWhere,
});
export type PermissionDecisionLogDeleteManyArgs = z.infer<typeof permissionDecisionLogDeleteManyArgs>;

/** One row. */
export const permissionDecisionLogGetArgs = z.strictObject({
  where: permissionDecisionLogWhereUnique,
  select: z.optional(permissionDecisionLogSelect),
});
export type PermissionDecisionLogGetArgs = z.infer<typeof permissionDecisionLogGetArgs>;

/** A change of one row. */
export const permissionDecisionLogUpdateArgs = z.strictObject({
  where: permissionDecisionLogWhereUnique,
  data: permissionDecisionLogUpdate,
  select: z.optional(permissionDecisionLogSelect),
});
export type PermissionDecisionLogUpdateArgs = z.infer<typeof permissionDecisionLogUpdateArgs>;

/** One row, changed or new. */
export const permissionDecisionLogUpsertArgs = z.strictObject({
  where: permissionDecisionLogWhereUnique,
  create: permissionDecisionLogCreate,
  update: permissionDecisionLogUpdate,
  select: z.optional(permissionDecisionLogSelect),
});
export type PermissionDecisionLogUpsertArgs = z.infer<typeof permissionDecisionLogUpsertArgs>;

/** Which columns. */
export const permissionDecisionLogBoundsSelect = z.strictObject({
  occurred_at: z.optional(z.boolean()),
  entity_name: z.optional(z.boolean()),
  operation_code: z.optional(z.boolean()),
  effect: z.optional(z.boolean()),
  rules: z.optional(z.boolean()),
  reason: z.optional(z.boolean()),
  correlation_id: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type PermissionDecisionLogBoundsSelect = z.infer<typeof permissionDecisionLogBoundsSelect>;

/** What came out, by column. */
export const permissionDecisionLogBoundsResult = z.object({
  occurred_at: z.optional(z.nullable(forms.datetime)),
  entity_name: z.optional(z.nullable(z.string())),
  operation_code: z.optional(z.nullable(z.string())),
  effect: z.optional(z.nullable(z.enum(["allow", "deny"]))),
  rules: z.optional(z.nullable(z.string())),
  reason: z.optional(z.nullable(z.string())),
  correlation_id: z.optional(z.nullable(z.string())),
});
export type PermissionDecisionLogBoundsResult = z.infer<typeof permissionDecisionLogBoundsResult>;

/** Figures over rows. */
export const permissionDecisionLogAggregateArgs = z.strictObject({
  where: z.optional(permissionDecisionLogWhere),
  count: z.optional(z.boolean()),
  min: z.optional(permissionDecisionLogBoundsSelect),
  max: z.optional(permissionDecisionLogBoundsSelect),
});
export type PermissionDecisionLogAggregateArgs = z.infer<typeof permissionDecisionLogAggregateArgs>;

/** Figures over rows. */
export const permissionDecisionLogAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(permissionDecisionLogBoundsResult),
  max: z.optional(permissionDecisionLogBoundsResult),
});
export type PermissionDecisionLogAggregateResult = z.infer<typeof permissionDecisionLogAggregateResult>;

export const permissionDecisionLogUpsert = permissionDecisionLogCreate;
export type PermissionDecisionLogUpsert = PermissionDecisionLogCreate;

export const permissionDecisionLogDeleteArgs = permissionDecisionLogGetArgs;
export type PermissionDecisionLogDeleteArgs = PermissionDecisionLogGetArgs;
