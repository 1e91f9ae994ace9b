/**
 * `athyper bench access`: what the rules of a model cost a request. One instance, a million requisitions of one tenant; the sample's
 * rules and a single one that allows everything take turns (`meta apply`), and so do an administrator and somebody who reads his
 * own records only.
 * --binary PATH   the program      --rounds N    default 20        --seconds N   of each measurement, default 2
 * --rows N        default a million                 --json   no table on stderr      --save   keeps the result under bench/results
 */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";

import { COLUMNS, uuidOf } from "../http/dataset.mjs";
import { Instance } from "../http/instance.mjs";
import { backendMicroseconds, processMicroseconds } from "../http/process_counters.mjs";
import { environment, spread } from "../http/report.mjs";
import { runWrk } from "../http/wrk.mjs";
import { currentLoad, keepResult } from "../machine.mjs";
import { watchOthers } from "../others.mjs";
import { ADMINISTRATOR, RESTRICTED, TENANT, fill, writeMetadata } from "./data.mjs";

const CONNECTIONS = 4;
const FLOORS = { policyOverAllowAll: 1.05, restrictedOverAdministrator: 1.2 };
const ENTITY = "/api/data/purchase_requisition";
const LIST = `${ENTITY}?total=none&sort=-created_at&fields=${COLUMNS.join(",")}&limit=`;
const ONE = `?fields=${COLUMNS.join(",")}`;

const { values: options } = parseArgs({
  options: {
    binary: { type: "string" },
    rounds: { type: "string", default: "20" },
    seconds: { type: "string", default: "2" },
    rows: { type: "string", default: "1000000" },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const rows = Number(options.rows);
const say = (text) => options.json || console.error(text);

/** Ids spread over the whole table, and nothing where the path needs no number. */
const ids = Array.from({ length: 2_000 }, (_, i) => uuidOf(1_000_001 + Math.floor((i * rows) / 2_000)));

/** What load.lua reads, for one path and one token. */
function inputFile(instance, name, head, tail, values, token) {
  const file = join(instance.folder, `${name}.load`);
  writeFileSync(file, `head ${head}\ntail ${tail}\nreader ${values.join(",")}\ntoken 1 ${token}\n`);
  return file;
}

async function measure(instance, scene, user) {
  const token = await instance.token(TENANT, user);
  const file =
    scene === "get_one"
      ? inputFile(instance, scene, `${ENTITY}/`, ONE, ids, token)
      : inputFile(instance, scene, LIST, "", ["20"], token);
  const server = processMicroseconds(instance.facts.pid);
  const database = backendMicroseconds(instance.postmasterPid);
  const run = await runWrk(instance, file, CONNECTIONS, seconds);
  const requests = run.perSecond * seconds;
  return {
    serverUs: (processMicroseconds(instance.facts.pid) - server) / requests,
    databaseUs: (backendMicroseconds(instance.postmasterPid) - database) / requests,
    p50Ms: run.p50,
    perSecond: run.perSecond,
  };
}

async function publish(instance, folder) {
  await promisify(execFile)(options.binary, ["meta", "apply", folder, "--data-dir", instance.dataDir]);
}

/** Both sides must answer before they are measured: the same rows to the administrator, his own to the restricted user. */
async function compare(instance, folders) {
  const list = async (user) =>
    (await instance.get(`${LIST}20`, await instance.token(TENANT, user))).data.map(({ id }) => id).join();
  await publish(instance, folders.allowAll);
  const everything = await list(ADMINISTRATOR);
  if ((await list(RESTRICTED)) !== everything) throw new Error("the rule that allows everything does not");
  await publish(instance, folders.policy);
  if ((await list(ADMINISTRATOR)) !== everything)
    throw new Error("the administrator reads other rows than without rules");
  if ((await list(RESTRICTED)) === everything) throw new Error("the restricted user reads everything");
}

async function round(instance, folders, turn) {
  const taken = {};
  const sides = turn % 2 === 0 ? ["policy", "allowAll"] : ["allowAll", "policy"];
  for (const side of sides) {
    await publish(instance, folders[side]);
    taken[side] = {};
    for (const scene of ["get_one", "list_20"])
      taken[side][scene] = await measure(instance, scene, ADMINISTRATOR);
    if (side === "policy") taken.restricted = await measure(instance, "list_20", RESTRICTED);
  }
  return taken;
}

const total = ({ serverUs, databaseUs }) => serverUs + databaseUs;

function resultOf(taken) {
  const over = (pick, digits = 3) => spread(taken.map(pick), digits);
  const scene = (name) => ({
    server: over(({ policy, allowAll }) => policy[name].serverUs / allowAll[name].serverUs),
    all: over(({ policy, allowAll }) => total(policy[name]) / total(allowAll[name])),
  });
  return {
    policyOverAllowAll: { get_one: scene("get_one"), list_20: scene("list_20") },
    restrictedOverAdministrator: {
      latency: over(({ policy, restricted }) => restricted.p50Ms / policy.list_20.p50Ms),
      server: over(({ policy, restricted }) => restricted.serverUs / policy.list_20.serverUs),
      all: over(({ policy, restricted }) => total(restricted) / total(policy.list_20)),
    },
  };
}

function timesOf(taken) {
  const of = (pick) => ({
    serverUs: spread(
      taken.map((one) => pick(one).serverUs),
      1,
    ),
    databaseUs: spread(
      taken.map((one) => pick(one).databaseUs),
      1,
    ),
    p50Ms: spread(taken.map((one) => pick(one).p50Ms)),
  });
  return {
    policy: { get_one: of((one) => one.policy.get_one), list_20: of((one) => one.policy.list_20) },
    allowAll: { get_one: of((one) => one.allowAll.get_one), list_20: of((one) => one.allowAll.list_20) },
    restricted: { list_20: of((one) => one.restricted) },
  };
}

function missed(ratios) {
  const found = [];
  for (const [group, floor] of Object.entries(FLOORS)) {
    const walk = (value, path) => {
      if (value.median === undefined)
        return Object.entries(value).forEach(([key, one]) => walk(one, [...path, key]));
      const bad = value.median > floor;
      say(
        `${path.join(" ").padEnd(44)} ${value.median} (${value.min}-${value.max}), wanted <= ${floor}${bad ? "  MISSED" : ""}`,
      );
      if (bad) found.push(path.join("."));
    };
    walk(ratios[group], [group]);
  }
  return found;
}

const loadBefore = currentLoad();
const instance = new Instance(options.binary);
try {
  await instance.start();
  fill(instance, rows);
  const folders = {
    policy: writeMetadata(join(instance.folder, "policy"), false),
    allowAll: writeMetadata(join(instance.folder, "allow_all"), true),
  };
  await compare(instance, folders);
  const share = watchOthers(instance);
  const taken = [];
  for (let turn = 0; turn < rounds; ++turn) {
    taken.push(await round(instance, folders, turn));
    say(`round ${turn + 1} of ${rounds}`);
  }
  const ratios = resultOf(taken);
  const env = {
    ...environment(instance, loadBefore),
    machineShare: share(),
    rounds,
    seconds,
    connections: CONNECTIONS,
  };
  const line = JSON.stringify({
    bench: "access",
    ratios,
    missed: missed(ratios),
    counts: { rows },
    times: timesOf(taken),
    env,
  });
  if (options.save) keepResult("access", line);
  console.log(line);
} finally {
  await instance.remove();
}
