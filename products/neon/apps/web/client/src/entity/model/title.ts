import type { EntityDescriptor, EntityRecord } from "@athyper/api-client";

/** A record's title by the entity's pattern: each `{field}` replaced, empty ones left out. */
export function recordTitle(entity: Pick<EntityDescriptor, "title" | "label">, record: EntityRecord): string {
  const title = entity.title
    .replace(/\{(\w+)\}/g, (_match, name: string) => {
      const value = record[name];
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    })
    .replace(/\s+/g, " ")
    .trim();
  return title || `${entity.label} ${record.id.slice(0, 8)}`;
}

/** The names of the fields a title is made from. */
export function titleFields(entity: Pick<EntityDescriptor, "title">): string[] {
  return [...entity.title.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
