/** Lines of a record as a table; on a phone each line is a small card. */
import { ScrollArea } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { isEndAligned, lineFields } from "../../model/fields.ts";
import { FieldDisplay } from "../field-display.tsx";

import type { DisplayProps } from "../widget.ts";

type Line = Record<string, unknown> & { id?: string };

export function ChildrenDisplay({ field, value, included, plain }: DisplayProps) {
  const { t } = useTranslation("widgets");
  const lines = Array.isArray(value) ? (value as Line[]) : [];
  const columns = lineFields(field);
  if (plain) return <span className="tabular-nums">{lines.length}</span>;
  if (lines.length === 0) return <p className="px-4 py-6 text-center text-ink-faint">{t("children.none")}</p>;
  return (
    <ScrollArea label={field.label}>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-ink-faint">
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={`px-4 py-2 font-medium whitespace-nowrap ${isEndAligned(column) ? "text-end" : "text-start"}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {lines.map((line, index) => (
            <tr key={line.id ?? index}>
              {columns.map((column) => (
                <td
                  key={column.name}
                  className={`px-4 py-2 ${isEndAligned(column) ? "text-end" : "text-start"}`}
                >
                  <FieldDisplay field={column} value={line[column.name]} included={included} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
