/** Runs programs: the same stack machine as core/expr, so that a form says what the server will say. */
import { asDecimal, Exact, Fault, isList, isNumber, isRecord } from "./cell.ts";
import { compareDecimals, sum } from "./decimal.ts";
import { callFunction } from "./functions.ts";
import { arithmetic, compare, equals, exact, negated } from "./operations.ts";
import { opcodes } from "./program.ts";

import type { Cell, Day, Instant } from "./cell.ts";
import type { Arithmetic } from "./operations.ts";
import type { Loop, Program } from "./program.ts";

/** What a program may ask for. */
export interface Facts {
  /** Value of a dotted path. */
  input: (path: string) => Cell;
  now: Instant;
  today: Day;
}

interface Frame {
  loop: Loop;
  source: readonly Cell[];
  next: number;
  chosen: Cell[];
  count: number;
  fault?: Fault;
}

const stepBudget = 2_000_000;
const operators = ["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "in"] as const;

/** A fault that has no place yet happened at `offset`. */
const placed = (cell: Cell, offset: number): Cell =>
  cell instanceof Fault && cell.offset < 0 ? new Fault(cell.kind, offset) : cell;

const missingOr = (cell: Cell, offset: number) => new Fault(cell === null ? "no_value" : "bad_value", offset);

class Machine {
  private readonly stack: Cell[] = [];
  private readonly locals: Cell[];
  private readonly frames: Frame[] = [];
  private at = 0;
  private steps = 0;
  private readonly program: Program;
  private readonly facts: Facts;

  constructor(program: Program, facts: Facts) {
    this.program = program;
    this.facts = facts;
    this.locals = new Array<Cell>(program.locals).fill(null);
  }

  run(): Cell {
    const { code } = this.program;
    const count = code.length / 4;
    while (this.at < count) {
      const i = this.at * 4;
      this.at += 1;
      this.steps += 1;
      if (this.steps > stepBudget) return new Fault("too_expensive", code[i + 3]);
      this.step(code[i] ?? 0, code[i + 1] ?? 0, code[i + 2] ?? 0, code[i + 3] ?? 0);
    }
    return this.stack[0] ?? null;
  }

  private get top(): Cell {
    return this.stack[this.stack.length - 1] ?? null;
  }
  private set top(cell: Cell) {
    this.stack[this.stack.length - 1] = cell;
  }
  private pop(): Cell {
    return this.stack.pop() ?? null;
  }

  private step(op: number, a: number, b: number, offset: number): void {
    switch (op) {
      case opcodes.constant:
        this.stack.push(this.program.constants[a] ?? null);
        return;
      case opcodes.input:
        this.stack.push(placed(this.facts.input(this.program.inputs[a] ?? ""), offset));
        return;
      case opcodes.local:
        this.stack.push(this.locals[a] ?? null);
        return;
      case opcodes.store:
        this.locals[a] = this.pop();
        return;
      case opcodes.member:
        this.top = this.memberOf(this.top, this.program.names[a] ?? "", offset);
        return;
      case opcodes.isSet:
        if (!(this.top instanceof Fault)) this.top = this.top !== null;
        return;
      case opcodes.require:
        if (this.top === null) this.top = new Fault("no_value", offset);
        return;
      case opcodes.makeList:
        this.makeList(a);
        return;
      case opcodes.negate:
        if (!(this.top instanceof Fault)) this.top = placed(negated(this.top), offset);
        return;
      case opcodes.not:
        if (typeof this.top === "boolean") this.top = !this.top;
        else if (!(this.top instanceof Fault)) this.top = new Fault("bad_value", offset);
        return;
      case opcodes.binary:
        this.binary(operators[a] ?? "+", offset);
        return;
      default:
        this.flow(op, a, b, offset);
    }
  }

  private flow(op: number, a: number, b: number, offset: number): void {
    switch (op) {
      case opcodes.jump:
        this.at = a;
        return;
      case opcodes.jumpIf:
        if (this.top === (b !== 0)) this.at = a;
        return;
      case opcodes.and:
        this.logical(false, offset);
        return;
      case opcodes.or:
        this.logical(true, offset);
        return;
      case opcodes.branch:
        this.branch(a, b, offset);
        return;
      case opcodes.call: {
        const given = this.stack.splice(this.stack.length - b, b);
        const fault = given.find((cell) => cell instanceof Fault);
        this.stack.push(fault ?? placed(callFunction(a, given), offset));
        return;
      }
      case opcodes.matches:
        this.matches(a, offset);
        return;
      case opcodes.today:
        this.stack.push(this.facts.today);
        return;
      case opcodes.now:
        this.stack.push(this.facts.now);
        return;
      case opcodes.loopBegin:
        this.loopBegin(a, b, offset);
        return;
      case opcodes.loopFilter:
        this.loopFilter(offset);
        return;
      case opcodes.loopNext:
        this.loopNext(offset);
        return;
      default:
        this.stack.push(new Fault("bad_value", offset));
    }
  }

  /** A member of nothing is nothing. */
  private memberOf(base: Cell, name: string, offset: number): Cell {
    if (base === null || base instanceof Fault) return base;
    return isRecord(base) ? base.member(name) : new Fault("bad_value", offset);
  }

  private makeList(count: number): void {
    const items = this.stack.splice(this.stack.length - count, count);
    this.stack.push(items.find((item) => item instanceof Fault) ?? items);
  }

  private matches(pattern: number, offset: number): void {
    if (this.top instanceof Fault) return;
    const regex = this.program.patterns[pattern];
    this.top = typeof this.top === "string" && regex ? regex.test(this.top) : new Fault("bad_value", offset);
  }

  private binary(op: (typeof operators)[number], offset: number): void {
    const b = this.pop();
    const a = this.top;
    if (a instanceof Fault) return;
    this.top = b instanceof Fault ? b : placed(this.combined(op, a, b), offset);
  }

  private combined(op: (typeof operators)[number], a: Cell, b: Cell): Cell {
    switch (op) {
      case "==":
        return equals(a, b);
      case "!=":
        return !equals(a, b);
      case "in":
        if (!isList(b)) return new Fault(b === null ? "no_value" : "bad_value");
        this.steps += b.length;
        return b.some((item) => equals(a, item));
      case "<":
      case "<=":
      case ">":
      case ">=": {
        const order = compare(a, b);
        if (order === undefined) return new Fault(a === null || b === null ? "no_value" : "bad_value");
        return op === "<" ? order < 0 : op === "<=" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
      }
      default:
        return arithmetic(op satisfies Arithmetic, a, b);
    }
  }

  /** && is decided by false and || by true, whichever side says so. */
  private logical(deciding: boolean, offset: number): void {
    const b = this.pop();
    const a = this.top;
    if (b === deciding) this.top = b;
    else if (typeof a !== "boolean") this.top = a instanceof Fault ? a : missingOr(a, offset);
    else this.top = typeof b === "boolean" || b instanceof Fault ? b : missingOr(b, offset);
  }

  private branch(otherwise: number, end: number, offset: number): void {
    const condition = this.pop();
    if (condition === true) return;
    if (condition === false) {
      this.at = otherwise;
      return;
    }
    this.stack.push(condition instanceof Fault ? condition : missingOr(condition, offset));
    this.at = end;
  }

  private loopBegin(index: number, end: number, offset: number): void {
    const source = this.pop();
    const loop = this.program.loops[index];
    if (!loop || !isList(source)) {
      this.stack.push(source instanceof Fault ? source : missingOr(source, offset));
      this.at = end;
      return;
    }
    const frame: Frame = { loop, source, next: 0, chosen: [], count: 0 };
    this.frames.push(frame);
    this.goOn(frame, offset);
  }

  /** The next item into the loop's variable, or the result in place of the list. */
  private goOn(frame: Frame, offset: number): void {
    if (frame.next === frame.source.length) {
      this.finish(placed(resultOf(frame), offset));
      return;
    }
    this.locals[frame.loop.slot] = frame.source[frame.next] ?? null;
    frame.next += 1;
    this.at = frame.loop.body;
  }

  private finish(result: Cell): void {
    const frame = this.frames.pop();
    this.at = frame?.loop.end ?? this.at;
    this.stack.push(result);
  }

  private loopFilter(offset: number): void {
    const condition = this.pop();
    const frame = this.frames[this.frames.length - 1];
    if (condition === true || !frame) return;
    if (condition === false) this.goOn(frame, offset);
    else this.finish(condition instanceof Fault ? condition : new Fault("bad_value", offset));
  }

  private loopNext(offset: number): void {
    const body = this.pop();
    const frame = this.frames[this.frames.length - 1];
    if (!frame) return;
    const { macro } = frame.loop;
    const quantifier = macro === "all" || macro === "exists";
    if (quantifier && body === (macro === "exists")) {
      this.finish(body);
      return;
    }
    const fault = faultOf(macro, body, offset);
    if (fault && !(quantifier && fault.kind !== "too_expensive")) {
      this.finish(fault);
      return;
    }
    if (fault) frame.fault ??= fault;
    else this.take(frame, body);
    this.goOn(frame, offset);
  }

  private take(frame: Frame, body: Cell): void {
    switch (frame.loop.macro) {
      case "all":
      case "exists":
        return;
      case "exists_one":
      case "count":
        frame.count += body === true ? 1 : 0;
        return;
      case "filter":
        if (body === true) frame.chosen.push(this.locals[frame.loop.slot] ?? null);
        return;
      default:
        frame.chosen.push(body);
    }
  }
}

/** Why a body's answer cannot be taken in. */
function faultOf(macro: Loop["macro"], body: Cell, offset: number): Fault | undefined {
  if (body instanceof Fault) return body;
  const folds = macro === "sum" || macro === "min" || macro === "max";
  if (folds) return body === null ? new Fault("no_value", offset) : undefined;
  if (macro === "map" || typeof body === "boolean") return undefined;
  return missingOr(body, offset);
}

function resultOf(frame: Frame): Cell {
  switch (frame.loop.macro) {
    case "all":
    case "exists":
      return frame.fault ?? frame.loop.macro === "all";
    case "exists_one":
      return frame.count === 1;
    case "count":
      return BigInt(frame.count);
    case "sum":
      return sumOf(frame);
    case "min":
    case "max":
      return extremeOf(frame);
    default:
      return frame.chosen;
  }
}

/** Added up exactly and checked once, as a database does. */
function sumOf(frame: Frame): Cell {
  const numbers = frame.chosen.filter(isNumber);
  if (numbers.length < frame.chosen.length) return new Fault("bad_value");
  const total = exact(sum(numbers.map(asDecimal)));
  const isWhole = frame.loop.whole && numbers.every((number) => typeof number === "bigint");
  return isWhole && total instanceof Exact ? arithmetic("+", total.value.unscaled, 0n) : total;
}

/** Of equal numbers, such as 1.5 and 1.50, the one written with fewer digits. */
function extremeOf(frame: Frame): Cell {
  let best = frame.chosen[0] ?? null;
  for (const item of frame.chosen) {
    const order = compare(item, best);
    if (order === undefined) return new Fault("bad_value");
    const beyond = frame.loop.macro === "min" ? order < 0 : order > 0;
    const shorter =
      item instanceof Exact &&
      best instanceof Exact &&
      compareDecimals(item.value, best.value) === 0 &&
      item.value.scale < best.value.scale;
    if (beyond || shorter) best = item;
  }
  return best;
}

export const evaluate = (program: Program, facts: Facts): Cell => new Machine(program, facts).run();

/** A condition's answer: true only when the evaluation says true. */
export const holds = (program: Program, facts: Facts): boolean => evaluate(program, facts) === true;
