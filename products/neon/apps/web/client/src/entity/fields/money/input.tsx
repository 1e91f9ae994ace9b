import { cn, controlClasses } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { currenciesQuery } from "../../api/queries.ts";
import { NumberInput } from "../shared/number-input.tsx";

import type { InputProps } from "../widget.ts";

const empty = { amount: "", currency: "" };

/** An amount with its currency; both are text, so that no digit is lost. Currencies are offered by name and typed by code. */
export function MoneyInput({
  id,
  field,
  value,
  onChange,
  onBlur,
  label,
  isInvalid,
  describedBy,
}: InputProps) {
  const { t, i18n } = useTranslation("widgets");
  const { data: currencies } = useQuery(currenciesQuery(i18n.language));
  const money = typeof value === "object" && !Array.isArray(value) ? value : empty;
  return (
    <span className="flex gap-1.5">
      <NumberInput
        id={id}
        name={field.name}
        inputMode="decimal"
        value={money.amount}
        onChange={(amount) => onChange({ ...money, amount })}
        onBlur={onBlur}
        aria-label={label}
        aria-required={field.required || undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        className="flex-1"
      />
      <input
        autoComplete="off"
        maxLength={3}
        list={currencies && `${id}-currencies`}
        value={money.currency}
        onChange={(event) => onChange({ ...money, currency: event.target.value.toUpperCase() })}
        onBlur={onBlur}
        aria-label={`${field.label}: ${t("money.currency")}`}
        className={cn(controlClasses, "h-8 w-16 shrink-0 uppercase")}
      />
      {currencies && (
        <datalist id={`${id}-currencies`}>
          {currencies.map((currency) => (
            <option key={currency.code} value={currency.code}>
              {currency.label}
            </option>
          ))}
        </datalist>
      )}
    </span>
  );
}
