/**
 * `athyper bench expr`: one evaluation of the same expressions over the same values here and in npm @bufbuild/cel, in one
 * run; and how long 64 KB of hostile text take to be refused.
 * --program FILE   expr_bench        --json   no table on stderr        --save   keeps the result under bench/results
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { celEnv, parse, plan } from "@bufbuild/cel";

import { currentLoad, keepResult, machineFacts } from "../machine.mjs";

const ROUNDS = 7;
const EVALUATIONS = 20_000;
const FACTOR = 10;
const HOSTILE_MS = 1;

const { values: options } = parseArgs({
  options: {
    program: { type: "string" },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});
const file = fileURLToPath(new URL("./cases.json", import.meta.url));
const cases = JSON.parse(readFileSync(file));

const facts = {
  priority: "urgent",
  status: "open",
  title: "Laptops for the new office",
  count: 7n,
  level: 9n,
  roles: ["user", "manager", "finance"],
  numbers: Array.from({ length: 20 }, (_, i) => BigInt(i)),
};

/** Nanoseconds of one evaluation of their compiled plan, the median of the rounds. */
function measurePeer(expr) {
  const evaluate = plan(celEnv(), parse(expr));
  let answer;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < EVALUATIONS; i += 1) answer = evaluate(facts);
    return Number(process.hrtime.bigint() - start) / EVALUATIONS;
  });
  return { ns: rounds.sort((a, b) => a - b)[ROUNDS >> 1], answer };
}

const load = currentLoad();
const ours = JSON.parse(execFileSync(options.program, [file]));
const rows = cases.map(({ name, expr }) => {
  const peer = measurePeer(expr);
  const own = ours.cases[name];
  if (own.error ?? own.answer !== peer.answer) throw new Error(`${name}: ${JSON.stringify({ own, peer })}`);
  return {
    name,
    ns: Number(own.ns.toFixed(1)),
    peerNs: Math.round(peer.ns),
    ratio: Number((peer.ns / own.ns).toFixed(1)),
  };
});
const least = Math.min(...rows.map((row) => row.ratio));

if (!options.json) {
  for (const { name, ns, peerNs, ratio } of rows)
    console.error(
      `${name.padEnd(24)} ${String(ns).padStart(8)} ns  @bufbuild/cel ${String(peerNs).padStart(7)} ns  ${ratio}x`,
    );
  console.error(`least ratio ${least}, wanted >= ${FACTOR}${least >= FACTOR ? "" : "  MISSED"}`);
  const { milliseconds, withoutLengthLimit } = ours.hostile;
  console.error(
    `64 KB of hostile text refused in ${milliseconds.toFixed(3)} ms (wanted <= ${HOSTILE_MS}), ` +
      `${withoutLengthLimit.toFixed(3)} ms without the limit of length${milliseconds <= HOSTILE_MS ? "" : "  MISSED"}`,
  );
}
const line = JSON.stringify({
  bench: "expr",
  ratios: { leastOverBufbuildCel: least },
  counts: { cases: rows.length },
  times: { rows, hostileMs: ours.hostile },
  env: machineFacts(load),
});
if (options.save) keepResult("expr", line);
console.log(line);
