/** What the machine computes with, and the few classes that tell kinds apart. */
import { fromInteger } from "./decimal.ts";

import type { Decimal } from "./decimal.ts";

export const faultKinds = [
  "no_value",
  "overflow",
  "division_by_zero",
  "too_expensive",
  "bad_value",
  "no_overload",
  "no_key",
  "unknown_name",
  "out_of_range",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A failed evaluation; && and || absorb it when the other side decides. */
export class Fault {
  readonly kind: FaultKind;
  readonly offset: number;
  constructor(kind: FaultKind, offset = -1) {
    this.kind = kind;
    this.offset = offset;
  }
}

export class Exact {
  readonly value: Decimal;
  constructor(value: Decimal) {
    this.value = value;
  }
}

/** A calendar day, in days since 1970. */
export class Day {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
}

/** Microseconds since 1970. */
export class Instant {
  readonly micros: bigint;
  constructor(micros: bigint) {
    this.micros = micros;
  }
}

/** A length of time in microseconds. */
export class Span {
  readonly micros: bigint;
  constructor(micros: bigint) {
    this.micros = micros;
  }
}

/** A record whose members may be asked for; what it compares as is the id it leads to. */
export interface RecordCell {
  member: (name: string) => Cell;
  identity?: Cell;
}

/** bigint is int, string is a text or a uuid. */
export type Cell =
  null | boolean | bigint | string | Exact | Day | Instant | Span | Fault | RecordCell | readonly Cell[];

export const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

export function isRecord(cell: Cell): cell is RecordCell {
  return typeof cell === "object" && cell !== null && "member" in cell;
}

export const isNumber = (cell: Cell): cell is bigint | Exact =>
  typeof cell === "bigint" || cell instanceof Exact;

export const asDecimal = (cell: bigint | Exact): Decimal =>
  typeof cell === "bigint" ? fromInteger(cell) : cell.value;
