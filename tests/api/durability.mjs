/** What must survive: an orderly stop under load, a killed server, a killed database, a clock that moves on. */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { create, draft, list, requisitions } from "./data.mjs";
import {
  cleanEnvironment,
  expectProblem,
  freePorts,
  Instance,
  run,
  scratchFolder,
  step,
  until,
} from "./support.mjs";

/**
 * Creates requisitions over kept-alive connections until the server is gone or `stop` is called. `acknowledged` are the
 * subjects the server answered 201 for; `refused` every other answer; `unanswered` the subjects of requests that were
 * under way when the connection broke. The subject is the Idempotency-Key of its request.
 */
async function writeLoop(instance, name, clients = 4) {
  const body = await draft(instance);
  const acknowledged = [];
  const refused = [];
  const unanswered = [];
  let stopped = false;
  const client = async (number) => {
    for (let index = 0; !stopped; index += 1) {
      const subject = `${name} ${number}.${index}`;
      try {
        const answer = await sendOnce(instance, body, subject);
        if (answer.status === 201) acknowledged.push(subject);
        else refused.push(answer);
      } catch {
        unanswered.push(subject);
        if (!instance.alive || stopped) return;
        if (!(await reachable(instance))) return;
      }
    }
  };
  const done = Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const stop = async () => {
    stopped = true;
    await done;
  };
  return { body, acknowledged, refused, unanswered, stop };
}

const sendOnce = (instance, body, subject) =>
  instance.send("POST", requisitions, {
    body: { ...body, subject },
    headers: { "idempotency-key": subject.replaceAll(" ", "-") },
  });

/** Sends again what was under way, with its key: whether it had been written or not, it is written once now. */
async function sendUnanswered(instance, writes) {
  for (const subject of writes.unanswered) {
    const answer = await sendOnce(instance, writes.body, subject);
    assert.equal(answer.status, 201, answer.text);
    writes.acknowledged.push(subject);
  }
}

const reachable = (instance) =>
  instance.send("GET", "/health/live", { as: null }).then(
    () => true,
    () => false,
  );

/** The subjects of all records whose subject begins with `name`. */
async function kept(instance, name) {
  const subjects = [];
  let cursor;
  do {
    const filter = `subject.startsWith("${name} ")`;
    const page = await list(instance, {
      filter,
      fields: "subject",
      limit: 500,
      ...(cursor ? { cursor } : {}),
    });
    assert.equal(page.status, 200, page.text);
    subjects.push(...page.data.map((record) => record.subject));
    cursor = page.json.meta.nextCursor;
  } while (cursor);
  return subjects;
}

/** Fails unless every acknowledged write is there, and once. */
export async function expectLedger(instance, name, acknowledged) {
  const found = await kept(instance, name);
  assert.equal(new Set(found).size, found.length, "no write is there twice");
  const there = new Set(found);
  assert.deepEqual(
    acknowledged.filter((subject) => !there.has(subject)),
    [],
    "acknowledged writes that are lost",
  );
}

