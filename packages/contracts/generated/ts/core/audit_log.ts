/** Of the table core.audit_log. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, integerOrNullFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

export const auditLogRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  occurred_at: forms.datetime,
  actor_id: z.nullable(forms.uuid),
  actor_type: z.enum(["user", "service", "system"]),
  action: z.string(),
  entity_name: z.nullable(z.string()),
  entity_id: z.nullable(forms.uuid),
  entity_version: z.nullable(kinds.whole(-2147483648, 2147483647)),
  correlation_id: z.nullable(z.string()),
  ip_address: z.nullable(z.string()),
  user_agent: z.nullable(z.string()),
  payload: kinds.present,
  salt: forms.base64,
  leaf_hash: forms.base64,
});
export type AuditLogRow = z.infer<typeof auditLogRow>;

/** A new row; what has a default may be left out. */
export const auditLogCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  occurred_at: forms.datetime,
  actor_id: z.optional(z.nullable(forms.uuid)),
  actor_type: z.enum(["user", "service", "system"]),
  action: z.string(),
  entity_name: z.optional(z.nullable(z.string())),
  entity_id: z.optional(z.nullable(forms.uuid)),
  entity_version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  correlation_id: z.optional(z.nullable(z.string())),
  ip_address: z.optional(z.nullable(z.string())),
  user_agent: z.optional(z.nullable(z.string())),
  payload: z.optional(kinds.present),
  salt: forms.base64,
  leaf_hash: forms.base64,
});
export type AuditLogCreate = z.infer<typeof auditLogCreate>;

/** Columns to change; keys stay. */
export const auditLogUpdate = z.strictObject({
  actor_id: z.optional(z.nullable(forms.uuid)),
  actor_type: z.optional(z.enum(["user", "service", "system"])),
  action: z.optional(z.string()),
  entity_name: z.optional(z.nullable(z.string())),
  entity_id: z.optional(z.nullable(forms.uuid)),
  entity_version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  correlation_id: z.optional(z.nullable(z.string())),
  ip_address: z.optional(z.nullable(z.string())),
  user_agent: z.optional(z.nullable(z.string())),
  payload: z.optional(kinds.present),
  salt: z.optional(forms.base64),
  leaf_hash: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type AuditLogUpdate = z.infer<typeof auditLogUpdate>;

/** One row by its key. */
export const auditLogByTenantIdIdOccurredAt = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  occurred_at: forms.datetime,
});
export type AuditLogByTenantIdIdOccurredAt = z.infer<typeof auditLogByTenantIdIdOccurredAt>;

/** One row, by one of its keys. */
export const auditLogWhereUnique = z.strictObject({
  tenant_id_id_occurred_at: z.optional(auditLogByTenantIdIdOccurredAt),
}).check(kinds.notEmpty);
export type AuditLogWhereUnique = z.infer<typeof auditLogWhereUnique>;

