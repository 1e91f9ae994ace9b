import { Nothing, isNothing } from "../shared/nothing.tsx";

import { formatDate } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

import type { DisplayProps } from "../widget.ts";

export function DateDisplay({ value }: DisplayProps) {
  const locale = useFormatLocale();
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  return (
    <time dateTime={text} className="tabular-nums">
      {formatDate(text, locale)}
    </time>
  );
}
