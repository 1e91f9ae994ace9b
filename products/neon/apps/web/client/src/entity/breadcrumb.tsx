import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";

import { lastSearch } from "./list/last-search.ts";

import type { EntityDescriptor } from "@athyper/api-client";
import type { ReactNode } from "react";

/** The way from the list to here. */
export function Breadcrumb({ entity, children }: { entity: EntityDescriptor; children?: ReactNode }) {
  return (
    <nav aria-label={entity.label_plural} className="flex min-w-0 items-center gap-1">
      <Link
        to="/app/$entity/view/list"
        params={{ entity: entity.name }}
        search={lastSearch(entity.name)}
        className="truncate rounded-sm hover:text-ink hover:underline"
      >
        {entity.label_plural}
      </Link>
      {children && (
        <>
          <ChevronRight aria-hidden className="size-3 shrink-0 text-ink-faint rtl:-scale-x-100" />
          {children}
        </>
      )}
    </nav>
  );
}
