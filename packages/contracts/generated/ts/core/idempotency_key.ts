/** Of the table core.idempotency_key. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, integerFilter, pageMeta, textFilter, textOrNullFilter, uuidFilter } from "../common/filters.ts";

export const idempotencyKeyRow = z.object({
  tenant_id: forms.uuid,
  principal_id: forms.uuid,
  request_key: kinds.sized(1, 128),
  fingerprint: forms.base64,
  status: kinds.whole(200, 299),
  etag: z.nullable(z.string()),
  location: z.nullable(z.string()),
  body: z.string(),
  created_at: forms.datetime,
  expires_at: forms.datetime,
});
export type IdempotencyKeyRow = z.infer<typeof idempotencyKeyRow>;

/** A new row; what has a default may be left out. */
export const idempotencyKeyCreate = z.strictObject({
  tenant_id: forms.uuid,
  principal_id: forms.uuid,
  request_key: kinds.sized(1, 128),
  fingerprint: forms.base64,
  status: kinds.whole(200, 299),
  etag: z.optional(z.nullable(z.string())),
  location: z.optional(z.nullable(z.string())),
  body: z.string(),
  created_at: forms.datetime,
  expires_at: forms.datetime,
});
export type IdempotencyKeyCreate = z.infer<typeof idempotencyKeyCreate>;

