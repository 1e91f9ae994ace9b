/** Of the entity purchase_requisition. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { recordMeta, recordPageMeta } from "../platform/records.ts";
import { purchaseRequisitionLineItem, purchaseRequisitionLineRecord } from "./purchase_requisition_line.ts";

/** Purchase requisition */
export const purchaseRequisitionRecord = z.looseObject({
  /** Subject */
  subject: z.optional(kinds.sized(1, 120)),
  /** Requester */
  requester: z.optional(forms.uuid),
  /** Supplier */
  supplier: z.optional(z.nullable(forms.uuid)),
  /** Priority */
  priority: z.optional(z.enum(["low", "normal", "high", "urgent"])),
  /** Needed by */
  needed_by: z.optional(z.nullable(forms.date)),
  /** Currency */
  currency: z.optional(kinds.matching(/^(?:[A-Z]{3})$/u, 1, 3)),
  /** Lines */
  lines: z.optional(z.array(purchaseRequisitionLineRecord)),
  /** Total */
  total: z.optional(z.nullable(kinds.matching(/^[+-]?[0-9]{1,16}(?:\.[0-9]{1,2})?$/u))),
  /** Cost center */
  cost_center: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Project code */
  project_code: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Deliver to */
  delivery_to: z.optional(z.nullable(kinds.sized(0, 120))),
  /** Incoterm */
  incoterm: z.optional(z.nullable(z.enum(["EXW", "FCA", "CPT", "DAP", "DDP"]))),
  /** In the budget */
  is_budgeted: z.optional(z.boolean()),
  /** Contract */
  contract_ref: z.optional(z.nullable(kinds.sized(0, 40))),
  /** Justification */
  justification: z.optional(z.nullable(kinds.sized(0, 100000))),
  /** Note */
  note: z.optional(z.nullable(kinds.sized(0, 100000))),
  /** Number */
  document_number: z.optional(z.nullable(kinds.sized(0, 500))),
  /** Status */
  status: z.optional(kinds.sized(1, 500)),
  /** Posting date */
  posting_date: z.optional(z.nullable(forms.date)),
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
export type PurchaseRequisitionRecord = z.infer<typeof purchaseRequisitionRecord>;

/** One record. */
export const purchaseRequisitionRecordAnswer = z.object({
  data: purchaseRequisitionRecord,
  meta: z.optional(recordMeta),
});
export type PurchaseRequisitionRecordAnswer = z.infer<typeof purchaseRequisitionRecordAnswer>;

/** A new record. */
export const purchaseRequisitionCreate = z.strictObject({
  /** Subject */
  subject: kinds.sized(1, 120),
  /** Requester */
  requester: forms.uuid,
  /** Supplier */
  supplier: z.optional(z.nullable(forms.uuid)),
  /** Priority */
  priority: z.optional(z.enum(["low", "normal", "high", "urgent"])),
  /** Needed by */
  needed_by: z.optional(z.nullable(forms.date)),
  /** Currency */
  currency: z.optional(kinds.matching(/^(?:[A-Z]{3})$/u, 1, 3)),
  /** Lines */
  lines: z.optional(z.nullable(z.array(purchaseRequisitionLineItem))),
  /** Cost center */
  cost_center: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Project code */
  project_code: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Deliver to */
  delivery_to: z.optional(z.nullable(kinds.sized(0, 120))),
  /** Incoterm */
  incoterm: z.optional(z.nullable(z.enum(["EXW", "FCA", "CPT", "DAP", "DDP"]))),
  /** In the budget */
  is_budgeted: z.optional(z.boolean()),
  /** Contract */
  contract_ref: z.optional(z.nullable(kinds.sized(0, 40))),
  /** Justification */
  justification: z.optional(z.nullable(kinds.sized(0, 100000))),
  /** Note */
  note: z.optional(z.nullable(kinds.sized(0, 100000))),
});
export type PurchaseRequisitionCreate = z.infer<typeof purchaseRequisitionCreate>;

/** What changes (RFC 7396); null empties a field. */
export const purchaseRequisitionUpdate = z.strictObject({
  /** Subject */
  subject: z.optional(kinds.sized(1, 120)),
  /** Requester */
  requester: z.optional(forms.uuid),
  /** Supplier */
  supplier: z.optional(z.nullable(forms.uuid)),
  /** Priority */
  priority: z.optional(z.enum(["low", "normal", "high", "urgent"])),
  /** Needed by */
  needed_by: z.optional(z.nullable(forms.date)),
  /** Currency */
  currency: z.optional(kinds.matching(/^(?:[A-Z]{3})$/u, 1, 3)),
  /** Lines */
  lines: z.optional(z.nullable(z.array(purchaseRequisitionLineItem))),
  /** Cost center */
  cost_center: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Project code */
  project_code: z.optional(z.nullable(kinds.sized(0, 20))),
  /** Deliver to */
  delivery_to: z.optional(z.nullable(kinds.sized(0, 120))),
  /** Incoterm */
  incoterm: z.optional(z.nullable(z.enum(["EXW", "FCA", "CPT", "DAP", "DDP"]))),
  /** In the budget */
  is_budgeted: z.optional(z.boolean()),
  /** Contract */
  contract_ref: z.optional(z.nullable(kinds.sized(0, 40))),
  /** Justification */
  justification: z.optional(z.nullable(kinds.sized(0, 100000))),
  /** Note */
  note: z.optional(z.nullable(kinds.sized(0, 100000))),
});
export type PurchaseRequisitionUpdate = z.infer<typeof purchaseRequisitionUpdate>;

/** What to ask of a list. */
export const purchaseRequisitionListArgs = z.strictObject({
  page: z.optional(kinds.whole(1, 9007199254740991)),
  pageSize: z.optional(kinds.whole(1, 500)),
  sort: z.optional(z.array(z.enum(["subject", "-subject", "requester", "-requester", "supplier", "-supplier", "priority", "-priority", "needed_by", "-needed_by", "currency", "-currency", "total", "-total", "cost_center", "-cost_center", "project_code", "-project_code", "delivery_to", "-delivery_to", "incoterm", "-incoterm", "is_budgeted", "-is_budgeted", "contract_ref", "-contract_ref", "justification", "-justification", "note", "-note", "document_number", "-document_number", "status", "-status", "posting_date", "-posting_date", "id", "-id", "version", "-version", "created_at", "-created_at", "created_by", "-created_by", "updated_at", "-updated_at", "updated_by", "-updated_by", "deleted_at", "-deleted_at", "deleted_by", "-deleted_by"])).check(kinds.count(0, 4))),
  filter: z.optional(z.string()),
  search: z.optional(kinds.sized(1, 100)),
  fields: z.optional(z.array(z.enum(["subject", "requester", "supplier", "priority", "needed_by", "currency", "total", "cost_center", "project_code", "delivery_to", "incoterm", "is_budgeted", "contract_ref", "justification", "note", "document_number", "status", "posting_date", "id", "version", "created_at", "created_by", "updated_at", "updated_by", "deleted_at", "deleted_by"]))),
  expand: z.optional(z.array(z.enum(["requester", "supplier"]))),
  total: z.optional(z.enum(["exact", "estimated", "none"])),
});
export type PurchaseRequisitionListArgs = z.infer<typeof purchaseRequisitionListArgs>;

/** A page of records. */
export const purchaseRequisitionListResult = z.object({
  data: z.array(purchaseRequisitionRecord),
  meta: recordPageMeta,
});
export type PurchaseRequisitionListResult = z.infer<typeof purchaseRequisitionListResult>;
