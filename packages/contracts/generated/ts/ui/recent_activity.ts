/** Of the table ui.recent_activity. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, integerFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

export const recentActivityRow = z.object({
  tenant_id: forms.uuid,
  principal_id: forms.uuid,
  entity: z.string(),
  record_id: forms.uuid,
  version: kinds.whole(-2147483648, 2147483647),
  kind: z.enum(["created", "updated"]),
  occurred_at: forms.datetime,
});
export type RecentActivityRow = z.infer<typeof recentActivityRow>;

/** A new row; what has a default may be left out. */
export const recentActivityCreate = z.strictObject({
  tenant_id: forms.uuid,
  principal_id: forms.uuid,
  entity: z.string(),
  record_id: forms.uuid,
  version: kinds.whole(-2147483648, 2147483647),
  kind: z.enum(["created", "updated"]),
  occurred_at: forms.datetime,
});
export type RecentActivityCreate = z.infer<typeof recentActivityCreate>;

/** Columns to change; keys stay. */
export const recentActivityUpdate = z.strictObject({
  version: z.optional(kinds.whole(-2147483648, 2147483647)),
  kind: z.optional(z.enum(["created", "updated"])),
  occurred_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type RecentActivityUpdate = z.infer<typeof recentActivityUpdate>;

/** One row by its key. */
export const recentActivityByTenantIdPrincipalIdEntityRecordId = z.strictObject({
  tenant_id: forms.uuid,
  principal_id: forms.uuid,
  entity: z.string(),
  record_id: forms.uuid,
});
export type RecentActivityByTenantIdPrincipalIdEntityRecordId = z.infer<typeof recentActivityByTenantIdPrincipalIdEntityRecordId>;

/** One row, by one of its keys. */
export const recentActivityWhereUnique = z.strictObject({
  tenant_id_principal_id_entity_record_id: z.optional(recentActivityByTenantIdPrincipalIdEntityRecordId),
}).check(kinds.notEmpty);
export type RecentActivityWhereUnique = z.infer<typeof recentActivityWhereUnique>;

/** Conditions on rows; all of them hold. */
export const recentActivityWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof recentActivityWhere>> {
    return z.optional(z.array(recentActivityWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof recentActivityWhere>> {
    return z.optional(z.array(recentActivityWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof recentActivityWhere>> {
    return z.optional(z.array(recentActivityWhere));
  },
  tenant_id: z.optional(uuidFilter),
  principal_id: z.optional(uuidFilter),
  entity: z.optional(textFilter),
  record_id: z.optional(uuidFilter),
  version: z.optional(integerFilter),
  kind: z.optional(textFilter),
  occurred_at: z.optional(datetimeFilter),
});
export type RecentActivityWhere = z.infer<typeof recentActivityWhere>;

/** Columns to sort by. */
export const recentActivityOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  principal_id: z.optional(z.enum(["asc", "desc"])),
  entity: z.optional(z.enum(["asc", "desc"])),
  record_id: z.optional(z.enum(["asc", "desc"])),
  version: z.optional(z.enum(["asc", "desc"])),
  kind: z.optional(z.enum(["asc", "desc"])),
  occurred_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type RecentActivityOrder = z.infer<typeof recentActivityOrder>;

/** Columns to answer with. */
export const recentActivitySelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  principal_id: z.optional(z.boolean()),
  entity: z.optional(z.boolean()),
  record_id: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  kind: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type RecentActivitySelect = z.infer<typeof recentActivitySelect>;

/** A page of rows. */
export const recentActivityListArgs = z.strictObject({
  where: z.optional(recentActivityWhere),
  order: z.optional(z.array(recentActivityOrder).check(kinds.count(0, 8))),
  select: z.optional(recentActivitySelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type RecentActivityListArgs = z.infer<typeof recentActivityListArgs>;

/** A page of rows. */
export const recentActivityListResult = z.object({
  data: z.array(recentActivityRow),
  meta: pageMeta,
});
export type RecentActivityListResult = z.infer<typeof recentActivityListResult>;

/** Which rows to count. */
export const recentActivityCountArgs = z.strictObject({
  where: z.optional(recentActivityWhere),
});
export type RecentActivityCountArgs = z.infer<typeof recentActivityCountArgs>;

/** One new row. */
export const recentActivityCreateArgs = z.strictObject({
  data: recentActivityCreate,
  select: z.optional(recentActivitySelect),
});
export type RecentActivityCreateArgs = z.infer<typeof recentActivityCreateArgs>;

/** New rows at once. */
export const recentActivityCreateManyArgs = z.strictObject({
  data: z.array(recentActivityCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type RecentActivityCreateManyArgs = z.infer<typeof recentActivityCreateManyArgs>;

/** The same change of many rows. */
export const recentActivityUpdateManyArgs = z.strictObject({
  where: recentActivityWhere,
  data: recentActivityUpdate,
});
export type RecentActivityUpdateManyArgs = z.infer<typeof recentActivityUpdateManyArgs>;

/** Which rows go. */
export const recentActivityDeleteManyArgs = z.strictObject({
  where: recentActivityWhere,
});
export type RecentActivityDeleteManyArgs = z.infer<typeof recentActivityDeleteManyArgs>;

/** One row. */
export const recentActivityGetArgs = z.strictObject({
  where: recentActivityWhereUnique,
  select: z.optional(recentActivitySelect),
});
export type RecentActivityGetArgs = z.infer<typeof recentActivityGetArgs>;

/** A change of one row. */
export const recentActivityUpdateArgs = z.strictObject({
  where: recentActivityWhereUnique,
  data: recentActivityUpdate,
  select: z.optional(recentActivitySelect),
});
export type RecentActivityUpdateArgs = z.infer<typeof recentActivityUpdateArgs>;

/** One row, changed or new. */
export const recentActivityUpsertArgs = z.strictObject({
  where: recentActivityWhereUnique,
  create: recentActivityCreate,
  update: recentActivityUpdate,
  select: z.optional(recentActivitySelect),
});
export type RecentActivityUpsertArgs = z.infer<typeof recentActivityUpsertArgs>;

/** Which columns. */
export const recentActivityBoundsSelect = z.strictObject({
  entity: z.optional(z.boolean()),
  version: z.optional(z.boolean()),
  kind: z.optional(z.boolean()),
  occurred_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type RecentActivityBoundsSelect = z.infer<typeof recentActivityBoundsSelect>;

/** What came out, by column. */
export const recentActivityBoundsResult = z.object({
  entity: z.optional(z.nullable(z.string())),
  version: z.optional(z.nullable(kinds.whole(-2147483648, 2147483647))),
  kind: z.optional(z.nullable(z.enum(["created", "updated"]))),
  occurred_at: z.optional(z.nullable(forms.datetime)),
});
export type RecentActivityBoundsResult = z.infer<typeof recentActivityBoundsResult>;

/** Which columns. */
export const recentActivitySumsSelect = z.strictObject({
  version: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type RecentActivitySumsSelect = z.infer<typeof recentActivitySumsSelect>;

/** What came out, by column. */
export const recentActivitySumsResult = z.object({
  version: z.optional(z.nullable(forms.decimal)),
});
export type RecentActivitySumsResult = z.infer<typeof recentActivitySumsResult>;

/** Figures over rows. */
export const recentActivityAggregateArgs = z.strictObject({
  where: z.optional(recentActivityWhere),
  count: z.optional(z.boolean()),
  min: z.optional(recentActivityBoundsSelect),
  max: z.optional(recentActivityBoundsSelect),
  sum: z.optional(recentActivitySumsSelect),
  avg: z.optional(recentActivitySumsSelect),
});
export type RecentActivityAggregateArgs = z.infer<typeof recentActivityAggregateArgs>;

/** Figures over rows. */
export const recentActivityAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(recentActivityBoundsResult),
  max: z.optional(recentActivityBoundsResult),
  sum: z.optional(recentActivitySumsResult),
  avg: z.optional(recentActivitySumsResult),
});
export type RecentActivityAggregateResult = z.infer<typeof recentActivityAggregateResult>;

export const recentActivityUpsert = recentActivityCreate;
export type RecentActivityUpsert = RecentActivityCreate;

export const recentActivityDeleteArgs = recentActivityGetArgs;
export type RecentActivityDeleteArgs = RecentActivityGetArgs;
