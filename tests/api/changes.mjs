/** Changes of the tables through the metadata: under load, over two processes, killed on the way, paused, taken back. */
import assert from "node:assert/strict";

import { draft, list, requisitions } from "./data.mjs";
import { sampleWith } from "./metadata.mjs";
import { createDatabase, psql } from "./modes.mjs";
import { Instance, run, scratchFolder, step, until } from "./support.mjs";

const noteField = "  note:         { type: text }\n";
/** The sample with further fields, `lines` as they stand in the file. */
const sampleWithFields = (...lines) =>
  sampleWith(noteField, noteField + lines.map((line) => `  ${line}\n`).join(""));

const weight = (scale, more = "") => `weight: { type: decimal, precision: 10, scale: ${scale}${more} }`;
const size = (type, more = "") => `size: { type: ${type}${more} }`;

const meta = (instance, words) =>
  run(instance.binary, ["meta", ...words, "--data-dir", instance.folder], { timeoutMs: 60_000 });

async function applied(instance, words) {
  const answer = await meta(instance, ["apply", ...words]);
  assert.equal(answer.code, 0, answer.stdout + answer.stderr);
  return answer.stdout;
}

const statusOf = async (instance) => JSON.parse((await meta(instance, ["status", "--json"])).stdout);

/** Reads and writes at every process until `stop()`; gives what was served and every answer that was no success. */
async function load(instances, body) {
  let running = true;
  const refused = [];
  let served = 0;
  const bodies = await Promise.all(instances.map((instance) => draft(instance, body)));
  const client = async (request) => {
    while (running) {
      const answer = await request();
      if (answer.status >= 400) refused.push(`${answer.status} ${answer.text}`);
      else served += 1;
    }
  };
  const work = instances.flatMap((instance, place) => [
    client(() => list(instance, { pageSize: 5, sort: "-created_at" })),
    client(() => instance.send("POST", requisitions, { body: bodies[place] })),
    client(() => list(instance, { filter: 'subject == "Standing desks"', pageSize: 3 })),
  ]);
  return {
    async stop() {
      running = false;
      await Promise.all(work);
      assert.ok(served > 0);
      return refused;
    },
  };
}

/** A transaction that is open until `end()`: a version fence waits for it. */
function openTransaction(instance, url) {
  const ended = psql(instance, "select 'held open' from pg_sleep(25)", url).catch(() => undefined);
  return {
    begun: () =>
      until("the open transaction", async () =>
        Number(
          await psql(
            instance,
            "select count(*) from pg_stat_activity where query like '%pg_sleep(25)' and pid <> pg_backend_pid()",
            url,
          ),
        ),
      ),
    async end() {
      await psql(
        instance,
        "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(25)' and pid <> pg_backend_pid()",
        url,
      );
      await ended;
    },
  };
}

const atFence = (instance) =>
  until("the version fence", async () =>
    (await statusOf(instance)).progress.step.startsWith("wait until every node"),
  );

