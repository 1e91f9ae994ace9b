/**
 * Between a record as it travels and a form as it is typed. In a form every value is text, except booleans, money and
 * lines, and a number is text as the interface writes it: inputs read and write it the reader's way. What the person has not touched is never sent, so nothing is lost by the way it is shown.
 */
import { lineFields, typeOf } from "../model/fields.ts";
import { isVisible } from "./conditions.ts";

import { fromLocalInput, isMoney, toLocalInput } from "@/lib/format.ts";

import type { FieldDescriptor, Redacted } from "@athyper/api-client";

export interface MoneyText {
  amount: string;
  currency: string;
}

/** A line in a form. `id` is absent while the line is new. */
export interface FormLine {
  id?: string;
  values: FormValues;
  hidden?: HiddenValues;
}

/** The fields whose value is kept from the reader, with what their masks leave: shown with a lock, never sent. */
export type HiddenValues = Readonly<Record<string, unknown>>;

export type FormValue = string | boolean | MoneyText | FormLine[];
export type FormValues = { [name: string]: FormValue };

type Json = Record<string, unknown>;

function toFormValue(field: FieldDescriptor, value: unknown, redacted?: Redacted): FormValue {
  switch (typeOf(field)) {
    case "boolean":
      return value === true;
    case "money":
      return isMoney(value)
        ? { amount: value.amount, currency: value.currency }
        : { amount: "", currency: "" };
    case "children":
      return (Array.isArray(value) ? (value as Json[]) : []).map((line) => toLine(field, line, redacted));
    case "datetime":
      return typeof value === "string" ? toLocalInput(value) : "";
    case "json":
      return value === null || value === undefined ? "" : JSON.stringify(value, null, 2);
    default:
      if (value === null || value === undefined) return "";
      return typeof value === "string" ? value : JSON.stringify(value);
  }
}

/** What of a record or a line is kept from the reader; undefined when nothing is. */
export function hiddenValues(record: Json, redacted: Redacted | undefined): HiddenValues | undefined {
  const names = typeof record.id === "string" ? redacted?.[record.id] : undefined;
  return names && Object.fromEntries(names.map((name) => [name, record[name]]));
}

/** Whether a value in a form may be typed; the others are there to be read. */
export function isLocked(field: FieldDescriptor, hidden: HiddenValues | undefined): boolean {
  return field.readonly || (hidden !== undefined && Object.hasOwn(hidden, field.name));
}

function toLine(field: FieldDescriptor, line: Json, redacted?: Redacted): FormLine {
  const hidden = hiddenValues(line, redacted);
  return {
    ...(typeof line.id === "string" && { id: line.id }),
    values: toForm(lineFields(field), line, redacted),
    ...(hidden && { hidden }),
  };
}

/** The values of a form for these fields of a record. */
export function toForm(fields: readonly FieldDescriptor[], record: Json, redacted?: Redacted): FormValues {
  return Object.fromEntries(
    fields.map((field) => [field.name, toFormValue(field, record[field.name], redacted)]),
  );
}

/** An empty form, with the defaults of the metadata. */
export function emptyForm(fields: readonly FieldDescriptor[]): FormValues {
  return toForm(
    fields,
    Object.fromEntries(
      fields.filter((field) => field.default !== undefined).map((field) => [field.name, field.default]),
    ),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** One value as it travels. Empty text is null. */
export function fromFormValue(field: FieldDescriptor, value: FormValue | undefined): unknown {
  if (typeof value === "boolean" || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((line) => fromLine(field, line));
  if (typeof value === "object") {
    if (value.amount.trim() === "") return null;
    return { amount: value.amount.trim(), currency: value.currency };
  }
  if (value.trim() === "") return null;
  switch (typeOf(field)) {
    case "integer":
      return /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value;
    case "datetime":
      return fromLocalInput(value);
    case "json":
      return parseJson(value);
    default:
      return value;
  }
}

/** The fields of a line that can be typed. */
export function openLineFields(field: FieldDescriptor, line: FormLine): FieldDescriptor[] {
  return lineFields(field).filter((child) => !isLocked(child, line.hidden));
}

function fromLine(field: FieldDescriptor, line: FormLine): Json {
  const open = openLineFields(field, line);
  const written = open.filter((child) => isVisible(child, open, line.values));
  return {
    ...(line.id !== undefined && { id: line.id }),
    ...Object.fromEntries(
      written.map((child) => [child.name, fromFormValue(child, line.values[child.name])]),
    ),
  };
}

/** Whether two form values say the same. */
export function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The fields whose value differs from where the form began, as they travel: a merge patch, or the body of a new record. */
export function changes(fields: readonly FieldDescriptor[], from: FormValues, to: FormValues): Json {
  return Object.fromEntries(
    fields
      .filter((field) => !sameValue(from[field.name], to[field.name]))
      .map((field) => [field.name, fromFormValue(field, to[field.name])]),
  );
}
