/** Of the table meta.model_document. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { pageMeta, textFilter } from "../common/filters.ts";

/** platform: the files that compile to a published model */
export const modelDocumentRow = z.object({
  model_hash: z.string(),
  path: z.string(),
  document_hash: z.string(),
});
export type ModelDocumentRow = z.infer<typeof modelDocumentRow>;

/** A new row; what has a default may be left out. */
export const modelDocumentCreate = z.strictObject({
  model_hash: z.string(),
  path: z.string(),
  document_hash: z.string(),
});
export type ModelDocumentCreate = z.infer<typeof modelDocumentCreate>;

/** Columns to change; keys stay. */
export const modelDocumentUpdate = z.strictObject({
  document_hash: z.optional(z.string()),
}).check(kinds.notEmpty);
export type ModelDocumentUpdate = z.infer<typeof modelDocumentUpdate>;

/** One row by its key. */
export const modelDocumentByModelHashPath = z.strictObject({
  model_hash: z.string(),
  path: z.string(),
});
export type ModelDocumentByModelHashPath = z.infer<typeof modelDocumentByModelHashPath>;

/** One row, by one of its keys. */
export const modelDocumentWhereUnique = z.strictObject({
  model_hash_path: z.optional(modelDocumentByModelHashPath),
}).check(kinds.notEmpty);
export type ModelDocumentWhereUnique = z.infer<typeof modelDocumentWhereUnique>;

/** Conditions on rows; all of them hold. */
export const modelDocumentWhere = z.strictObject({
  get AND(): z.ZodMiniOptional<z.ZodMiniArray<typeof modelDocumentWhere>> {
    return z.optional(z.array(modelDocumentWhere));
  },
  get OR(): z.ZodMiniOptional<z.ZodMiniArray<typeof modelDocumentWhere>> {
    return z.optional(z.array(modelDocumentWhere));
  },
  get NOT(): z.ZodMiniOptional<z.ZodMiniArray<typeof modelDocumentWhere>> {
    return z.optional(z.array(modelDocumentWhere));
  },
  model_hash: z.optional(textFilter),
  path: z.optional(textFilter),
  document_hash: z.optional(textFilter),
});
export type ModelDocumentWhere = z.infer<typeof modelDocumentWhere>;

/** Columns to sort by. */
export const modelDocumentOrder = z.strictObject({
  model_hash: z.optional(z.enum(["asc", "desc"])),
  path: z.optional(z.enum(["asc", "desc"])),
  document_hash: z.optional(z.enum(["asc", "desc"])),
}).check(kinds.notEmpty);
export type ModelDocumentOrder = z.infer<typeof modelDocumentOrder>;

/** Columns to answer with. */
export const modelDocumentSelect = z.strictObject({
  model_hash: z.optional(z.boolean()),
  path: z.optional(z.boolean()),
  document_hash: z.optional(z.boolean()),
}).check(kinds.notEmpty);
export type ModelDocumentSelect = z.infer<typeof modelDocumentSelect>;

/** A page of rows. */
export const modelDocumentListArgs = z.strictObject({
  where: z.optional(modelDocumentWhere),
  order: z.optional(z.array(modelDocumentOrder).check(kinds.count(0, 8))),
  select: z.optional(modelDocumentSelect),
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  total: z.optional(z.boolean()),
});
export type ModelDocumentListArgs = z.infer<typeof modelDocumentListArgs>;

/** A page of rows. */
export const modelDocumentListResult = z.object({
  data: z.array(modelDocumentRow),
  meta: pageMeta,
});
export type ModelDocumentListResult = z.infer<typeof modelDocumentListResult>;

/** Which rows to count. */
export const modelDocumentCountArgs = z.strictObject({
  where: z.optional(modelDocumentWhere),
});
export type ModelDocumentCountArgs = z.infer<typeof modelDocumentCountArgs>;

/** One new row. */
export const modelDocumentCreateArgs = z.strictObject({
  data: modelDocumentCreate,
  select: z.optional(modelDocumentSelect),
});
export type ModelDocumentCreateArgs = z.infer<typeof modelDocumentCreateArgs>;

/** New rows at once. */
export const modelDocumentCreateManyArgs = z.strictObject({
  data: z.array(modelDocumentCreate).check(kinds.count(1, 1000)),
  skipDuplicates: z.optional(z.boolean()),
});
export type ModelDocumentCreateManyArgs = z.infer<typeof modelDocumentCreateManyArgs>;

/** The same change of many rows. */
export const modelDocumentUpdateManyArgs = z.strictObject({
  where: modelDocumentWhere,
  data: modelDocumentUpdate,
});
export type ModelDocumentUpdateManyArgs = z.infer<typeof modelDocumentUpdateManyArgs>;

/** Which rows go. */
export const modelDocumentDeleteManyArgs = z.strictObject({
  where: modelDocumentWhere,
});
export type ModelDocumentDeleteManyArgs = z.infer<typeof modelDocumentDeleteManyArgs>;

/** One row. */
export const modelDocumentGetArgs = z.strictObject({
  where: modelDocumentWhereUnique,
  select: z.optional(modelDocumentSelect),
});
export type ModelDocumentGetArgs = z.infer<typeof modelDocumentGetArgs>;

/** A change of one row. */
export const modelDocumentUpdateArgs = z.strictObject({
  where: modelDocumentWhereUnique,
  data: modelDocumentUpdate,
  select: z.optional(modelDocumentSelect),
});
export type ModelDocumentUpdateArgs = z.infer<typeof modelDocumentUpdateArgs>;

/** One row, changed or new. */
export const modelDocumentUpsertArgs = z.strictObject({
  where: modelDocumentWhereUnique,
  create: modelDocumentCreate,
  update: modelDocumentUpdate,
  select: z.optional(modelDocumentSelect),
});
export type ModelDocumentUpsertArgs = z.infer<typeof modelDocumentUpsertArgs>;

/** What came out, by column. */
export const modelDocumentBoundsResult = z.object({
  model_hash: z.optional(z.nullable(z.string())),
  path: z.optional(z.nullable(z.string())),
  document_hash: z.optional(z.nullable(z.string())),
});
export type ModelDocumentBoundsResult = z.infer<typeof modelDocumentBoundsResult>;

/** Figures over rows. */
export const modelDocumentAggregateArgs = z.strictObject({
  where: z.optional(modelDocumentWhere),
  count: z.optional(z.boolean()),
  min: z.optional(modelDocumentSelect),
  max: z.optional(modelDocumentSelect),
});
export type ModelDocumentAggregateArgs = z.infer<typeof modelDocumentAggregateArgs>;

/** Figures over rows. */
export const modelDocumentAggregateResult = z.object({
  count: z.optional(kinds.whole(0, 9007199254740991)),
  min: z.optional(modelDocumentBoundsResult),
  max: z.optional(modelDocumentBoundsResult),
});
export type ModelDocumentAggregateResult = z.infer<typeof modelDocumentAggregateResult>;

export const modelDocumentUpsert = modelDocumentCreate;
export type ModelDocumentUpsert = ModelDocumentCreate;

export const modelDocumentDeleteArgs = modelDocumentGetArgs;
export type ModelDocumentDeleteArgs = ModelDocumentGetArgs;

export const modelDocumentBoundsSelect = modelDocumentSelect;
export type ModelDocumentBoundsSelect = ModelDocumentSelect;
