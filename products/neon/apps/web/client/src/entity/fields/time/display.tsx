import { Nothing, isNothing } from "../shared/nothing.tsx";

import type { DisplayProps } from "../widget.ts";

export function TimeDisplay({ value }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  return (
    <time dateTime={text} className="tabular-nums">
      {text.slice(0, 5)}
    </time>
  );
}
