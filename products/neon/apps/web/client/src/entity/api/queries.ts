/** What the workspace asks the server, as query options: one place for keys, so that a change knows what it outdates. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { api } from "@/lib/api.ts";
import { queryClient } from "@/lib/query-client.ts";

import type { Included, ListQuery, VersionedRecord } from "@athyper/api-client";

const metadataIsFresh = 5 * 60_000;

export const entityQuery = (name: string) =>
  queryOptions({
    queryKey: ["entity", name],
    queryFn: ({ signal }) => api.entity(name, signal),
    staleTime: metadataIsFresh,
  });

export const navigationQuery = queryOptions({
  queryKey: ["navigation"],
  queryFn: ({ signal }) => api.navigation(signal),
  staleTime: metadataIsFresh,
});

/** Money of today, named in the language of the page. */
export const currenciesQuery = (language: string) =>
  queryOptions({
    queryKey: ["reference", "currency", language],
    queryFn: async ({ signal }) => {
      const today = new Date().toISOString().slice(0, 10);
      const items = await api.reference("currency", language, signal);
      return items.filter((item) => item.validTo === undefined || item.validTo >= today);
    },
    staleTime: metadataIsFresh,
  });

export const listQuery = (entity: string, query: ListQuery) =>
  queryOptions({
    queryKey: ["list", entity, query],
    queryFn: ({ signal }) => api.list(entity, query, signal),
    placeholderData: keepPreviousData,
  });

export const recordQuery = (entity: string, id: string, expand: readonly string[]) =>
  queryOptions({
    queryKey: ["record", entity, id, expand],
    queryFn: ({ signal }) => api.record(entity, id, expand, signal),
  });

/** Puts a record as it was just saved where it is shown, so that nobody sees the old one flash by, and asks again for what shows it. */
export async function recordSaved(
  entity: string,
  expand: readonly string[],
  saved: VersionedRecord,
): Promise<void> {
  const { queryKey } = recordQuery(entity, saved.record.id, expand);
  queryClient.setQueryData(queryKey, (before) => ({
    ...saved,
    record: { ...before?.record, ...saved.record },
    included: merged(before?.included ?? {}, saved.included),
  }));
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ["list", entity] }),
    queryClient.invalidateQueries({ queryKey: ["record", entity, saved.record.id] }),
  ]);
}

function merged(before: Included, after: Included): Included {
  const entities = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries([...entities].map((name) => [name, { ...before[name], ...after[name] }]));
}
