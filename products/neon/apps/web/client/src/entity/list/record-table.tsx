/** Records as a table. Order and paging are the server's; the table library keeps columns, headers and rows in step. */
import { createColumnHelper, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { memo, useMemo, useRef } from "react";

import { FieldDisplay } from "../fields/field-display.tsx";
import { columnWidth, isEndAligned } from "../model/fields.ts";
import { RecordLink } from "./record-link.tsx";
import { parseSort } from "./search-params.ts";
import { SortHeader } from "./sort-header.tsx";
import { useSteadyColumns } from "./use-steady-columns.ts";

import type {
  EntityDescriptor,
  EntityRecord,
  FieldDescriptor,
  Included,
  RecordPage,
} from "@athyper/api-client";

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, EntityRecord>();

export interface RecordTableProps {
  entity: EntityDescriptor;
  columns: readonly FieldDescriptor[];
  page: RecordPage;
  sort: string;
  onSort: (field: string, add: boolean) => void;
}

export function RecordTable({ entity, columns: fields, page, sort, onSort }: RecordTableProps) {
  const columns = useMemo(
    () =>
      helper.columns(
        fields.map((field) =>
          helper.accessor((record) => record[field.name], { id: field.name, enableSorting: field.sortable }),
        ),
      ),
    [fields],
  );
  const sorting = useMemo(
    () => parseSort(sort).map(({ field, isDescending }) => ({ id: field, desc: isDescending })),
    [sort],
  );
  const table = useTable({
    features,
    columns,
    data: page.data,
    getRowId: (record) => record.id,
    manualSorting: true,
    state: { sorting },
  });
  const element = useRef<HTMLTableElement>(null);
  const mayShrink = useMemo(() => fields.map((field) => columnWidth(field) === undefined), [fields]);
  const widths = useSteadyColumns(element, fields.map((field) => field.name).join(" "), mayShrink);
  const byName = new Map(fields.map((field) => [field.name, field]));

  return (
    <div
      data-scroll-restoration-id="records"
      className="relative scrollbar-thin overflow-x-auto roomy:min-h-0 roomy:flex-1 roomy:[scrollbar-gutter:stable] roomy:overflow-auto"
    >
      <table ref={element} className={`w-full text-sm ${widths ? "table-fixed" : ""}`}>
        <caption className="sr-only">{entity.label_plural}</caption>
        <colgroup>
          {fields.map((field, index) => (
            <col key={field.name} style={widths && { width: widths[index] }} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-10 bg-canvas shadow-[inset_0_-1px_var(--line)]">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const field = byName.get(header.column.id);
                return (
                  field && (
                    <SortHeader
                      key={header.id}
                      field={field}
                      direction={header.column.getIsSorted()}
                      position={sorting.length > 1 ? header.column.getSortIndex() + 1 : 0}
                      onSort={header.column.getCanSort() ? onSort : undefined}
                    />
                  )
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody className="divide-y divide-line bg-surface">
          {table.getRowModel().rows.map((row) => (
            <RecordRow
              key={row.id}
              entity={entity}
              fields={fields}
              record={row.original}
              included={page.meta.included}
              hidden={page.meta.redacted?.[row.id]}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RecordRowProps {
  entity: EntityDescriptor;
  fields: readonly FieldDescriptor[];
  record: EntityRecord;
  included?: Included;
  /** Names of the fields whose value is kept from the reader. */
  hidden?: readonly string[];
}

/** One record. Drawn anew only when the record is another: most of what changes around a table leaves its rows alone. */
const RecordRow = memo(function RecordRow({ entity, fields, record, included, hidden }: RecordRowProps) {
  return (
    <tr className="group relative h-10 hover:bg-hover">
      {fields.map((field, index) => {
        const value = (
          <FieldDisplay
            field={field}
            value={record[field.name]}
            included={included}
            isHidden={hidden?.includes(field.name)}
            plain
          />
        );
        return (
          <td
            key={field.name}
            className={`max-w-88 truncate px-3 first:ps-4 last:pe-4 sm:first:ps-6 sm:last:pe-6 ${isEndAligned(field) ? "text-end" : "text-start"}`}
          >
            {index === 0 ? (
              <RecordLink entity={entity} record={record} className="font-medium">
                {value}
              </RecordLink>
            ) : (
              value
            )}
          </td>
        );
      })}
    </tr>
  );
});
