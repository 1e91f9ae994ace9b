/** Of the table core.issuer_refresh. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, datetimeOrNullFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

/** platform: refresh tokens of the development issuer, by family so that reuse revokes all */
export const issuerRefreshRow = z.object({
  token_hash: forms.base64,
  family: forms.uuid,
  realm_key: z.string(),
  client_id: z.string(),
  tenant_code: z.string(),
  username: z.string(),
  session_id: z.string(),
  scope: z.string(),
  auth_time: forms.datetime,
  created_at: forms.datetime,
  expires_at: forms.datetime,
  used_at: z.nullable(forms.datetime),
  revoked_at: z.nullable(forms.datetime),
});
export type IssuerRefreshRow = z.infer<typeof issuerRefreshRow>;

/** A new row; what has a default may be left out. */
export const issuerRefreshCreate = z.strictObject({
  token_hash: forms.base64,
  family: forms.uuid,
  realm_key: z.string(),
  client_id: z.string(),
  tenant_code: z.string(),
  username: z.string(),
  session_id: z.string(),
  scope: z.string(),
  auth_time: forms.datetime,
  created_at: forms.datetime,
  expires_at: forms.datetime,
  used_at: z.optional(z.nullable(forms.datetime)),
  revoked_at: z.optional(z.nullable(forms.datetime)),
});
export type IssuerRefreshCreate = z.infer<typeof issuerRefreshCreate>;

/** Columns to change; keys stay. */
export const issuerRefreshUpdate = z.strictObject({
  family: z.optional(forms.uuid),
  realm_key: z.optional(z.string()),
  client_id: z.optional(z.string()),
  tenant_code: z.optional(z.string()),
  username: z.optional(z.string()),
  session_id: z.optional(z.string()),
  scope: z.optional(z.string()),
  auth_time: z.optional(forms.datetime),
  created_at: z.optional(forms.datetime),
  expires_at: z.optional(forms.datetime),
  used_at: z.optional(z.nullable(forms.datetime)),
  revoked_at: z.optional(z.nullable(forms.datetime)),
}).check(kinds.notEmpty);
export type IssuerRefreshUpdate = z.infer<typeof issuerRefreshUpdate>;

