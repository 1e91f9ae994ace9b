export { Day, Exact, Fault, Instant, Span } from "./cell.ts";
export type { Cell, FaultKind, RecordCell } from "./cell.ts";
export { parseDecimal, showDecimal } from "./decimal.ts";
export type { Decimal } from "./decimal.ts";
export { evaluate, holds } from "./machine.ts";
export type { Facts } from "./machine.ts";
export { readProgram } from "./program.ts";
export type { Program } from "./program.ts";
export { parseDay, parseInstant, parseSpan, showDay } from "./time.ts";
