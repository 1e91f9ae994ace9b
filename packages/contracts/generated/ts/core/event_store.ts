/** Of the table core.event_store. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, integerFilter, jsonFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

export const eventStoreRow = z.object({
  tenant_id: forms.uuid,
  id: forms.uuid,
  stream_id: z.string(),
  version: kinds.whole(1, 2147483647),
  event_type: z.string(),
  payload: kinds.present,
  metadata: kinds.present,
  occurred_at: forms.datetime,
  aggregate_type: z.string(),
  aggregate_id: z.string(),
});
export type EventStoreRow = z.infer<typeof eventStoreRow>;

/** A new row; what has a default may be left out. */
export const eventStoreCreate = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
  stream_id: z.string(),
  version: kinds.whole(1, 2147483647),
  event_type: z.string(),
  payload: kinds.present,
  metadata: z.optional(kinds.present),
  occurred_at: forms.datetime,
  aggregate_type: z.optional(z.string()),
  aggregate_id: z.optional(z.string()),
});
export type EventStoreCreate = z.infer<typeof eventStoreCreate>;

/** Columns to change; keys stay. */
export const eventStoreUpdate = z.strictObject({
  stream_id: z.optional(z.string()),
  version: z.optional(kinds.whole(1, 2147483647)),
  event_type: z.optional(z.string()),
  payload: z.optional(kinds.present),
  metadata: z.optional(kinds.present),
  occurred_at: z.optional(forms.datetime),
  aggregate_type: z.optional(z.string()),
  aggregate_id: z.optional(z.string()),
}).check(kinds.notEmpty);
export type EventStoreUpdate = z.infer<typeof eventStoreUpdate>;

/** One row by its key. */
export const eventStoreByTenantIdId = z.strictObject({
  tenant_id: forms.uuid,
  id: forms.uuid,
});
export type EventStoreByTenantIdId = z.infer<typeof eventStoreByTenantIdId>;

/** One row by its key. */
export const eventStoreByTenantIdStreamIdVersion = z.strictObject({
  tenant_id: forms.uuid,
  stream_id: z.string(),
  version: kinds.whole(1, 2147483647),
});
export type EventStoreByTenantIdStreamIdVersion = z.infer<typeof eventStoreByTenantIdStreamIdVersion>;

/** One row, by one of its keys. */
export const eventStoreWhereUnique = z.strictObject({
  tenant_id_id: z.optional(eventStoreByTenantIdId),
  tenant_id_stream_id_version: z.optional(eventStoreByTenantIdStreamIdVersion),
}).check(kinds.notEmpty);
export type EventStoreWhereUnique = z.infer<typeof eventStoreWhereUnique>;

