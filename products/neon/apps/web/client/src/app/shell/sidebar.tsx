import { Button, Skeleton } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { House } from "lucide-react";
import { useTranslation } from "react-i18next";

import { groupByModule } from "./group-by-module.ts";

import { navigationQuery } from "@/entity/api/queries.ts";
import { EntityIcon } from "@/entity/icon.tsx";
import { Brand } from "@/lib/brand.tsx";
import { currentSession } from "@/lib/session.ts";

const link =
  "flex h-8 items-center gap-2.5 rounded-md px-2 text-sm text-ink-muted hover:bg-hover hover:text-ink [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint";
const activeLink =
  "bg-surface font-medium text-ink shadow-sm ring-1 ring-line ring-inset [&_svg]:text-accent-text";
const places = [0, 1, 2, 3];

export interface SidebarProps {
  /** Called when a page was chosen, so that a drawer can close. */
  onNavigate?: () => void;
}

/** Where one can go: what the caller may read, by module. */
export function Sidebar({ onNavigate }: SidebarProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(navigationQuery);
  return (
    <>
      <div className="flex h-12 shrink-0 items-center px-4">
        <Brand />
      </div>
      <nav aria-label={t("navigation")} className="flex-1 scrollbar-thin space-y-5 overflow-y-auto px-2 py-2">
        <Link
          to="/wb/$workbench/home"
          params={{ workbench: currentSession?.workbench ?? "user" }}
          className={link}
          activeProps={{ className: activeLink, "aria-current": "page" }}
          onClick={onNavigate}
        >
          <House aria-hidden />
          {t("home")}
        </Link>
        {groupByModule(data?.entities ?? []).map((group) => (
          <section key={group.module} aria-label={group.label}>
            <h2 className="px-2 pb-1 text-xs font-medium text-ink-faint">{group.label}</h2>
            <ul className="space-y-px">
              {group.entities.map((entity) => (
                <li key={entity.name}>
                  <Link
                    to="/app/$entity/view/list"
                    params={{ entity: entity.name }}
                    activeOptions={{ includeSearch: false }}
                    className={link}
                    activeProps={{ className: activeLink, "aria-current": "page" }}
                    onClick={onNavigate}
                  >
                    <EntityIcon name={entity.icon} />
                    <span className="truncate">{entity.label_plural}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {!data && !error && places.map((place) => <Skeleton key={place} className="mx-2 mb-3 h-5" />)}
        {error && (
          <div className="px-2 text-xs text-ink-muted">
            <p>{t("navigation_failed")}</p>
            <Button size="sm" className="mt-2" onClick={() => void refetch()}>
              {t("retry")}
            </Button>
          </div>
        )}
      </nav>
    </>
  );
}
