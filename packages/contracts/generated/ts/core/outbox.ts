/** Of the table core.outbox. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, endlessDatetimeFilter, integerFilter, jsonFilter, listFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

/** platform: what was written to records and is not told to everybody yet; a fenced session sees and writes the rows of its tenant alone */
export const outboxRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  entity: z.string(),
  record_id: forms.uuid,
  version: kinds.whole(-2147483648, 2147483647),
  kind: z.enum(["created", "updated", "deleted", "restored"]),
  fields: z.array(z.string()),
  principal_id: z.nullable(forms.uuid),
  occurred_at: forms.datetime,
  trace: z.nullable(z.string()),
  token: kinds.whole(-2147483648, 2147483647),
  attempts: kinds.whole(-2147483648, 2147483647),
  losses: kinds.whole(-2147483648, 2147483647),
  retry_at: forms.endlessDatetime,
  delivered: z.array(z.string()),
  failures: kinds.present,
});
export type OutboxRow = z.infer<typeof outboxRow>;

/** A new row; what has a default may be left out. */
export const outboxCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  entity: z.string(),
  record_id: forms.uuid,
  version: kinds.whole(-2147483648, 2147483647),
  kind: z.enum(["created", "updated", "deleted", "restored"]),
  fields: z.array(z.string()),
  principal_id: z.optional(z.nullable(forms.uuid)),
  occurred_at: forms.datetime,
  trace: z.optional(z.nullable(z.string())),
  token: z.optional(kinds.whole(-2147483648, 2147483647)),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  losses: z.optional(kinds.whole(-2147483648, 2147483647)),
  retry_at: z.optional(forms.endlessDatetime),
  delivered: z.optional(z.array(z.string())),
  failures: z.optional(kinds.present),
});
export type OutboxCreate = z.infer<typeof outboxCreate>;

