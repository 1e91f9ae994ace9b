/** Every expression that core/expr writes down with its program and answer says the same here, faults with their places. */
import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import {
  Day,
  evaluate,
  Exact,
  Fault,
  Instant,
  parseDay,
  parseDecimal,
  readProgram,
  showDay,
  showDecimal,
  Span,
} from "./index.ts";

import type { Cell } from "./index.ts";

type Tagged = Record<string, string | Record<string, unknown>>;

function toCell(json: unknown): Cell {
  if (json === null || typeof json === "string" || typeof json === "boolean") return json;
  if (Array.isArray(json)) return json.map(toCell);
  const [tag, value] = Object.entries(json as Tagged)[0] ?? ["", ""];
  if (typeof value !== "string") {
    const members = new Map(Object.entries(value).map(([name, member]) => [name, toCell(member)]));
    return { member: (name) => members.get(name) ?? null, identity: members.get("id") ?? null };
  }
  if (tag === "int") return BigInt(value);
  if (tag === "decimal") return new Exact(parseDecimal(value) ?? { unscaled: 0n, scale: 0 });
  if (tag === "date") return parseDay(value) ?? null;
  return tag === "timestamp" ? new Instant(BigInt(value)) : new Span(BigInt(value));
}

function toJson(cell: Cell): unknown {
  if (cell instanceof Fault) return { fault: cell.kind, at: cell.offset };
  if (typeof cell === "bigint") return { int: cell.toString() };
  if (cell instanceof Exact) return { decimal: showDecimal(cell.value) };
  if (cell instanceof Day) return { date: showDay(cell) };
  if (cell instanceof Instant) return { timestamp: cell.micros.toString() };
  if (cell instanceof Span) return { duration: cell.micros.toString() };
  if (Array.isArray(cell)) return cell.map(toJson);
  return cell !== null && typeof cell === "object" ? (("identity" in cell && cell.identity) ?? null) : cell;
}

interface Head {
  rows: Record<string, unknown>[];
  now: unknown;
  today: unknown;
}
interface Line {
  text: string;
  program: unknown;
  answers: unknown[];
}

const file = new URL("../../../framework/core/expr/testdata/programs.jsonl", import.meta.url);
const [first = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
const head = JSON.parse(first) as Head;
const row = new Map(Object.entries(head.rows[0] ?? {}).map(([path, value]) => [path, toCell(value)]));
const facts = {
  input: (path: string): Cell => row.get(path) ?? null,
  now: toCell(head.now) as Instant,
  today: toCell(head.today) as Day,
};

describe("programs written by core/expr", () => {
  it.each(lines.map((line) => JSON.parse(line) as Line))("$text", ({ program, answers }) => {
    expect(toJson(evaluate(readProgram(program), facts))).toEqual(answers[0]);
  });

  it("are more than a few", () => {
    expect(lines.length).toBeGreaterThan(90);
  });
});

describe("what is no program", () => {
  const program = (JSON.parse(lines[0] ?? "{}") as Line).program as Record<string, unknown>;

  it("is refused when it is of another version or of the full language", () => {
    expect(() => readProgram({ ...program, v: 2 })).toThrow("another version");
    expect(() => readProgram({ ...program, dialect: "full" })).toThrow("another version");
  });

  it("is refused when it holds a pattern that is read differently here", () => {
    expect(() => readProgram({ ...program, patterns: ["(?i)a"] })).toThrow("alike");
  });

  it("is refused when an instruction is unknown", () => {
    expect(() => readProgram({ ...program, code: [99, 0, 0, 0] })).toThrow("no instruction 99");
  });
});
