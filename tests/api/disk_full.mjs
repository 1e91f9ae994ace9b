/**
 * A disk that is full while a change of the tables runs, or a record is saved. The server may not make a file larger than a limit on its process
 * (RLIMIT_FSIZE): what it meets is what a full disk gives it, and no privilege is needed.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { create, draft, list, requisitions } from "./data.mjs";
import { expectExit } from "./exit_codes.mjs";
import { sampleWith } from "./metadata.mjs";
import { createDatabase, psql } from "./modes.mjs";
import { expectProblem, Instance, run, scratchFolder, step, until } from "./support.mjs";

const ROWS = 120_000;
/** Room for the first batches of a backfill; no multiple of a page, so that the last write falls short. */
const ROOM = 1_500_100;

const item = (columns = "") => `datasource db {
  provider = "postgresql"
  schemas  = ["shop"]
}

model item {
  tenant_id String @db.Uuid
  id        Int
  name      String
${columns}
  @@id([tenant_id, id])
  @@schema("shop")
}
`;

/** Of connections that are opened from now on. */
function limitFiles(postmaster, bytes) {
  execFileSync("prlimit", ["--pid", String(postmaster), `--fsize=${bytes}:`]);
}

export async function diskFullScenarios(instance) {
  const url = await createDatabase(instance, "disk_full");
  const folder = scratchFolder();
  const [schema, migrations] = ["schema", "migrations"].map((name) => join(folder, name));
  mkdirSync(schema);
  const verb = (words) =>
    run(instance.binary, [...words, "--migrations", migrations], {
      env: { DATABASE_ADMIN_URL: url },
      timeoutMs: 120_000,
    });
  const migrate = (name, text, more = []) => {
    writeFileSync(join(schema, "shop.prisma"), text);
    return verb(["db:migrate", "--schema", schema, "--name", name, ...more]);
  };
  const sql = (text) => psql(instance, text, url);
  const digest = () =>
    sql("select count(*) || ' ' || md5(string_agg(id || name, ',' order by id)) from shop.item");
  expectExit(await migrate("first", item()), 0);
  await sql(`insert into shop.item
    select '00000000-0000-0000-0000-000000000001', n, repeat('x', 120) || n from generate_series(1, ${ROWS}) as n`);
  const before = await digest();

  await step("A disk that is full ends db:deploy with 1, says so and loses nothing", async () => {
    const convert = ["--convert", "shop.item.size=length(name)", "--create-only"];
    expectExit(await migrate("size", item("  size      Int?\n"), convert), 0);
    const size = Number(await sql("select pg_relation_size('shop.item')"));
    assert.ok(size > 2 ** 24, "the log's own files, which are of 16 MB, still fit");
    limitFiles(instance.postmaster(), size + ROOM);
    const answer = await verb(["db:deploy"]).finally(() => limitFiles(instance.postmaster(), "unlimited"));
    expectExit(answer, 1);
    assert.match(
      answer.stderr,
      /fill size of shop\.item[^]*could not extend file[^]*no room left[^]*it goes on where it was/,
    );
    assert.equal(await digest(), before);
    const filled = Number(await sql("select count(size) from shop.item"));
    assert.ok(filled > 0 && filled < ROWS, `${filled} rows were filled`);
    assert.equal((await instance.send("GET", "/health/ready", { as: null })).status, 200);
  });

  await step("Once there is room the same command goes on where it was", async () => {
    const answer = await verb(["db:deploy"]);
    expectExit(answer, 0);
    assert.match(answer.stdout, /applied {2}0002_size/);
    assert.equal(await sql("select count(*) from shop.item where size = length(name)"), String(ROWS));
    assert.equal(await digest(), before);
    expectExit(await verb(["db:deploy", "--status"]), 0);
  });
}

const table = "mdm.purchase_requisition";
const noteField = "  note:         { type: text }\n";
const sampleWithSize = (type) => sampleWith(noteField, `${noteField}  size: { type: ${type} }\n`);

/** Copies of `record` until the table's file is larger than one of the log. */
async function fillTable(sql, record) {
  const columns = (
    await sql(`select string_agg(quote_ident(attname), ',') from pg_attribute
      where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`)
  ).split(",");
  const own = { id: "gen_random_uuid()", document_number: "'COPY-' || n" };
  const values = columns.map((column) => own[column] ?? column);
  await sql(`insert into ${table} (${columns}) select ${values} from ${table}, generate_series(1, 60000) as n
    where id = '${record.id}'`);
  const size = Number(await sql(`select pg_relation_size('${table}')`));
  assert.ok(size > 2 ** 24, `${size} bytes are too few`);
}

