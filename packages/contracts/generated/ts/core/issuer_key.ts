/** Of the table core.issuer_key. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: signing keys of the development issuer */
export const issuerKeyRow = z.object({
  kid: z.string(),
  algorithm: z.string(),
  private_pem: z.string(),
  created_at: forms.datetime,
  retired_at: z.nullable(forms.datetime),
});
export type IssuerKeyRow = z.infer<typeof issuerKeyRow>;

/** A new row; what has a default may be left out. */
export const issuerKeyCreate = z.strictObject({
  kid: z.string(),
  algorithm: z.optional(z.string()),
  private_pem: z.string(),
  created_at: forms.datetime,
  retired_at: z.optional(z.nullable(forms.datetime)),
});
export type IssuerKeyCreate = z.infer<typeof issuerKeyCreate>;

/** Columns to change; keys stay. */
export const issuerKeyUpdate = z.strictObject({
  algorithm: z.optional(z.string()),
  private_pem: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  retired_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type IssuerKeyUpdate = z.infer<typeof issuerKeyUpdate>;

/** One row, by one of its keys. */
export const issuerKeyWhereUnique = z.strictObject({
  kid: z.optional(z.string()),
}).check(kinds.notEmpty);
export type IssuerKeyWhereUnique = z.infer<typeof issuerKeyWhereUnique>;

/** Conditions on rows; all of them hold. */
export const issuerKeyWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerKeyWhere>> {
    return z.optional(z.array(issuerKeyWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerKeyWhere>> {
    return z.optional(z.array(issuerKeyWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerKeyWhere>> {
    return z.optional(z.array(issuerKeyWhere));
  },
  kid: z.optional(textFilter),
  algorithm: z.optional(textFilter),
  private_pem: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  retired_at: z.optional(datetimeOrNullFilter),
});
export type IssuerKeyWhere = z.infer<typeof issuerKeyWhere>;

/** Columns to sort by. */
export const issuerKeyOrder = z.strictObject({
  kid: z.optional(z.enum(["asc", "desc"])),
  algorithm: z.optional(z.enum(["asc", "desc"])),
  private_pem: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  retired_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type IssuerKeyOrder = z.infer<typeof issuerKeyOrder>;

/** Columns to answer with. */
export const issuerKeySelect = z.strictObject({
  kid: z.optional(z.boolean()),
  algorithm: z.optional(z.boolean()),
  private_pem: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  retired_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IssuerKeySelect = z.infer<typeof issuerKeySelect>;

/** A page of rows. */
export const issuerKeyListArgs = z.strictObject({
  where: z.optional(issuerKeyWhere),
  order: z.optional(z.array(issuerKeyOrder).check(kinds.count(0, 8))),
  select: z.optional(issuerKeySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type IssuerKeyListArgs = z.infer<typeof issuerKeyListArgs>;

/** A page of rows. */
export const issuerKeyListResult = z.object({
  data: z.array(issuerKeyRow),
  meta: pageMeta,
});
export type IssuerKeyListResult = z.infer<typeof issuerKeyListResult>;

/** Which rows to count. */
export const issuerKeyCountArgs = z.strictObject({
  where: z.optional(issuerKeyWhere),
});
export type IssuerKeyCountArgs = z.infer<typeof issuerKeyCountArgs>;

/** One new row. */
export const issuerKeyCreateArgs = z.strictObject({
  data: issuerKeyCreate,
  select: z.optional(issuerKeySelect),
});
export type IssuerKeyCreateArgs = z.infer<typeof issuerKeyCreateArgs>;

/** New rows at once. */
export const issuerKeyCreateManyArgs = z.strictObject({
  data: z.array(issuerKeyCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type IssuerKeyCreateManyArgs = z.infer<typeof issuerKeyCreateManyArgs>;

/** The same change of many rows. */
export const issuerKeyUpdateManyArgs = z.strictObject({
  where: issuerKeyWhere,
  data: issuerKeyUpdate,
});
export type IssuerKeyUpdateManyArgs = z.infer<typeof issuerKeyUpdateManyArgs>;

/** Which rows go. */
export const issuerKeyDeleteManyArgs = z.strictObject({
  where: issuerKeyWhere,
});
export type IssuerKeyDeleteManyArgs = z.infer<typeof issuerKeyDeleteManyArgs>;

/** One row. */
export const issuerKeyGetArgs = z.strictObject({
  where: issuerKeyWhereUnique,
  select: z.optional(issuerKeySelect),
});
export type IssuerKeyGetArgs = z.infer<typeof issuerKeyGetArgs>;

/** A change of one row. */
export const issuerKeyUpdateArgs = z.strictObject({
  where: issuerKeyWhereUnique,
  data: issuerKeyUpdate,
  select: z.optional(issuerKeySelect),
});
export type IssuerKeyUpdateArgs = z.infer<typeof issuerKeyUpdateArgs>;

/** One row, changed or new. */
export const issuerKeyUpsertArgs = z.strictObject({
  where: issuerKeyWhereUnique,
  create: issuerKeyCreate,
  update: issuerKeyUpdate,
  select: z.optional(issuerKeySelect),
});
export type IssuerKeyUpsertArgs = z.infer<typeof issuerKeyUpsertArgs>;

/** What came out, by column. */
export const issuerKeyBoundsResult = z.object({
  kid: z.optional(z.nullable(z.string())),
  algorithm: z.optional(z.nullable(z.string())),
  private_pem: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  retired_at: z.optional(z.nullable(forms.datetime)),
});
export type IssuerKeyBoundsResult = z.infer<typeof issuerKeyBoundsResult>;

/** Figures over rows. */
export const issuerKeyAggregateArgs = z.strictObject({
  where: z.optional(issuerKeyWhere),
  count: z.optional(z.boolean()),
  min: z.optional(issuerKeySelect),
  max: z.optional(issuerKeySelect),
});
export type IssuerKeyAggregateArgs = z.infer<typeof issuerKeyAggregateArgs>;

/** Figures over rows. */
export const issuerKeyAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(issuerKeyBoundsResult),
  max: z.optional(issuerKeyBoundsResult),
});
export type IssuerKeyAggregateResult = z.infer<typeof issuerKeyAggregateResult>;

export const issuerKeyUpsert = issuerKeyCreate;
export type IssuerKeyUpsert = IssuerKeyCreate;

export const issuerKeyDeleteArgs = issuerKeyGetArgs;
export type IssuerKeyDeleteArgs = IssuerKeyGetArgs;

export const issuerKeyBoundsSelect = issuerKeySelect;
export type IssuerKeyBoundsSelect = IssuerKeySelect;
