import { useTranslation } from "react-i18next";

import { Nothing, isNothing } from "../shared/nothing.tsx";

import { formatDateTime } from "@/lib/format.ts";

import type { DisplayProps } from "../widget.ts";

export function DateTimeDisplay({ value }: DisplayProps) {
  const { i18n } = useTranslation();
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  return (
    <time dateTime={text} className="tabular-nums">
      {formatDateTime(text, i18n.language)}
    </time>
  );
}
