import { Nothing, isNothing } from "./nothing.tsx";

import type { DisplayProps } from "../widget.ts";

/** Several lines, breaks kept; one line where there is only room for one. */
export function ProseDisplay({ value, plain }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  if (plain) return <span dir="auto">{text}</span>;
  return (
    <p className="max-w-prose break-words whitespace-pre-line">
      <span dir="auto">{text}</span>
    </p>
  );
}
