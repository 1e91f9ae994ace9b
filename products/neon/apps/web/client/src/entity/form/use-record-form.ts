/**
 * The state of filling in a record: what is typed, what is wrong with it, saving, and a conflict with somebody else's
 * change. Whatever goes wrong, what was typed stays in the form.
 */
import { ApiError } from "@athyper/api-client";
import { useCallback, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { compare, merge, type Comparison, type Side, type Versions } from "../conflict/merge.ts";
import { formFields, fieldOf, lineFields } from "../model/fields.ts";
import { isReadonly, isVisible } from "./conditions.ts";
import { placeProblem, type PlacedProblem } from "./pointers.ts";
import { validateForm, type Complaint } from "./validate.ts";
import { changes, hiddenValues, isLocked, toForm, type FormValues, type HiddenValues } from "./values.ts";

import { formatDecimal } from "@/lib/format.ts";
import { useFormatLocale } from "@/lib/use-format-locale.ts";

import type { EntityDescriptor, VersionedRecord } from "@athyper/api-client";

export interface ConflictState extends Comparison {
  versions: Versions;
  theirs: VersionedRecord;
  /** What of theirs is kept from the reader. */
  hidden: HiddenValues | undefined;
}

export interface RecordFormOptions {
  entity: EntityDescriptor;
  start: FormValues;
  /** What of the record is kept from the reader. */
  hidden?: HiddenValues;
  /** Tag of the record being changed; absent for a new one. */
  etag?: string;
  /** Sends the body; throws `ApiError`. */
  send: (body: Record<string, unknown>, etag: string | undefined) => Promise<VersionedRecord>;
  /** The record as it stands, for settling a conflict. */
  reload?: () => Promise<VersionedRecord>;
  onSaved: (saved: VersionedRecord | undefined) => void;
}

/** What a path is called in the summary of errors. */
function labelOf(entity: EntityDescriptor, path: string): string | undefined {
  const [name = "", index, , child] = path.split(".");
  const field = fieldOf(entity, name);
  if (index === undefined) return field?.label;
  const line = field && lineFields(field).find((candidate) => candidate.name === child);
  return `${field?.label} ${Number(index) + 1}${line ? `, ${line.label}` : ""}`;
}

export function useRecordForm({ entity, start, hidden, etag, send, reload, onSaved }: RecordFormOptions) {
  const { t } = useTranslation("errors");
  const locale = useFormatLocale();
  const form = useForm<FormValues>({ defaultValues: start });
  const [known, setKnown] = useState({ base: start, etag, hidden });
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [failure, setFailure] = useState<ApiError>();
  const [conflict, setConflict] = useState<ConflictState>();
  const [isSaving, setSaving] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const shown = formFields(entity);
  const fields = shown.filter((field) => !isLocked(field, known.hidden));
  const isNew = etag === undefined;

  const clearProblem = useCallback((path: string) => {
    const isCleared = (problem: PlacedProblem) =>
      problem.path === path || problem.path?.startsWith(`${path}.`) === true;
    // Most of what is typed clears nothing; then nothing is drawn anew.
    setProblems((all) => (all.some(isCleared) ? all.filter((problem) => !isCleared(problem)) : all));
  }, []);

  function describe(path: string, { key, values }: Complaint): PlacedProblem {
    const shown: Record<string, string> = Object.fromEntries(
      Object.entries(values ?? {}).map(([name, value]) => [name, formatDecimal(value, locale)]),
    );
    return { path, label: labelOf(entity, path), message: t(key, { ...values, ...shown }) };
  }

  function report(found: readonly PlacedProblem[]) {
    setProblems(found);
    setAttempts((count) => count + 1);
  }

  async function settle(mine: FormValues, base: FormValues) {
    if (!reload) return;
    const theirs = await reload();
    const versions = { base, mine, theirs: toForm(shown, theirs.record, theirs.redacted) };
    const hidden = hiddenValues(theirs.record, theirs.redacted);
    const open = fields.filter((field) => !isLocked(field, hidden));
    setConflict({ versions, theirs, hidden, ...compare(open, versions) });
  }

  /** Sends what differs from `base`; says what went wrong if it did. */
  async function save(values: FormValues, base: FormValues, tag: string | undefined) {
    setSaving(true);
    setFailure(undefined);
    try {
      const asked = fields.filter(
        (field) => isVisible(field, fields, values) && !isReadonly(field, fields, isNew ? values : base),
      );
      const body = changes(asked, base, values);
      if (isNew) {
        for (const field of asked) {
          if (field.default !== undefined && !(field.name in body)) body[field.name] = field.default;
        }
      }
      const nothingToSend = !isNew && Object.keys(body).length === 0;
      const saved = nothingToSend ? undefined : await send(body, tag);
      form.reset(values);
      onSaved(saved);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 412)
        await settle(values, base).catch((nested: unknown) => setFailure(nested as ApiError));
      else if (error.errors.length > 0) report(error.errors.map((problem) => placeProblem(entity, problem)));
      else if (error.status !== 401) setFailure(error);
    } finally {
      setSaving(false);
    }
  }

  async function submit() {
    if (isSaving) return;
    const values = form.getValues();
    const complaints = [...validateForm(fields, values)];
    report(complaints.map(([path, complaint]) => describe(path, complaint)));
    if (complaints.length === 0) await save(values, known.base, known.etag);
  }

  /** Goes on after a conflict: their version becomes the base, my choices are laid over it and saved. */
  async function resolve(choices: Readonly<Record<string, Side>>) {
    if (!conflict) return;
    const { versions, theirs } = conflict;
    const open = fields.filter((field) => !isLocked(field, conflict.hidden));
    const merged = merge(open, versions, choices);
    form.reset(versions.theirs);
    for (const { name } of fields) form.setValue(name, merged[name] ?? "", { shouldDirty: true });
    setKnown({ base: versions.theirs, etag: theirs.etag, hidden: conflict.hidden });
    setConflict(undefined);
    await save(merged, versions.theirs, theirs.etag);
  }

  return {
    form,
    /** All that the form shows, and of that what can be typed. */
    shown,
    fields,
    hidden: known.hidden,
    problems,
    clearProblem,
    failure,
    attempts,
    isSaving,
    submit,
    conflict,
    resolve,
    dismissConflict: () => setConflict(undefined),
  };
}

export type RecordFormState = ReturnType<typeof useRecordForm>;
