/** Of the table core.auth_audit_seal. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, integerFilter, listFilter, pageMeta, textFilter, uuidOrNullFilter } from "../common/filters.ts";

/** platform: seals of the sign-in events, which are of no tenant */
export const authAuditSealRow = z.object({
  number: kinds.whole(1, 9007199254740991),
  sealed_at: forms.datetime,
  header: z.string(),
  signature: forms.base64,
  low_id: z.nullable(forms.uuid),
  high_id: z.nullable(forms.uuid),
  row_ids: z.array(forms.uuid),
  entries: forms.base64,
});
export type AuthAuditSealRow = z.infer<typeof authAuditSealRow>;

/** A new row; what has a default may be left out. */
export const authAuditSealCreate = z.strictObject({
  number: kinds.whole(1, 9007199254740991),
  sealed_at: forms.datetime,
  header: z.string(),
  signature: forms.base64,
  low_id: z.optional(z.nullable(forms.uuid)),
  high_id: z.optional(z.nullable(forms.uuid)),
  row_ids: z.array(forms.uuid),
  entries: forms.base64,
});
export type AuthAuditSealCreate = z.infer<typeof authAuditSealCreate>;

/** Columns to change; keys stay. */
export const authAuditSealUpdate = z.strictObject({
  sealed_at: z.optional(forms.datetime),
  header: z.optional(z.string()),
  signature: z.optional(forms.base64),
  low_id: z.optional(z.nullable(forms.uuid)),
  high_id: z.optional(z.nullable(forms.uuid)),
  row_ids: z.optional(z.array(forms.uuid)),
  entries: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type AuthAuditSealUpdate = z.infer<typeof authAuditSealUpdate>;

/** One row, by one of its keys. */
export const authAuditSealWhereUnique = z.strictObject({
  number: z.optional(kinds.whole(1, 9007199254740991)),
}).check(kinds.notEmpty);
export type AuthAuditSealWhereUnique = z.infer<typeof authAuditSealWhereUnique>;

/** Conditions on rows; all of them hold. */
export const authAuditSealWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof authAuditSealWhere>> {
    return z.optional(z.array(authAuditSealWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof authAuditSealWhere>> {
    return z.optional(z.array(authAuditSealWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof authAuditSealWhere>> {
    return z.optional(z.array(authAuditSealWhere));
  },
  number: z.optional(integerFilter),
  sealed_at: z.optional(datetimeFilter),
  header: z.optional(textFilter),
  signature: z.optional(base64Filter),
  low_id: z.optional(uuidOrNullFilter),
  high_id: z.optional(uuidOrNullFilter),
  row_ids: z.optional(listFilter),
  entries: z.optional(base64Filter),
});
export type AuthAuditSealWhere = z.infer<typeof authAuditSealWhere>;

/** Columns to sort by. */
export const authAuditSealOrder = z.strictObject({
  number: z.optional(z.enum(["asc", "desc"])),
  sealed_at: z.optional(z.enum(["asc", "desc"])),
  header: z.optional(z.enum(["asc", "desc"])),
  low_id: z.optional(z.enum(["asc", "desc"])),
  high_id: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type AuthAuditSealOrder = z.infer<typeof authAuditSealOrder>;

/** Columns to answer with. */
export const authAuditSealSelect = z.strictObject({
  number: z.optional(z.boolean()),
  sealed_at: z.optional(z.boolean()),
  header: z.optional(z.boolean()),
  signature: z.optional(z.boolean()),
  low_id: z.optional(z.boolean()),
  high_id: z.optional(z.boolean()),
  row_ids: z.optional(z.boolean()),
  entries: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuthAuditSealSelect = z.infer<typeof authAuditSealSelect>;

/** A page of rows. */
export const authAuditSealListArgs = z.strictObject({
  where: z.optional(authAuditSealWhere),
  order: z.optional(z.array(authAuditSealOrder).check(kinds.count(0, 8))),
  select: z.optional(authAuditSealSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type AuthAuditSealListArgs = z.infer<typeof authAuditSealListArgs>;

/** A page of rows. */
export const authAuditSealListResult = z.object({
  data: z.array(authAuditSealRow),
  meta: pageMeta,
});
export type AuthAuditSealListResult = z.infer<typeof authAuditSealListResult>;

/** Which rows to count. */
export const authAuditSealCountArgs = z.strictObject({
  where: z.optional(authAuditSealWhere),
});
export type AuthAuditSealCountArgs = z.infer<typeof authAuditSealCountArgs>;

/** One new row. */
export const authAuditSealCreateArgs = z.strictObject({
  data: authAuditSealCreate,
  select: z.optional(authAuditSealSelect),
});
export type AuthAuditSealCreateArgs = z.infer<typeof authAuditSealCreateArgs>;

/** New rows at once. */
export const authAuditSealCreateManyArgs = z.strictObject({
  data: z.array(authAuditSealCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type AuthAuditSealCreateManyArgs = z.infer<typeof authAuditSealCreateManyArgs>;

/** The same change of many rows. */
export const authAuditSealUpdateManyArgs = z.strictObject({
  where: authAuditSealWhere,
  data: authAuditSealUpdate,
});
export type AuthAuditSealUpdateManyArgs = z.infer<typeof authAuditSealUpdateManyArgs>;

/** Which rows go. */
export const authAuditSealDeleteManyArgs = z.strictObject({
  where: authAuditSealWhere,
});
export type AuthAuditSealDeleteManyArgs = z.infer<typeof authAuditSealDeleteManyArgs>;

/** One row. */
export const authAuditSealGetArgs = z.strictObject({
  where: authAuditSealWhereUnique,
  select: z.optional(authAuditSealSelect),
});
export type AuthAuditSealGetArgs = z.infer<typeof authAuditSealGetArgs>;

/** A change of one row. */
export const authAuditSealUpdateArgs = z.strictObject({
  where: authAuditSealWhereUnique,
  data: authAuditSealUpdate,
  select: z.optional(authAuditSealSelect),
});
export type AuthAuditSealUpdateArgs = z.infer<typeof authAuditSealUpdateArgs>;

/** One row, changed or new. */
export const authAuditSealUpsertArgs = z.strictObject({
  where: authAuditSealWhereUnique,
  create: authAuditSealCreate,
  update: authAuditSealUpdate,
  select: z.optional(authAuditSealSelect),
});
export type AuthAuditSealUpsertArgs = z.infer<typeof authAuditSealUpsertArgs>;

/** Which columns. */
export const authAuditSealBoundsSelect = z.strictObject({
  number: z.optional(z.boolean()),
  sealed_at: z.optional(z.boolean()),
  header: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuthAuditSealBoundsSelect = z.infer<typeof authAuditSealBoundsSelect>;

/** What came out, by column. */
export const authAuditSealBoundsResult = z.object({
  number: z.optional(z.nullable(kinds.whole(1, 9007199254740991))),
  sealed_at: z.optional(z.nullable(forms.datetime)),
  header: z.optional(z.nullable(z.string())),
});
export type AuthAuditSealBoundsResult = z.infer<typeof authAuditSealBoundsResult>;

/** Which columns. */
export const authAuditSealSumsSelect = z.strictObject({
  number: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuthAuditSealSumsSelect = z.infer<typeof authAuditSealSumsSelect>;

/** What came out, by column. */
export const authAuditSealSumsResult = z.object({
  number: z.optional(z.nullable(forms.decimal)),
});
export type AuthAuditSealSumsResult = z.infer<typeof authAuditSealSumsResult>;

/** Figures over rows. */
export const authAuditSealAggregateArgs = z.strictObject({
  where: z.optional(authAuditSealWhere),
  count: z.optional(z.boolean()),
  min: z.optional(authAuditSealBoundsSelect),
  max: z.optional(authAuditSealBoundsSelect),
  sum: z.optional(authAuditSealSumsSelect),
  avg: z.optional(authAuditSealSumsSelect),
});
export type AuthAuditSealAggregateArgs = z.infer<typeof authAuditSealAggregateArgs>;

/** Figures over rows. */
export const authAuditSealAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(authAuditSealBoundsResult),
  max: z.optional(authAuditSealBoundsResult),
  sum: z.optional(authAuditSealSumsResult),
  avg: z.optional(authAuditSealSumsResult),
});
export type AuthAuditSealAggregateResult = z.infer<typeof authAuditSealAggregateResult>;

export const authAuditSealUpsert = authAuditSealCreate;
export type AuthAuditSealUpsert = AuthAuditSealCreate;

export const authAuditSealDeleteArgs = authAuditSealGetArgs;
export type AuthAuditSealDeleteArgs = AuthAuditSealGetArgs;
