/** The domain entities. Made by athyper:codegen; do not edit. */
export * from "./_money.ts";
export * from "./employee.ts";
export * from "./purchase_requisition.ts";
export * from "./purchase_requisition_line.ts";
export * from "./supplier.ts";
