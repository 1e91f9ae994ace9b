import { Nothing, isNothing } from "../shared/nothing.tsx";

import type { DisplayProps } from "../widget.ts";

export function EmailDisplay({ value, plain }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  if (plain) return <span dir="ltr">{text}</span>;
  return (
    <a dir="ltr" href={`mailto:${text}`} className="text-accent-text hover:underline">
      {text}
    </a>
  );
}
