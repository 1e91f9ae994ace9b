import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";

import { listQuery } from "@/entity/api/queries.ts";
import { EntityIcon } from "@/entity/icon.tsx";
import { formatDecimal } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

import type { NavigationEntity } from "@athyper/api-client";

/** One kind of record: how many there are, and the way to them. */
export function EntityCard({ entity }: { entity: NavigationEntity }) {
  const { t } = useTranslation("dashboard");
  const locale = useFormatLocale();
  const { data } = useQuery(listQuery(entity.name, { pageSize: 1, fields: ["id"], total: "exact" }));
  const total = data?.meta.total;
  return (
    <li className="relative flex items-center gap-3 rounded-lg border border-line bg-surface p-4 shadow-sm hover:border-line-strong">
      <span className="grid size-9 shrink-0 place-items-center rounded-md bg-accent-soft text-accent-text">
        <EntityIcon name={entity.icon} className="size-4.5" />
      </span>
      <span className="min-w-0 flex-1">
        <Link
          to="/app/$entity/view/list"
          params={{ entity: entity.name }}
          className="font-medium text-ink outline-none after:absolute after:inset-0 after:rounded-lg focus-visible:after:outline-2 focus-visible:after:outline-focus"
        >
          {entity.label_plural}
        </Link>
        <span className="block h-5 text-xs text-ink-muted tabular-nums">
          {typeof total === "number" && t("records", { count: total, number: formatDecimal(total, locale) })}
        </span>
      </span>
      <ChevronRight aria-hidden className="size-4 text-ink-faint rtl:-scale-x-100" />
    </li>
  );
}
