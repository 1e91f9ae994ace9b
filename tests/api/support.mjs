/** What the scenarios share: an instance in a folder of its own, a client that reads every answer. */
import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

import { sampleLoaded } from "../support/sample.mjs";
import { step } from "../support/suite.mjs";
import { expectContract } from "./contracts.mjs";

export { scratchFolder, step } from "../support/suite.mjs";

/** Asks again every few milliseconds until `probe` gives something; only the deadline fails, no guess at how long it takes. */
export async function until(what, probe, deadlineMs = 15_000) {
  const end = performance.now() + deadlineMs;
  let last;
  while (performance.now() < end) {
    try {
      last = await probe();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await pause(10);
  }
  throw new Error(
    `${what} did not happen within ${deadlineMs} ms; last: ${last?.message ?? JSON.stringify(last)}`,
  );
}

/** The environment of a child: nothing of the caller's configuration, every rate limit off. */
export function cleanEnvironment(extra = {}) {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LOG_LEVEL: "warn",
    RATE_LIMIT_PUBLIC: "0",
    RATE_LIMIT_AUTHENTICATED: "0",
    RATE_LIMIT_WRITE: "0",
    RATE_LIMIT_SENSITIVE: "0",
    // Where an instrumented program leaves what it has run through.
    ...(process.env.LLVM_PROFILE_FILE && { LLVM_PROFILE_FILE: process.env.LLVM_PROFILE_FILE }),
    ...extra,
  };
}

export const freePorts = ["--port", "0", "--web-port", "0", "--admin-port", "0"];

/** Runs a verb to its end. */
export function run(binary, words, { env, timeoutMs = 20_000 } = {}) {
  return new Promise((resolve) => {
    execFile(binary, words, { env: cleanEnvironment(env), timeout: timeoutMs }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
    );
  });
}

/** A running server; `facts` are those of its READY line. */
export class Instance {
  constructor(binary, folder, child, facts) {
    this.binary = binary;
    this.folder = folder;
    this.child = child;
    this.facts = facts;
    this.tokens = new Map();
  }

