import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { entityQuery, listQuery } from "../api/queries.ts";
import { conditionsFromText } from "../filter/conditions.ts";
import { filterExpression } from "../filter/expression.ts";
import { expandOf, listColumns } from "../model/fields.ts";
import { hiddenColumns, pageSizes, type ListSearch } from "./search-params.ts";

import type { EntityDescriptor, ListQuery } from "@athyper/api-client";

/** What to ask the server for, from what the address says. */
export function listQueryOf(entity: EntityDescriptor, search: ListSearch): ListQuery {
  return {
    page: search.page ?? 1,
    pageSize: search.size ?? pageSizes[0],
    sort: search.sort ?? entity.list.sort,
    filter: filterExpression(entity, conditionsFromText(search.where ?? ""), search.q),
    expand: expandOf(listColumns(entity)),
    total: "exact",
  };
}

/** The list that the address describes: the entity, the page of records, the columns in sight. */
export function useList(name: string, search: ListSearch) {
  const descriptor = useQuery(entityQuery(name));
  const entity = descriptor.data;
  const page = useQuery({
    ...listQuery(name, entity ? listQueryOf(entity, search) : {}),
    enabled: entity !== undefined,
  });
  const hidden = useMemo(() => hiddenColumns(search.hide), [search.hide]);
  const columns = useMemo(() => (entity ? listColumns(entity) : []), [entity]);
  const visible = useMemo(() => columns.filter((column) => !hidden.has(column.name)), [columns, hidden]);
  return {
    entity,
    page,
    columns,
    hidden,
    visible,
    error: descriptor.error ?? page.error,
    retry: () => void (descriptor.error ? descriptor.refetch() : page.refetch()),
  };
}
