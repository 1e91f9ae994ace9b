/**
 * The load of SQL: pgbench as the role of the API. At a fixed rate it is one run with a log of every transaction, latencies counted from the
 * moment a transaction was due; it is ended by ending its connections, and then cut into windows by the times in the log.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { postgresBinaries } from "../http/instance.mjs";
import { statistics } from "./statistics.mjs";

const CLIENTS = 16;
const ROLE = "athyper_runtime";
const FAR_OFF = 100_000;
/** Numbers of new rows: no two runs use the same. */
const RUN_STRIDE = 100_000_000;
let runs = 0;

function start(instance, folder, scripts, more) {
  const files = scripts.flatMap(({ name, weight, text }) => {
    const file = join(folder, `${name}.sql`);
    writeFileSync(file, text);
    return ["-f", `${file}@${weight}`];
  });
  runs += 1;
  const variables = ["-D", "place=0", "-D", `base=${(runs + 10) * RUN_STRIDE}`];
  const words = ["-n", "-M", mode(scripts), "-c", CLIENTS, "-j", 1, ...variables, ...more, ...files];
  const child = spawn(join(postgresBinaries(), "pgbench"), [
    ...words.map(String),
    instance.databaseUrl(ROLE),
  ]);
  const run = { child, said: "" };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (run.said += part));
  run.ended = new Promise((resolve) => child.once("close", resolve));
  return run;
}

/** A script with branches holds statements that the table does not know yet; such a one is not prepared as a whole. */
const mode = (scripts) => (scripts.some(({ text }) => text.includes("\\if")) ? "extended" : "prepared");

/** What ended a client that nobody asked to end. */
const failuresIn = (said) =>
  said.split("\n").filter((line) => /ERROR:|FATAL:/.test(line) && !/administrator command/.test(line));

export class SqlLoad {
  constructor(instance, scripts) {
    Object.assign(this, { instance, scripts, folder: mkdtempSync(join(instance.folder, "load-")) });
  }

  /** Transactions a second, as fast as they go, of all scripts or of the one called `only`. */
  async closed(seconds, only) {
    const scripts = only
      ? this.scripts.filter(({ name }) => name === only).map((script) => ({ ...script, weight: 1 }))
      : this.scripts;
    const run = start(this.instance, this.folder, scripts, ["-T", Math.max(1, Math.round(seconds))]);
    const code = await run.ended;
    const rate = Number(/^tps = ([\d.]+)/m.exec(run.said)?.[1]);
    if (code !== 0 || !rate) throw new Error(`pgbench ended with ${code}:\n${run.said}`);
    return rate;
  }

  open(rate) {
    const log = ["-l", "--log-prefix", join(this.folder, "log")];
    this.run = start(this.instance, this.folder, this.scripts, [
      "-R",
      rate.toFixed(1),
      "-T",
      FAR_OFF,
      ...log,
    ]);
  }

  /** Ends the run; `windows` are {name: [from, to]} in milliseconds since 1970. Gives {windows, failures}. */
  async end(windows) {
    this.instance.sql(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pgbench';",
    );
    await this.run.ended;
    const done = this.#transactions();
    const cut = ([from, to]) => {
      const inside = done.filter(({ due }) => due >= from && due < to);
      return statistics(
        inside.map(({ latency }) => latency),
        to - from,
      );
    };
    const failures = failuresIn(this.run.said);
    return {
      windows: Object.fromEntries(Object.entries(windows).map(([name, times]) => [name, cut(times)])),
      failures,
    };
  }

  #transactions() {
    const out = [];
    for (const name of readdirSync(this.folder).filter((file) => file.startsWith("log"))) {
      for (const line of readFileSync(join(this.folder, name), "utf8").split("\n")) {
        const [, , time, , epoch, microseconds] = line.split(" ").map(Number);
        if (!microseconds && microseconds !== 0) continue;
        const latency = time / 1000;
        out.push({ latency, due: epoch * 1000 + microseconds / 1000 - latency });
      }
      rmSync(join(this.folder, name));
    }
    return out;
  }
}
