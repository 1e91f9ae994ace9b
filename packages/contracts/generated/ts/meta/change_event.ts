/** Of the table meta.change_event. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, integerFilter, jsonFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

/** platform: what happened to changes of the shared model, in the order it happened */
export const changeEventRow = z.object({
  change_id: forms.uuid,
  place: kinds.whole(-2147483648, 2147483647),
  occurred_at: forms.datetime,
  actor: kinds.present,
  action: z.string(),
  from_state: z.string(),
  to_state: z.string(),
  comment: z.string(),
});
export type ChangeEventRow = z.infer<typeof changeEventRow>;

/** A new row; what has a default may be left out. */
export const changeEventCreate = z.strictObject({
  change_id: forms.uuid,
  place: kinds.whole(-2147483648, 2147483647),
  occurred_at: forms.datetime,
  actor: kinds.present,
  action: z.string(),
  from_state: z.string(),
  to_state: z.string(),
  comment: z.optional(z.string()),
});
export type ChangeEventCreate = z.infer<typeof changeEventCreate>;

/** Columns to change; keys stay. */
export const changeEventUpdate = z.strictObject({
  occurred_at: z.optional(forms.datetime),
  actor: z.optional(kinds.present),
  action: z.optional(z.string()),
  from_state: z.optional(z.string()),
  to_state: z.optional(z.string()),
  comment: z.optional(z.string()),
}).check(kinds.notEmpty);
export type ChangeEventUpdate = z.infer<typeof changeEventUpdate>;

/** One row by its key. */
export const changeEventByChangeIdPlace = z.strictObject({
  change_id: forms.uuid,
  place: kinds.whole(-2147483648, 2147483647),
});
export type ChangeEventByChangeIdPlace = z.infer<typeof changeEventByChangeIdPlace>;

/** One row, by one of its keys. */
export const changeEventWhereUnique = z.strictObject({
  change_id_place: z.optional(changeEventByChangeIdPlace),
}).check(kinds.notEmpty);
export type ChangeEventWhereUnique = z.infer<typeof changeEventWhereUnique>;

