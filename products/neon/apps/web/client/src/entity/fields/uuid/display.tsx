import { Nothing, isNothing } from "../shared/nothing.tsx";

import type { DisplayProps } from "../widget.ts";

const shown = 8;

/** The beginning of an identifier; the whole of it on hover and when copied. */
export function UuidDisplay({ value }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  return (
    <code dir="ltr" title={text} className="font-mono text-xs select-all">
      {text.length > 2 * shown ? `${text.slice(0, shown)}…` : text}
    </code>
  );
}
