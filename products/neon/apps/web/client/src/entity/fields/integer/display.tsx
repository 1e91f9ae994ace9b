import { Nothing, isNothing } from "../shared/nothing.tsx";

import { formatDecimal } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

import type { DisplayProps } from "../widget.ts";

export function IntegerDisplay({ value }: DisplayProps) {
  const locale = useFormatLocale();
  if (isNothing(value)) return <Nothing />;
  return <span className="tabular-nums">{formatDecimal(value, locale, 0)}</span>;
}
