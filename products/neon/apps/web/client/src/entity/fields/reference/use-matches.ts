import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { entityQuery, listQuery } from "../../api/queries.ts";
import { celString, searchExpression } from "../../filter/expression.ts";
import { recordTitle, titleFields } from "../../model/title.ts";

import { useDebounced } from "@/lib/use-debounced.ts";

import type { EntityDescriptor } from "@athyper/api-client";

export interface Match {
  id: string;
  title: string;
}

const mostMatches = 10;
const typingPause = 150;

/** Records whose searchable fields contain the words; by the fields of the title where none is searchable. */
function matchExpression(entity: EntityDescriptor, words: string): string | undefined {
  const found = searchExpression(entity, words);
  if (found ?? !words.trim()) return found;
  return titleFields(entity)
    .map((name) => `${name}.contains(${celString(words.trim())})`)
    .join(" || ");
}

/** The first records of an entity that fit what is being typed. */
export function useMatches(entityName: string, words: string, isOpen: boolean) {
  const asked = useDebounced(words, typingPause);
  const entity = useQuery({ ...entityQuery(entityName), enabled: isOpen && entityName !== "" });
  const descriptor = entity.data;
  const page = useQuery({
    ...listQuery(entityName, {
      pageSize: mostMatches,
      filter: descriptor && matchExpression(descriptor, asked),
      sort: descriptor?.list.sort,
      total: "none",
    }),
    enabled: isOpen && descriptor !== undefined,
    placeholderData: keepPreviousData,
  });
  const matches: Match[] =
    descriptor && page.data
      ? page.data.data.map((record) => ({ id: record.id, title: recordTitle(descriptor, record) }))
      : [];
  return {
    matches,
    /** Whether the matches answer what is typed now, and not a moment ago. */
    isCurrent: asked === words && !page.isPlaceholderData,
    isSearching: page.isFetching || entity.isFetching,
    error: page.error ?? entity.error,
  };
}
