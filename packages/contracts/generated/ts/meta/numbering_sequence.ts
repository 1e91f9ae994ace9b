/** Of the table meta.numbering_sequence. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { integerFilter, pageMeta, textFilter, uuidFilter } from "../common/filters.ts";

export const numberingSequenceRow = z.object({
  tenant_id: forms.uuid,
  sequence_key: z.string(),
  period: z.string(),
  last_value: kinds.whole(1, 9007199254740991),
});
export type NumberingSequenceRow = z.infer<typeof numberingSequenceRow>;

/** A new row; what has a default may be left out. */
export const numberingSequenceCreate = z.strictObject({
  tenant_id: forms.uuid,
  sequence_key: z.string(),
  period: z.string(),
  last_value: kinds.whole(1, 9007199254740991),
});
export type NumberingSequenceCreate = z.infer<typeof numberingSequenceCreate>;

/** Columns to change; keys stay. */
export const numberingSequenceUpdate = z.strictObject({
  last_value: z.optional(kinds.whole(1, 9007199254740991)),
}).check(kinds.notEmpty);
export type NumberingSequenceUpdate = z.infer<typeof numberingSequenceUpdate>;

/** One row by its key. */
export const numberingSequenceByTenantIdSequenceKeyPeriod = z.strictObject({
  tenant_id: forms.uuid,
  sequence_key: z.string(),
  period: z.string(),
});
export type NumberingSequenceByTenantIdSequenceKeyPeriod = z.infer<typeof numberingSequenceByTenantIdSequenceKeyPeriod>;

/** One row, by one of its keys. */
export const numberingSequenceWhereUnique = z.strictObject({
  tenant_id_sequence_key_period: z.optional(numberingSequenceByTenantIdSequenceKeyPeriod),
}).check(kinds.notEmpty);
export type NumberingSequenceWhereUnique = z.infer<typeof numberingSequenceWhereUnique>;

