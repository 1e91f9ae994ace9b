/** The state of a list, all of it in the address: what is asked, in which order, which page. */
import { conditionsFromText, conditionsToText, type Condition } from "../filter/conditions.ts";

export const pageSizes = [20, 50, 100] as const;

export interface ListSearch {
  /** Words of the search box. */
  q?: string;
  /** Conditions as text; see `filter/conditions.ts`. */
  where?: string;
  sort?: string;
  page?: number;
  size?: number;
  /** Columns put away, by name. */
  hide?: string;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== ""
    ? value
    : typeof value === "number"
      ? String(value)
      : undefined;
}

/** Reads the state out of an address anybody may have typed; what makes no sense is left out. */
export function parseListSearch(raw: Record<string, unknown>): ListSearch {
  const page = Number(raw.page);
  const size = pageSizes.find((known) => known === Number(raw.size));
  const sort = textOf(raw.sort);
  const where = textOf(raw.where);
  return {
    q: textOf(raw.q),
    where: where && (conditionsToText(conditionsFromText(where)) || undefined),
    sort: sort && /^-?\w+(,-?\w+)*$/.test(sort) ? sort : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    size: size === pageSizes[0] ? undefined : size,
    hide: textOf(raw.hide),
  };
}

export interface SortKey {
  field: string;
  isDescending: boolean;
}

export function parseSort(sort: string | undefined): SortKey[] {
  return (sort ?? "")
    .split(",")
    .filter((part) => /^-?\w+$/.test(part))
    .map((part) => ({ field: part.replace(/^-/, ""), isDescending: part.startsWith("-") }));
}

/** The order after pressing a column: up, then down, then as the entity says. With `add` it joins the keys there are. */
export function toggleSort(sort: string | undefined, field: string, add = false): string | undefined {
  const keys = parseSort(sort);
  const current = keys.find((key) => key.field === field);
  const next: SortKey | undefined = !current
    ? { field, isDescending: false }
    : current.isDescending
      ? undefined
      : { field, isDescending: true };
  const others = add ? keys.filter((key) => key.field !== field) : [];
  const all =
    add && current && next
      ? keys.map((key) => (key === current ? next : key))
      : [...others, ...(next ? [next] : [])];
  return all.map((key) => `${key.isDescending ? "-" : ""}${key.field}`).join(",") || undefined;
}

/** Other conditions or words mean another list, so it begins at its first page. */
export function withConditions(search: ListSearch, conditions: readonly Condition[]): ListSearch {
  return { ...search, where: conditionsToText(conditions) || undefined, page: undefined };
}

export function hiddenColumns(hide: string | undefined): Set<string> {
  return new Set(hide?.split(",").filter(Boolean));
}
