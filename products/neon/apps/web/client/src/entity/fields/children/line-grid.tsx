/** Lines as an editable grid: Enter and the arrows move within a column, Enter below the last line adds one. */
import { ScrollArea } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { isEndAligned, lineFields, typeOf } from "../../model/fields.ts";
import { cellPath, LineCell } from "./line-cell.tsx";
import { LineHead } from "./line-head.tsx";
import { moveInGrid } from "./line-keys.ts";
import { RemoveLine } from "./remove-line.tsx";

import type { LinesProps } from "./lines.ts";

const widths: Partial<Record<ReturnType<typeof typeOf>, string>> = {
  integer: "min-w-24",
  decimal: "min-w-28",
  money: "min-w-48",
  boolean: "min-w-16",
  date: "min-w-36",
  enum: "min-w-36",
};

export function LineGrid({ field, lines, included, onAdd, onChange, onRemove }: LinesProps) {
  const { t } = useTranslation("widgets");
  const columns = lineFields(field);
  return (
    <ScrollArea label={field.label}>
      <table className="w-full text-sm">
        <LineHead columns={columns} className="px-2 first:ps-4" isEdited>
          <th scope="col" className="w-10">
            <span className="sr-only">{t("children.actions")}</span>
          </th>
        </LineHead>
        <tbody data-lines onKeyDown={(event) => !moveInGrid(event) && onAdd()}>
          {lines.map((line, index) => (
            <tr key={line.id ?? `new-${index}`} className="border-b border-line align-top">
              {columns.map((column) => (
                <td
                  key={column.name}
                  className={`px-2 py-1.5 first:ps-4 ${widths[typeOf(column)] ?? "min-w-40"} ${isEndAligned(column) ? "text-end" : ""}`}
                >
                  <LineCell
                    path={cellPath(field, index, column)}
                    label={t("children.cell", { field: column.label, line: index + 1 })}
                    field={field}
                    column={column}
                    line={line}
                    included={included}
                    onChange={(changed) => onChange(index, changed)}
                  />
                </td>
              ))}
              <td className="py-1.5 pe-2 text-end">
                <RemoveLine index={index} onRemove={onRemove} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
