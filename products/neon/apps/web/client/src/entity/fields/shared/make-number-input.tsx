import { useTranslation } from "react-i18next";

import { NumberInput } from "./number-input.tsx";

import type { FilterProps, InputProps } from "../widget.ts";
import type { ComponentType } from "react";

type InputMode = "decimal" | "numeric";

/** Makes the input of a type that is a number. */
export function makeNumberInput(inputMode: InputMode): ComponentType<InputProps> {
  return function NumberField({ id, field, value, onChange, onBlur, label, isInvalid, describedBy }) {
    return (
      <NumberInput
        id={id}
        name={field.name}
        inputMode={inputMode}
        value={typeof value === "string" ? value : ""}
        onChange={onChange}
        onBlur={onBlur}
        aria-label={label}
        aria-required={field.required || undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
      />
    );
  };
}

/** Makes the filter of a type that is a number. */
export function makeNumberFilter(inputMode: InputMode): ComponentType<FilterProps> {
  return function NumberFilter({ id, values, onChange }) {
    const { t } = useTranslation("widgets");
    return (
      <NumberInput
        id={id}
        inputMode={inputMode}
        aria-label={t("filter.value")}
        value={values[0] ?? ""}
        onChange={(value) => onChange(value === "" ? [] : [value])}
      />
    );
  };
}
