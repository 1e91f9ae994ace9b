import { Nothing, isNothing } from "../shared/nothing.tsx";

import { formatDateTime } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

import type { DisplayProps } from "../widget.ts";

export function DateTimeDisplay({ value }: DisplayProps) {
  const locale = useFormatLocale();
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  return (
    <time dateTime={text} className="tabular-nums">
      {formatDateTime(text, locale)}
    </time>
  );
}
