/** The servers of the measurement, in a folder of their own: PostgreSQL with its durable defaults, and a Redis that is as durable. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { postgresBinaries } from "../http/instance.mjs";

const START_MS = 15_000;
const LOOK_MS = 20;
/** What both PostgreSQL sides get. Commits wait for the disk. */
const SETTINGS = {
  fsync: "on",
  synchronous_commit: "on",
  shared_buffers: "256MB",
  max_connections: "100",
  autovacuum: "on",
  listen_addresses: "''",
  log_min_messages: "fatal",
};

async function until(ready, what) {
  for (const end = Date.now() + START_MS; Date.now() < end; await delay(LOOK_MS)) if (ready()) return;
  throw new Error(`${what} did not start`);
}

function succeeds(program, args) {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Runs a program of PostgreSQL, which refuses to be root, as its own user where we are. */
function asOwner() {
  if (userInfo().uid !== 0) return {};
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"]).toString());
  return { uid: id("-u"), gid: id("-g") };
}

export class Servers {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "athyper-jobs-"));
    chmodSync(this.folder, 0o755);
    this.owner = asOwner();
    this.data = join(this.folder, "postgres");
    mkdirSync(this.data);
    if (this.owner.uid !== undefined) chownSync(this.data, this.owner.uid, this.owner.gid);
  }

  async start() {
    const bin = postgresBinaries();
    const initdb = ["-D", this.data, "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"];
    execFileSync(join(bin, "initdb"), initdb, { stdio: "ignore", ...this.owner });
    const lines = Object.entries(SETTINGS).map(([name, value]) => `${name} = ${value}\n`);
    writeFileSync(join(this.data, "postgresql.auto.conf"), lines.join(""));
    this.postgres = spawn(join(bin, "postgres"), ["-D", this.data, "-k", this.data], {
      stdio: "ignore",
      ...this.owner,
    });
    await until(
      () => succeeds(join(bin, "psql"), ["-XqAt", "-d", this.url("postgres"), "-c", "select 1"]),
      "PostgreSQL",
    );
    this.redisPath = join(this.folder, "redis.sock");
    const durable = ["--appendonly", "yes", "--appendfsync", "always", "--save", "", "--dir", this.folder];
    this.redis = spawn("redis-server", ["--port", "0", "--unixsocket", this.redisPath, ...durable], {
      stdio: "ignore",
    });
    await until(() => succeeds("redis-cli", ["-s", this.redisPath, "ping"]), "Redis");
  }

  url(database, user = "owner") {
    return `postgresql:///${database}?host=${encodeURIComponent(this.data)}&user=${user}`;
  }

  makeDatabase(name) {
    const psql = join(postgresBinaries(), "psql");
    execFileSync(psql, ["-Xq", "-d", this.url("postgres"), "-c", `create database ${name}`], {
      stdio: "inherit",
    });
    return this.url(name);
  }

  async stop() {
    for (const [server, signal] of [
      [this.postgres, "SIGINT"],
      [this.redis, "SIGTERM"],
    ]) {
      if (!server || server.exitCode !== null) continue;
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill(signal);
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
