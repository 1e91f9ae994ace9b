/** Of the table ref.timezone. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { jsonFilter, listFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: IANA time zones, the same for every tenant */
export const timezoneRow = z.object({
  code: z.string(),
  name: z.string(),
  country_code: z.nullable(z.string()),
  windows_name: z.nullable(z.string()),
  aliases: z.array(z.string()),
  status: z.enum(["active", "deprecated"]),
  metadata: kinds.present,
});
export type TimezoneRow = z.infer<typeof timezoneRow>;

/** A new row; what has a default may be left out. */
export const timezoneCreate = z.strictObject({
  code: z.string(),
  name: z.string(),
  country_code: z.optional(z.nullable(z.string())),
  windows_name: z.optional(z.nullable(z.string())),
  aliases: z.optional(z.array(z.string())),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
});
export type TimezoneCreate = z.infer<typeof timezoneCreate>;

/** Columns to change; keys stay. */
export const timezoneUpdate = z.strictObject({
  name: z.optional(z.string()),
  country_code: z.optional(z.nullable(z.string())),
  windows_name: z.optional(z.nullable(z.string())),
  aliases: z.optional(z.array(z.string())),
  status: z.optional(z.enum(["active", "deprecated"])),
  metadata: z.optional(kinds.present),
}).check(kinds.notEmpty);
export type TimezoneUpdate = z.infer<typeof timezoneUpdate>;

/** One row, by one of its keys. */
export const timezoneWhereUnique = z.strictObject({
  code: z.optional(z.string()),
}).check(kinds.notEmpty);
export type TimezoneWhereUnique = z.infer<typeof timezoneWhereUnique>;

/** Conditions on rows; all of them hold. */
export const timezoneWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof timezoneWhere>> {
    return z.optional(z.array(timezoneWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof timezoneWhere>> {
    return z.optional(z.array(timezoneWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof timezoneWhere>> {
    return z.optional(z.array(timezoneWhere));
  },
  code: z.optional(textFilter),
  name: z.optional(textFilter),
  country_code: z.optional(textOrNullFilter),
  windows_name: z.optional(textOrNullFilter),
  aliases: z.optional(listFilter),
  status: z.optional(textFilter),
  metadata: z.optional(jsonFilter),
});
export type TimezoneWhere = z.infer<typeof timezoneWhere>;

/** Columns to sort by. */
export const timezoneOrder = z.strictObject({
  code: z.optional(z.enum(["asc", "desc"])),
  name: z.optional(z.enum(["asc", "desc"])),
  country_code: z.optional(z.enum(["asc", "desc"])),
  windows_name: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type TimezoneOrder = z.infer<typeof timezoneOrder>;

/** Columns to answer with. */
export const timezoneSelect = z.strictObject({
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  country_code: z.optional(z.boolean()),
  windows_name: z.optional(z.boolean()),
  aliases: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  metadata: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TimezoneSelect = z.infer<typeof timezoneSelect>;

/** A page of rows. */
export const timezoneListArgs = z.strictObject({
  where: z.optional(timezoneWhere),
  order: z.optional(z.array(timezoneOrder).check(kinds.count(0, 8))),
  select: z.optional(timezoneSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type TimezoneListArgs = z.infer<typeof timezoneListArgs>;

/** A page of rows. */
export const timezoneListResult = z.object({
  data: z.array(timezoneRow),
  meta: pageMeta,
});
export type TimezoneListResult = z.infer<typeof timezoneListResult>;

/** Which rows to count. */
export const timezoneCountArgs = z.strictObject({
  where: z.optional(timezoneWhere),
});
export type TimezoneCountArgs = z.infer<typeof timezoneCountArgs>;

/** One new row. */
export const timezoneCreateArgs = z.strictObject({
  data: timezoneCreate,
  select: z.optional(timezoneSelect),
});
export type TimezoneCreateArgs = z.infer<typeof timezoneCreateArgs>;

/** New rows at once. */
export const timezoneCreateManyArgs = z.strictObject({
  data: z.array(timezoneCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type TimezoneCreateManyArgs = z.infer<typeof timezoneCreateManyArgs>;

/** The same change of many rows. */
export const timezoneUpdateManyArgs = z.strictObject({
  where: timezoneWhere,
  data: timezoneUpdate,
});
export type TimezoneUpdateManyArgs = z.infer<typeof timezoneUpdateManyArgs>;

/** Which rows go. */
export const timezoneDeleteManyArgs = z.strictObject({
  where: timezoneWhere,
});
export type TimezoneDeleteManyArgs = z.infer<typeof timezoneDeleteManyArgs>;

/** One row. */
export const timezoneGetArgs = z.strictObject({
  where: timezoneWhereUnique,
  select: z.optional(timezoneSelect),
});
export type TimezoneGetArgs = z.infer<typeof timezoneGetArgs>;

/** A change of one row. */
export const timezoneUpdateArgs = z.strictObject({
  where: timezoneWhereUnique,
  data: timezoneUpdate,
  select: z.optional(timezoneSelect),
});
export type TimezoneUpdateArgs = z.infer<typeof timezoneUpdateArgs>;

/** One row, changed or new. */
export const timezoneUpsertArgs = z.strictObject({
  where: timezoneWhereUnique,
  create: timezoneCreate,
  update: timezoneUpdate,
  select: z.optional(timezoneSelect),
});
export type TimezoneUpsertArgs = z.infer<typeof timezoneUpsertArgs>;

/** Which columns. */
export const timezoneBoundsSelect = z.strictObject({
  code: z.optional(z.boolean()),
  name: z.optional(z.boolean()),
  country_code: z.optional(z.boolean()),
  windows_name: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type TimezoneBoundsSelect = z.infer<typeof timezoneBoundsSelect>;

/** What came out, by column. */
export const timezoneBoundsResult = z.object({
  code: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  country_code: z.optional(z.nullable(z.string())),
  windows_name: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["active", "deprecated"]))),
});
export type TimezoneBoundsResult = z.infer<typeof timezoneBoundsResult>;

/** Figures over rows. */
export const timezoneAggregateArgs = z.strictObject({
  where: z.optional(timezoneWhere),
  count: z.optional(z.boolean()),
  min: z.optional(timezoneBoundsSelect),
  max: z.optional(timezoneBoundsSelect),
});
export type TimezoneAggregateArgs = z.infer<typeof timezoneAggregateArgs>;

/** Figures over rows. */
export const timezoneAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(timezoneBoundsResult),
  max: z.optional(timezoneBoundsResult),
});
export type TimezoneAggregateResult = z.infer<typeof timezoneAggregateResult>;

export const timezoneUpsert = timezoneCreate;
export type TimezoneUpsert = TimezoneCreate;

export const timezoneDeleteArgs = timezoneGetArgs;
export type TimezoneDeleteArgs = TimezoneGetArgs;
