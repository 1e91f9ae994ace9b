import { useTranslation } from "react-i18next";

import type { InputProps } from "../widget.ts";

/** All values at once, for a few of them. */
export function RadioGroupInput({
  id,
  field,
  value,
  onChange,
  onBlur,
  label,
  isInvalid,
  describedBy,
}: InputProps) {
  const { t } = useTranslation("widgets");
  const choices = [
    ...(field.required ? [] : [{ value: "", label: t("enum.choose") }]),
    ...(field.values ?? []),
  ];
  return (
    <div
      id={id}
      role="radiogroup"
      aria-label={label ?? field.label}
      aria-required={field.required || undefined}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1"
    >
      {choices.map((choice) => (
        <label key={choice.value} className="inline-flex items-center gap-1.5 text-sm text-ink">
          <input
            type="radio"
            name={field.name}
            value={choice.value}
            checked={value === choice.value || (choice.value === "" && !value)}
            onChange={() => onChange(choice.value)}
            onBlur={onBlur}
            className="accent-accent"
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
