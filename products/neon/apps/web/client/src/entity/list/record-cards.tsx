import { FieldDisplay } from "../fields/field-display.tsx";
import { isHidden, isState } from "../model/fields.ts";
import { recordTitle } from "../model/title.ts";
import { RecordLink } from "./record-link.tsx";

import type { EntityDescriptor, FieldDescriptor, RecordPage } from "@athyper/api-client";

export interface RecordCardsProps {
  entity: EntityDescriptor;
  columns: readonly FieldDescriptor[];
  page: RecordPage;
}

/** Records as cards, where a table has no room: the title, the state, then the other columns in pairs. */
export function RecordCards({ entity, columns, page }: RecordCardsProps) {
  const state = columns.find(isState);
  const inTitle = new Set([...entity.title.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const facts = columns.filter((field) => field !== state && !inTitle.has(field.name));
  return (
    <ul className="space-y-2 p-3">
      {page.data.map((record) => (
        <li key={record.id} className="relative rounded-lg border border-line bg-surface p-3 shadow-sm">
          <div className="flex items-start justify-between gap-3">
            <RecordLink entity={entity} record={record} className="font-medium after:rounded-lg">
              <span dir="auto">{recordTitle(entity, record)}</span>
            </RecordLink>
            {state && (
              <FieldDisplay
                field={state}
                value={record[state.name]}
                isHidden={isHidden(page.meta.redacted, record.id, state)}
                plain
              />
            )}
          </div>
          <dl className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1.5 text-sm">
            {facts.map((field) => (
              <div key={field.name} className="min-w-0">
                <dt className="truncate text-xs text-ink-faint">{field.label}</dt>
                <dd className="truncate text-ink-muted">
                  <FieldDisplay
                    field={field}
                    value={record[field.name]}
                    included={page.meta.included}
                    isHidden={isHidden(page.meta.redacted, record.id, field)}
                    plain
                  />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
