/** Of the table core.audit_seal. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { base64Filter, datetimeFilter, integerFilter, listFilter, pageMeta, textFilter, uuidFilter, uuidOrNullFilter } from "../common/filters.ts";

export const auditSealRow = z.object({
  tenant_id: forms.uuid,
  number: kinds.whole(1, 9007199254740991),
  sealed_at: forms.datetime,
  header: z.string(),
  signature: forms.base64,
  low_id: z.nullable(forms.uuid),
  high_id: z.nullable(forms.uuid),
  row_ids: z.array(forms.uuid),
  entries: forms.base64,
});
export type AuditSealRow = z.infer<typeof auditSealRow>;

/** A new row; what has a default may be left out. */
export const auditSealCreate = z.strictObject({
  tenant_id: forms.uuid,
  number: kinds.whole(1, 9007199254740991),
  sealed_at: forms.datetime,
  header: z.string(),
  signature: forms.base64,
  low_id: z.optional(z.nullable(forms.uuid)),
  high_id: z.optional(z.nullable(forms.uuid)),
  row_ids: z.array(forms.uuid),
  entries: forms.base64,
});
export type AuditSealCreate = z.infer<typeof auditSealCreate>;

/** Columns to change; keys stay. */
export const auditSealUpdate = z.strictObject({
  sealed_at: z.optional(forms.datetime),
  header: z.optional(z.string()),
  signature: z.optional(forms.base64),
  low_id: z.optional(z.nullable(forms.uuid)),
  high_id: z.optional(z.nullable(forms.uuid)),
  row_ids: z.optional(z.array(forms.uuid)),
  entries: z.optional(forms.base64),
}).check(kinds.notEmpty);
export type AuditSealUpdate = z.infer<typeof auditSealUpdate>;

/** One row by its key. */
export const auditSealByTenantIdNumber = z.strictObject({
  tenant_id: forms.uuid,
  number: kinds.whole(1, 9007199254740991),
});
export type AuditSealByTenantIdNumber = z.infer<typeof auditSealByTenantIdNumber>;

/** One row, by one of its keys. */
export const auditSealWhereUnique = z.strictObject({
  tenant_id_number: z.optional(auditSealByTenantIdNumber),
}).check(kinds.notEmpty);
export type AuditSealWhereUnique = z.infer<typeof auditSealWhereUnique>;

