/** Which fields of an entity appear where. */
import {
  fieldTypes,
  type EntityDescriptor,
  type EntityRecord,
  type FieldDescriptor,
  type FieldType,
  type Redacted,
} from "@athyper/api-client";

const warned = new Set<string>();

/** The type of a field; one that this client does not know is treated as text, with one warning. */
export function typeOf(field: Pick<FieldDescriptor, "type">): FieldType {
  const known = fieldTypes.find((type) => type === field.type);
  if (known) return known;
  if (!warned.has(field.type)) {
    warned.add(field.type);
    console.warn(`Unknown field type "${field.type}" is shown as text.`);
  }
  return "string";
}

/** The state of a record in its lifecycle; drawn as a badge whatever type it is stored as. */
export function isState(field: FieldDescriptor): boolean {
  return field.name === "status" && (field.system || typeOf(field) === "enum");
}

/** Who created or changed a record. */
export function isPerson(field: FieldDescriptor): boolean {
  return field.system && typeOf(field) === "uuid" && field.name.endsWith("_by");
}

export function fieldOf(entity: EntityDescriptor, name: string): FieldDescriptor | undefined {
  return entity.fields.find((field) => field.name === name);
}

function inOrder(fields: readonly FieldDescriptor[]): FieldDescriptor[] {
  return [...fields].sort((left, right) => left.order - right.order);
}

/** The fields a person fills in, children last. */
export function formFields(entity: EntityDescriptor): FieldDescriptor[] {
  return inOrder(entity.fields.filter((field) => !field.readonly && !field.system));
}

/** Whether the value of a field is kept from the reader in this record or line. */
export function isHidden(
  redacted: Redacted | undefined,
  id: string | undefined,
  field: FieldDescriptor,
): boolean {
  return id !== undefined && redacted?.[id]?.includes(field.name) === true;
}

/** What the record page shows as content, computed values included. */
export function contentFields(entity: EntityDescriptor): FieldDescriptor[] {
  return inOrder(entity.fields.filter((field) => !field.system && typeOf(field) !== "children"));
}

export function childrenFields(entity: EntityDescriptor): FieldDescriptor[] {
  return inOrder(entity.fields.filter((field) => typeOf(field) === "children"));
}

const kept = new Set(["id", "version", "deleted_at", "deleted_by", "status", "document_number"]);

/** What the platform itself wrote down about a record: who, when. What it has not written yet is left out. */
export function systemFields(entity: EntityDescriptor, record: EntityRecord): FieldDescriptor[] {
  return entity.fields.filter(
    (field) => field.system && !kept.has(field.name) && (record[field.name] ?? null) !== null,
  );
}

/** The columns of the list that exist, in the entity's order. */
export function listColumns(entity: EntityDescriptor): FieldDescriptor[] {
  return entity.list.columns
    .map((name) => fieldOf(entity, name))
    .filter((field): field is FieldDescriptor => field !== undefined && typeOf(field) !== "children");
}

/** The references and people among some fields, to be answered with titles and names. */
export function expandOf(fields: readonly FieldDescriptor[]): string[] {
  return fields
    .filter((field) => typeOf(field) === "reference" || (isPerson(field) && !kept.has(field.name)))
    .map((field) => field.name);
}

/** The columns of a table of lines. */
export function lineFields(field: FieldDescriptor): FieldDescriptor[] {
  return inOrder((field.fields ?? []).filter((child) => !child.system && typeOf(child) !== "children"));
}

const endAligned: ReadonlySet<FieldType> = new Set<FieldType>(["integer", "decimal", "money"]);

const widths: Partial<Record<FieldType, string>> = {
  boolean: "min-w-20",
  date: "min-w-28",
  datetime: "min-w-44",
  enum: "min-w-28",
  decimal: "min-w-28",
  money: "min-w-32",
};

/** How narrow a column may become, by type, so that a page of short values leaves room for the next page's longer ones. */
export function columnWidth(field: FieldDescriptor): string | undefined {
  return widths[isState(field) ? "enum" : typeOf(field)];
}

/** Numbers stand at the end of their column, so that digits line up. */
export function isEndAligned(field: FieldDescriptor): boolean {
  return endAligned.has(typeOf(field));
}
