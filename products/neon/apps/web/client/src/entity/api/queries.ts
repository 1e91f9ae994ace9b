/** What the workspace asks the server, as query options: one place for keys, so that a change knows what it outdates. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { api } from "@/lib/api.ts";
import { queryClient } from "@/lib/query-client.ts";

import type { ListQuery } from "@athyper/api-client";

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

/** After a change to a record: whatever shows it is asked for again. */
export async function recordChanged(entity: string, id: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ["list", entity] }),
    queryClient.invalidateQueries({ queryKey: ["record", entity, id] }),
  ]);
}
