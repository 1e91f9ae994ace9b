/** The functions of the profile, by their numbers in programs. */
import { asDecimal, Day, Exact, Fault, isList, isNumber } from "./cell.ts";
import { parseDecimal, power, rescale, showDecimal } from "./decimal.ts";
import { addDays, divisionScale, exact, negated, whole } from "./operations.ts";
import { dateOf, parseDay, parseInstant, parseSpan, showDay } from "./time.ts";

import type { Cell } from "./cell.ts";

type Called = (subject: Cell, argument: Cell) => Cell | undefined;

const texts =
  (answer: (a: string, b: string) => Cell): Called =>
  (a, b) =>
    typeof a === "string" && typeof b === "string" ? answer(a, b) : undefined;
const text =
  (answer: (a: string) => Cell | undefined): Called =>
  (a) =>
    typeof a === "string" ? (answer(a) ?? new Fault("bad_value")) : undefined;
const day =
  (answer: (date: Date) => number): Called =>
  (a) =>
    a instanceof Day ? BigInt(answer(dateOf(a))) : undefined;

function toInt(value: Cell): Cell | undefined {
  if (typeof value === "bigint") return value;
  if (value instanceof Exact) return whole(value.value.unscaled / power(value.value.scale));
  if (typeof value !== "string") return undefined;
  return /^-?\d+$/.test(value) ? whole(BigInt(value)) : new Fault("bad_value");
}

function toText(value: Cell): Cell | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (value instanceof Exact) return showDecimal(value.value);
  return value instanceof Day ? showDay(value) : undefined;
}

function toDecimal(value: Cell): Cell | undefined {
  if (isNumber(value)) return new Exact(asDecimal(value));
  if (typeof value !== "string") return undefined;
  const parsed = parseDecimal(value);
  return parsed ? new Exact(parsed) : new Fault("bad_value");
}

function round(value: Cell, digits: Cell): Cell | undefined {
  if (!isNumber(value) || typeof digits !== "bigint") return undefined;
  if (digits < 0n || digits > BigInt(divisionScale)) return new Fault("overflow");
  return exact(rescale(asDecimal(value), Number(digits)));
}

function absolute(value: Cell): Cell | undefined {
  if (!isNumber(value)) return undefined;
  return asDecimal(value).unscaled < 0n ? negated(value) : value;
}

function size(value: Cell): Cell | undefined {
  if (typeof value === "string") return BigInt([...value].length);
  return isList(value) ? BigInt(value.length) : undefined;
}

/** In the order of core's numbers; has, matches, today and now are instructions of their own. */
const functions: readonly (Called | undefined)[] = [
  undefined,
  size,
  texts((a, b) => a.startsWith(b)),
  texts((a, b) => a.endsWith(b)),
  texts((a, b) => a.includes(b)),
  undefined,
  text((a) => a.replace(/[A-Z]/g, (letter) => letter.toLowerCase())),
  text((a) => a.replace(/[a-z]/g, (letter) => letter.toUpperCase())),
  text(parseDay),
  text(parseInstant),
  text(parseSpan),
  toDecimal,
  toInt,
  toText,
  undefined,
  undefined,
  (a, b) => (a instanceof Day && b instanceof Day ? BigInt(b.days - a.days) : undefined),
  (a, b) => (a instanceof Day && typeof b === "bigint" ? addDays(a, b) : undefined),
  absolute,
  round,
  day((date) => date.getUTCFullYear()),
  day((date) => date.getUTCMonth()),
  day((date) => date.getUTCDate()),
  day((date) => date.getUTCDay()),
];

export function callFunction(number: number, given: readonly Cell[]): Cell {
  const result = functions[number]?.(given[0] ?? null, given[1] ?? null);
  return result ?? new Fault(given.includes(null) ? "no_value" : "no_overload");
}
