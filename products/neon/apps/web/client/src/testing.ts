/** Descriptors for tests. */
import type { EntityDescriptor, FieldDescriptor } from "@athyper/api-client";

/** A field with everything else left at its usual value. */
export function aField(
  field: Partial<FieldDescriptor> & Pick<FieldDescriptor, "name" | "type">,
): FieldDescriptor {
  return {
    label: field.name,
    required: false,
    readonly: false,
    searchable: false,
    filterable: true,
    sortable: true,
    system: false,
    order: 0,
    ...field,
  };
}

export function anEntity(fields: FieldDescriptor[], rest: Partial<EntityDescriptor> = {}): EntityDescriptor {
  return {
    name: "requisition",
    label: "Requisition",
    label_plural: "Requisitions",
    title: "{number} {subject}",
    fields,
    list: { columns: [], sort: "" },
    actions: { create: true, update: true, delete: true },
    ...rest,
  };
}

/** Lines with an item, a quantity and a computed total. */
export const lines = aField({
  name: "lines",
  type: "children",
  label: "Lines",
  fields: [
    aField({ name: "item", type: "string", label: "Item", required: true }),
    aField({ name: "quantity", type: "decimal", label: "Quantity", scale: 3, min: "0.001", order: 1 }),
    aField({ name: "total", type: "decimal", readonly: true, order: 2 }),
  ],
});
