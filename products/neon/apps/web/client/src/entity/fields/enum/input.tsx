import { Select } from "@neon/ui";
import { useTranslation } from "react-i18next";

import type { InputProps } from "../widget.ts";

export function EnumInput({ id, field, value, onChange, onBlur, label, isInvalid, describedBy }: InputProps) {
  const { t } = useTranslation("widgets");
  return (
    <Select
      id={id}
      name={field.name}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      aria-label={label}
      aria-required={field.required || undefined}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
    >
      <option value="">{t("enum.choose")}</option>
      {field.values?.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}