async function underLoad(nodes, sql) {
  const [node] = nodes;
  const first = [weight(2), size("string", ", max_length: 20"), "tone: { type: enum, values: [a, b] }"];
  await applied(node, [sampleWithFields(...first)]);
  const record = (
    await node.send("POST", requisitions, {
      body: await draft(node, { size: "42", weight: "1.50", tone: "a" }),
    })
  ).data;

  for (const [what, lines, body, words, check] of [
    [
      "another scale of a number, whose writers go on",
      [weight(3), first[1], first[2]],
      { weight: "2.50" },
      [],
      async () => assert.equal((await node.send("GET", `${requisitions}/${record.id}`)).data.weight, "1.500"),
    ],
    [
      "another type of a field",
      [weight(3), size("integer"), first[2]],
      {},
      [],
      async () => assert.equal((await node.send("GET", `${requisitions}/${record.id}`)).data.size, 42),
    ],
    [
      "a field that becomes required, with the value of those that have none",
      [weight(3, ', required: true, default: "0.100"'), size("integer"), first[2]],
      {},
      [],
      async () =>
        assert.equal(await sql("select count(*) from mdm.purchase_requisition where weight_2 is null"), "0"),
    ],
    [
      "fewer values of an enum and an index",
      [
        weight(3, ', required: true, default: "0.100"'),
        size("integer", ", indexed: true"),
        "tone: { type: enum, values: [a, c] }",
      ],
      { tone: "a" },
      [],
      async () =>
        assert.equal(
          (await node.send("POST", requisitions, { body: await draft(node, { tone: "c" }) })).status,
          201,
        ),
    ],
    [
      "a reference with its integrity",
      [weight(3), size("integer"), "backup: { type: reference, to: supplier, on_delete: set_null }"],
      {},
      ["--drop"],
      async () =>
        assert.equal(
          await sql(
            "select count(*) from pg_constraint where conname = 'purchase_requisition_backup_fkey' and convalidated",
          ),
          "1",
        ),
    ],
    [
      "a field that goes",
      [weight(3)],
      {},
      ["--drop"],
      async () => assert.equal((await node.send("GET", `${requisitions}/${record.id}`)).data.size, undefined),
    ],
  ]) {
    await step(`Under load at two processes: ${what}; no request fails`, async () => {
      const running = await load(nodes, body);
      const told = await applied(node, [sampleWithFields(...lines), ...words]);
      assert.deepEqual(await running.stop(), []);
      assert.match(told, /version \d+ is published/);
      for (const each of nodes) assert.equal((await each.send("GET", requisitions)).status, 200);
      await check();
    });
  }

  await step("A plan says lock, rule and rows of every step, and that requests go on", async () => {
    const { stdout } = await meta(node, ["plan", sampleWithFields(weight(4))]);
    assert.match(stdout, /B19\.3, row exclusive lock, reads \d+ rows, writes \d+ rows, while requests run/);
    assert.match(stdout, /wait until every node reads the new/);
    assert.match(stdout, /weight_\d can be converted/);
  });

  await step("Rows that stand against a change are counted and named, and nothing is applied", async () => {
    const before = (await node.send("GET", "/api/meta/entities")).json.meta;
    const answer = await meta(node, ["apply", sampleWithFields(weight(0))]);
    assert.equal(answer.code, 1);
    assert.match(answer.stderr, /mdm\.purchase_requisition: \[weight_\d can be converted\] \d+ rows/);
    assert.match(answer.stderr, /mdm\.purchase_requisition \(tenant_id=[0-9a-f-]+, id=[0-9a-f-]+\)/);
    assert.deepEqual((await node.send("GET", "/api/meta/entities")).json.meta, before);
  });

  await step("What was dropped is parked, comes back, and goes for good when it is told to", async () => {
    const { id } = await statusOf(node);
    assert.equal(
      await sql("select count(*) from information_schema.columns where column_name = 'size_2'"),
      "1",
    );
    const early = await meta(node, ["contract"]);
    assert.match(early.stderr, /is kept until/);
    const back = await meta(node, ["rollback", id]);
    assert.equal(back.code, 0, back.stderr);
    assert.equal((await node.send("GET", `${requisitions}/${record.id}`)).data.size, 42);
    await applied(node, [sampleWithFields(weight(3)), "--drop"]);
    const gone = await meta(node, ["contract", "--now"]);
    assert.equal(gone.code, 0, gone.stderr);
    assert.equal(
      await sql("select count(*) from information_schema.columns where column_name = 'size_2'"),
      "0",
    );
  });

  await step("A change pauses at a fence and goes on", async () => {
    const held = openTransaction(nodes.shared, nodes.database);
    await held.begun();
    const applying = meta(node, ["apply", sampleWithFields(weight(4))]);
    await atFence(node);
    const pausing = meta(node, ["pause"]);
    await until(
      "the wish to pause",
      async () => (await sql("select bool_or(pause_requested) from core.schema_change")) === "t",
    );
    await held.end();
    assert.equal((await pausing).code, 0, (await pausing).stderr);
    assert.equal((await applying).code, 1);
    assert.match((await applying).stderr, /paused/);
    const other = await meta(node, ["apply", sampleWithFields(weight(4), "other: { type: text }")]);
    assert.match(other.stderr, /meta resume/);
    const resumed = await meta(node, ["resume"]);
    assert.equal(resumed.code, 0, resumed.stderr);
    assert.equal((await statusOf(node)).state, "applied");
  });
}

async function killed(binary) {
  const folder = scratchFolder();
  let instance = await Instance.start(binary, folder);
  try {
    await step(
      "A server that is killed in the middle of a change goes on with it when it starts again",
      async () => {
        await applied(instance, [sampleWithFields(size("string"))]);
        const body = await draft(instance, { size: "7" });
        const { data } = await instance.send("POST", requisitions, { body });
        const held = openTransaction(instance);
        await held.begun();
        const applying = meta(instance, ["apply", sampleWithFields(size("integer"))]);
        await atFence(instance);
        await instance.end("SIGKILL");
        assert.notEqual((await applying).code, 0);
        instance = await Instance.start(binary, folder);
        await until(
          "the end of the change",
          async () => (await statusOf(instance)).state === "applied",
          30_000,
        );
        assert.equal((await instance.send("GET", `${requisitions}/${data.id}`)).data.size, 7);
        const again = await applied(instance, [sampleWithFields(size("integer"))]);
        assert.match(again, /nothing to do/);
      },
    );
  } finally {
    await instance.end();
  }
}

export async function changeScenarios(binary, shared) {
  const database = await createDatabase(shared, "changes");
  const env = { DATABASE_URL: database };
  const start = (options) =>
    Instance.start(shared.binary, scratchFolder(), {
      verb: "api",
      ports: ["--port", "0", "--admin-port", "0"],
      options,
      env,
    });
  const nodes = [await start(["--sample", "procurement"])];
  try {
    // Whoever works on jobs brings the records of the sample.
    const ports = ["--admin-port", "0"];
    const worker = await Instance.start(shared.binary, scratchFolder(), { verb: "worker", ports, env });
    await nodes[0].sampleLoaded();
    await worker.end();
    nodes.push(await start([]));
    Object.assign(nodes, { shared, database });
    await underLoad(nodes, (text) => psql(shared, text, database));
  } finally {
    for (const node of [...nodes]) await node.end();
  }
  await killed(binary);
}
