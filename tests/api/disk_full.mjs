/**
 * A disk that is full while a change of the tables runs. The server may not make a file larger than a limit on its process
 * (RLIMIT_FSIZE): what it meets is what a full disk gives it, and no privilege is needed.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expectExit } from "./exit_codes.mjs";
import { createDatabase, psql } from "./modes.mjs";
import { run, scratchFolder, step } from "./support.mjs";

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