/** Conditions on rows; all of them hold. */
export const numberingSequenceWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof numberingSequenceWhere>> {
    return z.optional(z.array(numberingSequenceWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof numberingSequenceWhere>> {
    return z.optional(z.array(numberingSequenceWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof numberingSequenceWhere>> {
    return z.optional(z.array(numberingSequenceWhere));
  },
  tenant_id: z.optional(uuidFilter),
  sequence_key: z.optional(textFilter),
  period: z.optional(textFilter),
  last_value: z.optional(integerFilter),
});
export type NumberingSequenceWhere = z.infer<typeof numberingSequenceWhere>;

/** Columns to sort by. */
export const numberingSequenceOrder = z.strictObject({
  tenant_id: z.optional(z.enum(["asc", "desc"])),
  sequence_key: z.optional(z.enum(["asc", "desc"])),
  period: z.optional(z.enum(["asc", "desc"])),
  last_value: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type NumberingSequenceOrder = z.infer<typeof numberingSequenceOrder>;

/** Columns to answer with. */
export const numberingSequenceSelect = z.strictObject({
  tenant_id: z.optional(z.boolean()),
  sequence_key: z.optional(z.boolean()),
  period: z.optional(z.boolean()),
  last_value: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type NumberingSequenceSelect = z.infer<typeof numberingSequenceSelect>;

/** A page of rows. */
export const numberingSequenceListArgs = z.strictObject({
  where: z.optional(numberingSequenceWhere),
  order: z.optional(z.array(numberingSequenceOrder).check(kinds.count(0, 8))),
  select: z.optional(numberingSequenceSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type NumberingSequenceListArgs = z.infer<typeof numberingSequenceListArgs>;

/** A page of rows. */
export const numberingSequenceListResult = z.object({
  data: z.array(numberingSequenceRow),
  meta: pageMeta,
});
export type NumberingSequenceListResult = z.infer<typeof numberingSequenceListResult>;

/** Which rows to count. */
export const numberingSequenceCountArgs = z.strictObject({
  where: z.optional(numberingSequenceWhere),
});
export type NumberingSequenceCountArgs = z.infer<typeof numberingSequenceCountArgs>;

/** One new row. */
export const numberingSequenceCreateArgs = z.strictObject({
  data: numberingSequenceCreate,
  select: z.optional(numberingSequenceSelect),
});
export type NumberingSequenceCreateArgs = z.infer<typeof numberingSequenceCreateArgs>;

/** New rows at once. */
export const numberingSequenceCreateManyArgs = z.strictObject({
  data: z.array(numberingSequenceCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type NumberingSequenceCreateManyArgs = z.infer<typeof numberingSequenceCreateManyArgs>;

/** The same change of many rows. */
export const numberingSequenceUpdateManyArgs = z.strictObject({
  where: numberingSequenceWhere,
  data: numberingSequenceUpdate,
});
export type NumberingSequenceUpdateManyArgs = z.infer<typeof numberingSequenceUpdateManyArgs>;

/** Which rows go. */
export const numberingSequenceDeleteManyArgs = z.strictObject({
  where: numberingSequenceWhere,
});
export type NumberingSequenceDeleteManyArgs = z.infer<typeof numberingSequenceDeleteManyArgs>;

/** One row. */
export const numberingSequenceGetArgs = z.strictObject({
  where: numberingSequenceWhereUnique,
  select: z.optional(numberingSequenceSelect),
});
export type NumberingSequenceGetArgs = z.infer<typeof numberingSequenceGetArgs>;

/** A change of one row. */
export const numberingSequenceUpdateArgs = z.strictObject({
  where: numberingSequenceWhereUnique,
  data: numberingSequenceUpdate,
  select: z.optional(numberingSequenceSelect),
});
export type NumberingSequenceUpdateArgs = z.infer<typeof numberingSequenceUpdateArgs>;

/** One row, changed or new. */
export const numberingSequenceUpsertArgs = z.strictObject({
  where: numberingSequenceWhereUnique,
  create: numberingSequenceCreate,
  update: numberingSequenceUpdate,
  select: z.optional(numberingSequenceSelect),
});
export type NumberingSequenceUpsertArgs = z.infer<typeof numberingSequenceUpsertArgs>;

/** Which columns. */
export const numberingSequenceBoundsSelect = z.strictObject({
  sequence_key: z.optional(z.boolean()),
  period: z.optional(z.boolean()),
  last_value: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type NumberingSequenceBoundsSelect = z.infer<typeof numberingSequenceBoundsSelect>;

/** What came out, by column. */
export const numberingSequenceBoundsResult = z.object({
  sequence_key: z.optional(z.nullable(z.string())),
  period: z.optional(z.nullable(z.string())),
  last_value: z.optional(z.nullable(kinds.whole(1, 9007199254740991))),
});
export type NumberingSequenceBoundsResult = z.infer<typeof numberingSequenceBoundsResult>;

/** Which columns. */
export const numberingSequenceSumsSelect = z.strictObject({
  last_value: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type NumberingSequenceSumsSelect = z.infer<typeof numberingSequenceSumsSelect>;

/** What came out, by column. */
export const numberingSequenceSumsResult = z.object({
  last_value: z.optional(z.nullable(forms.decimal)),
});
export type NumberingSequenceSumsResult = z.infer<typeof numberingSequenceSumsResult>;

/** Figures over rows. */
export const numberingSequenceAggregateArgs = z.strictObject({
  where: z.optional(numberingSequenceWhere),
  count: z.optional(z.boolean()),
  min: z.optional(numberingSequenceBoundsSelect),
  max: z.optional(numberingSequenceBoundsSelect),
  sum: z.optional(numberingSequenceSumsSelect),
  avg: z.optional(numberingSequenceSumsSelect),
});
export type NumberingSequenceAggregateArgs = z.infer<typeof numberingSequenceAggregateArgs>;

/** Figures over rows. */
export const numberingSequenceAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(numberingSequenceBoundsResult),
  max: z.optional(numberingSequenceBoundsResult),
  sum: z.optional(numberingSequenceSumsResult),
  avg: z.optional(numberingSequenceSumsResult),
});
export type NumberingSequenceAggregateResult = z.infer<typeof numberingSequenceAggregateResult>;

export const numberingSequenceUpsert = numberingSequenceCreate;
export type NumberingSequenceUpsert = NumberingSequenceCreate;

export const numberingSequenceDeleteArgs = numberingSequenceGetArgs;
export type NumberingSequenceDeleteArgs = NumberingSequenceGetArgs;
