import { Button } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { entityQuery, recordSaved, recordQuery } from "../api/queries.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { FailurePanel } from "../failure-panel.tsx";
import { RecordForm } from "../form/record-form.tsx";
import { hiddenValues, toForm } from "../form/values.ts";
import { expandOf, formFields } from "../model/fields.ts";
import { recordTitle } from "../model/title.ts";
import { announceSaved } from "./announce-saved.ts";
import { RecordSkeleton } from "./record-skeleton.tsx";
import { useFixed } from "./use-fixed.ts";

import { api } from "@/lib/api.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Changes a record. The form is filled once; what arrives later is for the conflict dialog, not for the inputs. */
export function EditPage({ entity: name, id }: { entity: string; id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const descriptor = useQuery(entityQuery(name));
  const expand = descriptor.data ? expandOf(descriptor.data.fields) : [];
  const answer = useQuery({
    ...recordQuery(name, id, expand),
    enabled: descriptor.data !== undefined,
    refetchOnMount: "always",
  });
  const entity = useFixed(descriptor.data);
  const first = useFixed(answer.isFetching && !answer.isFetchedAfterMount ? undefined : answer.data);
  const title = entity && first && recordTitle(entity, first.record);
  useTitle(title && t("record.edit_title", { title }));

  const error = first ? null : (descriptor.error ?? answer.error);
  if (error) {
    return (
      <FailurePanel error={error} onRetry={() => void (descriptor.error ? descriptor : answer).refetch()} />
    );
  }
  if (!entity || !first) return <RecordSkeleton />;

  const toRecord = { to: "/app/$entity/$id", params: { entity: name, id } } as const;
  return (
    <RecordForm
      title={title ?? ""}
      breadcrumb={
        <Breadcrumb entity={entity}>
          <span>{t("edit")}</span>
        </Breadcrumb>
      }
      cancel={
        <Button asChild>
          <Link {...toRecord}>{t("cancel")}</Link>
        </Button>
      }
      entity={entity}
      included={first.included}
      start={toForm(formFields(entity), first.record, first.redacted)}
      hidden={hiddenValues(first.record, first.redacted)}
      etag={first.etag}
      send={(body, etag) => api.update(name, id, body, etag ?? "")}
      reload={() => api.record(name, id, expand)}
      onSaved={(saved) => {
        if (saved) {
          void recordSaved(name, expand, saved);
          announceSaved(t("record.saved"), recordTitle(entity, saved.record), saved);
        }
        void navigate(toRecord);
      }}
    />
  );
}
