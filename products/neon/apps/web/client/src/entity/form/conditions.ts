/** What the conditions of the metadata say of a form: the server's own programs, run over what is typed. */
import {
  Day,
  evaluate,
  Exact,
  Instant,
  parseDay,
  parseDecimal,
  parseInstant,
  readProgram,
  Span,
} from "@athyper/expression";

import { lineFields, typeOf } from "../model/fields.ts";

import { fromLocalInput } from "@/lib/format.ts";

import type { FormLine, FormValue, FormValues } from "./values.ts";
import type { FieldDescriptor } from "@athyper/api-client";
import type { Cell, Program } from "@athyper/expression";

const CONDITIONS = ["required_when_program", "visible_if_program", "readonly_when_program"] as const;
type Condition = (typeof CONDITIONS)[number];

const programs = new WeakMap<object, Program | null>();

/** The program, or null when there is none or it cannot be run here: then the server alone is the judge. */
function programOf(field: FieldDescriptor, condition: Condition): Program | null {
  const json: unknown = field[condition];
  if (typeof json !== "object" || json === null) return null;
  let program = programs.get(json);
  if (program === undefined) {
    try {
      program = readProgram(json);
    } catch {
      program = null;
    }
    programs.set(json, program);
  }
  return program;
}

function timeCell(text: string): Cell {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  const micros = (hours * 3600 + minutes * 60 + seconds) * 1_000_000;
  return Number.isFinite(micros) ? new Span(BigInt(Math.round(micros))) : null;
}

function textCell(field: FieldDescriptor, text: string): Cell {
  if (text.trim() === "") return null;
  switch (typeOf(field)) {
    case "integer":
      return /^[+-]?\d+$/.test(text.trim()) ? BigInt(text.trim()) : null;
    case "decimal": {
      const parsed = parseDecimal(text.trim());
      return parsed ? new Exact(parsed) : null;
    }
    case "date":
      return parseDay(text) ?? null;
    case "datetime":
      return parseInstant(fromLocalInput(text) ?? "") ?? null;
    case "time":
      return timeCell(text);
    default:
      return text;
  }
}

/** A value of a form as the machine takes it; what is not filled in, or not yet a value, is nothing. */
function toCell(field: FieldDescriptor, value: FormValue | undefined): Cell {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return textCell(field, value);
  if (Array.isArray(value)) {
    return value.map((line: FormLine) => ({
      member: (name: string) => cellOf(lineFields(field), line.values, name),
      identity: line.id ?? null,
    }));
  }
  const amount = parseDecimal(value.amount.trim());
  return {
    member: (name) => (name === "currency" ? value.currency || null : amount ? new Exact(amount) : null),
  };
}

function cellOf(fields: readonly FieldDescriptor[], values: FormValues, path: string): Cell {
  const [name = "", ...rest] = path.split(".");
  const field = fields.find((candidate) => candidate.name === name);
  let cell = field ? toCell(field, values[name]) : null;
  for (const member of rest)
    cell = typeof cell === "object" && cell !== null && "member" in cell ? cell.member(member) : null;
  return cell;
}

function answer(program: Program, fields: readonly FieldDescriptor[], values: FormValues): Cell {
  const now = new Date();
  const days = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
  return evaluate(program, {
    input: (path) => cellOf(fields, values, path),
    now: new Instant(BigInt(now.getTime()) * 1_000n),
    today: new Day(days),
  });
}

/** Whether the form knows what the condition asks about; where it does not, the server alone is the judge. */
function canJudge(program: Program, fields: readonly FieldDescriptor[]): boolean {
  return program.inputs.every((path) => fields.some((field) => field.name === path.split(".")[0]));
}

/** The fields of the form that the conditions of `field` ask about. */
export function askedFields(field: FieldDescriptor): string[] {
  const paths = CONDITIONS.flatMap((condition) => programOf(field, condition)?.inputs ?? []);
  return [...new Set(paths.map((path) => path.split(".")[0] ?? path))];
}

/** True unless the field's condition says that it is not to be seen; a condition that fails hides it, as on the server. */
export function isVisible(
  field: FieldDescriptor,
  fields: readonly FieldDescriptor[],
  values: FormValues,
): boolean {
  const program = programOf(field, "visible_if_program");
  return !program || !canJudge(program, fields) || answer(program, fields, values) === true;
}

export function isRequired(
  field: FieldDescriptor,
  fields: readonly FieldDescriptor[],
  values: FormValues,
): boolean {
  const program = programOf(field, "required_when_program");
  return (
    field.required ||
    (program !== null && canJudge(program, fields) && answer(program, fields, values) === true)
  );
}

/** Whether the field takes no other value: the record as it is stored decides, a new one as it is typed. */
export function isReadonly(
  field: FieldDescriptor,
  fields: readonly FieldDescriptor[],
  values: FormValues,
): boolean {
  const program = programOf(field, "readonly_when_program");
  return program !== null && canJudge(program, fields) && answer(program, fields, values) === true;
}
