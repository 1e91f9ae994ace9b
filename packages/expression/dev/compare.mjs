/**
 * The browser's side of core/expr's differential test. Reads a file of JSON lines: first the rows (values by path, and
 * now and today), then one line for each expression with its program and what C++ says of every row. Prints one line for
 * each disagreement and, at the end, how much was compared.
 */
import { readFileSync } from "node:fs";

import { loadExpression } from "./load.mjs";

const expression = await loadExpression();
const { Day, Exact, Fault, Instant, Span } = expression;

function toCell(json) {
  if (json === null || typeof json !== "object") return json;
  if (Array.isArray(json)) return json.map(toCell);
  const [tag, value] = Object.entries(json)[0];
  switch (tag) {
    case "int":
      return BigInt(value);
    case "decimal":
      return new Exact(expression.parseDecimal(value));
    case "date":
      return expression.parseDay(value);
    case "timestamp":
      return new Instant(BigInt(value));
    case "duration":
      return new Span(BigInt(value));
    default: {
      const members = new Map(Object.entries(value).map(([name, member]) => [name, toCell(member)]));
      return { member: (name) => members.get(name) ?? null, identity: members.get("id") ?? null };
    }
  }
}

function toJson(cell) {
  if (cell instanceof Fault) return { fault: cell.kind, at: cell.offset };
  if (typeof cell === "bigint") return { int: cell.toString() };
  if (cell instanceof Exact) return { decimal: expression.showDecimal(cell.value) };
  if (cell instanceof Day) return { date: expression.showDay(cell) };
  if (cell instanceof Instant) return { timestamp: cell.micros.toString() };
  if (cell instanceof Span) return { duration: cell.micros.toString() };
  if (Array.isArray(cell)) return cell.map(toJson);
  return cell !== null && typeof cell === "object" ? (cell.identity ?? null) : cell;
}

const [head, ...lines] = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
const given = JSON.parse(head);
const rows = given.rows.map(
  (row) => new Map(Object.entries(row).map(([path, value]) => [path, toCell(value)])),
);
const [now, today] = [toCell(given.now), toCell(given.today)];

let compared = 0;
for (const line of lines) {
  const { text, program, answers } = JSON.parse(line);
  const read = expression.readProgram(program);
  rows.forEach((row, i) => {
    const answer = toJson(expression.evaluate(read, { input: (path) => row.get(path) ?? null, now, today }));
    compared += 1;
    if (JSON.stringify(answer) !== JSON.stringify(answers[i]))
      console.log(
        `row ${i}: ${text}\n  C++ ${JSON.stringify(answers[i])}, browser ${JSON.stringify(answer)}`,
      );
  });
}
console.log(`compared ${lines.length} expressions, ${compared} answers`);
