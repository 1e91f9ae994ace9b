import { Label } from "@neon/ui";
import { memo, useMemo } from "react";
import { useController, useWatch, type Control } from "react-hook-form";

import { FieldInput } from "../fields/field-input.tsx";
import { typeOf } from "../model/fields.ts";
import { askedFields, isReadonly, isRequired, isVisible } from "./conditions.ts";
import { useFieldProblems } from "./problems.ts";
import { widthClass } from "./whole-row.ts";

import type { FormValue, FormValues } from "./values.ts";
import type { FieldDescriptor, Included } from "@athyper/api-client";

export interface FormFieldProps {
  field: FieldDescriptor;
  /** All fields of the form, for conditions that ask about others. */
  fields: readonly FieldDescriptor[];
  control: Control;
  /** The record as it is stored; absent for a new one. */
  stored?: FormValues;
  included?: Included;
  onEdited: (path: string) => void;
}

/** What the field's conditions say of the form as it is filled in. */
function useConditions({
  field,
  fields,
  control,
  stored,
}: Pick<FormFieldProps, "field" | "fields" | "control" | "stored">) {
  const names = useMemo(() => askedFields(field), [field]);
  const watched = useWatch({ control, name: names, disabled: names.length === 0 }) as FormValue[];
  const values: FormValues = Object.fromEntries(names.map((name, i) => [name, watched[i] ?? ""]));
  return {
    visible: isVisible(field, fields, values),
    required: isRequired(field, fields, values),
    readonly: isReadonly(field, fields, stored ?? values),
  };
}

/** One labelled input of a form; what is typed elsewhere draws it anew only when its conditions ask for it. */
export const FormField = memo(function FormField({
  field,
  fields,
  control,
  stored,
  included,
  onEdited,
}: FormFieldProps) {
  const problem = useFieldProblems().get(field.name);
  const { field: input } = useController({ name: field.name, control });
  const { visible, required, readonly } = useConditions({ field, fields, control, stored });
  if (!visible) return null;
  return (
    <fieldset disabled={readonly} className={`min-w-0 ${widthClass(field)}`}>
      <Label htmlFor={field.name} required={required && typeOf(field) !== "boolean"}>
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
    </fieldset>
  );
});
