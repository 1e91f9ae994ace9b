/**
 * One running instance of the product for a measurement: an empty folder, free ports, limits off, access log on and kept in a file.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, openSync, closeSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import { sampleLoaded } from "../../tests/support/sample.mjs";

/** The rate limits protect a product in use; here they would only be measured. */
const LIMITS_OFF = {
  RATE_LIMIT_PUBLIC: "0",
  RATE_LIMIT_AUTHENTICATED: "0",
  RATE_LIMIT_WRITE: "0",
  RATE_LIMIT_SENSITIVE: "0",
};

/** Where the programs of the newest installed PostgreSQL are. */
export function postgresBinaries() {
  const base = "/usr/lib/postgresql";
  const newest = readdirSync(base)
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(b) - Number(a))[0];
  return join(base, newest, "bin");
}

export class Instance {
  constructor(binary) {
    this.binary = binary;
    this.folder = mkdtempSync(join(tmpdir(), "athyper-bench-"));
    this.dataDir = join(this.folder, "data");
    this.logFile = join(this.folder, "server.log");
  }

  /** Starts the product with `entry` (the program itself, or the script before it); gives milliseconds to the first 200 of /login. */
  async start(entry = this.binary) {
    const began = process.hrtime.bigint();
    const log = openSync(this.logFile, "a");
    const ports = ["--port", "0", "--web-port", "0", "--admin-port", "0"];
    this.process = spawn(entry, ["start", "--data-dir", this.dataDir, ...ports, "--sample", "procurement"], {
      stdio: ["ignore", "pipe", log],
      env: { ...process.env, ...LIMITS_OFF, LOG_LEVEL: "info" },
    });
    closeSync(log);
    this.facts = await this.#ready();
    for (;;) {
      const answer = await fetch(`${this.facts.webUrl}/login`);
      await answer.arrayBuffer();
      if (answer.status === 200) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
    this.controlSecret = JSON.parse(readFileSync(join(this.dataDir, "runtime.json"), "utf8")).controlSecret;
    await sampleLoaded(this.dataDir, this.facts);
    return milliseconds;
  }

  #ready() {
    return new Promise((resolve, reject) => {
      this.process.once("exit", (code) =>
        reject(new Error(`the server ended with ${code} before it was ready; see ${this.logFile}`)),
      );
      const lines = createInterface({ input: this.process.stdout });
      lines.on("line", (line) => line.startsWith("READY ") && resolve(JSON.parse(line.slice(6))));
    });
  }

  /** Ends the product in order and waits for it. */
  async stop() {
    if (!this.process || this.process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    process.kill(this.facts?.pid ?? this.process.pid, "SIGTERM");
    await ended;
  }

  async remove() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** An access token of one account. */
  async token(tenant, user) {
    const answer = await fetch(`${this.facts.adminUrl}/control/token`, {
      method: "POST",
      headers: { "x-control-secret": this.controlSecret, "content-type": "application/json" },
      body: JSON.stringify({ tenant, user }),
    });
    if (answer.status !== 200) throw new Error(`no token for ${tenant}/${user}: ${await answer.text()}`);
    return (await answer.json()).access_token;
  }

  /** GET on the API as the holder of `token`; the parsed body. */
  async get(path, token) {
    const answer = await fetch(this.facts.apiUrl + path, { headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text);
  }

  /** Connection words of a role of the embedded database. */
  databaseUrl(role) {
    this.ownerUrl ??= execFileSync(this.binary, ["db", "url", "--data-dir", this.dataDir]).toString().trim();
    return role ? this.ownerUrl.replace(/user=\S+/, `user=${role}`) : this.ownerUrl;
  }

  /** Runs SQL as the owner; the lines psql prints unaligned. */
  sql(text) {
    const out = execFileSync(
      join(postgresBinaries(), "psql"),
      ["-XqAt", "-v", "ON_ERROR_STOP=1", "-d", this.databaseUrl()],
      { input: text, maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "inherit"] },
    );
    return out.toString().split("\n").filter(Boolean);
  }

  /** The same without standing still meanwhile. */
  async run(text) {
    const words = ["-XqAt", "-v", "ON_ERROR_STOP=1", "-d", this.databaseUrl(), "-c", text];
    const { stdout } = await promisify(execFile)(join(postgresBinaries(), "psql"), words);
    return stdout.split("\n").filter(Boolean);
  }

  get postmasterPid() {
    return Number(readFileSync(join(this.dataDir, "postgres", "postmaster.pid"), "utf8").split("\n", 1)[0]);
  }
}