/** Columns to change; keys stay. */
export const outboxUpdate = z.strictObject({
  entity: z.optional(z.string()),
  record_id: z.optional(forms.uuid),
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  kind: z.optional(z.enum(["created", "updated", "deleted", "restored"])),
  fields: z.optional(z.array(z.string())),
  principal_id: z.optional(z.nullable(forms.uuid)),
  occurred_at: z.optional(forms.datetime),
  trace: z.optional(z.nullable(z.string())),
  token: z.optional(kinds.whole(-2147483648, 2147483647)),
  attempts: z.optional(kinds.whole(-2147483648, 2147483647)),
  losses: z.optional(kinds.whole(-2147483648, 2147483647)),
  retry_at: z.optional(forms.endlessDatetime),
  delivered: z.optional(z.array(z.string())),
  failures: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type OutboxUpdate = z.infer<typeof outboxUpdate>;

/** One row by its key. */
export const outboxByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type OutboxByTenantIdId = z.infer<typeof outboxByTenantIdId>;

/** One row, by one of its keys. */
export const outboxWhereUnique = z.strictObject({
  tenant_id_id: z.optional(outboxByTenantIdId),
}).check(kinds.notEmpty);
export type OutboxWhereUnique = z.infer<typeof outboxWhereUnique>;

/** Conditions on rows; all of them hold. */
export const outboxWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof outboxWhere>> {
    return z.optional(z.array(outboxWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof outboxWhere>> {
    return z.optional(z.array(outboxWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof outboxWhere>> {
    return z.optional(z.array(outboxWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  entity: z.optional(textFilter),
  record_id: z.optional(uuidFilter),
  version: z.optional(integerFilter),
  kind: z.optional(textFilter),
  fields: z.optional(listFilter),
  principal_id: z.optional(uuidOrNullFilter),
  occurred_at: z.optional(datetimeFilter),
  trace: z.optional(textOrNullFilter),
  token: z.optional(integerFilter),
  attempts: z.optional(integerFilter),
  losses: z.optional(integerFilter),
  retry_at: z.optional(endlessDatetimeFilter),
  delivered: z.optional(listFilter),
  failures: z.optional(jsonFilter),
});
export type OutboxWhere = z.infer<typeof outboxWhere>;

/** Columns to sort by. */
export const outboxOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  entity: z.optional(z.enum(["asc", "desc"])),
  record_id: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  kind: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
  trace: z.optional(z.enum(["asc", "desc"])),
  token: z.optional(z.enum(["asc", "desc"])),
  attempts: z.optional(z.enum(["asc", "desc"])),
  losses: z.optional(z.enum(["asc", "desc"])),
  retry_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type OutboxOrder = z.infer<typeof outboxOrder>;

/** Columns to answer with. */
export const outboxSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  entity: z.optional(z.boolean()),
  record_id: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  kind: z.optional(z.boolean()),
  fields: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  losses: z.optional(z.boolean()),
  retry_at: z.optional(z.boolean()),
  delivered: z.optional(z.boolean()),
  failures: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type OutboxSelect = z.infer<typeof outboxSelect>;

/** A page of rows. */
export const outboxListArgs = z.strictObject({
  where: z.optional(outboxWhere),
  order: z.optional(z.array(outboxOrder).check(kinds.count(0, 8))),
  select: z.optional(outboxSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type OutboxListArgs = z.infer<typeof outboxListArgs>;

/** A page of rows. */
export const outboxListResult = z.object({
  data: z.array(outboxRow),
  meta: pageMeta,
});
export type OutboxListResult = z.infer<typeof outboxListResult>;

/** Which rows to count. */
export const outboxCountArgs = z.strictObject({
  where: z.optional(outboxWhere),
});
export type OutboxCountArgs = z.infer<typeof outboxCountArgs>;

/** One new row. */
export const outboxCreateArgs = z.strictObject({
  data: outboxCreate,
  select: z.optional(outboxSelect),
});
export type OutboxCreateArgs = z.infer<typeof outboxCreateArgs>;

/** New rows at once. */
export const outboxCreateManyArgs = z.strictObject({
  data: z.array(outboxCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type OutboxCreateManyArgs = z.infer<typeof outboxCreateManyArgs>;

/** The same change of many rows. */
export const outboxUpdateManyArgs = z.strictObject({
  where: outboxWhere,
  data: outboxUpdate,
});
export type OutboxUpdateManyArgs = z.infer<typeof outboxUpdateManyArgs>;

/** Which rows go. */
export const outboxDeleteManyArgs = z.strictObject({
  where: outboxWhere,
});
export type OutboxDeleteManyArgs = z.infer<typeof outboxDeleteManyArgs>;

/** One row. */
export const outboxGetArgs = z.strictObject({
  where: outboxWhereUnique,
  select: z.optional(outboxSelect),
});
export type OutboxGetArgs = z.infer<typeof outboxGetArgs>;

/** A change of one row. */
export const outboxUpdateArgs = z.strictObject({
  where: outboxWhereUnique,
  data: outboxUpdate,
  select: z.optional(outboxSelect),
});
export type OutboxUpdateArgs = z.infer<typeof outboxUpdateArgs>;

/** One row, changed or new. */
export const outboxUpsertArgs = z.strictObject({
  where: outboxWhereUnique,
  create: outboxCreate,
  update: outboxUpdate,
  select: z.optional(outboxSelect),
});
export type OutboxUpsertArgs = z.infer<typeof outboxUpsertArgs>;

/** Which columns. */
export const outboxBoundsSelect = z.strictObject({
  entity: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  kind: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  trace: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  losses: z.optional(z.boolean()),
  retry_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type OutboxBoundsSelect = z.infer<typeof outboxBoundsSelect>;

/** What came out, by column. */
export const outboxBoundsResult = z.object({
  entity: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  kind: z.optional(z.nullable(z.enum(["created", "updated", "deleted", "restored"]))),
  occurred_at: z.optional(z.nullable(forms.datetime)),
  trace: z.optional(z.nullable(z.string())),
  token: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  attempts: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  losses: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  retry_at: z.optional(z.nullable(forms.endlessDatetime)),
});
export type OutboxBoundsResult = z.infer<typeof outboxBoundsResult>;

/** Which columns. */
export const outboxSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  attempts: z.optional(z.boolean()),
  losses: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type OutboxSumsSelect = z.infer<typeof outboxSumsSelect>;

/** What came out, by column. */
export const outboxSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
  token: z.optional(z.nullable(forms.decimal)),
  attempts: z.optional(z.nullable(forms.decimal)),
  losses: z.optional(z.nullable(forms.decimal)),
});
export type OutboxSumsResult = z.infer<typeof outboxSumsResult>;

/** Figures over rows. */
export const outboxAggregateArgs = z.strictObject({
  where: z.optional(outboxWhere),
  count: z.optional(z.boolean()),
  min: z.optional(outboxBoundsSelect),
  max: z.optional(outboxBoundsSelect),
  sum: z.optional(outboxSumsSelect),
  avg: z.optional(outboxSumsSelect),
});
export type OutboxAggregateArgs = z.infer<typeof outboxAggregateArgs>;

/** Figures over rows. */
export const outboxAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(outboxBoundsResult),
  max: z.optional(outboxBoundsResult),
  sum: z.optional(outboxSumsResult),
  avg: z.optional(outboxSumsResult),
});
export type OutboxAggregateResult = z.infer<typeof outboxAggregateResult>;

export const outboxUpsert = outboxCreate;
export type OutboxUpsert = OutboxCreate;

export const outboxDeleteArgs = outboxGetArgs;
export type OutboxDeleteArgs = OutboxGetArgs;
