/** Of the table meta.document_text. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { datetimeFilter, pageMeta, textFilter } from "../common/filters.ts";

/** platform: texts of metadata files that were published, each once */
export const documentTextRow = z.object({
  content_hash: z.string(),
  content: z.string(),
  created_at: forms.datetime,
});
export type DocumentTextRow = z.infer<typeof documentTextRow>;

/** A new row; what has a default may be left out. */
export const documentTextCreate = z.strictObject({
  content_hash: z.string(),
  content: z.string(),
  created_at: z.optional(forms.datetime),
});
export type DocumentTextCreate = z.infer<typeof documentTextCreate>;

/** Columns to change; keys stay. */
export const documentTextUpdate = z.strictObject({
  content: z.optional(z.string()),
  created_at: z.optional(forms.datetime),
}).check(kinds.notEmpty);
export type DocumentTextUpdate = z.infer<typeof documentTextUpdate>;

/** One row, by one of its keys. */
export const documentTextWhereUnique = z.strictObject({
  content_hash: z.optional(z.string()),
}).check(kinds.notEmpty);
export type DocumentTextWhereUnique = z.infer<typeof documentTextWhereUnique>;

/** Conditions on rows; all of them hold. */
export const documentTextWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof documentTextWhere>> {
    return z.optional(z.array(documentTextWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof documentTextWhere>> {
    return z.optional(z.array(documentTextWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof documentTextWhere>> {
    return z.optional(z.array(documentTextWhere));
  },
  content_hash: z.optional(textFilter),
  content: z.optional(textFilter),
  created_at: z.optional(datetimeFilter),
});
export type DocumentTextWhere = z.infer<typeof documentTextWhere>;

/** Columns to sort by. */
export const documentTextOrder = z.strictObject({
  content_hash: z.optional(z.enum(["asc", "desc"])),
  content: z.optional(z.enum(["asc", "desc"])),
  created_at: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type DocumentTextOrder = z.infer<typeof documentTextOrder>;

/** Columns to answer with. */
export const documentTextSelect = z.strictObject({
  content_hash: z.optional(z.boolean()),
  content: z.optional(z.boolean()),
  created_at: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type DocumentTextSelect = z.infer<typeof documentTextSelect>;

/** A page of rows. */
export const documentTextListArgs = z.strictObject({
  where: z.optional(documentTextWhere),
  order: z.optional(z.array(documentTextOrder).check(kinds.count(0, 8))),
  select: z.optional(documentTextSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type DocumentTextListArgs = z.infer<typeof documentTextListArgs>;

/** A page of rows. */
export const documentTextListResult = z.object({
  data: z.array(documentTextRow),
  meta: pageMeta,
});
export type DocumentTextListResult = z.infer<typeof documentTextListResult>;

/** Which rows to count. */
export const documentTextCountArgs = z.strictObject({
  where: z.optional(documentTextWhere),
});
export type DocumentTextCountArgs = z.infer<typeof documentTextCountArgs>;

/** One new row. */
export const documentTextCreateArgs = z.strictObject({
  data: documentTextCreate,
  select: z.optional(documentTextSelect),
});
export type DocumentTextCreateArgs = z.infer<typeof documentTextCreateArgs>;

/** New rows at once. */
export const documentTextCreateManyArgs = z.strictObject({
  data: z.array(documentTextCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type DocumentTextCreateManyArgs = z.infer<typeof documentTextCreateManyArgs>;

/** The same change of many rows. */
export const documentTextUpdateManyArgs = z.strictObject({
  where: documentTextWhere,
  data: documentTextUpdate,
});
export type DocumentTextUpdateManyArgs = z.infer<typeof documentTextUpdateManyArgs>;

/** Which rows go. */
export const documentTextDeleteManyArgs = z.strictObject({
  where: documentTextWhere,
});
export type DocumentTextDeleteManyArgs = z.infer<typeof documentTextDeleteManyArgs>;

/** One row. */
export const documentTextGetArgs = z.strictObject({
  where: documentTextWhereUnique,
  select: z.optional(documentTextSelect),
});
export type DocumentTextGetArgs = z.infer<typeof documentTextGetArgs>;

/** A change of one row. */
export const documentTextUpdateArgs = z.strictObject({
  where: documentTextWhereUnique,
  data: documentTextUpdate,
  select: z.optional(documentTextSelect),
});
export type DocumentTextUpdateArgs = z.infer<typeof documentTextUpdateArgs>;

/** One row, changed or new. */
export const documentTextUpsertArgs = z.strictObject({
  where: documentTextWhereUnique,
  create: documentTextCreate,
  update: documentTextUpdate,
  select: z.optional(documentTextSelect),
});
export type DocumentTextUpsertArgs = z.infer<typeof documentTextUpsertArgs>;

/** What came out, by column. */
export const documentTextBoundsResult = z.object({
  content_hash: z.optional(z.nullable(z.string())),
  content: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(forms.datetime)),
});
export type DocumentTextBoundsResult = z.infer<typeof documentTextBoundsResult>;

/** Figures over rows. */
export const documentTextAggregateArgs = z.strictObject({
  where: z.optional(documentTextWhere),
  count: z.optional(z.boolean()),
  min: z.optional(documentTextSelect),
  max: z.optional(documentTextSelect),
});
export type DocumentTextAggregateArgs = z.infer<typeof documentTextAggregateArgs>;

/** Figures over rows. */
export const documentTextAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(documentTextBoundsResult),
  max: z.optional(documentTextBoundsResult),
});
export type DocumentTextAggregateResult = z.infer<typeof documentTextAggregateResult>;

export const documentTextUpsert = documentTextCreate;
export type DocumentTextUpsert = DocumentTextCreate;

export const documentTextDeleteArgs = documentTextGetArgs;
export type DocumentTextDeleteArgs = DocumentTextGetArgs;

export const documentTextBoundsSelect = documentTextSelect;
export type DocumentTextBoundsSelect = DocumentTextSelect;
