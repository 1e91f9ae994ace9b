/** Restarts under load: no request fails, for a client that retries nothing but a refused connection. */
import assert from "node:assert/strict";
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

import { draft, list, requisitions } from "./data.mjs";
import { expectLedger } from "./durability.mjs";
import { freePorts, Instance, scratchFolder, step, until } from "./support.mjs";

const restarts = 10;
const requestsPerSecond = 500;
const connections = 25;
const tick = 10;
const mostAtOnce = 200;

/** One request over a kept connection. Gives its status, or throws what the connection died of. */
function ask(agent, port, { method, path, token, body }) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` };
    if (body)
      Object.assign(headers, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      });
    const sent = request({ agent, host: "127.0.0.1", port, method, path, headers }, (answer) => {
      let text = "";
      answer.on("data", (piece) => (text += piece));
      answer.once("end", () => resolve({ status: answer.statusCode, text }));
      answer.once("error", reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Sends requests at a steady pace; counts those answered as they should be and keeps every other outcome. */
class Load {
  answered = 0;
  failed = [];
  created = [];
  #agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: "fifo" });
  #underWay = new Set();
  #stopped = false;

  constructor(port, token, record, body) {
    Object.assign(this, { port, token, record, body });
    this.#pacing = this.#pace();
  }
  #pacing;

  async #pace() {
    const begun = performance.now();
    for (let sent = 0; !this.#stopped; await pause(tick)) {
      const due = ((performance.now() - begun) / 1000) * requestsPerSecond;
      // What could not be sent in time is not made up for.
      for (; sent < due; sent += 1) {
        if (this.#underWay.size >= mostAtOnce) continue;
        const work = this.#send(sent).finally(() => this.#underWay.delete(work));
        this.#underWay.add(work);
      }
    }
  }

  async #send(number) {
    const writes = number % 10 === 0;
    const subject = `restart ${number}`;
    const what = writes
      ? {
          method: "POST",
          path: requisitions,
          token: this.token,
          body: JSON.stringify({ ...this.body, subject }),
        }
      : { method: "GET", path: this.record, token: this.token };
    for (;;) {
      try {
        const { status, text } = await ask(this.#agent, this.port, what);
        if (status !== (writes ? 201 : 200)) this.failed.push(`${what.method} ${status} ${text}`);
        else if (writes) this.created.push(subject);
        this.answered += 1;
        return;
      } catch (error) {
        if (error.code !== "ECONNREFUSED")
          return void this.failed.push(`${what.method} ${error.code ?? error}`);
        await pause(tick);
      }
    }
  }

  async stop() {
    this.#stopped = true;
    await this.#pacing;
    await Promise.all(this.#underWay);
    this.#agent.destroy();
  }
}

export async function restartScenarios(binary) {
  const folder = scratchFolder();
  let instance = await Instance.start(binary, folder);
  const port = new URL(instance.facts.apiUrl).port;
  const options = ["--port", port];
  try {
    await step(
      `${restarts} restarts under ${requestsPerSecond} requests a second fail no request`,
      async () => {
        const body = await draft(instance);
        const [record] = (await list(instance, { pageSize: 1 })).data;
        const load = new Load(port, instance.token("manager"), `${requisitions}/${record.id}`, body);
        for (let round = 0; round < restarts; round += 1) {
          const before = load.answered;
          await until(
            "half a second of answers",
            () => load.answered - before >= requestsPerSecond / 2,
            60_000,
          );
          assert.equal(await instance.end("SIGTERM"), 0);
          instance = await Instance.start(binary, folder, { ports: [...freePorts, ...options] });
        }
        const before = load.answered;
        await until("answers after the last restart", () => load.answered - before >= 100, 60_000);
        await load.stop();
        assert.deepEqual(load.failed, []);
        assert.ok(load.answered >= (restarts * requestsPerSecond) / 2);
        await expectLedger(instance, "restart", load.created);
      },
    );
  } finally {
    if (instance.alive) await instance.end();
  }
}
