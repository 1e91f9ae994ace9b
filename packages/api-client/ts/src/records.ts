/** Records and pages of records as they travel. */
import type { EntityRecord, RecordMeta, RecordPage } from "@athyper/contracts/platform";

export type { EntityRecord, RecordPage };

/** Under this name `included` holds the people who created and changed records. */
export const people = "core.principal";

/** Titles of the records that references point to: target entity, then id. */
export type Included = NonNullable<RecordMeta["included"]>;

/** The fields whose value is kept from the reader or masked: by the id of a record or a line. */
export type Redacted = NonNullable<RecordMeta["redacted"]>;

/** A record with the tag that a later change must name. */
export interface VersionedRecord {
  record: EntityRecord;
  included: Included;
  redacted: Redacted;
  /** `ETag` as received, quotes and all. */
  etag: string;
  /** What a write warns of, in words. */
  warnings?: readonly string[];
}

/** What to ask of a list. Absent members are left to the server. */
export interface ListQuery {
  page?: number;
  pageSize?: number;
  /** `-needed_by,document_number`: a minus sorts downwards. */
  sort?: string;
  /** A CEL expression over the fields of the record. */
  filter?: string;
  fields?: readonly string[];
  expand?: readonly string[];
  total?: "exact" | "estimated" | "none";
}

/** The query string of a list, without the question mark; empty parts are left out. */
export function listQueryString(query: ListQuery): string {
  const params = new URLSearchParams();
  if (query.page !== undefined && query.page !== 1) params.set("page", String(query.page));
  if (query.pageSize !== undefined) params.set("pageSize", String(query.pageSize));
  if (query.sort) params.set("sort", query.sort);
  if (query.filter) params.set("filter", query.filter);
  if (query.fields?.length) params.set("fields", query.fields.join(","));
  if (query.expand?.length) params.set("expand", query.expand.join(","));
  if (query.total) params.set("total", query.total);
  return params.toString();
}
