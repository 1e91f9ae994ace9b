/**
 * The baseline: pgbench with the server's own statement group in one pipeline, prepared, over the same unix socket and as the same role.
 *
 * Parameters: one script for each reader, chosen at random with equal weight, holds his tenant and principal as variables (-D), for
 * pgbench cannot draw texts. The record's number is drawn in the script. pgbench knows no uuid either, so the id is written
 * lpad(number) in place of the parameter: a fraction of a microsecond for the database, the only difference from the statement sent.
 * One script for each record would need no such thing, but every script is prepared apart on every connection, and the plans of
 * 30,000 scripts would be measured instead of their execution.
 */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { postgresBinaries } from "./instance.mjs";
import { postgresMicroseconds } from "./process_counters.mjs";

/** Seconds at the start of a run that do not count: connections, preparing, the first custom plans. */
const WARM_UP = 1;
const BACKEND_END_MS = 200;

/** Writes the scripts of a scene; gives the arguments that select them. `bare` leaves app.enter out and needs a role above the fence. */
export function writeScripts(folder, scene, readers, group, bare = false) {
  mkdirSync(folder, { recursive: true });
  const statements = bare ? group.slice(-1) : group;
  return readers.flatMap((reader, place) => {
    const known = { [reader.tenantId]: `tenant${place}`, [reader.principalId]: `principal${place}` };
    const body = statements.map((statement) => {
      const last = statement === group.at(-1) ? statement.parameters.length : 0;
      return statement.text.replace(/\$(\d+)/g, (_, digits) => {
        const number = Number(digits);
        if (number === last) return scene.pgbenchLast;
        // The group was read from a request of the first reader; whoever stood there stands for the reader of this script.
        const value = statement.parameters[number - 1];
        if (value === readers[0].tenantId) return `:${known[reader.tenantId]}`;
        if (value === readers[0].principalId) return `:${known[reader.principalId]}`;
        return `:value_${value}`;
      });
    });
    const file = join(folder, `${scene.name}-${bare ? "bare" : "group"}-${place}.sql`);
    const pipeline = ["\\startpipeline", ...body.map((text) => `${text};`), "\\endpipeline"];
    writeFileSync(file, [scene.pgbenchSet(reader), ...(bare ? [`${body[0]};`] : pipeline), ""].join("\n"));
    return ["-f", file];
  });
}

/** Values for the variables in the scripts. */
export function variables(readers, group) {
  const pairs = readers.flatMap((reader, place) => [
    `tenant${place}=${reader.tenantId}`,
    `principal${place}=${reader.principalId}`,
  ]);
  const constants = group.flatMap(({ parameters }) => parameters).filter((value) => /^\d+$/.test(value));
  for (const value of new Set(constants)) pairs.push(`value_${value}=${value}`);
  return pairs.flatMap((pair) => ["-D", pair]);
}

/** Runs pgbench for `seconds` after the warm-up; gives {perSecond, postgresCpu} with the microseconds of PostgreSQL a transaction. */
export async function runPgbench(instance, role, scripts, clients, seconds) {
  const cpuBefore = postgresMicroseconds(instance.postmasterPid);
  const program = join(postgresBinaries(), "pgbench");
  const options = [
    "-n",
    "-M",
    "prepared",
    "-c",
    clients,
    "-j",
    Math.min(2, clients),
    "-T",
    seconds + WARM_UP,
    "-P",
    WARM_UP,
  ];
  const child = spawn(program, [...options.map(String), ...scripts, instance.databaseUrl(role)]);
  let out = "";
  child.stdout.on("data", (part) => (out += part));
  child.stderr.on("data", (part) => (out += part));
  const code = await new Promise((resolve) => child.once("close", resolve));
  // Its backends end after it; one that ends while the counters are read would be missed.
  await delay(BACKEND_END_MS);
  const [, warmSeconds, warmRate] = /^progress: ([\d.]+) s, ([\d.]+) tps/m.exec(out) ?? [];
  const transactions = Number(/transactions actually processed: (\d+)/.exec(out)?.[1]);
  const rate = Number(/^tps = ([\d.]+)/m.exec(out)?.[1]);
  const failed = Number(/number of failed transactions: (\d+)/.exec(out)?.[1] ?? 0);
  if (code !== 0 || failed > 0 || !warmSeconds) throw new Error(`pgbench ended with ${code}:\n${out}`);
  const inWarmUp = warmSeconds * warmRate;
  return {
    perSecond: (transactions - inWarmUp) / (transactions / rate - warmSeconds),
    postgresCpu: (postgresMicroseconds(instance.postmasterPid) - cpuBefore) / transactions,
  };
}
