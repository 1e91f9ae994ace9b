/** What every measurement says about where it was made, and where its result is kept. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The machine's load of the last minute. */
export const currentLoad = () => loadavg()[0];

/** What must be known to judge the figures. `load` is the load before the measurement began. */
export function machineFacts(load) {
  return {
    cpu: cpus()[0].model,
    cores: cpus().length,
    memoryGb: Number((totalmem() / 1e9).toFixed(1)),
    load: Number(load.toFixed(2)),
    node: process.version,
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"]).toString().trim(),
  };
}

const results = join(dirname(fileURLToPath(import.meta.url)), "results");

/** Where the result of today is kept. */
export const resultFile = (bench) => join(results, `${bench}-${new Date().toISOString().slice(0, 10)}.json`);

/** Keeps the line of a result under bench/results, one file a day for each measurement. */
export function keepResult(bench, line) {
  mkdirSync(results, { recursive: true });
  writeFileSync(resultFile(bench), `${line}\n`);
}
