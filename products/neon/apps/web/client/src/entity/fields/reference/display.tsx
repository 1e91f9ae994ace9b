import { Skeleton } from "@neon/ui";
import { Link } from "@tanstack/react-router";

import { Nothing, isNothing } from "../shared/nothing.tsx";
import { useReferenceTitle } from "./use-title.ts";

import type { DisplayProps } from "../widget.ts";

/** The title of the record referred to, leading there. */
export function ReferenceDisplay({ field, value, included, plain }: DisplayProps) {
  const id = isNothing(value) ? "" : String(value);
  const title = useReferenceTitle(field.to ?? "", id, included);
  if (!id) return <Nothing />;
  if (title === undefined) return <Skeleton className="w-24" />;
  if (plain || !field.to) return <span dir="auto">{title}</span>;
  return (
    <Link
      to="/app/$entity/$id"
      params={{ entity: field.to, id }}
      dir="auto"
      className="text-accent-text hover:underline"
    >
      {title}
    </Link>
  );
}
