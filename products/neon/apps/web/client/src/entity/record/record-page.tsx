/** A record to read: its content, its lines, and what the platform knows about it. */
import { Button, Card, CardHeader, CardTitle } from "@neon/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import { useTranslation } from "react-i18next";

import { entityQuery, recordQuery } from "../api/queries.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { FailurePanel } from "../failure-panel.tsx";
import { FieldDisplay } from "../fields/field-display.tsx";
import { lastSearch } from "../list/last-search.ts";
import { childrenFields, contentFields, expandOf, fieldOf, isHidden, systemFields } from "../model/fields.ts";
import { recordTitle } from "../model/title.ts";
import { PageHeader } from "../page-header.tsx";
import { DeleteRecord } from "./delete-record.tsx";
import { FieldList } from "./field-list.tsx";
import { RecordSkeleton } from "./record-skeleton.tsx";

import { useShortcut } from "@/lib/shortcuts.ts";
import { useTitle } from "@/lib/use-title.ts";

export function RecordPage({ entity: name, id }: { entity: string; id: string }) {
  const { t } = useTranslation();
  const descriptor = useQuery(entityQuery(name));
  const expand = descriptor.data ? expandOf(descriptor.data.fields) : [];
  const answer = useQuery({ ...recordQuery(name, id, expand), enabled: descriptor.data !== undefined });
  const title = descriptor.data && answer.data && recordTitle(descriptor.data, answer.data.record);
  useTitle(title);
  const navigate = useNavigate();
  const edit = () => void navigate({ to: "/app/$entity/$id/edit", params: { entity: name, id } });
  useShortcut(
    descriptor.data?.actions.update && answer.data ? { keys: "e", label: t("edit"), run: edit } : undefined,
  );

  const error = descriptor.error ?? answer.error;
  if (error) {
    return (
      <FailurePanel
        error={error}
        onRetry={() => void (descriptor.error ? descriptor.refetch() : answer.refetch())}
        actions={
          <Button asChild>
            <Link to="/app/$entity/view/list" params={{ entity: name }} search={lastSearch(name)}>
              {t("record.back_to_list")}
            </Link>
          </Button>
        }
      />
    );
  }
  if (!descriptor.data || !answer.data) return <RecordSkeleton />;

  const entity = descriptor.data;
  const { record, included, redacted, etag } = answer.data;
  const status = fieldOf(entity, "status");
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb entity={entity} />}
        title={title}
        badges={
          status &&
          typeof record.status === "string" && (
            <FieldDisplay
              field={status}
              value={record.status}
              isHidden={isHidden(redacted, record.id, status)}
            />
          )
        }
        actions={
          <>
            {entity.actions.delete && (
              <DeleteRecord entity={entity} id={id} etag={etag} title={title ?? ""} />
            )}
            {entity.actions.update && (
              <Button asChild variant="primary">
                <Link to="/app/$entity/$id/edit" params={{ entity: name, id }}>
                  <Pencil aria-hidden />
                  {t("edit")}
                </Link>
              </Button>
            )}
          </>
        }
      />
      <div className="mx-auto grid max-w-6xl items-start gap-4 p-4 sm:p-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0 space-y-4">
          <Card aria-label={t("record.content")}>
            <FieldList
              fields={contentFields(entity)}
              record={record}
              included={included}
              redacted={redacted}
            />
          </Card>
          {childrenFields(entity).map((field) => (
            <Card key={field.name}>
              <CardHeader>
                <CardTitle>{field.label}</CardTitle>
                <span className="text-xs text-ink-faint">
                  <FieldDisplay field={field} value={record[field.name]} plain />
                </span>
              </CardHeader>
              <FieldDisplay
                field={field}
                value={record[field.name]}
                included={included}
                redacted={redacted}
              />
            </Card>
          ))}
        </div>
        <Card aria-label={t("record.about")} className="min-w-0">
          <FieldList
            isNarrow
            fields={systemFields(entity, record)}
            record={record}
            included={included}
            redacted={redacted}
          />
        </Card>
      </div>
    </>
  );
}