  /**
   * Starts the product; `through` is a program to start it with, such as unshare, `verb` a mode for `start`. Waits for
   * the records of the sample unless `sample` says not to.
   */
  static async start(
    binary,
    folder,
    { options = [], env, through = [], verb = "start", ports = freePorts, sample = verb === "start" } = {},
  ) {
    const words = [...through, binary, verb, "--data-dir", folder, ...ports, ...options];
    const child = spawn(words[0], words.slice(1), {
      stdio: ["ignore", "pipe", "pipe"],
      env: cleanEnvironment(env),
    });
    let complaints = "";
    child.stderr.on("data", (text) => (complaints += text));
    const facts = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) =>
        reject(new Error(`the server ended with ${code} before READY\n${complaints}`)),
      );
      createInterface({ input: child.stdout }).once("line", (line) => {
        assert.match(line, /^READY \{/);
        resolve(JSON.parse(line.slice("READY ".length)));
      });
    });
    child.stdout.resume();
    child.removeAllListeners("exit");
    const instance = new Instance(binary, folder, child, facts);
    if (sample && !options.includes("none")) await instance.sampleLoaded();
    return instance;
  }

  /** Waits until the records of the sample are there. */
  sampleLoaded() {
    return sampleLoaded(this.folder, this.facts);
  }

  get alive() {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Sends the signal and gives the exit code, or the signal's name, once the process is gone. */
  async end(signal = "SIGTERM") {
    const gone = new Promise((resolve) =>
      this.alive
        ? this.child.once("exit", (code, name) => resolve(code ?? name))
        : resolve(this.child.exitCode ?? this.child.signalCode),
    );
    this.child.kill(signal);
    return gone;
  }

  /** An access token, kept for the instance's life. */
  token(user, tenant = "acme") {
    const key = `${tenant}/${user}`;
    if (!this.tokens.has(key)) this.tokens.set(key, this.freshToken(user, tenant));
    return this.tokens.get(key);
  }

  freshToken(user, tenant = "acme") {
    return execFileSync(
      this.binary,
      ["token", "--data-dir", this.folder, "--tenant", tenant, "--user", user],
      { env: cleanEnvironment() },
    )
      .toString()
      .trim();
  }

  /**
   * Sends one request. `as` is a user of acme, "tenant/user", or null for nobody; `token` replaces it. A body that is
   * no string goes out as JSON. What has a contract is held to it. Gives {status, headers, text, json, data}.
   */
  async send(method, path, { as = "manager", token, headers = {}, body, base = this.facts.apiUrl } = {}) {
    const [tenant, user] = as?.includes("/") ? as.split("/") : ["acme", as];
    const bearer = token ?? (as === null ? undefined : this.token(user, tenant));
    const answer = await fetch(base + path, {
      method,
      redirect: "manual",
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const json =
      /[/+]json\b/.test(answer.headers.get("content-type") ?? "") && text ? JSON.parse(text) : undefined;
    const read = { status: answer.status, headers: answer.headers, text, json, data: json?.data };
    expectContract(method, path, read);
    return read;
  }

  /** The process id of the instance's PostgreSQL. */
  postmaster() {
    return Number(readFileSync(join(this.folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  }
}

/** Fails unless the answer is a problem of RFC 9457 with this status and code and carries a request id. */
export function expectProblem(answer, status, code) {
  assert.equal(answer.status, status, answer.text);
  assert.match(answer.headers.get("content-type"), /^application\/problem\+json/);
  const problem = answer.json;
  assert.equal(problem.code, code, answer.text);
  assert.equal(problem.status, status);
  assert.equal(problem.type, `https://athyper.dev/problems/${code.toLowerCase().replaceAll("_", "-")}`);
  assert.ok(problem.title, "a problem has a title");
  assert.equal(problem.requestId, answer.headers.get("x-request-id"));
  return problem;
}

const securityHeaders = {
  "x-content-type-options": /^nosniff$/,
  "content-security-policy": /default-src 'none'/,
  "x-frame-options": /^DENY$/,
  "referrer-policy": /^no-referrer$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "strict-transport-security": /max-age=\d+/,
  "x-request-id": /^[\w-]{8,}$/,
};

/** Fails unless the answer carries every security header and a request id. */
export function expectSecurityHeaders(answer) {
  for (const [name, value] of Object.entries(securityHeaders)) {
    assert.match(answer.headers.get(name) ?? "(absent)", value, `${name} of a ${answer.status}`);
  }
}

/**
 * One row of a table of requests.
 * @typedef {object} ApiScenario
 * @property {string} name a sentence
 * @property {string} method
 * @property {string} path
 * @property {string|null} [as] see Instance.send
 * @property {object} [headers]
 * @property {object|string} [body]
 * @property {number} status
 * @property {string} [code] of the problem
 * @property {string[]} [pointers] of the problem's errors, in any order
 * @property {RegExp|string} [contains] what the body holds
 */

/** Runs a table of scenarios against one instance. */
export async function runScenarios(instance, scenarios) {
  for (const scenario of scenarios) {
    await step(scenario.name, async () => {
      const answer = await instance.send(scenario.method, scenario.path, scenario);
      assert.equal(answer.status, scenario.status, answer.text);
      expectSecurityHeaders(answer);
      if (scenario.code) expectProblem(answer, scenario.status, scenario.code);
      if (scenario.pointers) {
        assert.deepEqual(
          answer.json.errors.map((error) => error.pointer).sort(),
          [...scenario.pointers].sort(),
        );
      }
      if (scenario.contains instanceof RegExp) assert.match(answer.text, scenario.contains);
      else if (scenario.contains) assert.ok(answer.text.includes(scenario.contains), answer.text);
    });
  }
}