/** `other` is an instance that runs beside the one that is stopped and killed here. */
export async function durabilityScenarios(binary, other) {
  const folder = scratchFolder();
  let instance = await Instance.start(binary, folder, { options: ["--now", "2026-01-15T10:00:00Z"] });
  let expired;
  try {
    await step("The movable clock dates what is written", async () => {
      assert.match((await create(instance)).created_at, /^2026-01-15T10:0/);
      expired = instance.token("manager");
    });

    await step("An orderly stop under load ends with 0 and keeps every acknowledged write", async () => {
      const writes = await writeLoop(instance, "orderly");
      await until("twenty writes", () => writes.acknowledged.length >= 20);
      assert.equal(await instance.end("SIGTERM"), 0);
      await writes.stop();
      assert.deepEqual(
        writes.refused.filter((answer) => answer.status !== 503).map((answer) => answer.text),
        [],
      );
      instance = await Instance.start(binary, folder);
      await expectLedger(instance, "orderly", writes.acknowledged);
    });

    await step("A token whose time is over is refused", async () => {
      const answer = await instance.send("GET", requisitions, { token: expired });
      assert.equal(answer.status, 401, answer.text);
      assert.match(answer.json.code, /^JWT_/);
    });

    await step("A token of another installation is refused", async () => {
      const answer = await other.send("GET", requisitions, { token: instance.token("manager") });
      assert.equal(answer.status, 401, answer.text);
      assert.match(answer.json.code, /^JWT_/);
    });

    await step("A server killed again and again loses no acknowledged write and doubles none", async () => {
      for (const round of ["first", "second", "third", "fourth", "fifth"]) {
        const writes = await writeLoop(instance, round);
        await until("twenty writes", () => writes.acknowledged.length >= 20);
        const { port } = new URL(instance.facts.apiUrl);
        assert.equal(await instance.end("SIGKILL"), "SIGKILL");
        await writes.stop();
        assert.ok(writes.unanswered.length > 0, "writes were under way");
        // Its port is free at once: no child of the killed one holds it.
        instance = await Instance.start(binary, folder, { options: ["--port", port] });
        await sendUnanswered(instance, writes);
        await expectLedger(instance, round, writes.acknowledged);
      }
    });

    await step("A killed database is answered with 503 and healed without a restart", async () => {
      const body = await draft(instance);
      const writes = await writeLoop(instance, "healed", 2);
      await until("ten writes", () => writes.acknowledged.length >= 10);
      process.kill(instance.postmaster(), "SIGKILL");
      await until("a refused write", () => writes.refused.length > 0);
      await writes.stop();
      for (const answer of writes.refused) expectProblem(answer, 503, "UNAVAILABLE");
      // A probe that sees the database well lets the breaker try at once: ready and serving go together.
      const ready = () => instance.send("GET", "/health/ready", { as: null });
      await until("readiness after the fall", async () => (await ready()).status === 200, 20_000);
      const write = () => instance.send("POST", requisitions, { body });
      await until("a write after the fall", async () => (await write()).status === 201, 5_000);
      assert.ok(instance.alive);
      await expectLedger(instance, "healed", writes.acknowledged);
    });

    await step("Stop ends the instance in order and frees the folder", async () => {
      const gone = instance.end(0);
      const answer = await run(binary, ["stop", "--data-dir", folder]);
      assert.equal(answer.code, 0, answer.stderr);
      assert.equal(await gone, 0);
      assert.equal((await run(binary, ["status", "--data-dir", folder])).code, 1);
    });
  } finally {
    if (instance.alive) await instance.end();
  }

  await step(
    "A start that is killed while it makes the database leaves a folder that the next one heals",
    async () => {
      const half = scratchFolder();
      const first = spawn(binary, ["start", "--data-dir", half, ...freePorts], {
        stdio: "ignore",
        env: cleanEnvironment(),
      });
      const gone = new Promise((resolve) => first.once("exit", resolve));
      await until("the first files", () => readdirSync(half).some((name) => /^postgres(?!\.l)/.test(name)));
      first.kill("SIGKILL");
      await gone;
      const second = await Instance.start(binary, half);
      try {
        assert.equal((await list(second, { pageSize: 1 })).status, 200);
      } finally {
        assert.equal(await second.end(), 0);
      }
    },
  );

  if (namespaces()) {
    await step("The product starts where it is root in a user namespace only", async () => {
      const inside = await Instance.start(binary, scratchFolder(), { through: ["unshare", "-r"] });
      try {
        assert.equal((await list(inside, { pageSize: 1 })).status, 200);
      } finally {
        assert.equal(await inside.end(), 0);
      }
    });
  }
  if (process.getuid() === 0 && namespaces()) {
    await step(
      "Root whom user namespaces are refused has its database where only root may enter",
      async () => {
        const folder = join(scratchFolder(), "data");
        const through = ["sh", "-c", WITHOUT_NAMESPACES, "sh"];
        for (let start = 0; start < 2; start += 1) {
          const inside = await Instance.start(binary, folder, { through });
          try {
            assert.equal((await list(inside, { pageSize: 1 })).status, 200);
            assert.notEqual(statSync(join(folder, "postgres")).uid, 0);
            assert.equal(statSync(folder).mode & 0o777, 0o700);
          } finally {
            assert.equal(await inside.end(), 0);
          }
        }
      },
    );
  }
}

/**
 * Runs a command as root of a user namespace that holds every account but allows no further namespace, as containers
 * commonly do. The map of a namespace can only be written from outside of it.
 */
const WITHOUT_NAMESPACES = `
  own=$(readlink /proc/$$/ns/user)
  (
    until [ "$(readlink /proc/$$/ns/user)" != "$own" ]; do :; done
    echo 0 0 65536 >/proc/$$/gid_map
    echo 0 0 65536 >/proc/$$/uid_map
  ) &
  exec unshare --user sh -c '
    until [ "$(id -u)" = 0 ]; do :; done
    exec sh -c "echo 0 >/proc/sys/user/max_user_namespaces; exec \\"\\$@\\"" sh "$@"
  ' sh "$@"`;

function namespaces() {
  try {
    execFileSync("unshare", ["-r", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
