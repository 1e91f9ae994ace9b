import { isEndAligned } from "../../model/fields.ts";

import type { FieldDescriptor } from "@athyper/api-client";
import type { ReactNode } from "react";

export interface LineHeadProps {
  columns: readonly FieldDescriptor[];
  /** Room around the names, as around the cells below them. */
  className: string;
  /** Whether what must be filled in is marked. */
  isEdited?: boolean;
  /** A further head. */
  children?: ReactNode;
}

/** The names of the columns above lines that stand in a table. */
export function LineHead({ columns, className, isEdited = false, children }: LineHeadProps) {
  return (
    <thead>
      <tr className="border-b border-line text-xs text-ink-faint">
        {columns.map((column) => (
          <th
            key={column.name}
            scope="col"
            className={`py-2 font-medium whitespace-nowrap ${className} ${isEndAligned(column) ? "text-end" : "text-start"}`}
          >
            {column.label}
            {isEdited && column.required && !column.readonly && (
              <span aria-hidden className="ms-0.5 text-danger">
                *
              </span>
            )}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
