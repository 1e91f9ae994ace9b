import { ArrowDown, ArrowUp } from "lucide-react";

import { columnWidth, isEndAligned } from "../model/fields.ts";

import type { FieldDescriptor } from "@athyper/api-client";

export interface SortHeaderProps {
  field: FieldDescriptor;
  direction: false | "asc" | "desc";
  /** Place among several sort keys, from 1; 0 where there is only one. */
  position: number;
  /** Absent where the column cannot be sorted. With Shift the column joins the keys there are. */
  onSort?: (field: string, add: boolean) => void;
}

/** The head of a column; pressing it sorts. */
export function SortHeader({ field, direction, position, onSort }: SortHeaderProps) {
  const Arrow = direction === "desc" ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={direction === "asc" ? "ascending" : direction === "desc" ? "descending" : undefined}
      className={`h-9 px-1.5 text-xs font-medium whitespace-nowrap text-ink-muted first:ps-2.5 last:pe-2.5 sm:first:ps-4.5 sm:last:pe-4.5 ${columnWidth(field) ?? ""} ${isEndAligned(field) ? "text-end" : "text-start"}`}
    >
      {onSort ? (
        <button
          type="button"
          onClick={(event) => onSort(field.name, event.shiftKey)}
          className={`group/sort inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-md px-1.5 hover:bg-hover hover:text-ink ${isEndAligned(field) ? "flex-row-reverse" : ""}`}
        >
          {field.label}
          <Arrow
            aria-hidden
            className={`size-3.5 ${direction ? "text-accent-text" : "opacity-0 group-hover/sort:opacity-40"}`}
          />
          {direction && position > 0 && <span className="text-ink-faint tabular-nums">{position}</span>}
        </button>
      ) : (
        <span className="px-1.5">{field.label}</span>
      )}
    </th>
  );
}
