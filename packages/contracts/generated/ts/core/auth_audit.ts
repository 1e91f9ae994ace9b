/** Of the table core.auth_audit. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, jsonFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter } from "../common/filters.ts";

/** platform: sign-in events, also of sign-ins that name no known tenant */
export const authAuditRow = z.object({
  id: forms.uuid,
  occurred_at: forms.datetime,
  event: z.string(),
  realm_key: z.nullable(z.string()),
  tenant_code: z.nullable(z.string()),
  user_key: z.nullable(z.string()),
  sid_hash: z.nullable(z.string()),
  ip_address: z.nullable(z.string()),
  user_agent: z.nullable(z.string()),
  workbench: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  meta: kinds.present,
});
export type AuthAuditRow = z.infer<typeof authAuditRow>;

/** A new row; what has a default may be left out. */
export const authAuditCreate = z.strictObject({
  id: forms.uuid,
  occurred_at: forms.datetime,
  event: z.string(),
  realm_key: z.optional(z.nullable(z.string())),
  tenant_code: z.optional(z.nullable(z.string())),
  user_key: z.optional(z.nullable(z.string())),
  sid_hash: z.optional(z.nullable(z.string())),
  ip_address: z.optional(z.nullable(z.string())),
  user_agent: z.optional(z.nullable(z.string())),
  workbench: z.optional(z.nullable(z.string())),
  reason: z.optional(z.nullable(z.string())),
  meta: z.optional(kinds.present),
});
export type AuthAuditCreate = z.infer<typeof authAuditCreate>;

