/** What can be said about a value before asking the server: shape and bounds from the metadata. The server judges the rest. */
import { typeOf } from "../model/fields.ts";
import { isRequired, isVisible } from "./conditions.ts";
import { openLineFields } from "./values.ts";

import { compareDecimal, isDecimal } from "@/lib/format.ts";

import type { FormLine, FormValue, FormValues, MoneyText } from "./values.ts";
import type { FieldDescriptor } from "@athyper/api-client";

/** Something wrong with a value: a key of the `errors` texts with what to fill in. */
export interface Complaint {
  key:
    | "field.required"
    | "field.too_long"
    | "field.not_a_number"
    | "field.not_whole"
    | "field.too_many_decimals"
    | "field.too_small"
    | "field.too_large"
    | "field.not_an_address"
    | "field.not_a_link"
    | "field.not_json"
    | "field.currency";
  values?: Record<string, string | number>;
}

function isEmpty(value: FormValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "object") return value.amount.trim() === "";
  return false;
}

function numberComplaint(field: FieldDescriptor, plain: string): Complaint | undefined {
  if (!isDecimal(plain)) return { key: "field.not_a_number" };
  const decimals = plain.split(".")[1]?.length ?? 0;
  if (typeOf(field) === "integer" && decimals > 0) return { key: "field.not_whole" };
  if (typeof field.scale === "number" && decimals > field.scale) {
    return { key: "field.too_many_decimals", values: { scale: field.scale } };
  }
  const [min, max] = [String(field.min ?? ""), String(field.max ?? "")];
  if (isDecimal(min) && compareDecimal(plain, min) < 0) return { key: "field.too_small", values: { min } };
  if (isDecimal(max) && compareDecimal(plain, max) > 0) return { key: "field.too_large", values: { max } };
  return undefined;
}

function textComplaint(field: FieldDescriptor, value: string): Complaint | undefined {
  if (typeof field.max_length === "number" && [...value].length > field.max_length) {
    return { key: "field.too_long", values: { max: field.max_length } };
  }
  switch (typeOf(field)) {
    case "integer":
    case "decimal":
      return numberComplaint(field, value.trim());
    case "email":
      return /^[^\s@]+@[^\s@]+$/.test(value.trim()) ? undefined : { key: "field.not_an_address" };
    case "url":
      return URL.canParse(value.trim()) ? undefined : { key: "field.not_a_link" };
    case "json":
      try {
        JSON.parse(value);
        return undefined;
      } catch {
        return { key: "field.not_json" };
      }
    default:
      return undefined;
  }
}

/** The first thing wrong with a value; undefined when nothing is. */
export function complaintOf(field: FieldDescriptor, value: FormValue | undefined): Complaint | undefined {
  if (isEmpty(value))
    return field.required && typeOf(field) !== "boolean" ? { key: "field.required" } : undefined;
  if (typeof value === "string") return textComplaint(field, value);
  if (typeof value === "object" && !Array.isArray(value)) {
    const money: MoneyText = value;
    if (!/^[A-Z]{3}$/.test(money.currency)) return { key: "field.currency" };
    return numberComplaint(field, money.amount.trim());
  }
  return undefined;
}

/** Everything wrong with a form, by the path of the input: `subject`, `lines.0.values.quantity`. */
export function validateForm(fields: readonly FieldDescriptor[], values: FormValues): Map<string, Complaint> {
  const complaints = new Map<string, Complaint>();
  for (const field of fields) {
    if (!isVisible(field, fields, values)) continue;
    const value = values[field.name];
    const own = complaintOf({ ...field, required: isRequired(field, fields, values) }, value);
    if (own) complaints.set(field.name, own);
    if (!Array.isArray(value)) continue;
    value.forEach((line: FormLine, index) => {
      const inner = validateForm(openLineFields(field, line), line.values);
      for (const [path, complaint] of inner)
        complaints.set(`${field.name}.${index}.values.${path}`, complaint);
    });
  }
  return complaints;
}
