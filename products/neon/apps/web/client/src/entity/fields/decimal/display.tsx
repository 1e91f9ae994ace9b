import { useTranslation } from "react-i18next";

import { Nothing, isNothing } from "../shared/nothing.tsx";

import { formatDecimal } from "@/lib/format.ts";

import type { DisplayProps } from "../widget.ts";

export function DecimalDisplay({ field, value }: DisplayProps) {
  const { i18n } = useTranslation();
  if (isNothing(value)) return <Nothing />;
  return <span className="tabular-nums">{formatDecimal(value, i18n.language, field.scale)}</span>;
}
