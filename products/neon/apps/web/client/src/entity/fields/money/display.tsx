import { Nothing } from "../shared/nothing.tsx";

import { formatMoney, isMoney } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

import type { DisplayProps } from "../widget.ts";

export function MoneyDisplay({ value }: DisplayProps) {
  const locale = useFormatLocale();
  if (!isMoney(value)) return <Nothing />;
  return <span className="tabular-nums">{formatMoney(value, locale)}</span>;
}
