/** From the places a server complains about (JSON pointers into the body) to the inputs of the form. */
import { formFields, lineFields, typeOf } from "../model/fields.ts";

import type { EntityDescriptor, FieldProblem } from "@athyper/api-client";

export interface PlacedProblem {
  /** Path of the input; undefined for what concerns the record as a whole. */
  path: string | undefined;
  /** What the place is called: a field's label, with the line's number for lines. */
  label: string | undefined;
  message: string;
}

/** The path of the input a pointer means: `/lines/0/quantity` is `lines.0.values.quantity`. */
export function placeProblem(entity: EntityDescriptor, problem: FieldProblem): PlacedProblem {
  const [name, index, child] = problem.pointer
    .replace(/^#?\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const unplaced = { path: undefined, label: undefined, message: problem.message };
  const field = formFields(entity).find((candidate) => candidate.name === name);
  if (!field) return unplaced;
  if (typeOf(field) !== "children" || index === undefined || !/^\d+$/.test(index)) {
    return { path: field.name, label: field.label, message: problem.message };
  }
  const line = lineFields(field).find((candidate) => candidate.name === child);
  const label = `${field.label} ${Number(index) + 1}`;
  if (!line) return { path: field.name, label, message: problem.message };
  return {
    path: `${field.name}.${index}.values.${line.name}`,
    label: `${label}, ${line.label}`,
    message: problem.message,
  };
}
