/** What the server tells about an entity: everything a list, a form and a record page are made from. */
import * as z from "zod/mini";

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

/** Bounds arrive as numbers or, where digits matter, as text. */
const bound = z.optional(z.nullable(z.union([z.number(), z.string()])));
const maybe = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema));

const fieldShape = {
  name: z.string(),
  /** One of `fieldTypes`, or a newer one that this client does not know yet. */
  type: z.string(),
  label: z.string(),
  help: maybe(z.string()),
  required: z._default(z.boolean(), false),
  readonly: z._default(z.boolean(), false),
  max_length: maybe(z.number()),
  precision: maybe(z.number()),
  scale: maybe(z.number()),
  min: bound,
  max: bound,
  /** Target entity of a reference or of children. */
  to: maybe(z.string()),
  values: maybe(z.array(z.object({ value: z.string(), label: z.string() }))),
  searchable: z._default(z.boolean(), false),
  filterable: z._default(z.boolean(), false),
  sortable: z._default(z.boolean(), false),
  default: z.optional(z.unknown()),
  system: z._default(z.boolean(), false),
  order: z._default(z.number(), 0),
} as const;

const childField = z.object(fieldShape);
const field = z.object({ ...fieldShape, fields: maybe(z.array(childField)) });

export const entityDescriptor = z.object({
  name: z.string(),
  label: z.string(),
  label_plural: z.string(),
  module: maybe(z.string()),
  class: maybe(z.string()),
  icon: maybe(z.string()),
  /** Pattern of a record's title, as in `"{document_number} {subject}"`. */
  title: z._default(z.string(), ""),
  meta_version: z.optional(z.union([z.number(), z.string()])),
  fields: z.array(field),
  list: z.object({ columns: z.array(z.string()), sort: z._default(z.string(), "") }),
  actions: z.object({ create: z.boolean(), update: z.boolean(), delete: z.boolean() }),
});

export type FieldDescriptor = z.infer<typeof field>;
export type EntityDescriptor = z.infer<typeof entityDescriptor>;

const navigationEntity = z.object({
  name: z.string(),
  label: z.string(),
  label_plural: z.string(),
  icon: maybe(z.string()),
  module: maybe(z.string()),
  class: maybe(z.string()),
});

export const navigation = z.object({
  tenant: z.object({ code: z.string(), name: z.string(), locale: maybe(z.string()) }),
  user: z.object({
    id: z.string(),
    username: z.string(),
    displayName: maybe(z.string()),
    persona: maybe(z.string()),
  }),
  entities: z.array(navigationEntity),
});

export type Navigation = z.infer<typeof navigation>;
export type NavigationEntity = z.infer<typeof navigationEntity>;
