/** Of the answers below /api/ui. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";

export const enumValue = z.object({
  value: z.string(),
  label: z.string(),
});
export type EnumValue = z.infer<typeof enumValue>;

/** A field of a row of children. */
export const childFieldDescriptor = z.object({
  name: z.string(),
  /** One of the field types, or a newer one that a reader does not know yet. */
  type: z.string(),
  label: z.string(),
  help: z.optional(z.nullable(z.string())),
  /** Another widget than the type's usual one. */
  widget: z.optional(z.nullable(z.string())),
  /** Title of the part of a form it stands in. */
  section: z.optional(z.nullable(z.string())),
  /** full, half or third of a form. */
  width: z.optional(z.nullable(z.string())),
  placeholder: z.optional(z.nullable(z.string())),
  required: z._default(z.boolean(), false),
  readonly: z._default(z.boolean(), false),
  max_length: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  min_length: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  precision: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  scale: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  min: z.optional(z.nullable(kinds.digits)),
  max: z.optional(z.nullable(kinds.digits)),
  pattern: z.optional(z.nullable(z.string())),
  /** Condition under which a value is required. */
  required_when: z.optional(z.nullable(z.string())),
  /** The same compiled, as @athyper/expression runs it. */
  required_when_program: z.optional(kinds.present),
  /** Condition under which a form shows the field. */
  visible_if: z.optional(z.nullable(z.string())),
  /** The same compiled, as @athyper/expression runs it. */
  visible_if_program: z.optional(kinds.present),
  /** Condition under which the field takes no other value. */
  readonly_when: z.optional(z.nullable(z.string())),
  /** The same compiled, as @athyper/expression runs it. */
  readonly_when_program: z.optional(kinds.present),
  /** Target entity of a reference or of children. */
  to: z.optional(z.nullable(z.string())),
  values: z.optional(z.nullable(z.array(enumValue))),
  searchable: z._default(z.boolean(), false),
  filterable: z._default(z.boolean(), false),
  sortable: z._default(z.boolean(), false),
  default: z.optional(kinds.present),
  system: z._default(z.boolean(), false),
  order: z._default(kinds.whole(-9007199254740991, 9007199254740991), 0),
});
export type ChildFieldDescriptor = z.infer<typeof childFieldDescriptor>;

/** A field as a form draws it. */
export const fieldDescriptor = z.object({
  name: z.string(),
  /** One of the field types, or a newer one that a reader does not know yet. */
  type: z.string(),
  label: z.string(),
  help: z.optional(z.nullable(z.string())),
  /** Another widget than the type's usual one. */
  widget: z.optional(z.nullable(z.string())),
  /** Title of the part of a form it stands in. */
  section: z.optional(z.nullable(z.string())),
  /** full, half or third of a form. */
  width: z.optional(z.nullable(z.string())),
  placeholder: z.optional(z.nullable(z.string())),
  required: z._default(z.boolean(), false),
  readonly: z._default(z.boolean(), false),
  max_length: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  min_length: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  precision: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  scale: z.optional(z.nullable(kinds.whole(-9007199254740991, 9007199254740991))),
  min: z.optional(z.nullable(kinds.digits)),
  max: z.optional(z.nullable(kinds.digits)),
  pattern: z.optional(z.nullable(z.string())),
  /** Condition under which a value is required. */
  required_when: z.optional(z.nullable(z.string())),
  /** The same compiled, as @athyper/expression runs it. */
  required_when_program: z.optional(kinds.present),
  /** Condition under which a form shows the field. */
  visible_if: z.optional(z.nullable(z.string())),
  /** The same compiled, as @athyper/expression runs it. */
  visible_if_program: z.optional(kinds.present),
  /** Condition under which the field takes no other value. */
  readonly_when: z.optional(z.nullable(z.string())),
  /** The same compiled, as @athyper/expression runs it. */
  readonly_when_program: z.optional(kinds.present),
  /** Target entity of a reference or of children. */
  to: z.optional(z.nullable(z.string())),
  values: z.optional(z.nullable(z.array(enumValue))),
  searchable: z._default(z.boolean(), false),
  filterable: z._default(z.boolean(), false),
  sortable: z._default(z.boolean(), false),
  default: z.optional(kinds.present),
  system: z._default(z.boolean(), false),
  order: z._default(kinds.whole(-9007199254740991, 9007199254740991), 0),
  /** Of children. */
  fields: z.optional(z.nullable(z.array(childFieldDescriptor))),
});
export type FieldDescriptor = z.infer<typeof fieldDescriptor>;

/** What a list shows when nothing else is asked. */
export const listDescriptor = z.object({
  columns: z.array(z.string()),
  sort: z._default(z.string(), ""),
});
export type ListDescriptor = z.infer<typeof listDescriptor>;

/** What the caller may do. */
export const actionsDescriptor = z.object({
  create: z.boolean(),
  update: z.boolean(),
  delete: z.boolean(),
});
export type ActionsDescriptor = z.infer<typeof actionsDescriptor>;

/** Everything a list, a form and a record page are made from. */
export const entityDescriptor = z.object({
  name: z.string(),
  label: z.string(),
  label_plural: z.string(),
  module: z.optional(z.nullable(z.string())),
  class: z.optional(z.nullable(z.string())),
  icon: z.optional(z.nullable(z.string())),
  /** Pattern of a record's title: {document_number} {subject}. */
  title: z._default(z.string(), ""),
  meta_version: z.optional(kinds.digits),
  fields: z.array(fieldDescriptor),
  list: listDescriptor,
  actions: actionsDescriptor,
});
export type EntityDescriptor = z.infer<typeof entityDescriptor>;

/** GET /api/ui/entities/{entity}. */
export const entityAnswer = z.object({
  data: entityDescriptor,
});
export type EntityAnswer = z.infer<typeof entityAnswer>;

/** An entity the caller may read. */
export const navigationEntity = z.object({
  name: z.string(),
  label: z.string(),
  label_plural: z.string(),
  icon: z.optional(z.nullable(z.string())),
  module: z.optional(z.nullable(z.string())),
  class: z.optional(z.nullable(z.string())),
});
export type NavigationEntity = z.infer<typeof navigationEntity>;

/** Where the caller is. */
export const navigationTenant = z.object({
  code: z.string(),
  name: z.string(),
  locale: z.optional(z.nullable(z.string())),
});
export type NavigationTenant = z.infer<typeof navigationTenant>;

/** Who the caller is. */
export const navigationUser = z.object({
  id: z.string(),
  username: z.string(),
  displayName: z.optional(z.nullable(z.string())),
  persona: z.optional(z.nullable(z.string())),
});
export type NavigationUser = z.infer<typeof navigationUser>;

/** Who is here, where, and what there is to open. */
export const navigation = z.object({
  tenant: navigationTenant,
  user: navigationUser,
  entities: z.array(navigationEntity),
});
export type Navigation = z.infer<typeof navigation>;

/** GET /api/ui/navigation. */
export const navigationAnswer = z.object({
  data: navigation,
});
export type NavigationAnswer = z.infer<typeof navigationAnswer>;

/** A record the caller worked on. */
export const recentRecord = z.object({
  entity: z.string(),
  /** Of the entity. */
  label: z.string(),
  id: z.string(),
  title: z.string(),
  kind: z.enum(["created", "updated"]),
  version: kinds.whole(1, 9007199254740991),
  at: z.string(),
});
export type RecentRecord = z.infer<typeof recentRecord>;

/** GET /api/ui/recent: newest first. */
export const recentAnswer = z.object({
  data: z.array(recentRecord),
});
export type RecentAnswer = z.infer<typeof recentAnswer>;
