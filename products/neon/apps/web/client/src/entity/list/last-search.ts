/** How each list was last looked at in this tab, so that the way back from a record leads to the same place in it. */
import type { ListSearch } from "./search-params.ts";

const last = new Map<string, ListSearch>();

export function rememberSearch(entity: string, search: ListSearch): void {
  last.set(entity, search);
}

export function lastSearch(entity: string): ListSearch {
  return last.get(entity) ?? {};
}
