/** Of the table core.web_login_transaction. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, pageMeta } from "../common/filters.ts";

/** platform: a sign-in that has not come back yet; content sealed */
export const webLoginTransactionRow = z.object({
  state_hash: forms.base64,
  sealed: forms.base64,
  created_at: forms.datetime,
  expires_at: forms.datetime,
});
export type WebLoginTransactionRow = z.infer<typeof webLoginTransactionRow>;

/** A new row; what has a default may be left out. */
export const webLoginTransactionCreate = z.strictObject({
  state_hash: forms.base64,
  sealed: forms.base64,
  created_at: forms.datetime,
  expires_at: forms.datetime,
});
export type WebLoginTransactionCreate = z.infer<typeof webLoginTransactionCreate>;

/** Columns to change; keys stay. */
export const webLoginTransactionUpdate = z.strictObject({
  sealed: z.optional(forms.base64),
  created_at: z.optional(forms.datetime),
  expires_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type WebLoginTransactionUpdate = z.infer<typeof webLoginTransactionUpdate>;

/** One row, by one of its keys. */
export const webLoginTransactionWhereUnique = z.strictObject({
  state_hash: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type WebLoginTransactionWhereUnique = z.infer<typeof webLoginTransactionWhereUnique>;

/** Conditions on rows; all of them hold. */
export const webLoginTransactionWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof webLoginTransactionWhere>> {
    return z.optional(z.array(webLoginTransactionWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof webLoginTransactionWhere>> {
    return z.optional(z.array(webLoginTransactionWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof webLoginTransactionWhere>> {
    return z.optional(z.array(webLoginTransactionWhere));
  },
  state_hash: z.optional(base64Filter),
  sealed: z.optional(base64Filter),
  created_at: z.optional(datetimeFilter),
  expires_at: z.optional(datetimeFilter),
});
export type WebLoginTransactionWhere = z.infer<typeof webLoginTransactionWhere>;

/** Columns to sort by. */
export const webLoginTransactionOrder = z.strictObject({
  created_at: z.optional(z.enum(["asc", "desc"])),
  expires_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type WebLoginTransactionOrder = z.infer<typeof webLoginTransactionOrder>;

/** Columns to answer with. */
export const webLoginTransactionSelect = z.strictObject({
  state_hash: z.optional(z.boolean()),
  sealed: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type WebLoginTransactionSelect = z.infer<typeof webLoginTransactionSelect>;

/** A page of rows. */
export const webLoginTransactionListArgs = z.strictObject({
  where: z.optional(webLoginTransactionWhere),
  order: z.optional(z.array(webLoginTransactionOrder).check(kinds.count(0, 8))),
  select: z.optional(webLoginTransactionSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type WebLoginTransactionListArgs = z.infer<typeof webLoginTransactionListArgs>;

/** A page of rows. */
export const webLoginTransactionListResult = z.object({
  data: z.array(webLoginTransactionRow),
  meta: pageMeta,
});
export type WebLoginTransactionListResult = z.infer<typeof webLoginTransactionListResult>;

/** Which rows to count. */
export const webLoginTransactionCountArgs = z.strictObject({
  where: z.optional(webLoginTransactionWhere),
});
export type WebLoginTransactionCountArgs = z.infer<typeof webLoginTransactionCountArgs>;

/** One new row. */
export const webLoginTransactionCreateArgs = z.strictObject({
  data: webLoginTransactionCreate,
  select: z.optional(webLoginTransactionSelect),
});
export type WebLoginTransactionCreateArgs = z.infer<typeof webLoginTransactionCreateArgs>;

/** New rows at once. */
export const webLoginTransactionCreateManyArgs = z.strictObject({
  data: z.array(webLoginTransactionCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type WebLoginTransactionCreateManyArgs = z.infer<typeof webLoginTransactionCreateManyArgs>;

/** The same change of many rows. */
export const webLoginTransactionUpdateManyArgs = z.strictObject({
  where: webLoginTransactionWhere,
  data: webLoginTransactionUpdate,
});
export type WebLoginTransactionUpdateManyArgs = z.infer<typeof webLoginTransactionUpdateManyArgs>;

/** Which rows go. */
export const webLoginTransactionDeleteManyArgs = z.strictObject({
  where: webLoginTransactionWhere,
});
export type WebLoginTransactionDeleteManyArgs = z.infer<typeof webLoginTransactionDeleteManyArgs>;

/** One row. */
export const webLoginTransactionGetArgs = z.strictObject({
  where: webLoginTransactionWhereUnique,
  select: z.optional(webLoginTransactionSelect),
});
export type WebLoginTransactionGetArgs = z.infer<typeof webLoginTransactionGetArgs>;

/** A change of one row. */
export const webLoginTransactionUpdateArgs = z.strictObject({
  where: webLoginTransactionWhereUnique,
  data: webLoginTransactionUpdate,
  select: z.optional(webLoginTransactionSelect),
});
export type WebLoginTransactionUpdateArgs = z.infer<typeof webLoginTransactionUpdateArgs>;

/** One row, changed or new. */
export const webLoginTransactionUpsertArgs = z.strictObject({
  where: webLoginTransactionWhereUnique,
  create: webLoginTransactionCreate,
  update: webLoginTransactionUpdate,
  select: z.optional(webLoginTransactionSelect),
});
export type WebLoginTransactionUpsertArgs = z.infer<typeof webLoginTransactionUpsertArgs>;

/** Which columns. */
export const webLoginTransactionBoundsSelect = z.strictObject({
  created_at: z.optional(z.boolean()),
  expires_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type WebLoginTransactionBoundsSelect = z.infer<typeof webLoginTransactionBoundsSelect>;

/** What came out, by column. */
export const webLoginTransactionBoundsResult = z.object({
  created_at: z.optional(z.nullable(forms.datetime)),
  expires_at: z.optional(z.nullable(forms.datetime)),
});
export type WebLoginTransactionBoundsResult = z.infer<typeof webLoginTransactionBoundsResult>;

/** Figures over rows. */
export const webLoginTransactionAggregateArgs = z.strictObject({
  where: z.optional(webLoginTransactionWhere),
  count: z.optional(z.boolean()),
  min: z.optional(webLoginTransactionBoundsSelect),
  max: z.optional(webLoginTransactionBoundsSelect),
});
export type WebLoginTransactionAggregateArgs = z.infer<typeof webLoginTransactionAggregateArgs>;

/** Figures over rows. */
export const webLoginTransactionAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(webLoginTransactionBoundsResult),
  max: z.optional(webLoginTransactionBoundsResult),
});
export type WebLoginTransactionAggregateResult = z.infer<typeof webLoginTransactionAggregateResult>;

export const webLoginTransactionUpsert = webLoginTransactionCreate;
export type WebLoginTransactionUpsert = WebLoginTransactionCreate;

export const webLoginTransactionDeleteArgs = webLoginTransactionGetArgs;
export type WebLoginTransactionDeleteArgs = WebLoginTransactionGetArgs;