/** Columns to change; keys stay. */
export const authAuditUpdate = z.strictObject({
  event: z.optional(z.string()),
  realm_key: z.optional(z.nullable(z.string())),
  tenant_code: z.optional(z.nullable(z.string())),
  user_key: z.optional(z.nullable(z.string())),
  sid_hash: z.optional(z.nullable(z.string())),
  ip_address: z.optional(z.nullable(z.string())),
  user_agent: z.optional(z.nullable(z.string())),
  workbench: z.optional(z.nullable(z.string())),
  reason: z.optional(z.nullable(z.string())),
  meta: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type AuthAuditUpdate = z.infer<typeof authAuditUpdate>;

/** One row by its key. */
export const authAuditByIdOccurredAt = z.strictObject({
  id: forms.uuid,
  occurred_at: forms.datetime,
});
export type AuthAuditByIdOccurredAt = z.infer<typeof authAuditByIdOccurredAt>;

/** One row, by one of its keys. */
export const authAuditWhereUnique = z.strictObject({
  id_occurred_at: z.optional(authAuditByIdOccurredAt),
}).check(kinds.notEmpty);
export type AuthAuditWhereUnique = z.infer<typeof authAuditWhereUnique>;

/** Conditions on rows; all of them hold. */
export const authAuditWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof authAuditWhere>> {
    return z.optional(z.array(authAuditWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof authAuditWhere>> {
    return z.optional(z.array(authAuditWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof authAuditWhere>> {
    return z.optional(z.array(authAuditWhere));
  },
  id: z.optional(uuidFilter),
  occurred_at: z.optional(datetimeFilter),
  event: z.optional(textFilter),
  realm_key: z.optional(textOrNullFilter),
  tenant_code: z.optional(textOrNullFilter),
  user_key: z.optional(textOrNullFilter),
  sid_hash: z.optional(textOrNullFilter),
  ip_address: z.optional(textOrNullFilter),
  user_agent: z.optional(textOrNullFilter),
  workbench: z.optional(textOrNullFilter),
  reason: z.optional(textOrNullFilter),
  meta: z.optional(jsonFilter),
});
export type AuthAuditWhere = z.infer<typeof authAuditWhere>;

/** Columns to sort by. */
export const authAuditOrder = z.strictObject({
  id: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
  event: z.optional(z.enum(["asc", "desc"])),
  realm_key: z.optional(z.enum(["asc", "desc"])),
  tenant_code: z.optional(z.enum(["asc", "desc"])),
  user_key: z.optional(z.enum(["asc", "desc"])),
  sid_hash: z.optional(z.enum(["asc", "desc"])),
  ip_address: z.optional(z.enum(["asc", "desc"])),
  user_agent: z.optional(z.enum(["asc", "desc"])),
  workbench: z.optional(z.enum(["asc", "desc"])),
  reason: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type AuthAuditOrder = z.infer<typeof authAuditOrder>;

/** Columns to answer with. */
export const authAuditSelect = z.strictObject({
  id: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  event: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  user_key: z.optional(z.boolean()),
  sid_hash: z.optional(z.boolean()),
  ip_address: z.optional(z.boolean()),
  user_agent: z.optional(z.boolean()),
  workbench: z.optional(z.boolean()),
  reason: z.optional(z.boolean()),
  meta: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuthAuditSelect = z.infer<typeof authAuditSelect>;

/** A page of rows. */
export const authAuditListArgs = z.strictObject({
  where: z.optional(authAuditWhere),
  order: z.optional(z.array(authAuditOrder).check(kinds.count(0, 8))),
  select: z.optional(authAuditSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type AuthAuditListArgs = z.infer<typeof authAuditListArgs>;

/** A page of rows. */
export const authAuditListResult = z.object({
  data: z.array(authAuditRow),
  meta: pageMeta,
});
export type AuthAuditListResult = z.infer<typeof authAuditListResult>;

/** Which rows to count. */
export const authAuditCountArgs = z.strictObject({
  where: z.optional(authAuditWhere),
});
export type AuthAuditCountArgs = z.infer<typeof authAuditCountArgs>;

/** One new row. */
export const authAuditCreateArgs = z.strictObject({
  data: authAuditCreate,
  select: z.optional(authAuditSelect),
});
export type AuthAuditCreateArgs = z.infer<typeof authAuditCreateArgs>;

/** New rows at once. */
export const authAuditCreateManyArgs = z.strictObject({
  data: z.array(authAuditCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type AuthAuditCreateManyArgs = z.infer<typeof authAuditCreateManyArgs>;

/** The same change of many rows. */
export const authAuditUpdateManyArgs = z.strictObject({
  where: authAuditWhere,
  data: authAuditUpdate,
});
export type AuthAuditUpdateManyArgs = z.infer<typeof authAuditUpdateManyArgs>;

/** Which rows go. */
export const authAuditDeleteManyArgs = z.strictObject({
  where: authAuditWhere,
});
export type AuthAuditDeleteManyArgs = z.infer<typeof authAuditDeleteManyArgs>;

/** One row. */
export const authAuditGetArgs = z.strictObject({
  where: authAuditWhereUnique,
  select: z.optional(authAuditSelect),
});
export type AuthAuditGetArgs = z.infer<typeof authAuditGetArgs>;

/** A change of one row. */
export const authAuditUpdateArgs = z.strictObject({
  where: authAuditWhereUnique,
  data: authAuditUpdate,
  select: z.optional(authAuditSelect),
});
export type AuthAuditUpdateArgs = z.infer<typeof authAuditUpdateArgs>;

/** One row, changed or new. */
export const authAuditUpsertArgs = z.strictObject({
  where: authAuditWhereUnique,
  create: authAuditCreate,
  update: authAuditUpdate,
  select: z.optional(authAuditSelect),
});
export type AuthAuditUpsertArgs = z.infer<typeof authAuditUpsertArgs>;

/** Which columns. */
export const authAuditBoundsSelect = z.strictObject({
  occurred_at: z.optional(z.boolean()),
  event: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  user_key: z.optional(z.boolean()),
  sid_hash: z.optional(z.boolean()),
  ip_address: z.optional(z.boolean()),
  user_agent: z.optional(z.boolean()),
  workbench: z.optional(z.boolean()),
  reason: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuthAuditBoundsSelect = z.infer<typeof authAuditBoundsSelect>;

/** What came out, by column. */
export const authAuditBoundsResult = z.object({
  occurred_at: z.optional(z.nullable(forms.datetime)),
  event: z.optional(z.nullable(z.string())),
  realm_key: z.optional(z.nullable(z.string())),
  tenant_code: z.optional(z.nullable(z.string())),
  user_key: z.optional(z.nullable(z.string())),
  sid_hash: z.optional(z.nullable(z.string())),
  ip_address: z.optional(z.nullable(z.string())),
  user_agent: z.optional(z.nullable(z.string())),
  workbench: z.optional(z.nullable(z.string())),
  reason: z.optional(z.nullable(z.string())),
});
export type AuthAuditBoundsResult = z.infer<typeof authAuditBoundsResult>;

/** Figures over rows. */
export const authAuditAggregateArgs = z.strictObject({
  where: z.optional(authAuditWhere),
  count: z.optional(z.boolean()),
  min: z.optional(authAuditBoundsSelect),
  max: z.optional(authAuditBoundsSelect),
});
export type AuthAuditAggregateArgs = z.infer<typeof authAuditAggregateArgs>;

/** Figures over rows. */
export const authAuditAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(authAuditBoundsResult),
  max: z.optional(authAuditBoundsResult),
});
export type AuthAuditAggregateResult = z.infer<typeof authAuditAggregateResult>;

export const authAuditUpsert = authAuditCreate;
export type AuthAuditUpsert = AuthAuditCreate;

export const authAuditDeleteArgs = authAuditGetArgs;
export type AuthAuditDeleteArgs = AuthAuditGetArgs;
