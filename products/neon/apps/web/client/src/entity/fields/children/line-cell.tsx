import { isVisible } from "../../form/conditions.ts";
import { useFieldProblems } from "../../form/problems.ts";
import { fromFormValue, isLocked, openLineFields } from "../../form/values.ts";
import { FieldDisplay } from "../field-display.tsx";
import { FieldInput } from "../field-input.tsx";
import { Nothing } from "../shared/nothing.tsx";

import type { FormLine } from "../../form/values.ts";
import type { FieldDescriptor, Included } from "@athyper/api-client";

export interface LineCellProps {
  path: string;
  /** Name for screen readers where no label stands beside the input. */
  label?: string;
  /** The field that the lines stand in. */
  field: FieldDescriptor;
  column: FieldDescriptor;
  line: FormLine;
  included?: Included;
  onChange: (line: FormLine) => void;
}

/** One value of one line; to read where it cannot be typed. */
export function LineCell({ path, label, field, column, line, included, onChange }: LineCellProps) {
  const problem = useFieldProblems().get(path);
  if (isLocked(column, line.hidden)) {
    const hidden = line.hidden ?? {};
    const isHidden = Object.hasOwn(hidden, column.name);
    const value = isHidden ? hidden[column.name] : fromFormValue(column, line.values[column.name]);
    return (
      <span className="block py-1.5 text-ink-muted">
        <FieldDisplay field={column} value={value} included={included} isHidden={isHidden} />
      </span>
    );
  }
  const open = openLineFields(field, line);
  if (!isVisible(column, open, line.values)) {
    return (
      <span className="block py-1.5">
        <Nothing />
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
