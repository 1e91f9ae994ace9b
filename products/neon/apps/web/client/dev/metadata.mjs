/** The sample entities as descriptors: suppliers, employees, and purchase requisitions with lines. */

const system = [
  { name: "created_at", type: "datetime", label: "Created" },
  { name: "created_by", type: "uuid", label: "Created by" },
  { name: "updated_at", type: "datetime", label: "Changed" },
  { name: "updated_by", type: "uuid", label: "Changed by" },
  { name: "version", type: "integer", label: "Version" },
];

function fields(own) {
  return [
    ...own.map((field, order) => ({
      filterable: true,
      sortable: field.type !== "children",
      order,
      ...field,
    })),
    ...system.map((field, at) => ({
      filterable: true,
      sortable: true,
      order: 900 + at,
      system: true,
      readonly: true,
      ...field,
    })),
  ];
}

const all = { create: true, update: true, delete: true };

const lineFields = [
  { name: "item_description", type: "string", label: "Item", required: true, max_length: 120 },
  { name: "quantity", type: "decimal", label: "Quantity", required: true, scale: 3, min: "0.001" },
  { name: "unit", type: "string", label: "Unit", required: true, max_length: 12, default: "pcs" },
  { name: "unit_price", type: "decimal", label: "Unit price", required: true, scale: 2, min: "0" },
  { name: "line_total", type: "decimal", label: "Total", scale: 2, readonly: true },
];

export const entities = {
  purchase_requisition: {
    name: "purchase_requisition",
    label: "Purchase requisition",
    label_plural: "Purchase requisitions",
    module: "procurement",
    class: "DOCUMENT",
    icon: "clipboard-list",
    title: "{document_number} {subject}",
    meta_version: 1,
    fields: fields([
      {
        name: "document_number",
        type: "string",
        label: "Number",
        system: true,
        readonly: true,
        searchable: true,
      },
      {
        name: "subject",
        type: "string",
        label: "Subject",
        required: true,
        max_length: 120,
        searchable: true,
      },
      {
        name: "status",
        type: "enum",
        label: "Status",
        system: true,
        readonly: true,
        values: ["draft", "submitted", "approved", "ordered", "received", "rejected"].map((value) => ({
          value,
          label: value.charAt(0).toUpperCase() + value.slice(1),
        })),
      },
      {
        name: "priority",
        type: "enum",
        label: "Priority",
        required: true,
        default: "normal",
        values: ["low", "normal", "high", "urgent"].map((value) => ({
          value,
          label: value.charAt(0).toUpperCase() + value.slice(1),
        })),
      },
      { name: "supplier", type: "reference", label: "Supplier", to: "supplier" },
      { name: "requested_by", type: "reference", label: "Requested by", to: "employee", required: true },
      { name: "needed_by", type: "date", label: "Needed by", help: "The day on which it must be here." },
      { name: "budget", type: "money", label: "Budget", sortable: false },
      { name: "total", type: "decimal", label: "Total", scale: 2, readonly: true },
      { name: "is_capital", type: "boolean", label: "Capital expense" },
      { name: "note", type: "text", label: "Note" },
      {
        name: "lines",
        type: "children",
        label: "Lines",
        to: "purchase_requisition_line",
        fields: lineFields,
      },
    ]),
    list: {
      columns: ["document_number", "subject", "status", "priority", "supplier", "needed_by", "total"],
      sort: "-document_number",
    },
    actions: all,
  },
  supplier: {
    name: "supplier",
    label: "Supplier",
    label_plural: "Suppliers",
    module: "procurement",
    class: "MASTER",
    icon: "truck",
    title: "{name}",
    meta_version: 1,
    fields: fields([
      { name: "code", type: "string", label: "Code", required: true, max_length: 12, searchable: true },
      { name: "name", type: "string", label: "Name", required: true, max_length: 120, searchable: true },
      { name: "email", type: "email", label: "Mail" },
      { name: "phone", type: "phone", label: "Phone" },
      { name: "website", type: "url", label: "Website" },
      { name: "is_active", type: "boolean", label: "Active", default: true },
    ]),
    list: { columns: ["code", "name", "email", "phone", "is_active"], sort: "name" },
    actions: all,
  },
  employee: {
    name: "employee",
    label: "Employee",
    label_plural: "Employees",
    module: "organisation",
    class: "MASTER",
    icon: "users",
    title: "{name}",
    meta_version: 1,
    fields: fields([
      { name: "name", type: "string", label: "Name", required: true, max_length: 120, searchable: true },
      { name: "email", type: "email", label: "Mail", searchable: true },
      { name: "hired_on", type: "date", label: "Hired on" },
    ]),
    list: { columns: ["name", "email", "hired_on"], sort: "name" },
    actions: { create: false, update: false, delete: false },
  },
};
