import { cn, controlClasses } from "@neon/ui";
import { useState, type ComponentProps } from "react";

import { decimalInput, parseDecimal } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

export interface NumberInputProps extends Omit<ComponentProps<"input">, "value" | "onChange" | "type"> {
  /** The number as the interface writes it, or text that is no number yet. */
  value: string;
  onChange: (value: string) => void;
}

/**
 * A number, typed and shown the reader's way while its value stays as the interface writes it. Text that is no number is
 * kept as it was typed, for the form to complain about.
 */
export function NumberInput({ value, onChange, onBlur, className, ...props }: NumberInputProps) {
  const locale = useFormatLocale();
  const [typed, setTyped] = useState<{ text: string; value: string }>();
  // What somebody else put in, a conflict settled say, replaces what was typed.
  const text = typed && typed.value === value ? typed.text : decimalInput(value, locale);
  return (
    <input
      {...props}
      type="text"
      dir="ltr"
      autoComplete="off"
      value={text}
      onChange={(event) => {
        const next = parseDecimal(event.target.value, locale) ?? event.target.value;
        setTyped({ text: event.target.value, value: next });
        onChange(next);
      }}
      onBlur={(event) => {
        setTyped(undefined);
        onBlur?.(event);
      }}
      className={cn(controlClasses, "h-8 text-end tabular-nums rtl:text-start", className)}
    />
  );
}
