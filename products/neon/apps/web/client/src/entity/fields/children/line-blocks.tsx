/** Lines one below the other, each with its labels: for screens that a grid does not fit on. */
import { Label } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { isLocked } from "../../form/values.ts";
import { lineFields, typeOf } from "../../model/fields.ts";
import { cellPath, LineCell } from "./line-cell.tsx";
import { RemoveLine } from "./remove-line.tsx";

import type { LinesProps } from "./lines.ts";

/** Types short enough to stand two in a row. */
const short: ReadonlySet<string> = new Set(["integer", "decimal", "boolean", "date", "enum"]);

export function LineBlocks({ field, lines, included, onChange, onRemove }: LinesProps) {
  const { t } = useTranslation("widgets");
  const columns = lineFields(field);
  return (
    <ol data-lines className="divide-y divide-line border-b border-line">
      {lines.map((line, index) => (
        <li key={line.id ?? `new-${index}`} className="px-4 py-3">
          <div className="flex items-center justify-between">
            <p className="text-xs font-semibold text-ink-muted">{t("children.line", { line: index + 1 })}</p>
            <RemoveLine index={index} onRemove={onRemove} />
          </div>
          <div className="mt-1 grid grid-cols-2 gap-x-3 gap-y-3">
            {columns.map((column) => (
              <div key={column.name} className={short.has(typeOf(column)) ? "min-w-0" : "col-span-2 min-w-0"}>
                {isLocked(column, line.hidden) ? (
                  <p className="mb-1 text-xs font-medium text-ink-muted">{column.label}</p>
                ) : (
                  <Label
                    htmlFor={cellPath(field, index, column)}
                    required={column.required && typeOf(column) !== "boolean"}
                  >
                    {column.label}
                  </Label>
                )}
                <LineCell
                  path={cellPath(field, index, column)}
                  field={field}
                  column={column}
                  line={line}
                  included={included}
                  onChange={(changed) => onChange(index, changed)}
                />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