/** Conditions on rows; all of them hold. */
export const eventStoreWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof eventStoreWhere>> {
    return z.optional(z.array(eventStoreWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof eventStoreWhere>> {
    return z.optional(z.array(eventStoreWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof eventStoreWhere>> {
    return z.optional(z.array(eventStoreWhere));
  },
  tenant_id: z.optional(uuidFilter),
  id: z.optional(uuidFilter),
  stream_id: z.optional(textFilter),
  version: z.optional(integerFilter),
  event_type: z.optional(textFilter),
  payload: z.optional(jsonFilter),
  metadata: z.optional(jsonFilter),
  occurred_at: z.optional(datetimeFilter),
  aggregate_type: z.optional(textFilter),
  aggregate_id: z.optional(textFilter),
});
export type EventStoreWhere = z.infer<typeof eventStoreWhere>;

/** Columns to sort by. */
export const eventStoreOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  id: z.optional(z.enum(["asc", "desc"])),
  stream_id: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  event_type: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
  aggregate_type: z.optional(z.enum(["asc", "desc"])),
  aggregate_id: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type EventStoreOrder = z.infer<typeof eventStoreOrder>;

/** Columns to answer with. */
export const eventStoreSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  id: z.optional(z.boolean()),
  stream_id: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  event_type: z.optional(z.boolean()),
  payload: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  aggregate_type: z.optional(z.boolean()),
  aggregate_id: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type EventStoreSelect = z.infer<typeof eventStoreSelect>;

/** A page of rows. */
export const eventStoreListArgs = z.strictObject({
  where: z.optional(eventStoreWhere),
  order: z.optional(z.array(eventStoreOrder).check(kinds.count(0, 8))),
  select: z.optional(eventStoreSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type EventStoreListArgs = z.infer<typeof eventStoreListArgs>;

/** A page of rows. */
export const eventStoreListResult = z.object({
  data: z.array(eventStoreRow),
  meta: pageMeta,
});
export type EventStoreListResult = z.infer<typeof eventStoreListResult>;

/** Which rows to count. */
export const eventStoreCountArgs = z.strictObject({
  where: z.optional(eventStoreWhere),
});
export type EventStoreCountArgs = z.infer<typeof eventStoreCountArgs>;

/** One new row. */
export const eventStoreCreateArgs = z.strictObject({
  data: eventStoreCreate,
  select: z.optional(eventStoreSelect),
});
export type EventStoreCreateArgs = z.infer<typeof eventStoreCreateArgs>;

/** New rows at once. */
export const eventStoreCreateManyArgs = z.strictObject({
  data: z.array(eventStoreCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type EventStoreCreateManyArgs = z.infer<typeof eventStoreCreateManyArgs>;

/** The same change of many rows. */
export const eventStoreUpdateManyArgs = z.strictObject({
  where: eventStoreWhere,
  data: eventStoreUpdate,
});
export type EventStoreUpdateManyArgs = z.infer<typeof eventStoreUpdateManyArgs>;

/** Which rows go. */
export const eventStoreDeleteManyArgs = z.strictObject({
  where: eventStoreWhere,
});
export type EventStoreDeleteManyArgs = z.infer<typeof eventStoreDeleteManyArgs>;

/** One row. */
export const eventStoreGetArgs = z.strictObject({
  where: eventStoreWhereUnique,
  select: z.optional(eventStoreSelect),
});
export type EventStoreGetArgs = z.infer<typeof eventStoreGetArgs>;

/** A change of one row. */
export const eventStoreUpdateArgs = z.strictObject({
  where: eventStoreWhereUnique,
  data: eventStoreUpdate,
  select: z.optional(eventStoreSelect),
});
export type EventStoreUpdateArgs = z.infer<typeof eventStoreUpdateArgs>;

/** One row, changed or new. */
export const eventStoreUpsertArgs = z.strictObject({
  where: eventStoreWhereUnique,
  create: eventStoreCreate,
  update: eventStoreUpdate,
  select: z.optional(eventStoreSelect),
});
export type EventStoreUpsertArgs = z.infer<typeof eventStoreUpsertArgs>;

/** Which columns. */
export const eventStoreBoundsSelect = z.strictObject({
  stream_id: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  event_type: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  aggregate_type: z.optional(z.boolean()),
  aggregate_id: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type EventStoreBoundsSelect = z.infer<typeof eventStoreBoundsSelect>;

/** What came out, by column. */
export const eventStoreBoundsResult = z.object({
  stream_id: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(kinds.whole(1, 2147483647))),
  event_type: z.optional(z.nullable(z.string())),
  occurred_at: z.optional(z.nullable(forms.datetime)),
  aggregate_type: z.optional(z.nullable(z.string())),
  aggregate_id: z.optional(z.nullable(z.string())),
});
export type EventStoreBoundsResult = z.infer<typeof eventStoreBoundsResult>;

/** Which columns. */
export const eventStoreSumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type EventStoreSumsSelect = z.infer<typeof eventStoreSumsSelect>;

/** What came out, by column. */
export const eventStoreSumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
});
export type EventStoreSumsResult = z.infer<typeof eventStoreSumsResult>;

/** Figures over rows. */
export const eventStoreAggregateArgs = z.strictObject({
  where: z.optional(eventStoreWhere),
  count: z.optional(z.boolean()),
  min: z.optional(eventStoreBoundsSelect),
  max: z.optional(eventStoreBoundsSelect),
  sum: z.optional(eventStoreSumsSelect),
  avg: z.optional(eventStoreSumsSelect),
});
export type EventStoreAggregateArgs = z.infer<typeof eventStoreAggregateArgs>;

/** Figures over rows. */
export const eventStoreAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(eventStoreBoundsResult),
  max: z.optional(eventStoreBoundsResult),
  sum: z.optional(eventStoreSumsResult),
  avg: z.optional(eventStoreSumsResult),
});
export type EventStoreAggregateResult = z.infer<typeof eventStoreAggregateResult>;

export const eventStoreUpsert = eventStoreCreate;
export type EventStoreUpsert = EventStoreCreate;

export const eventStoreDeleteArgs = eventStoreGetArgs;
export type EventStoreDeleteArgs = EventStoreGetArgs;