/** Conditions on rows; all of them hold. */
export const auditLogWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof auditLogWhere>> {
    return z.optional(z.array(auditLogWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof auditLogWhere>> {
    return z.optional(z.array(auditLogWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof auditLogWhere>> {
    return z.optional(z.array(auditLogWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  occurred_at: z.optional(datetimeFilter),
  actor_id: z.optional(uuidOrNullFilter),
  actor_type: z.optional(textFilter),
  action: z.optional(textFilter),
  entity_name: z.optional(textOrNullFilter),
  entity_id: z.optional(uuidOrNullFilter),
  entity_version: z.optional(integerOrNullFilter),
  correlation_id: z.optional(textOrNullFilter),
  ip_address: z.optional(textOrNullFilter),
  user_agent: z.optional(textOrNullFilter),
  payload: z.optional(jsonFilter),
  salt: z.optional(base64Filter),
  leaf_hash: z.optional(base64Filter),
});
export type AuditLogWhere = z.infer<typeof auditLogWhere>;

/** Columns to sort by. */
export const auditLogOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
  actor_id: z.optional(z.enum(["asc", "desc"])),
  actor_type: z.optional(z.enum(["asc", "desc"])),
  action: z.optional(z.enum(["asc", "desc"])),
  entity_name: z.optional(z.enum(["asc", "desc"])),
  entity_id: z.optional(z.enum(["asc", "desc"])),
  entity_version: z.optional(z.enum(["asc", "desc"])),
  correlation_id: z.optional(z.enum(["asc", "desc"])),
  ip_address: z.optional(z.enum(["asc", "desc"])),
  user_agent: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type AuditLogOrder = z.infer<typeof auditLogOrder>;

/** Columns to answer with. */
export const auditLogSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  actor_id: z.optional(z.boolean()),
  actor_type: z.optional(z.boolean()),
  action: z.optional(z.boolean()),
  entity_name: z.optional(z.boolean()),
  entity_id: z.optional(z.boolean()),
  entity_version: z.optional(z.boolean()),
  correlation_id: z.optional(z.boolean()),
  ip_address: z.optional(z.boolean()),
  user_agent: z.optional(z.boolean()),
  payload: z.optional(z.boolean()),
  salt: z.optional(z.boolean()),
  leaf_hash: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuditLogSelect = z.infer<typeof auditLogSelect>;

/** A page of rows. */
export const auditLogListArgs = z.strictObject({
  where: z.optional(auditLogWhere),
  order: z.optional(z.array(auditLogOrder).check(kinds.count(0, 8))),
  select: z.optional(auditLogSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type AuditLogListArgs = z.infer<typeof auditLogListArgs>;

/** A page of rows. */
export const auditLogListResult = z.object({
  data: z.array(auditLogRow),
  meta: pageMeta,
});
export type AuditLogListResult = z.infer<typeof auditLogListResult>;

/** Which rows to count. */
export const auditLogCountArgs = z.strictObject({
  where: z.optional(auditLogWhere),
});
export type AuditLogCountArgs = z.infer<typeof auditLogCountArgs>;

/** One new row. */
export const auditLogCreateArgs = z.strictObject({
  data: auditLogCreate,
  select: z.optional(auditLogSelect),
});
export type AuditLogCreateArgs = z.infer<typeof auditLogCreateArgs>;

/** New rows at once. */
export const auditLogCreateManyArgs = z.strictObject({
  data: z.array(auditLogCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type AuditLogCreateManyArgs = z.infer<typeof auditLogCreateManyArgs>;

/** The same change of many rows. */
export const auditLogUpdateManyArgs = z.strictObject({
  where: auditLogWhere,
  data: auditLogUpdate,
});
export type AuditLogUpdateManyArgs = z.infer<typeof auditLogUpdateManyArgs>;

/** Which rows go. */
export const auditLogDeleteManyArgs = z.strictObject({
  where: auditLogWhere,
});
export type AuditLogDeleteManyArgs = z.infer<typeof auditLogDeleteManyArgs>;

/** One row. */
export const auditLogGetArgs = z.strictObject({
  where: auditLogWhereUnique,
  select: z.optional(auditLogSelect),
});
export type AuditLogGetArgs = z.infer<typeof auditLogGetArgs>;

/** A change of one row. */
export const auditLogUpdateArgs = z.strictObject({
  where: auditLogWhereUnique,
  data: auditLogUpdate,
  select: z.optional(auditLogSelect),
});
export type AuditLogUpdateArgs = z.infer<typeof auditLogUpdateArgs>;

/** One row, changed or new. */
export const auditLogUpsertArgs = z.strictObject({
  where: auditLogWhereUnique,
  create: auditLogCreate,
  update: auditLogUpdate,
  select: z.optional(auditLogSelect),
});
export type AuditLogUpsertArgs = z.infer<typeof auditLogUpsertArgs>;

/** Which columns. */
export const auditLogBoundsSelect = z.strictObject({
  occurred_at: z.optional(z.boolean()),
  actor_type: z.optional(z.boolean()),
  action: z.optional(z.boolean()),
  entity_name: z.optional(z.boolean()),
  entity_version: z.optional(z.boolean()),
  correlation_id: z.optional(z.boolean()),
  ip_address: z.optional(z.boolean()),
  user_agent: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuditLogBoundsSelect = z.infer<typeof auditLogBoundsSelect>;

/** What came out, by column. */
export const auditLogBoundsResult = z.object({
  occurred_at: z.optional(z.nullable(forms.datetime)),
  actor_type: z.optional(z.nullable(z.enum(["user", "service", "system"]))),
  action: z.optional(z.nullable(z.string())),
  entity_name: z.optional(z.nullable(z.string())),
  entity_version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  correlation_id: z.optional(z.nullable(z.string())),
  ip_address: z.optional(z.nullable(z.string())),
  user_agent: z.optional(z.nullable(z.string())),
});
export type AuditLogBoundsResult = z.infer<typeof auditLogBoundsResult>;

/** Which columns. */
export const auditLogSumsSelect = z.strictObject({
  entity_version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuditLogSumsSelect = z.infer<typeof auditLogSumsSelect>;

/** What came out, by column. */
export const auditLogSumsResult = z.object({
  entity_version: z.optional(z.nullable(forms.decimal)),
});
export type AuditLogSumsResult = z.infer<typeof auditLogSumsResult>;

/** Figures over rows. */
export const auditLogAggregateArgs = z.strictObject({
  where: z.optional(auditLogWhere),
  count: z.optional(z.boolean()),
  min: z.optional(auditLogBoundsSelect),
  max: z.optional(auditLogBoundsSelect),
  sum: z.optional(auditLogSumsSelect),
  avg: z.optional(auditLogSumsSelect),
});
export type AuditLogAggregateArgs = z.infer<typeof auditLogAggregateArgs>;

/** Figures over rows. */
export const auditLogAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(auditLogBoundsResult),
  max: z.optional(auditLogBoundsResult),
  sum: z.optional(auditLogSumsResult),
  avg: z.optional(auditLogSumsResult),
});
export type AuditLogAggregateResult = z.infer<typeof auditLogAggregateResult>;

export const auditLogUpsert = auditLogCreate;
export type AuditLogUpsert = AuditLogCreate;

export const auditLogDeleteArgs = auditLogGetArgs;
export type AuditLogDeleteArgs = AuditLogGetArgs;
