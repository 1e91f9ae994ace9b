/** Lines of a record as an editable grid. */
import { Button, ScrollArea } from "@neon/ui";
import { Plus, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { useFieldProblems } from "../../form/problems.ts";
import { emptyForm, type FormLine } from "../../form/values.ts";
import { isEndAligned, lineFields, typeOf } from "../../model/fields.ts";
import { FieldDisplay } from "../field-display.tsx";
import { FieldInput } from "../field-input.tsx";
import { moveInGrid } from "./line-keys.ts";

import type { InputProps } from "../widget.ts";
import type { FieldDescriptor } from "@athyper/api-client";

const widths: Partial<Record<ReturnType<typeof typeOf>, string>> = {
  integer: "min-w-24",
  decimal: "min-w-28",
  money: "min-w-48",
  boolean: "min-w-16",
  date: "min-w-36",
  enum: "min-w-36",
};

export function ChildrenInput({ id, field, value, onChange, onBlur, included }: InputProps) {
  const { t } = useTranslation("widgets");
  const body = useRef<HTMLTableSectionElement>(null);
  const focusLast = useRef(false);
  const lines: readonly FormLine[] = Array.isArray(value) ? value : [];
  const columns = lineFields(field);

  useEffect(() => {
    if (!focusLast.current) return;
    focusLast.current = false;
    body.current?.lastElementChild?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [lines.length]);

  function add() {
    focusLast.current = true;
    onChange([...lines, { values: emptyForm(columns) }]);
  }

  function change(index: number, line: FormLine) {
    onChange(lines.map((other, at) => (at === index ? line : other)));
  }

  return (
    <div id={id} tabIndex={-1} onBlur={onBlur}>
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
          <tbody ref={body} onKeyDown={(event) => !moveInGrid(event) && add()}>
            {lines.map((line, index) => (
              <tr key={line.id ?? `new-${index}`} className="border-b border-line align-top">
                {columns.map((column) => (
                  <td
                    key={column.name}
                    className={`px-2 py-1.5 first:ps-4 ${widths[typeOf(column)] ?? "min-w-40"} ${isEndAligned(column) ? "text-end" : ""}`}
                  >
                    {column.readonly ? (
                      <span className="block py-1.5 text-ink-muted">
                        <FieldDisplay field={column} value={line.values[column.name]} included={included} />
                      </span>
                    ) : (
                      <LineCell
                        path={`${field.name}.${index}.values.${column.name}`}
                        label={t("children.cell", { field: column.label, line: index + 1 })}
                        column={column}
                        line={line}
                        included={included}
                        onChange={(changed) => change(index, changed)}
                      />
                    )}
                  </td>
                ))}
                <td className="py-1.5 pe-2 text-end">
                  <Button
                    variant="ghost"
                    size="icon"
                    aria-label={t("children.remove", { line: index + 1 })}
                    onClick={() => onChange(lines.filter((_line, at) => at !== index))}
                  >
                    <Trash2 aria-hidden />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <div className="px-3 py-2">
        <Button variant="ghost" size="sm" onClick={add}>
          <Plus aria-hidden />
          {t("children.add")}
        </Button>
      </div>
    </div>
  );
}

interface LineCellProps {
  path: string;
  label: string;
  column: FieldDescriptor;
  line: FormLine;
  included: InputProps["included"];
  onChange: (line: FormLine) => void;
}

function LineCell({ path, label, column, line, included, onChange }: LineCellProps) {
  const problem = useFieldProblems().get(path);
  return (
    <FieldInput
      id={path}
      field={column}
      value={line.values[column.name]}
      onChange={(value) => onChange({ ...line, values: { ...line.values, [column.name]: value } })}
      onBlur={() => undefined}
      label={label}
      problem={problem}
      included={included}
    />
  );
}
