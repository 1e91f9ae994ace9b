import { useTranslation } from "react-i18next";

import { Nothing, isNothing } from "../shared/nothing.tsx";

import { formatDate } from "@/lib/format.ts";

import type { DisplayProps } from "../widget.ts";

export function DateDisplay({ value }: DisplayProps) {
  const { i18n } = useTranslation();
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  return (
    <time dateTime={text} className="tabular-nums">
      {formatDate(text, i18n.language)}
    </time>
  );
}
