import { Label } from "@neon/ui";
import { memo } from "react";
import { useController, type Control } from "react-hook-form";

import { FieldInput } from "../fields/field-input.tsx";
import { typeOf } from "../model/fields.ts";
import { useFieldProblems } from "./problems.ts";

import type { FormValue } from "./values.ts";
import type { FieldDescriptor, Included } from "@athyper/api-client";

export interface FormFieldProps {
  field: FieldDescriptor;
  control: Control;
  included?: Included;
  onEdited: (path: string) => void;
}

const wholeRow: ReadonlySet<string> = new Set(["text", "rich_text", "json"]);

/** One labelled input of a form; what is typed elsewhere does not draw it anew. */
export const FormField = memo(function FormField({ field, control, included, onEdited }: FormFieldProps) {
  const problem = useFieldProblems().get(field.name);
  const { field: input } = useController({ name: field.name, control });
  return (
    <div className={wholeRow.has(typeOf(field)) ? "sm:col-span-2" : undefined}>
      <Label htmlFor={field.name} required={field.required && typeOf(field) !== "boolean"}>
        {field.label}
      </Label>
      <FieldInput
        id={field.name}
        field={field}
        value={input.value as FormValue}
        onChange={(value) => {
          input.onChange(value);
          onEdited(field.name);
        }}
        onBlur={input.onBlur}
        problem={problem}
        helper={field.help}
        included={included}
      />
    </div>
  );
});
