import { Nothing, isNothing } from "./nothing.tsx";

import type { DisplayProps } from "../widget.ts";

/** Any value as its text. */
export function TextDisplay({ value }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  return <span dir="auto">{typeof value === "string" ? value : JSON.stringify(value)}</span>;
}
