import { useQuery } from "@tanstack/react-query";

import { entityQuery, recordQuery } from "../../api/queries.ts";
import { recordTitle } from "../../model/title.ts";

import type { Included } from "@athyper/api-client";

/** The title of a referenced record: from what came along, else asked for. Undefined while unknown. */
export function useReferenceTitle(entity: string, id: string, included?: Included): string | undefined {
  const known = included?.[entity]?.[id]?.title;
  const ask = known === undefined && entity !== "" && id !== "";
  const descriptor = useQuery({ ...entityQuery(entity), enabled: ask });
  const record = useQuery({ ...recordQuery(entity, id, []), enabled: ask });
  if (known !== undefined) return known;
  return descriptor.data && record.data ? recordTitle(descriptor.data, record.data.record) : undefined;
}
