import { RecordPicker } from "./record-picker.tsx";

import type { InputProps } from "../widget.ts";

export function ReferenceInput({ field, value, ...props }: InputProps) {
  return (
    <RecordPicker
      entity={field.to ?? ""}
      value={typeof value === "string" ? value : ""}
      name={field.name}
      isRequired={field.required}
      {...props}
    />
  );
}
