import type { NavigationEntity } from "@athyper/api-client";

export interface ModuleGroup {
  module: string;
  label: string;
  entities: NavigationEntity[];
}

/** `procurement_core` as a heading. */
function headingOf(module: string): string {
  const words = module.replace(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Entities under the heading of their module, in the order they came. */
export function groupByModule(entities: readonly NavigationEntity[]): ModuleGroup[] {
  const groups = new Map<string, ModuleGroup>();
  for (const entity of entities) {
    const module = entity.module ?? "";
    const group = groups.get(module) ?? { module, label: headingOf(module), entities: [] };
    group.entities.push(entity);
    groups.set(module, group);
  }
  return [...groups.values()];
}
