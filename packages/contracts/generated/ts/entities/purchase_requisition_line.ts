/** Of the entity purchase_requisition_line. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";
import * as forms from "../forms.ts";
import { recordMeta } from "../platform/records.ts";

/** Requisition line */
export const purchaseRequisitionLineRecord = z.looseObject({
  /** Item */
  item_description: z.optional(kinds.sized(1, 200)),
  /** Quantity */
  quantity: z.optional(kinds.matching(/^[+-]?[0-9]{1,9}(?:\.[0-9]{1,3})?$/u)),
  /** Unit */
  unit: z.optional(z.enum(["piece", "box", "hour", "day", "kg", "m", "licence"])),
  /** Unit price */
  unit_price: z.optional(kinds.matching(/^[+-]?[0-9]{1,16}(?:\.[0-9]{1,2})?$/u)),
  /** Line total */
  line_total: z.optional(z.nullable(kinds.matching(/^[+-]?[0-9]{1,16}(?:\.[0-9]{1,2})?$/u))),
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
export type PurchaseRequisitionLineRecord = z.infer<typeof purchaseRequisitionLineRecord>;

/** One record. */
export const purchaseRequisitionLineRecordAnswer = z.object({
  data: purchaseRequisitionLineRecord,
  meta: z.optional(recordMeta),
});
export type PurchaseRequisitionLineRecordAnswer = z.infer<typeof purchaseRequisitionLineRecordAnswer>;

/** A new record. */
export const purchaseRequisitionLineCreate = z.strictObject({
  /** Item */
  item_description: kinds.sized(1, 200),
  /** Quantity */
  quantity: kinds.matching(/^[+-]?[0-9]{1,9}(?:\.[0-9]{1,3})?$/u),
  /** Unit */
  unit: z.optional(z.enum(["piece", "box", "hour", "day", "kg", "m", "licence"])),
  /** Unit price */
  unit_price: kinds.matching(/^[+-]?[0-9]{1,16}(?:\.[0-9]{1,2})?$/u),
});
export type PurchaseRequisitionLineCreate = z.infer<typeof purchaseRequisitionLineCreate>;

/** What changes (RFC 7396); null empties a field. */
export const purchaseRequisitionLineUpdate = z.strictObject({
  /** Item */
  item_description: z.optional(kinds.sized(1, 200)),
  /** Quantity */
  quantity: z.optional(kinds.matching(/^[+-]?[0-9]{1,9}(?:\.[0-9]{1,3})?$/u)),
  /** Unit */
  unit: z.optional(z.enum(["piece", "box", "hour", "day", "kg", "m", "licence"])),
  /** Unit price */
  unit_price: z.optional(kinds.matching(/^[+-]?[0-9]{1,16}(?:\.[0-9]{1,2})?$/u)),
});
export type PurchaseRequisitionLineUpdate = z.infer<typeof purchaseRequisitionLineUpdate>;

/** A row of its record: changed with its id, new without. */
export const purchaseRequisitionLineItem = z.strictObject({
  /** Of a row that is there; absent for a new one. */
  id: z.optional(z.nullable(forms.uuid)),
  /** Item */
  item_description: z.optional(kinds.sized(1, 200)),
  /** Quantity */
  quantity: z.optional(kinds.matching(/^[+-]?[0-9]{1,9}(?:\.[0-9]{1,3})?$/u)),
  /** Unit */
  unit: z.optional(z.enum(["piece", "box", "hour", "day", "kg", "m", "licence"])),
  /** Unit price */
  unit_price: z.optional(kinds.matching(/^[+-]?[0-9]{1,16}(?:\.[0-9]{1,2})?$/u)),
});
export type PurchaseRequisitionLineItem = z.infer<typeof purchaseRequisitionLineItem>;
