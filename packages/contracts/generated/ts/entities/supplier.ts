/** Of the entity supplier. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { recordMeta, recordPageMeta } from "../platform/records.ts";

/** Supplier */
export const supplierRecord = z.looseObject({
  /** Code */
  code: z.optional(kinds.matching(/^(?:[A-Z]{2}-[0-9]{4})$/u, 1, 20)),
  /** Name */
  name: z.optional(kinds.sized(1, 120)),
  /** Status */
  status: z.optional(z.enum(["active", "on_hold", "blocked"])),
  /** E-mail */
  email: z.optional(z.nullable(kinds.sized(0, 500))),
  /** Phone */
  phone: z.optional(z.nullable(kinds.sized(0, 32))),
  /** Website */
  website: z.optional(z.nullable(kinds.sized(0, 2000))),
  /** Country */
  country: z.optional(kinds.matching(/^(?:[A-Z]{2})$/u, 2, 2)),
  /** City */
  city: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Currency */
  currency: z.optional(kinds.matching(/^(?:[A-Z]{3})$/u, 1, 3)),
  /** Payment terms */
  payment_terms: z.optional(z.nullable(z.enum(["net_14", "net_30", "net_60"]))),
  /** Rating */
  rating: z.optional(z.nullable(kinds.whole(1, 5))),
  /** Note */
  note: z.optional(z.nullable(kinds.sized(0, 100000))),
  id: forms.uuid,
  /** Version */
  version: z.optional(kinds.whole(-9007199254740991, 9007199254740991)),
  /** Created */
  created_at: z.optional(forms.datetime),
  /** Created by */
  created_by: z.optional(forms.uuid),
  /** Changed */
  updated_at: z.optional(forms.datetime),
  /** Changed by */
  updated_by: z.optional(forms.uuid),
  /** Deleted */
  deleted_at: z.optional(z.nullable(forms.datetime)),
  /** Deleted by */
  deleted_by: z.optional(z.nullable(forms.uuid)),
});
export type SupplierRecord = z.infer<typeof supplierRecord>;

/** One record. */
export const supplierRecordAnswer = z.object({
  data: supplierRecord,
  meta: z.optional(recordMeta),
});
export type SupplierRecordAnswer = z.infer<typeof supplierRecordAnswer>;

/** A new record. */
export const supplierCreate = z.strictObject({
  /** Code */
  code: kinds.matching(/^(?:[A-Z]{2}-[0-9]{4})$/u, 1, 20),
  /** Name */
  name: kinds.sized(1, 120),
  /** Status */
  status: z.optional(z.enum(["active", "on_hold", "blocked"])),
  /** E-mail */
  email: z.optional(z.nullable(kinds.sized(0, 500))),
  /** Phone */
  phone: z.optional(z.nullable(kinds.sized(0, 32))),
  /** Website */
  website: z.optional(z.nullable(kinds.sized(0, 2000))),
  /** Country */
  country: kinds.matching(/^(?:[A-Z]{2})$/u, 2, 2),
  /** City */
  city: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Currency */
  currency: z.optional(kinds.matching(/^(?:[A-Z]{3})$/u, 1, 3)),
  /** Payment terms */
  payment_terms: z.optional(z.nullable(z.enum(["net_14", "net_30", "net_60"]))),
  /** Rating */
  rating: z.optional(z.nullable(kinds.whole(1, 5))),
  /** Note */
  note: z.optional(z.nullable(kinds.sized(0, 100000))),
});
export type SupplierCreate = z.infer<typeof supplierCreate>;

/** What changes (RFC 7396); null empties a field. */
export const supplierUpdate = z.strictObject({
  /** Code */
  code: z.optional(kinds.matching(/^(?:[A-Z]{2}-[0-9]{4})$/u, 1, 20)),
  /** Name */
  name: z.optional(kinds.sized(1, 120)),
  /** Status */
  status: z.optional(z.enum(["active", "on_hold", "blocked"])),
  /** E-mail */
  email: z.optional(z.nullable(kinds.sized(0, 500))),
  /** Phone */
  phone: z.optional(z.nullable(kinds.sized(0, 32))),
  /** Website */
  website: z.optional(z.nullable(kinds.sized(0, 2000))),
  /** Country */
  country: z.optional(kinds.matching(/^(?:[A-Z]{2})$/u, 2, 2)),
  /** City */
  city: z.optional(z.nullable(kinds.sized(0, 80))),
  /** Currency */
  currency: z.optional(kinds.matching(/^(?:[A-Z]{3})$/u, 1, 3)),
  /** Payment terms */
  payment_terms: z.optional(z.nullable(z.enum(["net_14", "net_30", "net_60"]))),
  /** Rating */
  rating: z.optional(z.nullable(kinds.whole(1, 5))),
  /** Note */
  note: z.optional(z.nullable(kinds.sized(0, 100000))),
});
export type SupplierUpdate = z.infer<typeof supplierUpdate>;

/** What to ask of a list. */
export const supplierListArgs = z.strictObject({
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  sort: z.optional(z.array(z.enum(["code", "-code", "name", "-name", "status", "-status", "email", "-email", "phone", "-phone", "website", "-website", "country", "-country", "city", "-city", "currency", "-currency", "payment_terms", "-payment_terms", "rating", "-rating", "note", "-note", "id", "-id", "version", "-version", "created_at", "-created_at", "created_by", "-created_by", "updated_at", "-updated_at", "updated_by", "-updated_by", "deleted_at", "-deleted_at", "deleted_by", "-deleted_by"])).check(kinds.count(0, 4))),
  filter: z.optional(z.string()),
  search: z.optional(kinds.sized(1, 100)),
  fields: z.optional(z.array(z.enum(["code", "name", "status", "email", "phone", "website", "country", "city", "currency", "payment_terms", "rating", "note", "id", "version", "created_at", "created_by", "updated_at", "updated_by", "deleted_at", "deleted_by"]))),
  total: z.optional(z.enum(["exact", "estimated", "none"])),
});
export type SupplierListArgs = z.infer<typeof supplierListArgs>;

/** A page of records. */
export const supplierListResult = z.object({
  data: z.array(supplierRecord),
  meta: recordPageMeta,
});
export type SupplierListResult = z.infer<typeof supplierListResult>;
