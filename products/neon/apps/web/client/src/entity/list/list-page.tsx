/** All records of an entity: searched, filtered, sorted and paged by the server, as the address says. */
import { Button } from "@neon/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { FailurePanel } from "../failure-panel.tsx";
import { FilterBar } from "../filter/filter-bar.tsx";
import { PageHeader } from "../page-header.tsx";
import { ColumnMenu } from "./column-menu.tsx";
import { rememberSearch } from "./last-search.ts";
import { ListEmpty } from "./list-empty.tsx";
import { ListSkeleton } from "./list-skeleton.tsx";
import { Pager } from "./pager.tsx";
import { RecordCards } from "./record-cards.tsx";
import { RecordTable } from "./record-table.tsx";
import { SearchBox } from "./search-box.tsx";
import { toggleSort, type ListSearch } from "./search-params.ts";
import { SortMenu } from "./sort-menu.tsx";
import { useList } from "./use-list.ts";

import { formatDecimal } from "@/lib/format.ts";
import { useShortcut } from "@/lib/shortcuts.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";
import { useIsWide } from "@/lib/use-media.ts";
import { useTitle } from "@/lib/use-title.ts";

export function ListPage({ entity: name, search }: { entity: string; search: ListSearch }) {
  const { t } = useTranslation();
  const locale = useFormatLocale();
  const navigate = useNavigate();
  const isWide = useIsWide();
  const { entity, page, columns, visible, hidden, error, retry } = useList(name, search);
  useTitle(entity?.label_plural);
  useEffect(() => rememberSearch(name, search), [name, search]);

  const create = () => void navigate({ to: "/app/$entity/new", params: { entity: name } });
  useShortcut(entity?.actions.create ? { keys: "n", label: t("list.new"), run: create } : undefined);

  const go = (next: ListSearch, replace = false) =>
    void navigate({ to: "/app/$entity/view/list", params: { entity: name }, search: next, replace });

  if (!entity) return error ? <FailurePanel error={error} onRetry={retry} /> : <ListSkeleton />;

  const total = page.data?.meta.total;
  const isAsked = Boolean(search.q ?? search.where);
  const view = { entity, columns: visible, page: page.data, sort: search.sort ?? entity.list.sort };
  const onSort = (field: string, add: boolean) =>
    go({ ...search, sort: toggleSort(search.sort ?? entity.list.sort, field, add), page: undefined });

  return (
    <div data-fill className="roomy:flex roomy:h-[calc(100dvh-3rem)] roomy:flex-col">
      <PageHeader
        title={entity.label_plural}
        badges={
          typeof total === "number" && (
            <span className="text-sm text-ink-faint tabular-nums">
              {formatDecimal(total, locale)}
              {page.data?.meta.totalCapped && "+"}
            </span>
          )
        }
        actions={
          entity.actions.create && (
            <Button asChild variant="primary">
              <Link to="/app/$entity/new" params={{ entity: name }}>
                <Plus aria-hidden />
                {t("list.new")}
              </Link>
            </Button>
          )
        }
      />
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2 sm:px-6">
        <SearchBox
          key={name}
          value={search.q ?? ""}
          onChange={(q) => go({ ...search, q: q || undefined, page: undefined }, true)}
        />
        <FilterBar entity={entity} search={search} included={page.data?.meta.included} onChange={go} />
        <div className="ms-auto flex gap-1">
          {!isWide && (
            <SortMenu
              columns={visible}
              sort={view.sort}
              onSort={(sort) => go({ ...search, sort, page: undefined })}
            />
          )}
          <ColumnMenu columns={columns} hidden={hidden} onChange={(hide) => go({ ...search, hide }, true)} />
        </div>
      </div>
      {!page.data && error ? (
        <FailurePanel heading="h2" error={error} onRetry={retry} />
      ) : !page.data ? (
        <ListSkeleton isBare />
      ) : page.data.data.length === 0 ? (
        <ListEmpty
          entity={entity}
          isAsked={isAsked || (search.page ?? 1) > 1}
          onClear={() => go({ sort: search.sort, size: search.size, hide: search.hide })}
        />
      ) : (
        <div
          aria-busy={page.isPlaceholderData || undefined}
          className="transition-opacity aria-busy:opacity-60 roomy:flex roomy:min-h-0 roomy:flex-1 roomy:flex-col"
        >
          {isWide ? (
            <RecordTable {...view} page={page.data} onSort={onSort} />
          ) : (
            <RecordCards {...view} page={page.data} />
          )}
          <Pager
            meta={page.data.meta}
            count={page.data.data.length}
            onPage={(next) => go({ ...search, page: next === 1 ? undefined : next })}
            onSize={(size) => go({ ...search, size, page: undefined })}
          />
        </div>
      )}
    </div>
  );
}
