/**
 * `athyper bench policy`: decisions over 10 to 100,000 rules here, in npm cedar-wasm and in casbin, in one run. Every engine
 * has to give the generator's answers before anything is measured. No engine remembers a decision.
 * --program FILE   policy_bench      --json   no table on stderr        --save   keeps the result under bench/results
 * --peers N        the peers take part up to so many rules (default 10,000)
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { currentLoad, keepResult, machineFacts } from "../machine.mjs";
import { inputOf } from "./athyper.mjs";
import { generate } from "./generate.mjs";
import { prepareCasbin, prepareCedar } from "./peers.mjs";

const SIZES = [10, 100, 1_000, 10_000, 100_000];
const REQUESTS = 10_000;
/** A peer decides for so long at each size, and at least so many requests. */
const PEER_MS = 1_500;
const PEER_LEAST = 20;
const FLOORS = { flat: 1.5, p50: 500, loadMs: 1_000, overCedar: 20, overCasbin: 100 };

const { values: options } = parseArgs({
  options: {
    program: { type: "string" },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
    peers: { type: "string", default: "10000" },
  },
});

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const folder = mkdtempSync(join(tmpdir(), "athyper-bench-policy-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function measureOurs(data) {
  const file = join(folder, "input.json");
  writeFileSync(file, JSON.stringify(inputOf(data)));
  const own = JSON.parse(execFileSync(options.program, [file]));
  if (own.error || own.wrong !== 0) throw new Error(`ours: ${JSON.stringify(own)}`);
  return own;
}

/** Median nanoseconds of a decision; every answer is checked. */
async function measurePeer(name, make, data) {
  const peer = await make(data);
  const times = [];
  const end = performance.now() + PEER_MS;
  for (const request of data.requests) {
    if (times.length >= PEER_LEAST && performance.now() > end) break;
    const call = peer.prepare(request);
    const start = process.hrtime.bigint();
    const allowed = peer.decide(call);
    times.push(Number(process.hrtime.bigint() - start));
    if (allowed !== request.allowed)
      throw new Error(`${name} answers ${allowed}: ${JSON.stringify(request)}`);
  }
  return { p50: median(times), loadMs: Math.round(peer.load), requests: times.length };
}

const load = currentLoad();
const rows = [];
for (const count of SIZES) {
  const data = generate({ count, requests: REQUESTS });
  const row = { rules: count, ours: measureOurs(data) };
  row.ownPredicates = measureOurs(generate({ count, requests: REQUESTS, shared: false }));
  if (count <= Number(options.peers)) {
    row.cedar = await measurePeer("cedar", prepareCedar, data);
    row.casbin = await measurePeer("casbin", prepareCasbin, data);
  }
  rows.push(row);
  if (!options.json) console.error(lineOf(row));
}

function lineOf({ rules, ours, ownPredicates, cedar, casbin }) {
  const ns = (value) => `${String(Math.round(value)).padStart(6)} ns`;
  const peers = cedar
    ? `  cedar ${(cedar.p50 / 1_000).toFixed(0).padStart(7)} us  casbin ${(casbin.p50 / 1_000).toFixed(0).padStart(7)} us`
    : "";
  return (
    `${String(rules).padStart(7)} rules  p50 ${ns(ours.p50)}  p99 ${ns(ours.p99)}  load ${ours.loadMs.toFixed(0).padStart(5)} ms` +
    `  own predicates p50 ${ns(ownPredicates.p50)}${peers}`
  );
}

const at = (count) => rows.find((row) => row.rules === count);
const compared = rows.filter((row) => row.cedar).at(-1);
const results = {
  flat: at(100_000).ours.p50 / at(100).ours.p50,
  p50: at(100_000).ours.p50,
  loadMs: at(100_000).ours.loadMs,
  overCedar: compared.cedar.p50 / compared.ours.p50,
  overCasbin: compared.casbin.p50 / compared.ours.p50,
};
const missed = Object.entries(FLOORS).filter(([name, floor]) =>
  name.startsWith("over") ? results[name] < floor : results[name] > floor,
);
if (!options.json) {
  console.error(
    `100,000 over 100 rules ${results.flat.toFixed(2)} (wanted <= ${FLOORS.flat}); p50 ${results.p50.toFixed(0)} ns (<= ${FLOORS.p50}); ` +
      `load ${results.loadMs.toFixed(0)} ms (<= ${FLOORS.loadMs}); at ${compared.rules} rules cedar-wasm ${results.overCedar.toFixed(0)}x ` +
      `(>= ${FLOORS.overCedar}), casbin ${results.overCasbin.toFixed(0)}x (>= ${FLOORS.overCasbin})` +
      (missed.length > 0 ? `  MISSED: ${missed.map(([name]) => name).join(", ")}` : ""),
  );
}
const line = JSON.stringify({
  bench: "policy",
  ratios: {
    largeOverSmall: Number(results.flat.toFixed(2)),
    cedarOverOurs: Number(results.overCedar.toFixed(0)),
    casbinOverOurs: Number(results.overCasbin.toFixed(0)),
  },
  counts: { requests: REQUESTS, sizes: SIZES, paths: at(100_000).ours.paths },
  times: { rows },
  env: machineFacts(load),
});
if (options.save) keepResult("policy", line);
console.log(line);
