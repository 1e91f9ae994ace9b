/** The form of a record, new or old, made from its descriptor. */
import { Button, Card, CardHeader, CardTitle } from "@neon/ui";
import { useMemo, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ConflictDialog } from "../conflict/conflict-dialog.tsx";
import { typeOf } from "../model/fields.ts";
import { PageHeader } from "../page-header.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FailureNote } from "./failure-note.tsx";
import { FormField } from "./form-field.tsx";
import { FormLines } from "./form-lines.tsx";
import { LockedField } from "./locked-field.tsx";
import { FieldProblems, messagesByPath } from "./problems.ts";
import { sectionsOf } from "./sections.ts";
import { UnsavedChanges } from "./unsaved-changes.tsx";
import { useRecordForm, type RecordFormOptions } from "./use-record-form.ts";
import { isLocked } from "./values.ts";

import { useShortcut } from "@/lib/shortcuts.ts";

import type { Included } from "@athyper/api-client";

export interface RecordFormProps extends RecordFormOptions {
  title: string;
  breadcrumb: ReactNode;
  included?: Included;
  /** The link that leaves without saving. */
  cancel: ReactNode;
}

export function RecordForm({ title, breadcrumb, included, cancel, ...options }: RecordFormProps) {
  const { t } = useTranslation();
  const isSaved = useRef(false);
  const state = useRecordForm({
    ...options,
    onSaved: (saved) => {
      isSaved.current = true;
      options.onSaved(saved);
    },
  });
  const { isDirty } = state.form.formState;
  const problems = useMemo(() => messagesByPath(state.problems), [state.problems]);
  const plain = state.shown.filter((field) => typeOf(field) !== "children");
  const lines = state.fields.filter((field) => typeOf(field) === "children");

  useShortcut({ keys: "mod+s", label: t("save"), run: () => void (state.conflict ?? state.submit()) });

  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void state.submit();
      }}
    >
      <PageHeader
        breadcrumb={breadcrumb}
        title={title}
        actions={
          <>
            {isDirty && <span className="hidden text-xs text-ink-faint sm:inline">{t("unsaved.mark")}</span>}
            {cancel}
            <Button type="submit" variant="primary" busy={state.isSaving}>
              {t("save")}
            </Button>
          </>
        }
      />
      <div className="mx-auto max-w-5xl space-y-4 p-4 sm:p-6">
        <ErrorSummary problems={state.problems} attempts={state.attempts} />
        <FailureNote error={state.failure} />
        <FieldProblems value={problems}>
          {sectionsOf(plain).map(({ title: section, fields }) => (
            <Card key={section}>
              {section && (
                <CardHeader>
                  <CardTitle>{section}</CardTitle>
                </CardHeader>
              )}
              <div className="grid gap-x-6 gap-y-4 p-4 sm:grid-cols-6 sm:p-5">
                {fields.map((field) =>
                  isLocked(field, state.hidden) ? (
                    <LockedField key={field.name} field={field} value={state.hidden?.[field.name]} />
                  ) : (
                    <FormField
                      key={field.name}
                      field={field}
                      fields={state.fields}
                      control={state.form.control}
                      stored={options.etag === undefined ? undefined : options.start}
                      included={included}
                      onEdited={state.clearProblem}
                    />
                  ),
                )}
              </div>
            </Card>
          ))}
          {lines.map((field) => (
            <FormLines
              key={field.name}
              field={field}
              control={state.form.control}
              included={included}
              onEdited={state.clearProblem}
            />
          ))}
        </FieldProblems>
      </div>
      <UnsavedChanges isDirty={() => isDirty && !isSaved.current} />
      {state.conflict && (
        <ConflictDialog
          conflict={state.conflict}
          included={included}
          onResolve={(choices) => void state.resolve(choices)}
          onDismiss={state.dismissConflict}
        />
      )}
    </form>
  );
}
