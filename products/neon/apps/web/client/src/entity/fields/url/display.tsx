import { Nothing, isNothing } from "../shared/nothing.tsx";

import type { DisplayProps } from "../widget.ts";

/** An address; followed only when it leads to the web, so that no stored text can run as a script. */
export function UrlDisplay({ value, plain }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  const text = String(value);
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (plain || !isWeb) return <span dir="ltr">{text}</span>;
  return (
    <a
      dir="ltr"
      href={text}
      target="_blank"
      rel="noopener noreferrer"
      className="break-all text-accent-text hover:underline"
    >
      {text}
    </a>
  );
}
