import { Card, CardHeader, CardTitle } from "@neon/ui";
import { memo } from "react";
import { useController } from "react-hook-form";

import { FieldInput } from "../fields/field-input.tsx";
import { useFieldProblems } from "./problems.ts";

import type { FormFieldProps } from "./form-field.tsx";
import type { FormLine, FormValue } from "./values.ts";

/** The lines of a record as a card of their own. */
export const FormLines = memo(function FormLines({
  field,
  control,
  included,
  onEdited,
}: Omit<FormFieldProps, "fields">) {
  const problem = useFieldProblems().get(field.name);
  const { field: input } = useController({ name: field.name, control });
  const lines = Array.isArray(input.value) ? (input.value as FormLine[]) : [];
  return (
    <Card>
      <CardHeader>
        <CardTitle>{field.label}</CardTitle>
        <span className="text-xs text-ink-faint tabular-nums">{lines.length}</span>
      </CardHeader>
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
        included={included}
      />
    </Card>
  );
});
