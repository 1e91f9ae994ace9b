/**
 * `./athyper bench ddl`: what a change of the tables costs those who use them meanwhile.
 * The product runs as a user starts it, fsync on. Each operation has a table of its own with --rows rows; reads and writes go on at 30 % of
 * the saturating rate, measured first, while the product plans and applies the change. Beside it the statement somebody would write by hand.
 * --binary PATH   the program                         --only B2,B11   these operations
 * --rows N[,N]    default 1000000                     --quick         few rows and short windows: a smoke test
 * --judge-naive   judges the naive statements         --json          no lines on stderr
 * --save          adds to the day's file under bench/results
 * Ends with 1 when a floor is missed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";

import { Instance } from "../http/instance.mjs";
import { environment } from "../http/report.mjs";
import { currentLoad } from "../machine.mjs";
import { watchOthers } from "../others.mjs";
import { API_OPERATIONS } from "./api_operations.mjs";
import { ApiTrial } from "./api_trial.mjs";
import { isMissed, judge, judgeBackfills, lineOf } from "./judge.mjs";
import { MetadataFolder } from "./metadata.mjs";
import { keep } from "./results.mjs";
import { RESOLUTION_MS, ServerLog, watchLocks } from "./server_log.mjs";
import { SQL_OPERATIONS } from "./sql_operations.mjs";
import { SqlTrial } from "./sql_trial.mjs";

const { values: options } = parseArgs({
  options: {
    binary: { type: "string" },
    rows: { type: "string", default: "1000000" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    "judge-naive": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});

/** Seconds of each window. */
const LENGTHS = { warm: 1, saturate: 3, insert: 2, before: 6 };
const QUICK_LENGTHS = { warm: 0.2, saturate: 0.5, insert: 0.5, before: 0.7 };
const QUICK_ROWS = 20_000;

const say = (text) => options.json || console.error(text);
const listed = (text) => text.split(",").map((word) => word.trim());

function refuse(words) {
  console.error(`bench ddl: ${words}`);
  process.exit(64);
}

/** The operations that are asked for. */
function chosenOperations() {
  const all = [...API_OPERATIONS, ...SQL_OPERATIONS];
  if (!options.only) return all;
  const wanted = listed(options.only);
  const unknown = wanted.filter((id) => !all.some((operation) => operation.id === id));
  if (unknown.length > 0) refuse(`there is no operation ${unknown.join(", ")}`);
  return all.filter(({ id }) => wanted.includes(id));
}

/** The numbers of rows that are asked for. */
function chosenSizes() {
  if (options.quick) return [QUICK_ROWS];
  const sizes = listed(options.rows).map(Number);
  if (!sizes.every((rows) => Number.isInteger(rows) && rows >= 1000))
    refuse("--rows takes numbers from 1000 on");
  return sizes;
}

function show(trial, verdicts) {
  const { id, what, path, rows, rate, naive, p99, waitedForRow, backfill } = trial;
  say(`\n${id} ${what}: ${rows} rows, ${path}, ${rate} requests/s, ${trial.seconds} s`);
  for (const verdict of verdicts) say(lineOf(verdict));
  say(
    `          p99 ${p99.before} ms before, ${p99.during} during, longest ${p99.longest}; for a row ${waitedForRow} ms`,
  );
  if (backfill) say(`          filled ${backfill.rows} rows at ${backfill.rowsPerSecond} a second`);
  if (naive) {
    const held = naive.error ?? `held its lock ${naive.heldMs} ms`;
    say(`  naive   ${held}, p99 ${naive.p99} ms, longest ${naive.longest} ms`);
  }
  for (const failure of trial.failures) say(`          ${failure}`);
}

/** A trial with the figures of its naive statement in the place of its own. */
const asNaive = (trial) => ({
  ...trial,
  held: trial.naive.heldMs,
  waited: trial.naive.longest,
  p99Ratio: trial.naive.p99Ratio,
});

async function main() {
  const loadBefore = currentLoad();
  const operations = chosenOperations();
  const sizes = chosenSizes();
  const lengths = options.quick ? QUICK_LENGTHS : LENGTHS;
  const instance = new Instance(options.binary);
  try {
    await instance.start();
    watchLocks(instance);
    const log = new ServerLog(instance);
    const machineShare = watchOthers(instance);
    const trials = [];
    const api = new ApiTrial(instance, log, new MetadataFolder(join(instance.folder, "metadata")), lengths);
    const sql = new SqlTrial(instance, log, lengths);
    for (const rows of sizes) {
      for (const operation of operations) {
        const trial = await (operation.table ? sql : api).run(operation, rows);
        trials.push(options["judge-naive"] && trial.naive ? asNaive(trial) : trial);
        show(trials.at(-1), judge(trials.at(-1)));
      }
    }
    const env = {
      ...environment(instance, loadBefore),
      machineShare: machineShare(),
      resolutionMs: RESOLUTION_MS,
    };
    finish(trials, env);
  } finally {
    await instance.remove();
  }
}

function finish(trials, env) {
  const across = judgeBackfills(trials);
  for (const verdict of across) say(lineOf(verdict));
  const verdicts = [...trials.flatMap(judge), ...across];
  const missed = verdicts.filter(({ met }) => !met);
  const { others, stolen } = env.machineShare;
  say(`\n${verdicts.length - missed.length} of ${verdicts.length} figures met`);
  say(
    `of the machine, others took ${(others * 100).toFixed(1)} %, the hypervisor ${(stolen * 100).toFixed(1)} %`,
  );
  const result = {
    bench: "ddl",
    trials: trials.map((trial) => ({ ...trial, verdicts: judge(trial), env })),
    across,
  };
  if (options.save) keep(result);
  console.log(JSON.stringify(result));
  process.exitCode = isMissed(verdicts) ? 1 : 0;
}

await main();
