/** Conditions and the search box as one CEL expression over the fields of a record. */
import { typeOf } from "../model/fields.ts";

import { isDecimal } from "@/lib/format.ts";

import type { Condition, Operator } from "./conditions.ts";
import type { EntityDescriptor, FieldDescriptor, FieldType } from "@athyper/api-client";

/** A CEL string literal: everything that could end or bend it is escaped. */
export function celString(value: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is escaped
  const escaped = value.replace(/[\\"\u0000-\u001f\u007f]/g, (sign) => {
    if (sign === "\\" || sign === '"') return `\\${sign}`;
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}

/** A literal of the field's type; undefined when the text is no such value. */
function literal(type: FieldType, value: string): string | undefined {
  switch (type) {
    case "integer":
      return /^-?\d{1,18}$/.test(value) ? String(BigInt(value)) : undefined;
    case "decimal":
      return isDecimal(value) ? `decimal(${celString(value)})` : undefined;
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `date(${celString(value)})` : undefined;
    case "datetime": {
      const time = new Date(value);
      return Number.isNaN(time.getTime()) ? undefined : `timestamp(${celString(time.toISOString())})`;
    }
    default:
      return celString(value);
  }
}

const comparisons: Partial<Record<Operator, string>> = {
  is: "==",
  not: "!=",
  lt: "<",
  lte: "<=",
  gt: ">",
  gte: ">=",
};

function conditionExpression(field: FieldDescriptor, { operator, values }: Condition): string | undefined {
  const type = typeOf(field);
  const literals = values.map((value) => literal(type, value)).filter((made) => made !== undefined);
  const [first] = literals;
  switch (operator) {
    case "contains":
      return first && `${field.name}.contains(${first})`;
    case "starts":
      return first && `${field.name}.startsWith(${first})`;
    case "in":
      return literals.length > 1
        ? `${field.name} in [${literals.join(", ")}]`
        : first && `${field.name} == ${first}`;
    case "empty":
      return `${field.name} == null`;
    case "filled":
      return `${field.name} != null`;
    case "true":
      return `${field.name} == true`;
    case "false":
      return `${field.name} == false`;
    default:
      return first && `${field.name} ${comparisons[operator]} ${first}`;
  }
}

/** Any searchable field that contains the words. */
export function searchExpression(entity: EntityDescriptor, words: string): string | undefined {
  const fields = entity.fields.filter((field) => field.searchable && typeOf(field) !== "children");
  const wanted = words.trim();
  if (!wanted || fields.length === 0) return undefined;
  return fields.map((field) => `${field.name}.contains(${celString(wanted)})`).join(" || ");
}

/** The whole filter, or undefined when nothing is asked. Conditions on unknown fields are left out. */
export function filterExpression(
  entity: EntityDescriptor,
  conditions: readonly Condition[],
  words = "",
): string | undefined {
  const parts = conditions.map((condition) => {
    const field = entity.fields.find(
      (candidate) => candidate.name === condition.field && candidate.filterable,
    );
    return field && conditionExpression(field, condition);
  });
  const search = searchExpression(entity, words);
  if (search) parts.push(search.includes(" || ") ? `(${search})` : search);
  const asked = parts.filter((part) => part !== undefined);
  return asked.length ? asked.join(" && ") : undefined;
}