/** What the server and its connections may write, until `freed()`: none of a table goes further than `room` bytes. */
async function fullDisk(instance, sql, room) {
  const size = Number(await sql(`select pg_relation_size('${table}')`));
  const processes = async () => [
    instance.postmaster(),
    ...(await sql("select pid from pg_stat_activity where backend_type = 'client backend'"))
      .split("\n")
      .map(Number),
  ];
  const limit = async (bytes) => {
    // The connection that asked is gone by then.
    for (const pid of await processes()) if (existsSync(`/proc/${pid}`)) limitFiles(pid, bytes);
  };
  await limit(size + room);
  return { freed: () => limit("unlimited") };
}

async function savedOnFullDisk(instance, sql) {
  const counted = () => sql(`select count(*) from ${table}`).then(Number);
  const body = await draft(instance, { note: "x".repeat(1500) });
  const save = () => instance.send("POST", requisitions, { body });
  const before = await counted();
  const disk = await fullDisk(instance, sql, 100);
  let saved = 0;
  try {
    await step(
      "A record that finds no room is refused with 503 and STORAGE_FULL, again and again",
      async () => {
        const refused = await until("a full page", async () => {
          const answer = await save();
          if (answer.status !== 201) return answer;
          saved += 1;
        });
        for (let i = 0; i < 10; ++i) expectProblem(await save(), 503, "STORAGE_FULL");
        const problem = expectProblem(refused, 503, "STORAGE_FULL");
        assert.equal(refused.headers.get("retry-after"), "1");
        assert.doesNotMatch(refused.text, /extend|base\/|53100/, problem.detail);
      },
    );
    await step("Meanwhile everything else is served, and what was acknowledged is there", async () => {
      assert.equal((await list(instance, { pageSize: 5 })).status, 200);
      assert.equal((await instance.send("GET", "/health/ready", { as: null })).status, 200);
      assert.equal(await counted(), before + saved);
    });
  } finally {
    await disk.freed();
  }
  await step("Once there is room the same request saves the record", async () => {
    assert.equal((await save()).status, 201);
    assert.equal(await counted(), before + saved + 1);
  });
}

async function appliedOnFullDisk(instance, sql) {
  const meta = (words) =>
    run(instance.binary, ["meta", ...words, "--data-dir", instance.folder], { timeoutMs: 120_000 });
  const disk = await fullDisk(instance, sql, ROOM);
  await step("A disk that is full ends meta apply with 1, says so, and the old version goes on", async () => {
    const answer = await meta(["apply", sampleWithSize("integer")]).finally(disk.freed);
    expectExit(answer, 1);
    assert.match(answer.stderr, /fill size_?\d* of mdm\.purchase_requisition[^]*no room left/);
    const status = JSON.parse((await meta(["status", "--json"])).stdout);
    assert.equal(status.state, "failed");
    const { data } = await list(instance, { filter: 'size == "7"', pageSize: 1 });
    assert.equal(data[0].size, "7");
  });
  await step("Once there is room meta resume goes on where it was, and no value is lost", async () => {
    const rows = await sql(`select count(*) from ${table} where size = '7'`);
    expectExit(await meta(["resume"]), 0);
    const status = JSON.parse((await meta(["status", "--json"])).stdout);
    assert.equal(status.state, "applied");
    assert.equal(await sql(`select count(*) from ${table} where size_2 = 7`), rows);
    const { data } = await list(instance, { filter: "size == 7", pageSize: 1 });
    assert.equal(data[0].size, 7);
  });
}

/** The server itself meets the full disk: when a record is saved, and while it applies a change of the metadata. */
export async function diskFullServerScenarios(binary) {
  const instance = await Instance.start(binary, scratchFolder());
  const sql = (text) => psql(instance, text);
  try {
    expectExit(
      await run(binary, ["meta", "apply", sampleWithSize("string"), "--data-dir", instance.folder], {
        timeoutMs: 60_000,
      }),
      0,
    );
    await fillTable(sql, await create(instance, { size: "7", note: "x".repeat(150) }));
    await savedOnFullDisk(instance, sql);
    await appliedOnFullDisk(instance, sql);
  } finally {
    await instance.end();
  }
}
