/**
 * Filters as a list of conditions, one per line of thought: field, operator, value. They live in the address as short
 * text and go to the server as one expression.
 */
import type { FieldType } from "@athyper/api-client";

export const operators = [
  "contains",
  "starts",
  "is",
  "not",
  "in",
  "lt",
  "lte",
  "gt",
  "gte",
  "empty",
  "filled",
  "true",
  "false",
] as const;

export type Operator = (typeof operators)[number];

export interface Condition {
  field: string;
  operator: Operator;
  /** One value; several for `in`; none for operators that need none. */
  values: readonly string[];
}

const withoutValue: ReadonlySet<Operator> = new Set<Operator>(["empty", "filled", "true", "false"]);

export function needsValue(operator: Operator): boolean {
  return !withoutValue.has(operator);
}

const text: readonly Operator[] = ["contains", "starts", "is", "not", "empty", "filled"];
const ordered: readonly Operator[] = ["is", "gte", "lte", "gt", "lt", "empty", "filled"];
const none: readonly Operator[] = [];

/** What can be asked of each type, the most usual question first. */
export const operatorsByType: Record<FieldType, readonly Operator[]> = {
  string: text,
  text: ["contains", "empty", "filled"],
  rich_text: ["contains", "empty", "filled"],
  url: text,
  email: text,
  phone: text,
  integer: ordered,
  decimal: ordered,
  money: none,
  boolean: ["true", "false"],
  date: ["gte", "lte", "is", "empty", "filled"],
  datetime: ["gte", "lte", "empty", "filled"],
  time: ["gte", "lte", "is", "empty", "filled"],
  uuid: ["is", "empty", "filled"],
  reference: ["is", "not", "empty", "filled"],
  enum: ["in", "empty", "filled"],
  children: none,
  json: none,
  attachment: none,
};

const separator = { condition: ";", part: ":", value: "," } as const;

/** The conditions as they stand in the address: `status:in:draft,submitted;subject:contains:chair`. */
export function conditionsToText(conditions: readonly Condition[]): string {
  return conditions
    .map(({ field, operator, values }) =>
      [field, operator, ...(values.length ? [values.map(escapeValue).join(separator.value)] : [])].join(
        separator.part,
      ),
    )
    .join(separator.condition);
}

function escapeValue(value: string): string {
  return value.replace(/[%;:,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unescapeValue(value: string): string {
  return value.replace(/%(25|3B|3A|2C)/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Reads conditions back; whatever makes no sense is left out rather than guessed at. */
export function conditionsFromText(source: string): Condition[] {
  return source
    .split(separator.condition)
    .map((part): Condition | undefined => {
      const [field, name, values = ""] = part.split(separator.part);
      const operator = operators.find((known) => known === name);
      if (!field || !/^\w+$/.test(field) || !operator) return undefined;
      const list = values === "" ? [] : values.split(separator.value).map(unescapeValue);
      return needsValue(operator) === list.length > 0 ? { field, operator, values: list } : undefined;
    })
    .filter((condition) => condition !== undefined);
}
