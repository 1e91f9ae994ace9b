import { useFieldProblems } from "../../form/problems.ts";
import { fromFormValue } from "../../form/values.ts";
import { FieldDisplay } from "../field-display.tsx";
import { FieldInput } from "../field-input.tsx";

import type { FormLine } from "../../form/values.ts";
import type { FieldDescriptor, Included } from "@athyper/api-client";

export interface LineCellProps {
  path: string;
  /** Name for screen readers where no label stands beside the input. */
  label?: string;
  column: FieldDescriptor;
  line: FormLine;
  included?: Included;
  onChange: (line: FormLine) => void;
}

/** One value of one line; to read where it cannot be typed. */
export function LineCell({ path, label, column, line, included, onChange }: LineCellProps) {
  const problem = useFieldProblems().get(path);
  if (column.readonly) {
    const value = fromFormValue(column, line.values[column.name]);
    return (
      <span className="block py-1.5 text-ink-muted">
        <FieldDisplay field={column} value={value} included={included} />
      </span>
    );
  }
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

/** The path of an input in a line, which is its id too. */
export function cellPath(field: FieldDescriptor, index: number, column: FieldDescriptor): string {
  return `${field.name}.${index}.values.${column.name}`;
}
