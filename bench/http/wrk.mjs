/** The load on the server: wrk, closed loop, keep-alive connections, a random token and value for every request. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { postgresMicroseconds, processMicroseconds } from "./process_counters.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const MARK = "@";

/** Writes what load.lua reads; gives the file's path. */
export function writeInput(folder, scene, readers, tokens) {
  const [head, tail] = scene.path(MARK).split(MARK);
  const lines = [`head ${head}`, `tail ${tail}`];
  for (const reader of readers) lines.push(`reader ${scene.values(reader).join(",")}`);
  for (const [reader, token] of tokens) lines.push(`token ${readers.indexOf(reader) + 1} ${token}`);
  const file = join(folder, `${scene.name}.load`);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

/** Loads the server; gives requests a second, latencies in milliseconds and the processor time of a request in microseconds. */
export async function runWrk(instance, input, connections, seconds) {
  const serverBefore = processMicroseconds(instance.facts.pid);
  const postgresBefore = postgresMicroseconds(instance.postmasterPid);
  const url = instance.facts.apiUrl.replace("localhost", "127.0.0.1");
  const child = spawn(
    "wrk",
    ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "-s", join(here, "load.lua"), url],
    { env: { ...process.env, ATHYPER_BENCH_INPUT: input } },
  );
  let out = "";
  child.stdout.on("data", (part) => (out += part));
  child.stderr.on("data", (part) => (out += part));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const line = /^RESULT (.*)$/m.exec(out)?.[1];
  if (code !== 0 || !line) throw new Error(`wrk ended with ${code}:\n${out}`);
  const result = JSON.parse(line);
  if (result.bad > 0) throw new Error(`${result.bad} of ${result.requests} answers were not good:\n${out}`);
  return {
    perSecond: (result.requests * 1e6) / result.microseconds,
    p50: result.p50 / 1000,
    p99: result.p99 / 1000,
    serverCpu: (processMicroseconds(instance.facts.pid) - serverBefore) / result.requests,
    postgresCpu: (postgresMicroseconds(instance.postmasterPid) - postgresBefore) / result.requests,
  };
}
