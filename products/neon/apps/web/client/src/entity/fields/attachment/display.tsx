import { Paperclip } from "lucide-react";

import { Nothing, isNothing } from "../shared/nothing.tsx";

import type { DisplayProps } from "../widget.ts";

/** The name of a file, or its identifier when no name came along. */
export function AttachmentDisplay({ value }: DisplayProps) {
  if (isNothing(value)) return <Nothing />;
  const { name, id } =
    typeof value === "object"
      ? (value as { name?: string; id?: string })
      : { name: undefined, id: value as string };
  return (
    <span className="inline-flex items-center gap-1.5">
      <Paperclip aria-hidden className="size-3.5 text-ink-faint" />
      <span dir="auto">{name ?? id}</span>
    </span>
  );
}
