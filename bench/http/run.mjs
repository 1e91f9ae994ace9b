/**
 * `athyper bench http`: what the server keeps of the database's own speed.
 * The product runs as a user starts it: empty folder, sample, access log on, fsync on. The baseline is pgbench with the same
 * statements over the same socket; baseline and server alternate, and a ratio is taken within each round.
 * --binary PATH   the program            --entry PATH   what a user calls to start it (start times), the program when not given
 * --rounds N      default 5              --seconds N    of each measurement, default 3
 * --json          no table on stderr     --save         keeps the result under bench/results
 */
import { parseArgs } from "node:util";

import { currentLoad, keepResult } from "../machine.mjs";
import { watchOthers } from "../others.mjs";
import { ROWS_PER_TENANT, TENANTS, load, tokens } from "./dataset.mjs";
import { openIdleConnections } from "./idle_connections.mjs";
import { Instance } from "./instance.mjs";
import { runPgbench, variables, writeScripts } from "./pgbench.mjs";
import { residentMegabytes } from "./process_counters.mjs";
import { environment, spread, table } from "./report.mjs";
import { SCENES, compareBodies } from "./scenes.mjs";
import { statementGroup } from "./statement_group.mjs";
import { runWrk, writeInput } from "./wrk.mjs";

const TOKENS = 100;
const COMPARED = 40;
const IDLE_CONNECTIONS = 1000;
const BASELINE_CLIENTS = [2, 8, 16];
const SERVER_CONNECTIONS = [16, 32, 64];
const GROUP_ROLE = "athyper_runtime";