/** Conditions on rows; all of them hold. */
export const auditSealWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof auditSealWhere>> {
    return z.optional(z.array(auditSealWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof auditSealWhere>> {
    return z.optional(z.array(auditSealWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof auditSealWhere>> {
    return z.optional(z.array(auditSealWhere));
  },
  tenant_id: z.optional(uuidFilter),
  number: z.optional(integerFilter),
  sealed_at: z.optional(datetimeFilter),
  header: z.optional(textFilter),
  signature: z.optional(base64Filter),
  low_id: z.optional(uuidOrNullFilter),
  high_id: z.optional(uuidOrNullFilter),
  row_ids: z.optional(listFilter),
  entries: z.optional(base64Filter),
});
export type AuditSealWhere = z.infer<typeof auditSealWhere>;

/** Columns to sort by. */
export const auditSealOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  number: z.optional(z.enum(["asc", "desc"])),
  sealed_at: z.optional(z.enum(["asc", "desc"])),
  header: z.optional(z.enum(["asc", "desc"])),
  low_id: z.optional(z.enum(["asc", "desc"])),
  high_id: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type AuditSealOrder = z.infer<typeof auditSealOrder>;

/** Columns to answer with. */
export const auditSealSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  number: z.optional(z.boolean()),
  sealed_at: z.optional(z.boolean()),
  header: z.optional(z.boolean()),
  signature: z.optional(z.boolean()),
  low_id: z.optional(z.boolean()),
  high_id: z.optional(z.boolean()),
  row_ids: z.optional(z.boolean()),
  entries: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuditSealSelect = z.infer<typeof auditSealSelect>;

/** A page of rows. */
export const auditSealListArgs = z.strictObject({
  where: z.optional(auditSealWhere),
  order: z.optional(z.array(auditSealOrder).check(kinds.count(0, 8))),
  select: z.optional(auditSealSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type AuditSealListArgs = z.infer<typeof auditSealListArgs>;

/** A page of rows. */
export const auditSealListResult = z.object({
  data: z.array(auditSealRow),
  meta: pageMeta,
});
export type AuditSealListResult = z.infer<typeof auditSealListResult>;

/** Which rows to count. */
export const auditSealCountArgs = z.strictObject({
  where: z.optional(auditSealWhere),
});
export type AuditSealCountArgs = z.infer<typeof auditSealCountArgs>;

/** One new row. */
export const auditSealCreateArgs = z.strictObject({
  data: auditSealCreate,
  select: z.optional(auditSealSelect),
});
export type AuditSealCreateArgs = z.infer<typeof auditSealCreateArgs>;

/** New rows at once. */
export const auditSealCreateManyArgs = z.strictObject({
  data: z.array(auditSealCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type AuditSealCreateManyArgs = z.infer<typeof auditSealCreateManyArgs>;

/** The same change of many rows. */
export const auditSealUpdateManyArgs = z.strictObject({
  where: auditSealWhere,
  data: auditSealUpdate,
});
export type AuditSealUpdateManyArgs = z.infer<typeof auditSealUpdateManyArgs>;

/** Which rows go. */
export const auditSealDeleteManyArgs = z.strictObject({
  where: auditSealWhere,
});
export type AuditSealDeleteManyArgs = z.infer<typeof auditSealDeleteManyArgs>;

/** One row. */
export const auditSealGetArgs = z.strictObject({
  where: auditSealWhereUnique,
  select: z.optional(auditSealSelect),
});
export type AuditSealGetArgs = z.infer<typeof auditSealGetArgs>;

/** A change of one row. */
export const auditSealUpdateArgs = z.strictObject({
  where: auditSealWhereUnique,
  data: auditSealUpdate,
  select: z.optional(auditSealSelect),
});
export type AuditSealUpdateArgs = z.infer<typeof auditSealUpdateArgs>;

/** One row, changed or new. */
export const auditSealUpsertArgs = z.strictObject({
  where: auditSealWhereUnique,
  create: auditSealCreate,
  update: auditSealUpdate,
  select: z.optional(auditSealSelect),
});
export type AuditSealUpsertArgs = z.infer<typeof auditSealUpsertArgs>;

/** Which columns. */
export const auditSealBoundsSelect = z.strictObject({
  number: z.optional(z.boolean()),
  sealed_at: z.optional(z.boolean()),
  header: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuditSealBoundsSelect = z.infer<typeof auditSealBoundsSelect>;

/** What came out, by column. */
export const auditSealBoundsResult = z.object({
  number: z.optional(z.nullable(kinds.whole(1, 9007199254740991))),
  sealed_at: z.optional(z.nullable(forms.datetime)),
  header: z.optional(z.nullable(z.string())),
});
export type AuditSealBoundsResult = z.infer<typeof auditSealBoundsResult>;

/** Which columns. */
export const auditSealSumsSelect = z.strictObject({
  number: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type AuditSealSumsSelect = z.infer<typeof auditSealSumsSelect>;

/** What came out, by column. */
export const auditSealSumsResult = z.object({
  number: z.optional(z.nullable(forms.decimal)),
});
export type AuditSealSumsResult = z.infer<typeof auditSealSumsResult>;

/** Figures over rows. */
export const auditSealAggregateArgs = z.strictObject({
  where: z.optional(auditSealWhere),
  count: z.optional(z.boolean()),
  min: z.optional(auditSealBoundsSelect),
  max: z.optional(auditSealBoundsSelect),
  sum: z.optional(auditSealSumsSelect),
  avg: z.optional(auditSealSumsSelect),
});
export type AuditSealAggregateArgs = z.infer<typeof auditSealAggregateArgs>;

/** Figures over rows. */
export const auditSealAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(auditSealBoundsResult),
  max: z.optional(auditSealBoundsResult),
  sum: z.optional(auditSealSumsResult),
  avg: z.optional(auditSealSumsResult),
});
export type AuditSealAggregateResult = z.infer<typeof auditSealAggregateResult>;

export const auditSealUpsert = auditSealCreate;
export type AuditSealUpsert = AuditSealCreate;

export const auditSealDeleteArgs = auditSealGetArgs;
export type AuditSealDeleteArgs = AuditSealGetArgs;
