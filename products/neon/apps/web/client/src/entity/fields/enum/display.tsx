import { Badge } from "@neon/ui";

import { Nothing, isNothing } from "../shared/nothing.tsx";
import { enumLabel } from "./label.ts";
import { toneOf } from "./tone.ts";

import type { DisplayProps } from "../widget.ts";

export function EnumDisplay({ field, value }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  return (
    <Badge tone={toneOf(text)} dot>
      {enumLabel(field, text)}
    </Badge>
  );
}