/** One row, by one of its keys. */
export const issuerRefreshWhereUnique = z.strictObject({
  token_hash: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type IssuerRefreshWhereUnique = z.infer<typeof issuerRefreshWhereUnique>;

/** Conditions on rows; all of them hold. */
export const issuerRefreshWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerRefreshWhere>> {
    return z.optional(z.array(issuerRefreshWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerRefreshWhere>> {
    return z.optional(z.array(issuerRefreshWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof issuerRefreshWhere>> {
    return z.optional(z.array(issuerRefreshWhere));
  },
  token_hash: z.optional(base64Filter),
  family: z.optional(uuidFilter),
  realm_key: z.optional(textFilter),
  client_id: z.optional(textFilter),
  tenant_code: z.optional(textFilter),
  username: z.optional(textFilter),
  session_id: z.optional(textFilter),
  scope: z.optional(textFilter),
  auth_time: z.optional(datetimeFilter),
  created_at: z.optional(datetimeFilter),
  expires_at: z.optional(datetimeFilter),
  used_at: z.optional(datetimeOrNullFilter),
  revoked_at: z.optional(datetimeOrNullFilter),
});
export type IssuerRefreshWhere = z.infer<typeof issuerRefreshWhere>;

/** Columns to sort by. */
export const issuerRefreshOrder = z.strictObject({
  family: z.optional(z.enum(["asc", "desc"])),
  realm_key: z.optional(z.enum(["asc", "desc"])),
  client_id: z.optional(z.enum(["asc", "desc"])),
  tenant_code: z.optional(z.enum(["asc", "desc"])),
  username: z.optional(z.enum(["asc", "desc"])),
  session_id: z.optional(z.enum(["asc", "desc"])),
  scope: z.optional(z.enum(["asc", "desc"])),
  auth_time: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
  used_at: z.optional(z.enum(["asc", "desc"])),
  revoked_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type IssuerRefreshOrder = z.infer<typeof issuerRefreshOrder>;

/** Columns to answer with. */
export const issuerRefreshSelect = z.strictObject({
  token_hash: z.optional(z.boolean()),
  family: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  client_id: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  username: z.optional(z.boolean()),
  session_id: z.optional(z.boolean()),
  scope: z.optional(z.boolean()),
  auth_time: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
  used_at: z.optional(z.boolean()),
  revoked_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IssuerRefreshSelect = z.infer<typeof issuerRefreshSelect>;

/** A page of rows. */
export const issuerRefreshListArgs = z.strictObject({
  where: z.optional(issuerRefreshWhere),
  order: z.optional(z.array(issuerRefreshOrder).check(kinds.count(0, 8))),
  select: z.optional(issuerRefreshSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type IssuerRefreshListArgs = z.infer<typeof issuerRefreshListArgs>;

/** A page of rows. */
export const issuerRefreshListResult = z.object({
  data: z.array(issuerRefreshRow),
  meta: pageMeta,
});
export type IssuerRefreshListResult = z.infer<typeof issuerRefreshListResult>;

/** Which rows to count. */
export const issuerRefreshCountArgs = z.strictObject({
  where: z.optional(issuerRefreshWhere),
});
export type IssuerRefreshCountArgs = z.infer<typeof issuerRefreshCountArgs>;

/** One new row. */
export const issuerRefreshCreateArgs = z.strictObject({
  data: issuerRefreshCreate,
  select: z.optional(issuerRefreshSelect),
});
export type IssuerRefreshCreateArgs = z.infer<typeof issuerRefreshCreateArgs>;

/** New rows at once. */
export const issuerRefreshCreateManyArgs = z.strictObject({
  data: z.array(issuerRefreshCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type IssuerRefreshCreateManyArgs = z.infer<typeof issuerRefreshCreateManyArgs>;

/** The same change of many rows. */
export const issuerRefreshUpdateManyArgs = z.strictObject({
  where: issuerRefreshWhere,
  data: issuerRefreshUpdate,
});
export type IssuerRefreshUpdateManyArgs = z.infer<typeof issuerRefreshUpdateManyArgs>;

/** Which rows go. */
export const issuerRefreshDeleteManyArgs = z.strictObject({
  where: issuerRefreshWhere,
});
export type IssuerRefreshDeleteManyArgs = z.infer<typeof issuerRefreshDeleteManyArgs>;

/** One row. */
export const issuerRefreshGetArgs = z.strictObject({
  where: issuerRefreshWhereUnique,
  select: z.optional(issuerRefreshSelect),
});
export type IssuerRefreshGetArgs = z.infer<typeof issuerRefreshGetArgs>;

/** A change of one row. */
export const issuerRefreshUpdateArgs = z.strictObject({
  where: issuerRefreshWhereUnique,
  data: issuerRefreshUpdate,
  select: z.optional(issuerRefreshSelect),
});
export type IssuerRefreshUpdateArgs = z.infer<typeof issuerRefreshUpdateArgs>;

/** One row, changed or new. */
export const issuerRefreshUpsertArgs = z.strictObject({
  where: issuerRefreshWhereUnique,
  create: issuerRefreshCreate,
  update: issuerRefreshUpdate,
  select: z.optional(issuerRefreshSelect),
});
export type IssuerRefreshUpsertArgs = z.infer<typeof issuerRefreshUpsertArgs>;

/** Which columns. */
export const issuerRefreshBoundsSelect = z.strictObject({
  realm_key: z.optional(z.boolean()),
  client_id: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  username: z.optional(z.boolean()),
  session_id: z.optional(z.boolean()),
  scope: z.optional(z.boolean()),
  auth_time: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
  used_at: z.optional(z.boolean()),
  revoked_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IssuerRefreshBoundsSelect = z.infer<typeof issuerRefreshBoundsSelect>;

/** What came out, by column. */
export const issuerRefreshBoundsResult = z.object({
  realm_key: z.optional(z.nullable(z.string())),
  client_id: z.optional(z.nullable(z.string())),
  tenant_code: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  session_id: z.optional(z.nullable(z.string())),
  scope: z.optional(z.nullable(z.string())),
  auth_time: z.optional(z.nullable(forms.datetime)),
  created_at: z.optional(z.nullable(forms.datetime)),
  expires_at: z.optional(z.nullable(forms.datetime)),
  used_at: z.optional(z.nullable(forms.datetime)),
  revoked_at: z.optional(z.nullable(forms.datetime)),
});
export type IssuerRefreshBoundsResult = z.infer<typeof issuerRefreshBoundsResult>;

/** Figures over rows. */
export const issuerRefreshAggregateArgs = z.strictObject({
  where: z.optional(issuerRefreshWhere),
  count: z.optional(z.boolean()),
  min: z.optional(issuerRefreshBoundsSelect),
  max: z.optional(issuerRefreshBoundsSelect),
});
export type IssuerRefreshAggregateArgs = z.infer<typeof issuerRefreshAggregateArgs>;

/** Figures over rows. */
export const issuerRefreshAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(issuerRefreshBoundsResult),
  max: z.optional(issuerRefreshBoundsResult),
});
export type IssuerRefreshAggregateResult = z.infer<typeof issuerRefreshAggregateResult>;

export const issuerRefreshUpsert = issuerRefreshCreate;
export type IssuerRefreshUpsert = IssuerRefreshCreate;

export const issuerRefreshDeleteArgs = issuerRefreshGetArgs;
export type IssuerRefreshDeleteArgs = IssuerRefreshGetArgs;
