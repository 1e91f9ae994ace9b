import { useTranslation } from "react-i18next";

import { Nothing } from "../shared/nothing.tsx";

import { formatMoney, isMoney } from "@/lib/format.ts";

import type { DisplayProps } from "../widget.ts";

export function MoneyDisplay({ value }: DisplayProps) {
  const { i18n } = useTranslation();
  if (!isMoney(value)) return <Nothing />;
  return <span className="tabular-nums">{formatMoney(value, i18n.language)}</span>;
}
