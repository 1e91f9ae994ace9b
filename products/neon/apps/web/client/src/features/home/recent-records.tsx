import { Card, CardHeader, CardTitle, Skeleton } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { entityQuery, listQuery } from "@/entity/api/queries.ts";
import { FieldDisplay } from "@/entity/fields/field-display.tsx";
import { RecordLink } from "@/entity/list/record-link.tsx";
import { fieldOf } from "@/entity/model/fields.ts";
import { recordTitle } from "@/entity/model/title.ts";

import type { NavigationEntity } from "@athyper/api-client";

const shown = 6;
const places = Array.from({ length: shown }, (_place, index) => index);

/** The documents of one kind that changed last. */
export function RecentRecords({ entity: { name, label_plural } }: { entity: NavigationEntity }) {
  const { t } = useTranslation("dashboard");
  const { data: entity } = useQuery(entityQuery(name));
  const { data: page } = useQuery({
    ...listQuery(name, { pageSize: shown, sort: "-updated_at", total: "none" }),
    enabled: entity !== undefined,
  });
  const status = entity && fieldOf(entity, "status");
  const changed = entity && fieldOf(entity, "updated_at");
  return (
    <Card className="min-w-0 lg:only:col-span-2">
      <CardHeader>
        <CardTitle>{t("recent", { entities: label_plural })}</CardTitle>
      </CardHeader>
      <ul className="divide-y divide-line">
        {entity && page
          ? page.data.map((record) => (
              <li key={record.id} className="relative flex h-11 items-center gap-3 px-4 hover:bg-hover">
                <span className="min-w-0 flex-1 truncate">
                  <RecordLink entity={entity} record={record}>
                    <span dir="auto">{recordTitle(entity, record)}</span>
                  </RecordLink>
                </span>
                <span className="w-40 shrink-0 text-end text-xs text-ink-faint max-sm:hidden">
                  {changed && <FieldDisplay field={changed} value={record.updated_at} plain />}
                </span>
                {status && (
                  <span className="flex shrink-0 sm:w-28">
                    <FieldDisplay field={status} value={record.status} plain />
                  </span>
                )}
              </li>
            ))
          : places.map((place) => (
              <li key={place} className="flex h-11 items-center px-4">
                <Skeleton className="w-64" />
              </li>
            ))}
        {page?.data.length === 0 && (
          <li className="px-4 py-6 text-center text-ink-faint">{t("nothing_recent")}</li>
        )}
      </ul>
    </Card>
  );
}
