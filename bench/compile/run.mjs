/**
 * `athyper bench build`: what building costs. Everything is measured in clones of the tree in temporary folders.
 *   cache    a clone in another folder, with the compiler cache the tree itself was built with: the share of hits
 *   clean    a release build of the product from nothing and without any cache: wall seconds, user seconds per file, dearest headers
 *   change   then one source file changes: product and the tests of its box are rebuilt and run; for a file of each layer
 * --root DIR     the tree        --stage NAME   only this one; `change` brings `clean` along
 * --json         no table on stderr              --save         keeps the result under bench/results
 */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { currentLoad, keepResult, machineFacts } from "../machine.mjs";
import { dearestHeaders } from "./trace.mjs";

const PRODUCT = "athyper";
/** One file of each layer, with the program that tests its box: a leaf, a planner, a service over PostgreSQL, a server. */
const CHANGED = [
  { file: "libs/base/src/text.cpp", test: "base_test", program: "libs/base/base_test" },
  {
    file: "framework/core/data/src/write_plan.cpp",
    test: "core_data_test",
    program: "framework/core/data/core_data_test",
  },
  {
    file: "framework/runtime/services/platform/data/src/data_service.cpp",
    test: "platform_data_pgtest",
    program: "framework/runtime/services/platform/data/platform_data_pgtest",
  },
  {
    file: "libs/infra/http_server/src/connection.cpp",
    test: "http_server_test",
    program: "libs/infra/http_server/http_server_test",
  },
];
const WEB_DIST = "products/neon/apps/web/client/dist";
const DEAREST = 10;

const { values: options } = parseArgs({
  options: {
    root: { type: "string" },
    stage: { type: "string" },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});
const root = resolve(options.root);
const scratch = mkdtempSync(join(tmpdir(), "athyper-build-"));
const wants = (stage) => !options.stage || options.stage === stage;

/** A copy of the tree as it stands, with the web client already built: the C++ side is what is measured. */
function clone(name) {
  const folder = join(scratch, name);
  const files = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: root });
  for (const file of files.toString().split("\0")) {
    if (file && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
  }
  cpSync(join(root, WEB_DIST), join(folder, WEB_DIST), { recursive: true });
  return folder;
}

function run(command, args, folder, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}

const seconds = (body) => {
  const begun = performance.now();
  body();
  return Number(((performance.now() - begun) / 1000).toFixed(1));
};
const configure = (folder, ...flags) => run("cmake", ["--preset", "release", ...flags], folder);
const jobs = availableParallelism();
const ninja = (folder, targets, env) =>
  run("ninja", ["-C", "build/release", `-j${jobs}`, ...targets], folder, env);

function measureCache() {
  const folder = clone("other");
  const log = join(scratch, "ccache.log");
  configure(folder);
  const wall = seconds(() =>
    ninja(folder, [PRODUCT], {
      CCACHE_BASEDIR: folder,
      CCACHE_NOHASHDIR: "1",
      CCACHE_COMPILERCHECK: "content",
      CCACHE_STATSLOG: log,
    }),
  );
  const lines = readFileSync(log, "utf8").split("\n");
  const count = (...names) => lines.filter((line) => names.includes(line)).length;
  const hits = count("direct_cache_hit", "preprocessed_cache_hit");
  const misses = count("cache_miss");
  return { hitRate: Number((hits / (hits + misses)).toFixed(4)), files: hits + misses, wallSeconds: wall };
}

/** The value below which `share` of the sorted values lie. */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];

function measureClean(folder) {
  const log = join(scratch, "times");
  const launcher = join(folder, "bench/compile/timed.sh");
  configure(
    folder,
    `-DCMAKE_CXX_COMPILER_LAUNCHER=${launcher}`,
    `-DCMAKE_C_COMPILER_LAUNCHER=${launcher}`,
    "-DCMAKE_CXX_FLAGS=-ftime-trace",
  );
  const wall = seconds(() => ninja(folder, [PRODUCT], { COMPILE_TIMES: log, CCACHE_DISABLE: "1" }));
  const times = readFileSync(log, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => Number(line.split(" ")[0]))
    .sort((a, b) => a - b);
  return {
    wallSeconds: wall,
    files: times.length,
    userSecondsPerFile: {
      median: quantile(times, 0.5),
      p90: quantile(times, 0.9),
      total: Number(times.reduce((sum, time) => sum + time, 0).toFixed(1)),
    },
    dearestHeaders: dearestHeaders(join(folder, "build/release"), folder, DEAREST),
  };
}

/** Everything is built; then one file changes, and the product and the tests of its box are made again and run. */
function measureChange(folder, { file, test, program }) {
  const env = { COMPILE_TIMES: "/dev/null", CCACHE_DISABLE: "1" };
  ninja(folder, [PRODUCT, test], env);
  appendFileSync(join(folder, file), "// One line more.\n");
  const rebuild = seconds(() => ninja(folder, [PRODUCT, test], env));
  const tested = seconds(() => run(join("build/release", program), [], folder));
  return { file, rebuildSeconds: rebuild, testSeconds: tested };
}

/** The same figures for a person, each with its limit. */
function table({ cache, clean, change }) {
  const lines = [];
  const line = (name, value, limit, kept) =>
    lines.push(`${name.padEnd(34)} ${String(value).padStart(8)}  ${limit}${kept ? "" : "  MISSED"}`);
  if (cache) line("cache hits of a clone", cache.hitRate, ">= 0.95", cache.hitRate >= 0.95);
  if (clean) {
    const { median, p90 } = clean.userSecondsPerFile;
    line("clean release build, s", clean.wallSeconds, "<= 360", clean.wallSeconds <= 360);
    line("user seconds per file, median", median, "<= 2.5", median <= 2.5);
    line("user seconds per file, p90", p90, "<= 5", p90 <= 5);
  }
  if (change) {
    for (const { file, rebuildSeconds, testSeconds } of change) {
      const whole = Number((rebuildSeconds + testSeconds).toFixed(1));
      line(`${basename(file)} changed and tested, s`, whole, "<= 30", whole <= 30);
    }
  }
  for (const { header, seconds: spent, files } of clean?.dearestHeaders ?? []) {
    lines.push(`${spent.toFixed(1).padStart(8)} s in ${String(files).padStart(4)} files  ${header}`);
  }
  return lines.join("\n");
}

/** The line a program reads: ratios do not depend on the machine, counts do not jitter, times do both. */
function report({ cache, clean, change }, load) {
  return {
    bench: "build",
    ratios: { ...(cache && { cacheHits: cache.hitRate }) },
    counts: { jobs, ...(clean && { files: clean.files }), ...(cache && { cachedFiles: cache.files }) },
    times: {
      ...(cache && { fromCacheSeconds: cache.wallSeconds }),
      ...(clean && { cleanSeconds: clean.wallSeconds, userSecondsPerFile: clean.userSecondsPerFile }),
      ...(change && { change }),
    },
    ...(clean && { dearestHeaders: clean.dearestHeaders }),
    env: {
      ...machineFacts(load),
      compiler: execFileSync("clang++-19", ["--version"]).toString().split("\n")[0],
    },
  };
}

const load = currentLoad();
const measured = {};
try {
  if (wants("cache")) measured.cache = measureCache();
  if (wants("clean") || wants("change")) {
    const folder = clone("clean");
    measured.clean = measureClean(folder);
    if (wants("change")) measured.change = CHANGED.map((change) => measureChange(folder, change));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const line = JSON.stringify(report(measured, load));
if (!options.json) console.error(table(measured));
if (options.save) keepResult("build", line);
console.log(line);
