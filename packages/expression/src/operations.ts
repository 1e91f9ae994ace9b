/** Comparison, equality and arithmetic; faults never get here, null only where it is compared. */
import { asDecimal, Day, Exact, Fault, Instant, isList, isNumber, isRecord, Span } from "./cell.ts";
import { compareDecimals, divide, minus, negate, sum, times } from "./decimal.ts";
import { firstDay, isInRange, lastDay, longestSpan } from "./time.ts";

import type { Cell } from "./cell.ts";
import type { Decimal } from "./decimal.ts";

export const divisionScale = 12;
const longestText = 65_536;
const smallest = -(2n ** 63n);
const greatest = 2n ** 63n - 1n;

export type Arithmetic = "+" | "-" | "*" | "/" | "%";

const encoder = new TextEncoder();

export const whole = (value: bigint): Cell =>
  value < smallest || value > greatest ? new Fault("overflow") : value;

export const exact = (value: Decimal | undefined): Cell => (value ? new Exact(value) : new Fault("overflow"));

/** By code points, as UTF-8 stands in order. */
function compareTexts(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const difference = (a: bigint | number, b: bigint | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Undefined when the two have no order. */
export function compare(a: Cell, b: Cell): number | undefined {
  if (typeof a === "bigint" && typeof b === "bigint") return difference(a, b);
  if (isNumber(a) && isNumber(b)) return compareDecimals(asDecimal(a), asDecimal(b));
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (a instanceof Day && b instanceof Day) return difference(a.days, b.days);
  if (a instanceof Instant && b instanceof Instant) return difference(a.micros, b.micros);
  if (a instanceof Span && b instanceof Span) return difference(a.micros, b.micros);
  return undefined;
}

/** A record is what it leads to; values of kinds that do not compare are not equal. */
export function equals(a: Cell, b: Cell): boolean {
  if (isRecord(a)) return equals(a.identity ?? null, b);
  if (isRecord(b)) return equals(a, b.identity ?? null);
  if (a === null || b === null) return a === b;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, i) => equals(item, b[i] ?? null));
  }
  return compare(a, b) === 0;
}

function integers(op: Arithmetic, a: bigint, b: bigint): Cell {
  switch (op) {
    case "+":
      return whole(a + b);
    case "-":
      return whole(a - b);
    case "*":
      return whole(a * b);
    case "/":
      return b === 0n ? new Fault("division_by_zero") : whole(a / b);
    case "%":
      return b === 0n ? new Fault("division_by_zero") : whole(a % b);
  }
}

function decimals(op: Arithmetic, a: Decimal, b: Decimal): Cell {
  switch (op) {
    case "+":
      return exact(sum([a, b]));
    case "-":
      return exact(minus(a, b));
    case "*":
      return exact(times(a, b));
    case "/":
      return b.unscaled === 0n ? new Fault("division_by_zero") : exact(divide(a, b, divisionScale));
    case "%":
      return new Fault("bad_value");
  }
}

export function addDays(day: Day, days: bigint): Cell {
  const result = BigInt(day.days) + days;
  return result < BigInt(firstDay) || result > BigInt(lastDay)
    ? new Fault("overflow")
    : new Day(Number(result));
}

const span = (micros: bigint): Cell =>
  micros > longestSpan || micros < -longestSpan ? new Fault("overflow") : new Span(micros);
const instant = (micros: bigint): Cell => (isInRange(micros) ? new Instant(micros) : new Fault("overflow"));

function moments(op: "+" | "-", a: Cell, b: Cell): Cell {
  const sign = op === "+" ? 1n : -1n;
  if (a instanceof Instant && b instanceof Span) return instant(a.micros + sign * b.micros);
  if (a instanceof Span && b instanceof Span) return span(a.micros + sign * b.micros);
  if (a instanceof Span && b instanceof Instant && op === "+") return instant(a.micros + b.micros);
  if (a instanceof Instant && b instanceof Instant && op === "-") return span(a.micros - b.micros);
  return new Fault("bad_value");
}

export function arithmetic(op: Arithmetic, a: Cell, b: Cell): Cell {
  if (a === null || b === null) return new Fault("no_value");
  if (typeof a === "bigint" && typeof b === "bigint") return integers(op, a, b);
  if (isNumber(a) && isNumber(b)) return decimals(op, asDecimal(a), asDecimal(b));
  if (op !== "+" && op !== "-") return new Fault("bad_value");
  if (a instanceof Day && typeof b === "bigint") return addDays(a, op === "+" ? b : -b);
  if (a instanceof Day && b instanceof Day && op === "-") return BigInt(a.days - b.days);
  if (typeof a === "string" && typeof b === "string" && op === "+") {
    const text = a + b;
    return encoder.encode(text).length > longestText ? new Fault("too_expensive") : text;
  }
  if (isList(a) && isList(b) && op === "+") return [...a, ...b];
  return moments(op, a, b);
}

export function negated(value: Cell): Cell {
  if (value === null) return new Fault("no_value");
  if (typeof value === "bigint") return whole(-value);
  if (value instanceof Exact) return new Exact(negate(value.value));
  if (value instanceof Span) return new Span(-value.micros);
  return new Fault("bad_value");
}