/** Conditions on rows; all of them hold. */
export const changeEventWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeEventWhere>> {
    return z.optional(z.array(changeEventWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeEventWhere>> {
    return z.optional(z.array(changeEventWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof changeEventWhere>> {
    return z.optional(z.array(changeEventWhere));
  },
  change_id: z.optional(uuidFilter),
  place: z.optional(integerFilter),
  occurred_at: z.optional(datetimeFilter),
  actor: z.optional(jsonFilter),
  action: z.optional(textFilter),
  from_state: z.optional(textFilter),
  to_state: z.optional(textFilter),
  comment: z.optional(textFilter),
});
export type ChangeEventWhere = z.infer<typeof changeEventWhere>;

/** Columns to sort by. */
export const changeEventOrder = z.strictObject({
  change_id: z.optional(z.enum(["asc", "desc"])),
  place: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
  action: z.optional(z.enum(["asc", "desc"])),
  from_state: z.optional(z.enum(["asc", "desc"])),
  to_state: z.optional(z.enum(["asc", "desc"])),
  comment: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type ChangeEventOrder = z.infer<typeof changeEventOrder>;

/** Columns to answer with. */
export const changeEventSelect = z.strictObject({
  change_id: z.optional(z.boolean()),
  place: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  actor: z.optional(z.boolean()),
  action: z.optional(z.boolean()),
  from_state: z.optional(z.boolean()),
  to_state: z.optional(z.boolean()),
  comment: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeEventSelect = z.infer<typeof changeEventSelect>;

/** A page of rows. */
export const changeEventListArgs = z.strictObject({
  where: z.optional(changeEventWhere),
  order: z.optional(z.array(changeEventOrder).check(kinds.count(0, 8))),
  select: z.optional(changeEventSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type ChangeEventListArgs = z.infer<typeof changeEventListArgs>;

/** A page of rows. */
export const changeEventListResult = z.object({
  data: z.array(changeEventRow),
  meta: pageMeta,
});
export type ChangeEventListResult = z.infer<typeof changeEventListResult>;

/** Which rows to count. */
export const changeEventCountArgs = z.strictObject({
  where: z.optional(changeEventWhere),
});
export type ChangeEventCountArgs = z.infer<typeof changeEventCountArgs>;

/** One new row. */
export const changeEventCreateArgs = z.strictObject({
  data: changeEventCreate,
  select: z.optional(changeEventSelect),
});
export type ChangeEventCreateArgs = z.infer<typeof changeEventCreateArgs>;

/** New rows at once. */
export const changeEventCreateManyArgs = z.strictObject({
  data: z.array(changeEventCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type ChangeEventCreateManyArgs = z.infer<typeof changeEventCreateManyArgs>;

/** The same change of many rows. */
export const changeEventUpdateManyArgs = z.strictObject({
  where: changeEventWhere,
  data: changeEventUpdate,
});
export type ChangeEventUpdateManyArgs = z.infer<typeof changeEventUpdateManyArgs>;

/** Which rows go. */
export const changeEventDeleteManyArgs = z.strictObject({
  where: changeEventWhere,
});
export type ChangeEventDeleteManyArgs = z.infer<typeof changeEventDeleteManyArgs>;

/** One row. */
export const changeEventGetArgs = z.strictObject({
  where: changeEventWhereUnique,
  select: z.optional(changeEventSelect),
});
export type ChangeEventGetArgs = z.infer<typeof changeEventGetArgs>;

/** A change of one row. */
export const changeEventUpdateArgs = z.strictObject({
  where: changeEventWhereUnique,
  data: changeEventUpdate,
  select: z.optional(changeEventSelect),
});
export type ChangeEventUpdateArgs = z.infer<typeof changeEventUpdateArgs>;

/** One row, changed or new. */
export const changeEventUpsertArgs = z.strictObject({
  where: changeEventWhereUnique,
  create: changeEventCreate,
  update: changeEventUpdate,
  select: z.optional(changeEventSelect),
});
export type ChangeEventUpsertArgs = z.infer<typeof changeEventUpsertArgs>;

/** Which columns. */
export const changeEventBoundsSelect = z.strictObject({
  place: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
  action: z.optional(z.boolean()),
  from_state: z.optional(z.boolean()),
  to_state: z.optional(z.boolean()),
  comment: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeEventBoundsSelect = z.infer<typeof changeEventBoundsSelect>;

/** What came out, by column. */
export const changeEventBoundsResult = z.object({
  place: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  occurred_at: z.optional(z.nullable(forms.datetime)),
  action: z.optional(z.nullable(z.string())),
  from_state: z.optional(z.nullable(z.string())),
  to_state: z.optional(z.nullable(z.string())),
  comment: z.optional(z.nullable(z.string())),
});
export type ChangeEventBoundsResult = z.infer<typeof changeEventBoundsResult>;

/** Which columns. */
export const changeEventSumsSelect = z.strictObject({
  place: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ChangeEventSumsSelect = z.infer<typeof changeEventSumsSelect>;

/** What came out, by column. */
export const changeEventSumsResult = z.object({
  place: z.optional(z.nullable(forms.decimal)),
});
export type ChangeEventSumsResult = z.infer<typeof changeEventSumsResult>;

/** Figures over rows. */
export const changeEventAggregateArgs = z.strictObject({
  where: z.optional(changeEventWhere),
  count: z.optional(z.boolean()),
  min: z.optional(changeEventBoundsSelect),
  max: z.optional(changeEventBoundsSelect),
  sum: z.optional(changeEventSumsSelect),
  avg: z.optional(changeEventSumsSelect),
});
export type ChangeEventAggregateArgs = z.infer<typeof changeEventAggregateArgs>;

/** Figures over rows. */
export const changeEventAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(changeEventBoundsResult),
  max: z.optional(changeEventBoundsResult),
  sum: z.optional(changeEventSumsResult),
  avg: z.optional(changeEventSumsResult),
});
export type ChangeEventAggregateResult = z.infer<typeof changeEventAggregateResult>;

export const changeEventUpsert = changeEventCreate;
export type ChangeEventUpsert = ChangeEventCreate;

export const changeEventDeleteArgs = changeEventGetArgs;
export type ChangeEventDeleteArgs = ChangeEventGetArgs;
