/** Shows where somebody else's change and mine meet, and lets the person choose place by place. */
import { Button, Dialog, DialogBody, DialogContent, DialogFooter } from "@neon/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { ConflictSide } from "./conflict-side.tsx";
import { ConflictValue } from "./conflict-value.tsx";

import type { ConflictState } from "../form/use-record-form.ts";
import type { Side } from "./merge.ts";
import type { Included } from "@athyper/api-client";

export interface ConflictDialogProps {
  conflict: ConflictState;
  included?: Included;
  onResolve: (choices: Readonly<Record<string, Side>>) => void;
  onDismiss: () => void;
}

const sides = ["theirs", "mine"] as const satisfies readonly Side[];

export function ConflictDialog({ conflict, included, onResolve, onDismiss }: ConflictDialogProps) {
  const { t } = useTranslation();
  const takenId = useId();
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const isDecided = conflict.conflicts.every(({ key }) => choices[key] !== undefined);
  const titles = { ...included, ...conflict.theirs.included };
  const chooseAll = (side: Side) =>
    setChoices(Object.fromEntries(conflict.conflicts.map(({ key }) => [key, side])));

  return (
    <Dialog open onOpenChange={(open) => !open && onDismiss()}>
      <DialogContent
        title={t("conflict.title")}
        description={t(conflict.conflicts.length ? "conflict.detail" : "conflict.no_overlap")}
        closeLabel={t("close")}
        className="max-w-2xl"
      >
        <DialogBody className="space-y-4">
          {conflict.conflicts.length > 1 && (
            <div className="flex gap-2">
              <Button size="sm" onClick={() => chooseAll("theirs")}>
                {t("conflict.all_theirs")}
              </Button>
              <Button size="sm" onClick={() => chooseAll("mine")}>
                {t("conflict.all_mine")}
              </Button>
            </div>
          )}
          {conflict.conflicts.map(({ key, field, line, ...values }) => (
            <fieldset key={key}>
              <legend className="mb-1.5 text-sm font-medium text-ink">
                {line === undefined ? field.label : t("conflict.line", { field: field.label, line })}
              </legend>
              <div className="grid gap-2 sm:grid-cols-2">
                {sides.map((side) => (
                  <ConflictSide
                    key={side}
                    name={key}
                    label={t(`conflict.${side}`)}
                    removed={t("conflict.removed")}
                    field={field}
                    value={values[side]}
                    included={titles}
                    isChosen={choices[key] === side}
                    onChoose={() => setChoices((before) => ({ ...before, [key]: side }))}
                  />
                ))}
              </div>
              {values.base !== undefined && (
                <p className="mt-1.5 flex gap-1.5 px-1 text-xs text-ink-muted">
                  <span className="shrink-0">{t("conflict.before")}</span>
                  <ConflictValue field={field} value={values.base} included={titles} />
                </p>
              )}
            </fieldset>
          ))}
          {conflict.taken.length > 0 && (
            <section aria-labelledby={takenId} className="text-sm">
              <h3 id={takenId} className="text-ink-muted">
                {t("conflict.taken")}
              </h3>
              <dl className="mt-1.5 divide-y divide-line rounded-lg border border-line">
                {conflict.taken.map((field) => (
                  <div key={field.name} className="grid gap-x-3 px-3 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
                    <dt className="text-ink-muted">{field.label}</dt>
                    <dd className="min-w-0 break-words text-ink">
                      <ConflictValue
                        field={field}
                        value={conflict.versions.theirs[field.name] ?? ""}
                        included={titles}
                      />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
        </DialogBody>
        <DialogFooter>
          <Button onClick={onDismiss}>{t("conflict.back")}</Button>
          <Button variant="primary" disabled={!isDecided} onClick={() => onResolve(choices)}>
            {t("conflict.save")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
