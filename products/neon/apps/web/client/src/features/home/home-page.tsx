/** The first page after signing in: what there is, and what was touched last. */
import { Skeleton } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { EntityCard } from "./entity-card.tsx";
import { RecentRecords } from "./recent-records.tsx";

import { navigationQuery } from "@/entity/api/queries.ts";
import { FailurePanel } from "@/entity/failure-panel.tsx";
import { PageHeader } from "@/entity/page-header.tsx";
import { currentSession } from "@/lib/session.ts";
import { useTitle } from "@/lib/use-title.ts";

const places = [0, 1, 2];

export function HomePage() {
  const { t } = useTranslation("dashboard");
  useTitle(t("title"));
  const { data, error, refetch } = useQuery(navigationQuery);
  const name = currentSession?.displayName ?? currentSession?.username ?? "";
  const documents = data?.entities.filter((entity) => entity.class === "DOCUMENT") ?? [];
  if (error) return <FailurePanel error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={t("greeting", { name })} />
      <div className="mx-auto max-w-6xl space-y-6 p-4 sm:p-6">
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {data
            ? data.entities.map((entity) => <EntityCard key={entity.name} entity={entity} />)
            : places.map((place) => (
                <li key={place}>
                  <Skeleton className="h-18 rounded-lg" />
                </li>
              ))}
        </ul>
        <div className="grid items-start gap-4 lg:grid-cols-2">
          {documents.map((entity) => (
            <RecentRecords key={entity.name} entity={entity} />
          ))}
        </div>
      </div>
    </>
  );
}
