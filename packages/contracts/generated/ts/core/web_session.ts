/** Of the table core.web_session. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: found by cookie before a tenant is known; content sealed */
export const webSessionRow = z.object({
  sid_hash: forms.base64,
  realm_key: z.string(),
  tenant_code: z.string(),
  user_key: z.string(),
  sealed: forms.base64,
  created_at: forms.datetime,
  last_seen_at: forms.datetime,
  expires_at: forms.datetime,
});
export type WebSessionRow = z.infer<typeof webSessionRow>;

/** A new row; what has a default may be left out. */
export const webSessionCreate = z.strictObject({
  sid_hash: forms.base64,
  realm_key: z.string(),
  tenant_code: z.string(),
  user_key: z.string(),
  sealed: forms.base64,
  created_at: forms.datetime,
  last_seen_at: forms.datetime,
  expires_at: forms.datetime,
});
export type WebSessionCreate = z.infer<typeof webSessionCreate>;

/** Columns to change; keys stay. */
export const webSessionUpdate = z.strictObject({
  realm_key: z.optional(z.string()),
  tenant_code: z.optional(z.string()),
  user_key: z.optional(z.string()),
  sealed: z.optional(forms.base64),
  created_at: z.optional(forms.datetime),
  last_seen_at: z.optional(forms.datetime),
  expires_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type WebSessionUpdate = z.infer<typeof webSessionUpdate>;

/** One row, by one of its keys. */
export const webSessionWhereUnique = z.strictObject({
  sid_hash: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type WebSessionWhereUnique = z.infer<typeof webSessionWhereUnique>;

/** Conditions on rows; all of them hold. */
export const webSessionWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof webSessionWhere>> {
    return z.optional(z.array(webSessionWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof webSessionWhere>> {
    return z.optional(z.array(webSessionWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof webSessionWhere>> {
    return z.optional(z.array(webSessionWhere));
  },
  sid_hash: z.optional(base64Filter),
  realm_key: z.optional(textFilter),
  tenant_code: z.optional(textFilter),
  user_key: z.optional(textFilter),
  sealed: z.optional(base64Filter),
  created_at: z.optional(datetimeFilter),
  last_seen_at: z.optional(datetimeFilter),
  expires_at: z.optional(datetimeFilter),
});
export type WebSessionWhere = z.infer<typeof webSessionWhere>;

/** Columns to sort by. */
export const webSessionOrder = z.strictObject({
  realm_key: z.optional(z.enum(["asc", "desc"])),
  tenant_code: z.optional(z.enum(["asc", "desc"])),
  user_key: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
  last_seen_at: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type WebSessionOrder = z.infer<typeof webSessionOrder>;

/** Columns to answer with. */
export const webSessionSelect = z.strictObject({
  sid_hash: z.optional(z.boolean()),
  realm_key: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  user_key: z.optional(z.boolean()),
  sealed: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  last_seen_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type WebSessionSelect = z.infer<typeof webSessionSelect>;

/** A page of rows. */
export const webSessionListArgs = z.strictObject({
  where: z.optional(webSessionWhere),
  order: z.optional(z.array(webSessionOrder).check(kinds.count(0, 8))),
  select: z.optional(webSessionSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type WebSessionListArgs = z.infer<typeof webSessionListArgs>;

/** A page of rows. */
export const webSessionListResult = z.object({
  data: z.array(webSessionRow),
  meta: pageMeta,
});
export type WebSessionListResult = z.infer<typeof webSessionListResult>;

/** Which rows to count. */
export const webSessionCountArgs = z.strictObject({
  where: z.optional(webSessionWhere),
});
export type WebSessionCountArgs = z.infer<typeof webSessionCountArgs>;

/** One new row. */
export const webSessionCreateArgs = z.strictObject({
  data: webSessionCreate,
  select: z.optional(webSessionSelect),
});
export type WebSessionCreateArgs = z.infer<typeof webSessionCreateArgs>;

/** New rows at once. */
export const webSessionCreateManyArgs = z.strictObject({
  data: z.array(webSessionCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type WebSessionCreateManyArgs = z.infer<typeof webSessionCreateManyArgs>;

/** The same change of many rows. */
export const webSessionUpdateManyArgs = z.strictObject({
  where: webSessionWhere,
  data: webSessionUpdate,
});
export type WebSessionUpdateManyArgs = z.infer<typeof webSessionUpdateManyArgs>;

/** Which rows go. */
export const webSessionDeleteManyArgs = z.strictObject({
  where: webSessionWhere,
});
export type WebSessionDeleteManyArgs = z.infer<typeof webSessionDeleteManyArgs>;

/** One row. */
export const webSessionGetArgs = z.strictObject({
  where: webSessionWhereUnique,
  select: z.optional(webSessionSelect),
});
export type WebSessionGetArgs = z.infer<typeof webSessionGetArgs>;

/** A change of one row. */
export const webSessionUpdateArgs = z.strictObject({
  where: webSessionWhereUnique,
  data: webSessionUpdate,
  select: z.optional(webSessionSelect),
});
export type WebSessionUpdateArgs = z.infer<typeof webSessionUpdateArgs>;

/** One row, changed or new. */
export const webSessionUpsertArgs = z.strictObject({
  where: webSessionWhereUnique,
  create: webSessionCreate,
  update: webSessionUpdate,
  select: z.optional(webSessionSelect),
});
export type WebSessionUpsertArgs = z.infer<typeof webSessionUpsertArgs>;

/** Which columns. */
export const webSessionBoundsSelect = z.strictObject({
  realm_key: z.optional(z.boolean()),
  tenant_code: z.optional(z.boolean()),
  user_key: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  last_seen_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type WebSessionBoundsSelect = z.infer<typeof webSessionBoundsSelect>;

/** What came out, by column. */
export const webSessionBoundsResult = z.object({
  realm_key: z.optional(z.nullable(z.string())),
  tenant_code: z.optional(z.nullable(z.string())),
  user_key: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
  last_seen_at: z.optional(z.nullable(forms.datetime)),
  expires_at: z.optional(z.nullable(forms.datetime)),
});
export type WebSessionBoundsResult = z.infer<typeof webSessionBoundsResult>;

/** Figures over rows. */
export const webSessionAggregateArgs = z.strictObject({
  where: z.optional(webSessionWhere),
  count: z.optional(z.boolean()),
  min: z.optional(webSessionBoundsSelect),
  max: z.optional(webSessionBoundsSelect),
});
export type WebSessionAggregateArgs = z.infer<typeof webSessionAggregateArgs>;

/** Figures over rows. */
export const webSessionAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(webSessionBoundsResult),
  max: z.optional(webSessionBoundsResult),
});
export type WebSessionAggregateResult = z.infer<typeof webSessionAggregateResult>;

export const webSessionUpsert = webSessionCreate;
export type WebSessionUpsert = WebSessionCreate;

export const webSessionDeleteArgs = webSessionGetArgs;
export type WebSessionDeleteArgs = WebSessionGetArgs;
