/** Lines as an editable grid: Enter and the arrows move within a column, Enter below the last line adds one. */
import { Button, ScrollArea } from "@neon/ui";
import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";

import { fromFormValue } from "../../form/values.ts";
import { isEndAligned, lineFields, typeOf } from "../../model/fields.ts";
import { FieldDisplay } from "../field-display.tsx";
import { cellPath, LineCell } from "./line-cell.tsx";
import { moveInGrid } from "./line-keys.ts";

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
        <thead>
          <tr className="border-b border-line text-xs text-ink-faint">
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={`px-2 py-2 font-medium whitespace-nowrap first:ps-4 ${isEndAligned(column) ? "text-end" : "text-start"}`}
              >
                {column.label}
                {column.required && !column.readonly && (
                  <span aria-hidden className="ms-0.5 text-danger">
                    *
                  </span>
                )}
              </th>
            ))}
            <th scope="col" className="w-10">
              <span className="sr-only">{t("children.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody data-lines onKeyDown={(event) => !moveInGrid(event) && onAdd()}>
          {lines.map((line, index) => (
            <tr key={line.id ?? `new-${index}`} className="border-b border-line align-top">
              {columns.map((column) => (
                <td
                  key={column.name}
                  className={`px-2 py-1.5 first:ps-4 ${widths[typeOf(column)] ?? "min-w-40"} ${isEndAligned(column) ? "text-end" : ""}`}
                >
                  {column.readonly ? (
                    <span className="block py-1.5 text-ink-muted">
                      <FieldDisplay
                        field={column}
                        value={fromFormValue(column, line.values[column.name])}
                        included={included}
                      />
                    </span>
                  ) : (
                    <LineCell
                      path={cellPath(field, index, column)}
                      label={t("children.cell", { field: column.label, line: index + 1 })}
                      column={column}
                      line={line}
                      included={included}
                      onChange={(changed) => onChange(index, changed)}
                    />
                  )}
                </td>
              ))}
              <td className="py-1.5 pe-2 text-end">
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={t("children.remove", { line: index + 1 })}
                  onClick={() => onRemove(index)}
                >
                  <Trash2 aria-hidden />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
