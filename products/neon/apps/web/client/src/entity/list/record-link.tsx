import { cn } from "@neon/ui";
import { Link } from "@tanstack/react-router";

import { recordTitle } from "../model/title.ts";

import type { EntityDescriptor, EntityRecord } from "@athyper/api-client";
import type { ReactNode } from "react";

export interface RecordLinkProps {
  entity: EntityDescriptor;
  record: EntityRecord;
  className?: string;
  children: ReactNode;
}

/** Leads to a record. Its area is the whole row or card around it, so that anywhere one presses is right. */
export function RecordLink({ entity, record, className, children }: RecordLinkProps) {
  return (
    <Link
      to="/app/$entity/$id"
      params={{ entity: entity.name, id: record.id }}
      title={recordTitle(entity, record)}
      className={cn(
        "text-ink outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus",
        className,
      )}
    >
      {children}
    </Link>
  );
}
