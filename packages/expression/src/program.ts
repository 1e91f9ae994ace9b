/** The compiled form of a rule as the server writes it. */
import { Exact, Instant, Span } from "./cell.ts";
import { parseDecimal } from "./decimal.ts";
import { compilePattern } from "./pattern.ts";
import { parseDay } from "./time.ts";

import type { Cell } from "./cell.ts";

export const programVersion = 1;

/** The instructions of the profile by their numbers. */
export const opcodes = {
  constant: 0,
  input: 1,
  local: 2,
  store: 3,
  member: 4,
  isSet: 8,
  require: 9,
  makeList: 12,
  negate: 14,
  not: 15,
  binary: 16,
  jump: 17,
  jumpIf: 18,
  and: 19,
  or: 20,
  branch: 21,
  call: 22,
  matches: 23,
  today: 24,
  now: 25,
  loopBegin: 26,
  loopFilter: 27,
  loopNext: 28,
  fail: 31,
} as const;

export const macros = ["all", "exists", "exists_one", "filter", "map", "sum", "min", "max", "count"] as const;
export type Macro = (typeof macros)[number];

export interface Loop {
  macro: Macro;
  slot: number;
  body: number;
  end: number;
  whole: boolean;
}

export interface Program {
  /** Dotted paths it asks for. */
  inputs: readonly string[];
  names: readonly string[];
  patterns: readonly RegExp[];
  constants: readonly Cell[];
  loops: readonly Loop[];
  /** Opcode, a, b and place in the text, one after another. */
  code: readonly number[];
  locals: number;
}

function constant(json: unknown): Cell {
  if (json === null || typeof json === "boolean" || typeof json === "string") return json;
  if (Array.isArray(json)) return json.map(constant);
  const [tag, value] = Object.entries(json as Record<string, string>)[0] ?? ["", ""];
  switch (tag) {
    case "int":
      return BigInt(value);
    case "decimal": {
      const parsed = parseDecimal(value);
      if (parsed) return new Exact(parsed);
      break;
    }
    case "date": {
      const day = parseDay(value);
      if (day) return day;
      break;
    }
    case "timestamp":
      return new Instant(BigInt(value));
    case "duration":
      return new Span(BigInt(value));
  }
  throw new TypeError(`no constant of this language: ${JSON.stringify(json)}`);
}

function loopsOf(numbers: readonly number[]): Loop[] {
  const loops: Loop[] = [];
  for (let i = 0; i < numbers.length; i += 6) {
    const [macro = -1, slot = 0, , body = 0, end = 0, whole = 0] = numbers.slice(i, i + 6);
    const name = macros[macro];
    if (name === undefined) throw new TypeError(`no macro ${macro}`);
    loops.push({ macro: name, slot, body, end, whole: whole === 1 });
  }
  return loops;
}

/** Throws when the program is of another version, of the full language, or holds a pattern that is read differently here. */
export function readProgram(json: unknown): Program {
  const given = json as Record<string, unknown>;
  if (given.v !== programVersion || given.dialect !== "profile")
    throw new TypeError("a program of another version");
  const known = new Set<number>(Object.values(opcodes));
  const code = given.code as number[];
  for (let at = 0; at < code.length; at += 4) {
    if (!known.has(code[at] ?? -1)) throw new TypeError(`no instruction ${code[at]}`);
  }
  return {
    inputs: given.inputs as string[],
    names: given.names as string[],
    patterns: (given.patterns as string[]).map(compilePattern),
    constants: (given.constants as unknown[]).map(constant),
    loops: loopsOf(given.loops as number[]),
    code,
    locals: (given.sizes as number[])[0] ?? 0,
  };
}
