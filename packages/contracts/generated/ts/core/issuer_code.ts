/** Of the table core.issuer_code. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter, textOrNullFilter } from "../common/filters.ts";

/** platform: authorization codes of the development issuer */
export const issuerCodeRow = z.object({
  code_hash: forms.base64,
  realm_key: z.string(),
  client_id: z.string(),
  redirect_uri: z.string(),
  tenant_code: z.string(),
  username: z.string(),
  session_id: z.string(),
  scope: z.string(),
  nonce: z.nullable(z.string()),
  code_challenge: z.string(),
  created_at: forms.datetime,
  expires_at: forms.datetime,
  used_at: z.nullable(forms.datetime),
});
export type IssuerCodeRow = z.infer<typeof issuerCodeRow>;

/** A new row; what has a default may be left out. */
export const issuerCodeCreate = z.strictObject({
  code_hash: forms.base64,
  realm_key: z.string(),
  client_id: z.string(),
  redirect_uri: z.string(),
  tenant_code: z.string(),
  username: z.string(),
  session_id: z.string(),
  scope: z.string(),
  nonce: z.optional(z.nullable(z.string())),
  code_challenge: z.string(),
  created_at: forms.datetime,
  expires_at: forms.datetime,
  used_at: z.optional(z.nullable(forms.datetime)),
});
export type IssuerCodeCreate = z.infer<typeof issuerCodeCreate>;