const { values: options } = parseArgs({
  options: {
    binary: { type: "string" },
    entry: { type: "string" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const say = (text) => options.json || console.error(text);

/** Tries each setting for as long as one round and gives the fastest. */
async function fastest(settings, measure) {
  let best;
  for (const setting of settings) {
    const { perSecond } = await measure(setting);
    if (!best || perSecond > best.perSecond) best = { setting, perSecond };
  }
  return best.setting;
}

async function measureScene(instance, scene, readers) {
  // Tokens of the development issuer live five minutes: fresh ones for every scene.
  const held = await tokens(instance, readers, TOKENS);
  const compared = await compareBodies(instance, scene, held, COMPARED);
  const group = await statementGroup(instance, scene, held[0]);
  say(`${scene.name}: ${compared} answers equal the rows; ${group.length} statements a request`);

  const known = variables(readers, group);
  const groupScripts = [...known, ...writeScripts(instance.folder, scene, readers, group)];
  const bareScripts = [...known, ...writeScripts(instance.folder, scene, readers, group, true)];
  const input = writeInput(instance.folder, scene, readers, held);
  const baseline = (clients) => runPgbench(instance, GROUP_ROLE, groupScripts, clients, seconds);
  // Without app.enter the fence shows no row; the owner stands above it.
  const bare = (clients) => runPgbench(instance, undefined, bareScripts, clients, seconds);
  const server = (connections) => runWrk(instance, input, connections, seconds);

  const clients = await fastest(BASELINE_CLIENTS, baseline);
  const connections = await fastest(SERVER_CONNECTIONS, server);
  const taken = [];
  for (let round = 0; round < rounds; ++round)
    taken.push({
      group: await baseline(clients),
      server: await server(connections),
      bare: await bare(clients),
    });

  const over = (pick, digits) => spread(taken.map(pick), digits);
  return {
    name: scene.name,
    clients,
    connections,
    compared,
    statements: group.map(({ text }) => text),
    ratio: over((round) => round.server.perSecond / round.group.perSecond),
    bareRatio: over((round) => round.server.perSecond / round.bare.perSecond),
    rates: {
      server: over((round) => round.server.perSecond, 0),
      group: over((round) => round.group.perSecond, 0),
      bare: over((round) => round.bare.perSecond, 0),
    },
    cpu: {
      server: over((round) => round.server.serverCpu, 1),
      postgres: over((round) => round.server.postgresCpu, 1),
      baselinePostgres: over((round) => round.group.postgresCpu, 1),
    },
    latency: { p50: over((round) => round.server.p50), p99: over((round) => round.server.p99) },
  };
}

/** Memory with many waiting connections, after the load. */
async function idleMemory(instance, readers) {
  const before = residentMegabytes(instance.facts.pid);
  const held = await tokens(instance, readers, TOKENS);
  const scene = SCENES[0];
  const sockets = await openIdleConnections(
    instance,
    (reader) => scene.path(scene.draw(reader)),
    held,
    IDLE_CONNECTIONS,
  );
  const after = residentMegabytes(instance.facts.pid);
  for (const socket of sockets) socket.removeAllListeners("close").destroy();
  return { idle_connections: sockets.length, rss_mb_after_load: before, rss_mb_with_idle: after };
}

/** Milliseconds from the start command to the first 200 of the sign-in page: empty folder, then the same folder again. */
async function startTimes(entry) {
  const first = [];
  const second = [];
  for (let round = 0; round < Math.min(rounds, 3); ++round) {
    const instance = new Instance(options.binary);
    try {
      first.push(await instance.start(entry));
      await instance.stop();
      second.push(await instance.start(entry));
    } finally {
      await instance.remove();
    }
  }
  return { start_empty_folder_ms: spread(first, 0), start_again_ms: spread(second, 0) };
}

async function main() {
  const loadBefore = currentLoad();
  const times = await startTimes(options.entry);
  const instance = new Instance(options.binary);
  try {
    await instance.start();
    const readers = load(instance);
    say(
      `${ROWS_PER_TENANT} requisitions in each of ${TENANTS.length} tenants, ${TOKENS} tokens of ${readers.length} accounts`,
    );
    const machineShare = watchOthers(instance);
    const scenes = [];
    for (const scene of SCENES) scenes.push(await measureScene(instance, scene, readers));
    const taken = machineShare();
    const memory = await idleMemory(instance, readers);
    const env = { ...environment(instance, loadBefore), machineShare: taken, rounds, seconds };
    report({ scenes, memory, times, env });
  } finally {
    await instance.remove();
  }
}

function report({ scenes, memory, times, env }) {
  const keyed = (pick) => Object.fromEntries(scenes.flatMap((scene) => Object.entries(pick(scene))));
  const result = {
    bench: "http",
    ratios: keyed(({ name, ratio, bareRatio }) => ({ [name]: ratio, [`${name}_of_bare_select`]: bareRatio })),
    counts: {
      ...keyed(({ name, statements, compared }) => ({
        [`${name}_statements`]: statements.length,
        [`${name}_bodies_compared`]: compared,
      })),
      ...memory,
      tokens: TOKENS,
      rows_per_tenant: ROWS_PER_TENANT,
    },
    times: {
      ...times,
      ...keyed(({ name, rates, cpu, latency }) => ({
        [name]: { per_second: rates, cpu_us_per_request: cpu, latency_ms: latency },
      })),
    },
    env: { ...env, ...keyed(({ name, clients, connections }) => ({ [name]: { clients, connections } })) },
  };
  say(`\n${table(scenes)}\n`);
  const { start_empty_folder_ms: empty, start_again_ms: again } = times;
  say(`first 200 of the sign-in page: ${empty.median} ms from an empty folder, ${again.median} ms again`);
  say(
    `resident memory: ${memory.rss_mb_with_idle.toFixed(1)} MB with ${memory.idle_connections} idle connections`,
  );
  const { others, stolen } = env.machineShare;
  say(
    `of the machine, others took ${(others * 100).toFixed(1)} %, the hypervisor ${(stolen * 100).toFixed(1)} %`,
  );
  if (env.load > 0.7) say(`the machine was not quiet: load ${env.load} before the start`);
  const line = JSON.stringify(result);
  if (options.save) keepResult("http", line);
  console.log(line);
}

await main();
