import { Check, Minus } from "lucide-react";
import { useTranslation } from "react-i18next";

import { Nothing } from "../shared/nothing.tsx";

import type { DisplayProps } from "../widget.ts";

export function BooleanDisplay({ value }: DisplayProps) {
  const { t } = useTranslation();
  if (typeof value !== "boolean") return <Nothing />;
  const Icon = value ? Check : Minus;
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon aria-hidden className={value ? "size-4 text-success" : "size-4 text-ink-faint"} />
      {t(value ? "yes" : "no")}
    </span>
  );
}
