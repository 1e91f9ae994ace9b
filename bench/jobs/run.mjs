/**
 * `athyper bench jobs`: jobs that do nothing, in the product's queue and in npm graphile-worker, pg-boss and bullmq, in one run.
 * Every side adds the same number of jobs in bulk, then runs them; the sides take turns. Processor time is counted apart
 * for the process that adds and runs and for the server behind it.
 * --program FILE   jobs_bench     --binary FILE   the product, which makes its tables
 * --rounds N       (5)            --json   no table on stderr        --save   keeps the result under bench/results
 */
import { execFileSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";

import { postgresMicroseconds, processMicroseconds } from "../http/process_counters.mjs";
import { currentLoad, keepResult, machineFacts } from "../machine.mjs";
import { Servers } from "./servers.mjs";
import { startPeer, startProduct } from "./side.mjs";

const { values: options } = parseArgs({
  options: {
    program: { type: "string" },
    binary: { type: "string" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});

/** Jobs of one round: enough for some seconds each. */
const COUNTS = { athyper: 40_000, graphile: 40_000, pg_boss: 10_000, bullmq: 10_000 };
const BACKEND_END_MS = 300;
/** The open loop that latency is measured under. */
const RATE = 200;
const LATENCY_JOBS = 800;
/** What the product is held to, beside graphile-worker. */
const FLOOR = { rate: 0.5, cpu: 1 / 2 };
const AIM = { rate: 1, cpu: 1 / 3 };

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const rounded = (value, digits = 1) => Number(value.toFixed(digits));
const note = (text) => options.json || console.error(text);

class Bench {
  constructor(servers) {
    this.servers = servers;
    this.sides = {};
  }

  async open() {
    const own = this.servers.makeDatabase("athyper");
    execFileSync(options.binary, ["db:provision"], {
      env: { ...process.env, DATABASE_ADMIN_URL: own },
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.sides.athyper = startProduct(options.program);
    await this.sides.athyper.ask("open", { databaseUrl: this.servers.url("athyper", "athyper_runtime") });
    for (const name of ["graphile", "pg_boss", "bullmq"]) {
      const databaseUrl = name === "bullmq" ? undefined : this.servers.makeDatabase(name);
      this.sides[name] = startPeer(name);
      await this.sides[name].ask("open", { databaseUrl, redisPath: this.servers.redisPath });
    }
  }

  serverMicroseconds(name) {
    if (name === "bullmq") return processMicroseconds(this.servers.redis.pid);
    return postgresMicroseconds(this.servers.postgres.pid);
  }

  /** Runs `work` and gives the processor time of both processes for each of `count` jobs, with what it answered. */
  async counted(name, count, work) {
    const side = this.sides[name];
    const before = {
      process: side.microseconds(),
      server: this.serverMicroseconds(name),
      time: process.hrtime.bigint(),
    };
    const answer = await work(side);
    const seconds = Number(process.hrtime.bigint() - before.time) / 1e9;
    const processUs = (side.microseconds() - before.process) / count;
    // What a backend used is known to its postmaster when it is gone.
    await delay(BACKEND_END_MS);
    const serverUs = (this.serverMicroseconds(name) - before.server) / count;
    return { answer, seconds, processUs, serverUs };
  }

  async round(name) {
    const count = COUNTS[name];
    const add = await this.counted(name, count, (side) => side.ask("add", { count }));
    const run = await this.counted(name, count, (side) => side.ask("drain", { count }));
    if (run.answer.ran !== count || run.answer.left !== 0)
      throw new Error(`${name}: ${JSON.stringify(run.answer)}`);
    return {
      addPerSecond: count / add.seconds,
      runPerSecond: count / run.answer.seconds,
      addCpuUs: add.processUs + add.serverUs,
      processUs: run.processUs,
      serverUs: run.serverUs,
      cpuUs: add.processUs + add.serverUs + run.processUs + run.serverUs,
    };
  }

  async latency(name) {
    const waits = await this.sides[name].ask("latency", { rate: RATE, count: LATENCY_JOBS });
    const at = (share) =>
      rounded(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] / 1000, 2);
    return { p50Ms: at(0.5), p99Ms: at(0.99) };
  }

  async close() {
    for (const side of Object.values(this.sides)) await side.end();
  }
}

/** Medians over the rounds. */
function summary(rounds) {
  const keys = Object.keys(rounds[0]);
  return Object.fromEntries(keys.map((key) => [key, rounded(median(rounds.map((round) => round[key])))]));
}

function ratiosOf(own, peer) {
  const of = (key) => own.map((round, i) => round[key] / peer[i][key]);
  const spread = (list) => ({
    median: rounded(median(list), 2),
    least: rounded(Math.min(...list), 2),
    most: rounded(Math.max(...list), 2),
  });
  const runCpu = (round) => round.processUs + round.serverUs;
  return {
    rate: spread(of("runPerSecond")),
    addRate: spread(of("addPerSecond")),
    runCpu: spread(own.map((round, i) => runCpu(round) / runCpu(peer[i]))),
    cpu: spread(of("cpuUs")),
  };
}

function verdict({ rate, cpu }) {
  if (rate.median >= AIM.rate && cpu.median <= AIM.cpu) return "aim reached";
  return rate.median >= FLOOR.rate && cpu.median <= FLOOR.cpu ? "floor held" : "MISSED";
}

const load = currentLoad();
const servers = new Servers();
const bench = new Bench(servers);
try {
  await servers.start();
  await bench.open();
  const names = Object.keys(COUNTS);
  const rounds = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await bench.round(name);
  for (let i = 0; i < Number(options.rounds); i += 1)
    for (const name of names) rounds[name].push(await bench.round(name));
  const figures = {};
  for (const name of names) {
    const locks = await bench.sides[name].ask("locks");
    figures[name] = { ...summary(rounds[name]), ...(await bench.latency(name)), locksPerEnqueue: locks };
    note(`${name.padEnd(10)} ${JSON.stringify(figures[name])}`);
  }
  const ratios = Object.fromEntries(
    names.slice(1).map((name) => [name, ratiosOf(rounds.athyper, rounds[name])]),
  );
  note(`beside graphile-worker: ${JSON.stringify(ratios.graphile)}, ${verdict(ratios.graphile)}`);
  const line = JSON.stringify({
    bench: "jobs",
    ratios,
    counts: { rounds: Number(options.rounds), jobs: COUNTS, latency: { rate: RATE, jobs: LATENCY_JOBS } },
    times: figures,
    env: machineFacts(load),
  });
  if (options.save) keepResult("jobs", line);
  console.log(line);
  await bench.close();
} finally {
  await servers.stop();
}
