/** Lines of a record as a table; on a phone each line is a block of its own. */
import { ScrollArea } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { isEndAligned, isHidden, lineFields } from "../../model/fields.ts";
import { FieldDisplay } from "../field-display.tsx";
import { LineHead } from "./line-head.tsx";

import { useHasRoomForLines } from "@/lib/use-media.ts";

import type { DisplayProps } from "../widget.ts";
import type { FieldDescriptor } from "@athyper/api-client";

type Line = Record<string, unknown> & { id?: string };

export function ChildrenDisplay({ field, value, included, redacted, plain }: DisplayProps) {
  const { t } = useTranslation("widgets");
  const lines = Array.isArray(value) ? (value as Line[]) : [];
  const columns = lineFields(field);
  const isWide = useHasRoomForLines();
  const cell = (line: Line, column: FieldDescriptor) => (
    <FieldDisplay
      field={column}
      value={line[column.name]}
      included={included}
      isHidden={isHidden(redacted, line.id, column)}
    />
  );
  if (plain) return <span className="tabular-nums">{lines.length}</span>;
  if (lines.length === 0) return <p className="px-4 py-6 text-center text-ink-faint">{t("children.none")}</p>;
  if (!isWide) {
    return (
      <ol className="divide-y divide-line">
        {lines.map((line, index) => (
          <li key={line.id ?? index} className="px-4 py-3">
            <p className="text-xs font-medium text-ink-faint">{t("children.line", { line: index + 1 })}</p>
            <dl className="mt-1.5 grid grid-cols-2 gap-x-4 gap-y-2">
              {columns.map((column, at) => (
                <div key={column.name} className={at === 0 ? "col-span-2 min-w-0" : "min-w-0"}>
                  <dt className="truncate text-xs text-ink-muted">{column.label}</dt>
                  <dd className="break-words text-ink">{cell(line, column)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ScrollArea label={field.label}>
      <table className="w-full text-sm">
        <LineHead columns={columns} className="px-4" />
        <tbody className="divide-y divide-line">
          {lines.map((line, index) => (
            <tr key={line.id ?? index}>
              {columns.map((column) => (
                <td
                  key={column.name}
                  className={`px-4 py-2 ${isEndAligned(column) ? "text-end" : "text-start"}`}
                >
                  {cell(line, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
