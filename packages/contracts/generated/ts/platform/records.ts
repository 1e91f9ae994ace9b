/** Of the answers below /api/data. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import { countResult } from "../common/filters.ts";
import { fieldProblem } from "./problems.ts";

/** A record, whatever its entity. */
export const entityRecord = z.looseObject({
  id: z.string(),
  version: z.optional(kinds.digits),
});
export type EntityRecord = z.infer<typeof entityRecord>;

/** The title of a record that a reference points to. */
export const includedRecord = z.object({
  id: z.string(),
  title: z.string(),
});
export type IncludedRecord = z.infer<typeof includedRecord>;

/** What stands beside a record. */
export const recordMeta = z.object({
  /** By id of a record or a line: the fields whose value is not shown as it is. */
  redacted: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Target entity, then id. */
  included: z.optional(z.record(z.string(), z.record(z.string(), includedRecord))),
  /** Rules that a write does not meet and that let it pass. */
  warnings: z.optional(z.array(fieldProblem)),
});
export type RecordMeta = z.infer<typeof recordMeta>;

/** GET /api/data/{entity}/{id}. */
export const recordAnswer = z.object({
  data: entityRecord,
  meta: z.optional(z.nullable(recordMeta)),
});
export type RecordAnswer = z.infer<typeof recordAnswer>;

/** Where a page of records stands. */
export const recordPageMeta = z.object({
  page: z._default(kinds.whole(1, 9007199254740991), 1),
  pageSize: z._default(kinds.whole(1, 9007199254740991), 20),
  total: z.optional(z.nullable(kinds.whole(0, 9007199254740991))),
  totalPages: z.optional(z.nullable(kinds.whole(0, 9007199254740991))),
  totalCapped: z.optional(z.boolean()),
  hasNext: z._default(z.boolean(), false),
  hasPrev: z._default(z.boolean(), false),
  redacted: z.optional(z.record(z.string(), z.array(z.string()))),
  included: z.optional(z.record(z.string(), z.record(z.string(), includedRecord))),
});
export type RecordPageMeta = z.infer<typeof recordPageMeta>;

/** GET /api/data/{entity}. */
export const recordPage = z.object({
  data: z.array(entityRecord),
  meta: recordPageMeta,
});
export type RecordPage = z.infer<typeof recordPage>;

/** GET /api/data/{entity}/count. */
export const recordCount = z.object({
  data: countResult,
});
export type RecordCount = z.infer<typeof recordCount>;

/** An operation of many that was carried out. */
export const writtenRecord = z.object({
  /** Its place in the request. */
  index: kinds.whole(0, 9007199254740991),
  status: kinds.whole(200, 299),
  id: z.string(),
  /** Of the record after it. */
  version: kinds.whole(0, 9007199254740991),
  /** Their pointers lead into the body. */
  warnings: z.optional(z.array(fieldProblem)),
});
export type WrittenRecord = z.infer<typeof writtenRecord>;

/** What the same operation alone would have been told. */
export const refusedReason = z.object({
  code: z.string(),
  detail: z.optional(z.string()),
  /** Their pointers lead into the body. */
  errors: z.optional(z.array(fieldProblem)),
});
export type RefusedReason = z.infer<typeof refusedReason>;

/** An operation of many that was refused. */
export const refusedRecord = z.object({
  /** Its place in the request. */
  index: kinds.whole(0, 9007199254740991),
  status: kinds.whole(400, 599),
  id: z.optional(z.string()),
  error: refusedReason,
});
export type RefusedRecord = z.infer<typeof refusedRecord>;

/** What became of the operations of one request. */
export const batchResult = z.object({
  total: kinds.whole(0, 9007199254740991),
  succeeded: kinds.whole(0, 9007199254740991),
  failed: kinds.whole(0, 9007199254740991),
  success: z.array(writtenRecord),
  errors: z.array(refusedRecord),
});
export type BatchResult = z.infer<typeof batchResult>;

/** POST /api/data/batch, and POST, PATCH and DELETE /api/data/{entity}/bulk. */
export const batchAnswer = z.object({
  data: batchResult,
});
export type BatchAnswer = z.infer<typeof batchAnswer>;