/** Columns to change; keys stay. */
export const idempotencyKeyUpdate = z.strictObject({
  fingerprint: z.optional(forms.base64),
  status: z.optional(kinds.whole(200, 299)),
  etag: z.optional(z.nullable(z.string())),
  location: z.optional(z.nullable(z.string())),
  body: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
  expires_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type IdempotencyKeyUpdate = z.infer<typeof idempotencyKeyUpdate>;

/** One row by its key. */
export const idempotencyKeyByTenantIdPrincipalIdRequestKey = z.strictObject({
  tenant_id: forms.uuid,
  principal_id: forms.uuid,
  request_key: kinds.sized(1, 128),
});
export type IdempotencyKeyByTenantIdPrincipalIdRequestKey = z.infer<typeof idempotencyKeyByTenantIdPrincipalIdRequestKey>;

/** One row, by one of its keys. */
export const idempotencyKeyWhereUnique = z.strictObject({
  tenant_id_principal_id_request_key: z.optional(idempotencyKeyByTenantIdPrincipalIdRequestKey),
}).check(kinds.notEmpty);
export type IdempotencyKeyWhereUnique = z.infer<typeof idempotencyKeyWhereUnique>;

/** Conditions on rows; all of them hold. */
export const idempotencyKeyWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof idempotencyKeyWhere>> {
    return z.optional(z.array(idempotencyKeyWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof idempotencyKeyWhere>> {
    return z.optional(z.array(idempotencyKeyWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof idempotencyKeyWhere>> {
    return z.optional(z.array(idempotencyKeyWhere));
  },
  tenant_id: z.optional(uuidFilter),
  principal_id: z.optional(uuidFilter),
  request_key: z.optional(textFilter),
  fingerprint: z.optional(base64Filter),
  status: z.optional(integerFilter),
  etag: z.optional(textOrNullFilter),
  location: z.optional(textOrNullFilter),
  body: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
  expires_at: z.optional(datetimeFilter),
});
export type IdempotencyKeyWhere = z.infer<typeof idempotencyKeyWhere>;

/** Columns to sort by. */
export const idempotencyKeyOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  request_key: z.optional(z.enum(["asc", "desc"])),
  status: z.optional(z.enum(["asc", "desc"])),
  etag: z.optional(z.enum(["asc", "desc"])),
  location: z.optional(z.enum(["asc", "desc"])),
  body: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type IdempotencyKeyOrder = z.infer<typeof idempotencyKeyOrder>;

/** Columns to answer with. */
export const idempotencyKeySelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  request_key: z.optional(z.boolean()),
  fingerprint: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  etag: z.optional(z.boolean()),
  location: z.optional(z.boolean()),
  body: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IdempotencyKeySelect = z.infer<typeof idempotencyKeySelect>;

/** A page of rows. */
export const idempotencyKeyListArgs = z.strictObject({
  where: z.optional(idempotencyKeyWhere),
  order: z.optional(z.array(idempotencyKeyOrder).check(kinds.count(0, 8))),
  select: z.optional(idempotencyKeySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type IdempotencyKeyListArgs = z.infer<typeof idempotencyKeyListArgs>;

/** A page of rows. */
export const idempotencyKeyListResult = z.object({
  data: z.array(idempotencyKeyRow),
  meta: pageMeta,
});
export type IdempotencyKeyListResult = z.infer<typeof idempotencyKeyListResult>;

/** Which rows to count. */
export const idempotencyKeyCountArgs = z.strictObject({
  where: z.optional(idempotencyKeyWhere),
});
export type IdempotencyKeyCountArgs = z.infer<typeof idempotencyKeyCountArgs>;

/** One new row. */
export const idempotencyKeyCreateArgs = z.strictObject({
  data: idempotencyKeyCreate,
  select: z.optional(idempotencyKeySelect),
});
export type IdempotencyKeyCreateArgs = z.infer<typeof idempotencyKeyCreateArgs>;

/** New rows at once. */
export const idempotencyKeyCreateManyArgs = z.strictObject({
  data: z.array(idempotencyKeyCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type IdempotencyKeyCreateManyArgs = z.infer<typeof idempotencyKeyCreateManyArgs>;

/** The same change of many rows. */
export const idempotencyKeyUpdateManyArgs = z.strictObject({
  where: idempotencyKeyWhere,
  data: idempotencyKeyUpdate,
});
export type IdempotencyKeyUpdateManyArgs = z.infer<typeof idempotencyKeyUpdateManyArgs>;

/** Which rows go. */
export const idempotencyKeyDeleteManyArgs = z.strictObject({
  where: idempotencyKeyWhere,
});
export type IdempotencyKeyDeleteManyArgs = z.infer<typeof idempotencyKeyDeleteManyArgs>;

/** One row. */
export const idempotencyKeyGetArgs = z.strictObject({
  where: idempotencyKeyWhereUnique,
  select: z.optional(idempotencyKeySelect),
});
export type IdempotencyKeyGetArgs = z.infer<typeof idempotencyKeyGetArgs>;

/** A change of one row. */
export const idempotencyKeyUpdateArgs = z.strictObject({
  where: idempotencyKeyWhereUnique,
  data: idempotencyKeyUpdate,
  select: z.optional(idempotencyKeySelect),
});
export type IdempotencyKeyUpdateArgs = z.infer<typeof idempotencyKeyUpdateArgs>;

/** One row, changed or new. */
export const idempotencyKeyUpsertArgs = z.strictObject({
  where: idempotencyKeyWhereUnique,
  create: idempotencyKeyCreate,
  update: idempotencyKeyUpdate,
  select: z.optional(idempotencyKeySelect),
});
export type IdempotencyKeyUpsertArgs = z.infer<typeof idempotencyKeyUpsertArgs>;

/** Which columns. */
export const idempotencyKeyBoundsSelect = z.strictObject({
  request_key: z.optional(z.boolean()),
  status: z.optional(z.boolean()),
  etag: z.optional(z.boolean()),
  location: z.optional(z.boolean()),
  body: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IdempotencyKeyBoundsSelect = z.infer<typeof idempotencyKeyBoundsSelect>;

/** What came out, by column. */
export const idempotencyKeyBoundsResult = z.object({
  request_key: z.optional(z.nullable(kinds.sized(1, 128))),
  status: z.optional(z.nullable(kinds.whole(200, 299))),
  etag: z.optional(z.nullable(z.string())),
  location: z.optional(z.nullable(z.string())),
  body: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  expires_at: z.optional(z.nullable(forms.datetime)),
});
export type IdempotencyKeyBoundsResult = z.infer<typeof idempotencyKeyBoundsResult>;

/** Which columns. */
export const idempotencyKeySumsSelect = z.strictObject({
  status: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type IdempotencyKeySumsSelect = z.infer<typeof idempotencyKeySumsSelect>;

/** What came out, by column. */
export const idempotencyKeySumsResult = z.object({
  status: z.optional(z.nullable(forms.decimal)),
});
export type IdempotencyKeySumsResult = z.infer<typeof idempotencyKeySumsResult>;

/** Figures over rows. */
export const idempotencyKeyAggregateArgs = z.strictObject({
  where: z.optional(idempotencyKeyWhere),
  count: z.optional(z.boolean()),
  min: z.optional(idempotencyKeyBoundsSelect),
  max: z.optional(idempotencyKeyBoundsSelect),
  sum: z.optional(idempotencyKeySumsSelect),
  avg: z.optional(idempotencyKeySumsSelect),
});
export type IdempotencyKeyAggregateArgs = z.infer<typeof idempotencyKeyAggregateArgs>;

/** Figures over rows. */
export const idempotencyKeyAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(idempotencyKeyBoundsResult),
  max: z.optional(idempotencyKeyBoundsResult),
  sum: z.optional(idempotencyKeySumsResult),
  avg: z.optional(idempotencyKeySumsResult),
});
export type IdempotencyKeyAggregateResult = z.infer<typeof idempotencyKeyAggregateResult>;

export const idempotencyKeyUpsert = idempotencyKeyCreate;
export type IdempotencyKeyUpsert = IdempotencyKeyCreate;

export const idempotencyKeyDeleteArgs = idempotencyKeyGetArgs;
export type IdempotencyKeyDeleteArgs = IdempotencyKeyGetArgs;