/** Columns to change; keys stay. */
export const issuerCodeUpdate = z.strictObject({
  realm_key: z.optional(z.string()),
  client_id: z.optional(z.string()),
  redirect_uri: z.optional(z.string()),
  tenant_code: z.optional(z.string()),
  username: z.optional(z.string()),
  session_id: z.optional(z.string()),
  scope: z.optional(z.string()),
  nonce: z.optional(z.nullable(z.string())),
  code_challenge: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  expires_at: z.optional(forms.datetime),
  used_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type IssuerCodeUpdate = z.infer<typeof issuerCodeUpdate>;

/** One row, by one of its keys. */
export const issuerCodeWhereUnique = z.strictObject({
  code_hash: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type IssuerCodeWhereUnique = z.infer<typeof issuerCodeWhereUnique>;

/** Conditions on rows; all of them hold. */
export const issuerCodeWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerCodeWhere>> {
    return z.optional(z.array(issuerCodeWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerCodeWhere>> {
    return z.optional(z.array(issuerCodeWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerCodeWhere>> {
    return z.optional(z.array(issuerCodeWhere));
  },
  code_hash: z.optional(base64Filter),
  realm_key: z.optional(textFilter),
  client_id: z.optional(textFilter),
  redirect_uri: z.optional(textFilter),
  tenant_code: z.optional(textFilter),
  username: z.optional(textFilter),
  session_id: z.optional(textFilter),
  scope: z.optional(textFilter),
  nonce: z.optional(textOrNullFilter),
  code_challenge: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  expires_at: z.optional(datetimeFilter),
  used_at: z.optional(datetimeOrNullFilter),
});
export type IssuerCodeWhere = z.infer<typeof issuerCodeWhere>;

/** Columns to sort by. */
export const issuerCodeOrder = z.strictObject({
  realm_key: z.optional(z.enum(["asc", "desc"])),
  client_id: z.optional(z.enum(["asc", "desc"])),
  redirect_uri: z.optional(z.enum(["asc", "desc"])),
  tenant_code: z.optional(z.enum(["asc", "desc"])),
  username: z.optional(z.enum(["asc", "desc"])),
  session_id: z.optional(z.enum(["asc", "desc"])),
  scope: z.optional(z.enum(["asc", "desc"])),
  nonce: z.optional(z.enum(["asc", "desc"])),
  code_challenge: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
  used_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type IssuerCodeOrder = z.infer<typeof issuerCodeOrder>;

/** Columns to answer with. */
export const issuerCodeSelect = z.strictObject({
  code_hash: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  client_id: z.optional(z.boolean()),
  redirect_uri: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  username: z.optional(z.boolean()),
  session_id: z.optional(z.boolean()),
  scope: z.optional(z.boolean()),
  nonce: z.optional(z.boolean()),
  code_challenge: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
  used_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IssuerCodeSelect = z.infer<typeof issuerCodeSelect>;

/** A page of rows. */
export const issuerCodeListArgs = z.strictObject({
  where: z.optional(issuerCodeWhere),
  order: z.optional(z.array(issuerCodeOrder).check(kinds.count(0, 8))),
  select: z.optional(issuerCodeSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type IssuerCodeListArgs = z.infer<typeof issuerCodeListArgs>;

/** A page of rows. */
export const issuerCodeListResult = z.object({
  data: z.array(issuerCodeRow),
  meta: pageMeta,
});
export type IssuerCodeListResult = z.infer<typeof issuerCodeListResult>;

/** Which rows to count. */
export const issuerCodeCountArgs = z.strictObject({
  where: z.optional(issuerCodeWhere),
});
export type IssuerCodeCountArgs = z.infer<typeof issuerCodeCountArgs>;

/** One new row. */
export const issuerCodeCreateArgs = z.strictObject({
  data: issuerCodeCreate,
  select: z.optional(issuerCodeSelect),
});
export type IssuerCodeCreateArgs = z.infer<typeof issuerCodeCreateArgs>;

/** New rows at once. */
export const issuerCodeCreateManyArgs = z.strictObject({
  data: z.array(issuerCodeCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type IssuerCodeCreateManyArgs = z.infer<typeof issuerCodeCreateManyArgs>;

/** The same change of many rows. */
export const issuerCodeUpdateManyArgs = z.strictObject({
  where: issuerCodeWhere,
  data: issuerCodeUpdate,
});
export type IssuerCodeUpdateManyArgs = z.infer<typeof issuerCodeUpdateManyArgs>;

/** Which rows go. */
export const issuerCodeDeleteManyArgs = z.strictObject({
  where: issuerCodeWhere,
});
export type IssuerCodeDeleteManyArgs = z.infer<typeof issuerCodeDeleteManyArgs>;

/** One row. */
export const issuerCodeGetArgs = z.strictObject({
  where: issuerCodeWhereUnique,
  select: z.optional(issuerCodeSelect),
});
export type IssuerCodeGetArgs = z.infer<typeof issuerCodeGetArgs>;

/** A change of one row. */
export const issuerCodeUpdateArgs = z.strictObject({
  where: issuerCodeWhereUnique,
  data: issuerCodeUpdate,
  select: z.optional(issuerCodeSelect),
});
export type IssuerCodeUpdateArgs = z.infer<typeof issuerCodeUpdateArgs>;

/** One row, changed or new. */
export const issuerCodeUpsertArgs = z.strictObject({
  where: issuerCodeWhereUnique,
  create: issuerCodeCreate,
  update: issuerCodeUpdate,
  select: z.optional(issuerCodeSelect),
});
export type IssuerCodeUpsertArgs = z.infer<typeof issuerCodeUpsertArgs>;

/** Which columns. */
export const issuerCodeBoundsSelect = z.strictObject({
  realm_key: z.optional(z.boolean()),
  client_id: z.optional(z.boolean()),
  redirect_uri: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  username: z.optional(z.boolean()),
  session_id: z.optional(z.boolean()),
  scope: z.optional(z.boolean()),
  nonce: z.optional(z.boolean()),
  code_challenge: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
  used_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IssuerCodeBoundsSelect = z.infer<typeof issuerCodeBoundsSelect>;

/** What came out, by column. */
export const issuerCodeBoundsResult = z.object({
  realm_key: z.optional(z.nullable(z.string())),
  client_id: z.optional(z.nullable(z.string())),
  redirect_uri: z.optional(z.nullable(z.string())),
  tenant_code: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  session_id: z.optional(z.nullable(z.string())),
  scope: z.optional(z.nullable(z.string())),
  nonce: z.optional(z.nullable(z.string())),
  code_challenge: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  expires_at: z.optional(z.nullable(forms.datetime)),
  used_at: z.optional(z.nullable(forms.datetime)),
});
export type IssuerCodeBoundsResult = z.infer<typeof issuerCodeBoundsResult>;

/** Figures over rows. */
export const issuerCodeAggregateArgs = z.strictObject({
  where: z.optional(issuerCodeWhere),
  count: z.optional(z.boolean()),
  min: z.optional(issuerCodeBoundsSelect),
  max: z.optional(issuerCodeBoundsSelect),
});
export type IssuerCodeAggregateArgs = z.infer<typeof issuerCodeAggregateArgs>;

/** Figures over rows. */
export const issuerCodeAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(issuerCodeBoundsResult),
  max: z.optional(issuerCodeBoundsResult),
});
export type IssuerCodeAggregateResult = z.infer<typeof issuerCodeAggregateResult>;

export const issuerCodeUpsert = issuerCodeCreate;
export type IssuerCodeUpsert = IssuerCodeCreate;

export const issuerCodeDeleteArgs = issuerCodeGetArgs;
export type IssuerCodeDeleteArgs = IssuerCodeGetArgs;
