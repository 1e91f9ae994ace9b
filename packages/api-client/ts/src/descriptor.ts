/** What the server tells about an entity: everything a list, a form and a record page are made from. */
export const fieldTypes = [
  "string",
  "text",
  "integer",
  "decimal",
  "money",
  "boolean",
  "date",
  "datetime",
  "time",
  "uuid",
  "reference",
  "children",
  "enum",
  "json",
  "url",
  "email",
  "phone",
  "attachment",
  "rich_text",
] as const;

export type FieldType = (typeof fieldTypes)[number];

export type {
  EntityDescriptor,
  FieldDescriptor,
  Navigation,
  NavigationEntity,
} from "@athyper/contracts/platform";
