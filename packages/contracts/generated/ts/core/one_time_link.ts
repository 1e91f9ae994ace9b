/** Of the table core.one_time_link. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: one-time sign-in links of the local mode */
export const oneTimeLinkRow = z.object({
  link_hash: forms.base64,
  realm_key: z.string(),
  tenant_code: z.string(),
  username: z.string(),
  created_at: forms.datetime,
  expires_at: forms.datetime,
  used_at: z.nullable(forms.datetime),
});
export type OneTimeLinkRow = z.infer<typeof oneTimeLinkRow>;

/** A new row; what has a default may be left out. */
export const oneTimeLinkCreate = z.strictObject({
  link_hash: forms.base64,
  realm_key: z.string(),
  tenant_code: z.string(),
  username: z.string(),
  created_at: forms.datetime,
  expires_at: forms.datetime,
  used_at: z.optional(z.nullable(forms.datetime)),
});
export type OneTimeLinkCreate = z.infer<typeof oneTimeLinkCreate>;

/** Columns to change; keys stay. */
export const oneTimeLinkUpdate = z.strictObject({
  realm_key: z.optional(z.string()),
  tenant_code: z.optional(z.string()),
  username: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  expires_at: z.optional(forms.datetime),
  used_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type OneTimeLinkUpdate = z.infer<typeof oneTimeLinkUpdate>;

/** One row, by one of its keys. */
export const oneTimeLinkWhereUnique = z.strictObject({
  link_hash: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type OneTimeLinkWhereUnique = z.infer<typeof oneTimeLinkWhereUnique>;

/** Conditions on rows; all of them hold. */
export const oneTimeLinkWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof oneTimeLinkWhere>> {
    return z.optional(z.array(oneTimeLinkWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof oneTimeLinkWhere>> {
    return z.optional(z.array(oneTimeLinkWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof oneTimeLinkWhere>> {
    return z.optional(z.array(oneTimeLinkWhere));
  },
  link_hash: z.optional(base64Filter),
  realm_key: z.optional(textFilter),
  tenant_code: z.optional(textFilter),
  username: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  expires_at: z.optional(datetimeFilter),
  used_at: z.optional(datetimeOrNullFilter),
});
export type OneTimeLinkWhere = z.infer<typeof oneTimeLinkWhere>;

/** Columns to sort by. */
export const oneTimeLinkOrder = z.strictObject({
  realm_key: z.optional(z.enum(["asc", "desc"])),
  tenant_code: z.optional(z.enum(["asc", "desc"])),
  username: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
  used_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type OneTimeLinkOrder = z.infer<typeof oneTimeLinkOrder>;

/** Columns to answer with. */
export const oneTimeLinkSelect = z.strictObject({
  link_hash: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  username: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
  used_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type OneTimeLinkSelect = z.infer<typeof oneTimeLinkSelect>;

/** A page of rows. */
export const oneTimeLinkListArgs = z.strictObject({
  where: z.optional(oneTimeLinkWhere),
  order: z.optional(z.array(oneTimeLinkOrder).check(kinds.count(0, 8))),
  select: z.optional(oneTimeLinkSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type OneTimeLinkListArgs = z.infer<typeof oneTimeLinkListArgs>;

/** A page of rows. */
export const oneTimeLinkListResult = z.object({
  data: z.array(oneTimeLinkRow),
  meta: pageMeta,
});
export type OneTimeLinkListResult = z.infer<typeof oneTimeLinkListResult>;

/** Which rows to count. */
export const oneTimeLinkCountArgs = z.strictObject({
  where: z.optional(oneTimeLinkWhere),
});
export type OneTimeLinkCountArgs = z.infer<typeof oneTimeLinkCountArgs>;

/** One new row. */
export const oneTimeLinkCreateArgs = z.strictObject({
  data: oneTimeLinkCreate,
  select: z.optional(oneTimeLinkSelect),
});
export type OneTimeLinkCreateArgs = z.infer<typeof oneTimeLinkCreateArgs>;

/** New rows at once. */
export const oneTimeLinkCreateManyArgs = z.strictObject({
  data: z.array(oneTimeLinkCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type OneTimeLinkCreateManyArgs = z.infer<typeof oneTimeLinkCreateManyArgs>;

/** The same change of many rows. */
export const oneTimeLinkUpdateManyArgs = z.strictObject({
  where: oneTimeLinkWhere,
  data: oneTimeLinkUpdate,
});
export type OneTimeLinkUpdateManyArgs = z.infer<typeof oneTimeLinkUpdateManyArgs>;

/** Which rows go. */
export const oneTimeLinkDeleteManyArgs = z.strictObject({
  where: oneTimeLinkWhere,
});
export type OneTimeLinkDeleteManyArgs = z.infer<typeof oneTimeLinkDeleteManyArgs>;

/** One row. */
export const oneTimeLinkGetArgs = z.strictObject({
  where: oneTimeLinkWhereUnique,
  select: z.optional(oneTimeLinkSelect),
});
export type OneTimeLinkGetArgs = z.infer<typeof oneTimeLinkGetArgs>;

/** A change of one row. */
export const oneTimeLinkUpdateArgs = z.strictObject({
  where: oneTimeLinkWhereUnique,
  data: oneTimeLinkUpdate,
  select: z.optional(oneTimeLinkSelect),
});
export type OneTimeLinkUpdateArgs = z.infer<typeof oneTimeLinkUpdateArgs>;

/** One row, changed or new. */
export const oneTimeLinkUpsertArgs = z.strictObject({
  where: oneTimeLinkWhereUnique,
  create: oneTimeLinkCreate,
  update: oneTimeLinkUpdate,
  select: z.optional(oneTimeLinkSelect),
});
export type OneTimeLinkUpsertArgs = z.infer<typeof oneTimeLinkUpsertArgs>;

/** Which columns. */
export const oneTimeLinkBoundsSelect = z.strictObject({
  realm_key: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  username: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
  used_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type OneTimeLinkBoundsSelect = z.infer<typeof oneTimeLinkBoundsSelect>;

/** What came out, by column. */
export const oneTimeLinkBoundsResult = z.object({
  realm_key: z.optional(z.nullable(z.string())),
  tenant_code: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  expires_at: z.optional(z.nullable(forms.datetime)),
  used_at: z.optional(z.nullable(forms.datetime)),
});
export type OneTimeLinkBoundsResult = z.infer<typeof oneTimeLinkBoundsResult>;

/** Figures over rows. */
export const oneTimeLinkAggregateArgs = z.strictObject({
  where: z.optional(oneTimeLinkWhere),
  count: z.optional(z.boolean()),
  min: z.optional(oneTimeLinkBoundsSelect),
  max: z.optional(oneTimeLinkBoundsSelect),
});
export type OneTimeLinkAggregateArgs = z.infer<typeof oneTimeLinkAggregateArgs>;

/** Figures over rows. */
export const oneTimeLinkAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(oneTimeLinkBoundsResult),
  max: z.optional(oneTimeLinkBoundsResult),
});
export type OneTimeLinkAggregateResult = z.infer<typeof oneTimeLinkAggregateResult>;

export const oneTimeLinkUpsert = oneTimeLinkCreate;
export type OneTimeLinkUpsert = OneTimeLinkCreate;

export const oneTimeLinkDeleteArgs = oneTimeLinkGetArgs;
export type OneTimeLinkDeleteArgs = OneTimeLinkGetArgs;
