import type { FormLine } from "../../form/values.ts";
import type { FieldDescriptor, Included } from "@athyper/api-client";

/** What any way of editing lines is given. */
export interface LinesProps {
  field: FieldDescriptor;
  lines: readonly FormLine[];
  included?: Included;
  onAdd: () => void;
  onChange: (index: number, line: FormLine) => void;
  onRemove: (index: number) => void;
}
