import { Button } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { entityQuery, recordSaved } from "../api/queries.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { FailurePanel } from "../failure-panel.tsx";
import { RecordForm } from "../form/record-form.tsx";
import { emptyForm } from "../form/values.ts";
import { lastSearch } from "../list/last-search.ts";
import { expandOf, formFields } from "../model/fields.ts";
import { recordTitle } from "../model/title.ts";
import { announceSaved } from "./announce-saved.ts";
import { RecordSkeleton } from "./record-skeleton.tsx";

import { api } from "@/lib/api.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Creates a record. */
export function NewPage({ entity: name }: { entity: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const descriptor = useQuery(entityQuery(name));
  const title = descriptor.data && t("record.new_title", { entity: descriptor.data.label });
  useTitle(title);
  if (descriptor.error) {
    return <FailurePanel error={descriptor.error} onRetry={() => void descriptor.refetch()} />;
  }
  if (!descriptor.data) return <RecordSkeleton />;

  const entity = descriptor.data;
  return (
    <RecordForm
      title={title ?? ""}
      breadcrumb={<Breadcrumb entity={entity} />}
      cancel={
        <Button asChild>
          <Link to="/app/$entity/view/list" params={{ entity: name }} search={lastSearch(name)}>
            {t("cancel")}
          </Link>
        </Button>
      }
      entity={entity}
      start={emptyForm(formFields(entity))}
      send={(body) => api.create(name, body)}
      onSaved={(saved) => {
        if (!saved) return;
        void recordSaved(name, expandOf(entity.fields), saved);
        announceSaved(t("record.created"), recordTitle(entity, saved.record), saved);
        void navigate({ to: "/app/$entity/$id", params: { entity: name, id: saved.record.id } });
      }}
    />
  );
}
