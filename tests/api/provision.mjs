/** The verbs of provisioning, each run on a database of its own. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expectExit } from "./exit_codes.mjs";
import { createDatabase, psql } from "./modes.mjs";
import { pooler } from "./pooler.mjs";
import { freePorts, run, scratchFolder, step } from "./support.mjs";

const kindOf = (name) => (name < "2" ? "ddl" : "seed");

/** A database, and the verb on it. */
async function fresh(instance, name) {
  const url = await createDatabase(instance, name);
  const verb = (words, more = {}) =>
    run(instance.binary, words, { env: { DATABASE_ADMIN_URL: url, ...more }, timeoutMs: 60_000 });
  const json = async (words) => {
    const answer = await verb([...words, "--json"]);
    assert.equal(answer.code, 0, answer.stderr);
    return JSON.parse(answer.stdout);
  };
  return { url, verb, json, sql: (text) => psql(instance, text, url) };
}

async function oneByOne({ verb, json, sql }) {
  await step("The status of an empty database names every file as pending and ends with 1", async () => {
    const answer = await verb(["db:provision:status", "--json"]);
    expectExit(answer, 1);
    const status = JSON.parse(answer.stdout);
    assert.equal(status.current, false);
    assert.ok(status.files.length >= 12, answer.stdout);
    for (const file of status.files)
      assert.deepEqual([file.state, file.kind], ["pending", kindOf(file.file)]);
  });

  await step("db:provision:ddl makes the schema and loads nothing", async () => {
    const { executed } = await json(["db:provision:ddl"]);
    assert.ok(executed.includes("070_schema_change.sql") && executed.every((name) => kindOf(name) === "ddl"));
    assert.equal(await sql("select count(*) from ref.country"), "0");
  });

  await step("db:provision:seed loads the reference data and touches no schema", async () => {
    const { executed } = await json(["db:provision:seed"]);
    assert.ok(executed.length >= 8 && executed.every((name) => kindOf(name) === "seed"));
    assert.equal(await sql("select count(*) from ref.country"), "250");
  });

  await step("db:provision runs nothing twice, and the status ends with 0", async () => {
    assert.deepEqual((await json(["db:provision"])).executed, []);
    assert.match((await verb(["db:provision"])).stdout, /^nothing to do/);
    const status = await verb(["db:provision:status"]);
    expectExit(status, 0);
    assert.match(status.stdout, /^current +010_bootstrap\.sql +\d{4}-/);
  });

  await step("db:provision:force runs every file again and changes no row", async () => {
    const rows = "select md5(string_agg(c::text, '' order by code)) from ref.currency as c";
    const before = await sql(rows);
    assert.ok((await json(["db:provision:force"])).executed.length >= 12);
    assert.equal(await sql(rows), before);
  });

  await step("--ddl-only and --seed-only exclude each other", async () => {
    expectExit(await verb(["db:provision", "--ddl-only", "--seed-only"]), 64);
  });
}

async function changed({ url, verb, json, sql }) {
  const outdated = (file) =>
    sql(`update public.schema_provisions set sha256 = 'old' where file_name = '${file}'`);
  await step("A schema file that changed runs again by itself", async () => {
    await outdated("070_schema_change.sql");
    assert.deepEqual((await json(["db:provision"])).executed, ["070_schema_change.sql"]);
  });

  await step("A seed file that changed ends with 16, names the file and runs nothing", async () => {
    await outdated("200_country.sql");
    await outdated("070_schema_change.sql");
    await sql("update ref.country set name = 'Mended by hand' where code = 'FR'");
    const answer = await verb(["db:provision"]);
    expectExit(answer, 16);
    assert.match(answer.stderr, /200_country\.sql/);
    assert.match(answer.stderr, /--force/);
    assert.equal(await sql("select count(*) from public.schema_provisions where sha256 = 'old'"), "2");
    assert.equal(await sql("select name from ref.country where code = 'FR'"), "Mended by hand");
  });

  await step("A start over a changed seed runs the schema, leaves the data and warns", async () => {
    // It gets as far as the tenant it is told of, which is behind the database.
    const words = ["start", "--data-dir", scratchFolder(), "--sample", "none", ...freePorts];
    const answer = await verb(words, { DATABASE_URL: url, IAM_DEFAULT_TENANT: "nobody" });
    assert.equal(answer.code, 21, answer.stderr);
    const warned = answer.stderr.split("\n").find((text) => text.includes("db.provision.seed_changed"));
    assert.match(warned ?? answer.stderr, /200_country\.sql.*db:provision:force/);
    assert.equal(
      await sql("select string_agg(file_name, ',') from public.schema_provisions where sha256 = 'old'"),
      "200_country.sql",
    );
    assert.equal(await sql("select name from ref.country where code = 'FR'"), "Mended by hand");
  });

  await step("db:provision:seed --force takes the program's data", async () => {
    await json(["db:provision:seed", "--force"]);
    assert.equal(await sql("select name from ref.country where code = 'FR'"), "France");
    await json(["db:provision"]);
  });

  await step("A file that fails is named, rolled back and runs when it is mended", async () => {
    await outdated("070_schema_change.sql");
    await sql(
      "alter table core.schema_change_step rename to kept; create view core.schema_change_step as select 1 as one",
    );
    const answer = await verb(["db:provision"]);
    expectExit(answer, 1);
    assert.match(answer.stderr, /070_schema_change\.sql/);
    await sql("drop view core.schema_change_step; alter table core.kept rename to schema_change_step");
    assert.deepEqual((await json(["db:provision"])).executed, ["070_schema_change.sql"]);
  });
}

async function reset({ verb, json, sql }) {
  await step("db:provision:reset without a terminal and without --yes drops nothing", async () => {
    const answer = await verb(["db:provision:reset"]);
    expectExit(answer, 1);
    assert.match(answer.stderr, /--yes/);
    assert.equal(await sql("select count(*) from ref.country"), "250");
  });

  await step("db:provision:reset --yes begins anew", async () => {
    await sql("create table mdm.left_over (id int)");
    assert.ok((await json(["db:provision:reset", "--yes"])).executed.length >= 12);
    assert.equal(await sql("select to_regclass('mdm.left_over') is null"), "t");
    assert.equal(await sql("select count(*) from ref.country"), "250");
  });
}

async function connections(instance, { url }) {
  const { binary, folder } = instance;
  const words = ["db:provision", "--data-dir", scratchFolder()];

  await step(
    "A database without an owner's connection ends with 15 and names DATABASE_ADMIN_URL",
    async () => {
      const answer = await run(binary, words, { env: { DATABASE_URL: url } });
      expectExit(answer, 15);
      assert.match(answer.stderr, /DATABASE_ADMIN_URL/);
    },
  );

  await step("An owner's connection through a pooler ends with 15", async () => {
    const { server, url: pooled } = await pooler(url);
    const answer = await run(binary, words, { env: { DATABASE_ADMIN_URL: pooled } });
    server.close();
    expectExit(answer, 15);
    assert.match(answer.stderr, /pooler/);
  });

  await step("An owner's connection that does not answer ends with 13", async () => {
    const env = { DATABASE_ADMIN_URL: "postgres://nobody@127.0.0.1:1/none" };
    expectExit(await run(binary, words, { env }), 13);
  });

  await step("The database of a running instance is looked at, and not dropped", async () => {
    const status = await run(binary, ["db:provision:status", "--data-dir", folder]);
    assert.equal(status.code, 0, status.stdout + status.stderr);
    const answer = await run(binary, ["db:provision:reset", "--yes", "--data-dir", folder]);
    expectExit(answer, 14);
    assert.equal((await instance.send("GET", "/health/ready", { as: null })).status, 200);
  });

  await step("Without any configuration the embedded database is made and provisioned", async () => {
    const own = scratchFolder();
    const answer = await run(binary, ["db:provision", "--json", "--data-dir", own], { timeoutMs: 60_000 });
    assert.equal(answer.code, 0, answer.stderr);
    assert.ok(JSON.parse(answer.stdout).executed.length >= 12);
    assert.equal((await run(binary, ["status", "--data-dir", own])).code, 1, "nothing is left running");
  });
}

async function imports(instance) {
  const { binary, folder } = instance;
  const file = join(scratchFolder(), "goods.csv");
  const words = ["db:reference:import", file, "--data-dir", folder];
  const facts = ["--dataset", "goods", "--source", "Us", "--version", "1", "--licence", "own"];

  await step("A classification is loaded from its licensee's file and read at once", async () => {
    writeFileSync(file, 'code,parent,name,name_de\n1,,"Goods, all",Waren\n11,1,Chairs,\n');
    const answer = await run(binary, [...words, ...facts, "--json"]);
    assert.equal(answer.code, 0, answer.stderr);
    assert.deepEqual(JSON.parse(answer.stdout), { written: 2, deprecated: 0 });
    const read = await instance.send("GET", "/api/ref/commodity_code?domain=goods&locale=de");
    assert.deepEqual(read.data, [
      { code: "1", label: "Waren", domain: "goods" },
      { code: "11", label: "Chairs", domain: "goods", parent: "1" },
    ]);
    const sources = await instance.send("GET", "/api/ref");
    assert.equal(sources.data.find((source) => source.code === "goods").licence, "own");
  });

  await step("A file that cannot be used names its place and ends with 1", async () => {
    writeFileSync(file, "code,name\n1,Goods\n1,Services\n");
    const answer = await run(binary, [...words, ...facts]);
    expectExit(answer, 1);
    assert.match(answer.stderr, /two meanings\n {2}1:/);
  });

  await step("A classification without its licence is not loaded", async () => {
    const answer = await run(binary, [...words, ...facts.slice(0, 6)]);
    expectExit(answer, 64);
    assert.match(answer.stderr, /--licence/);
  });
}

export async function provisionScenarios(instance) {
  const database = await fresh(instance, "provision_verbs");
  await oneByOne(database);
  await changed(database);
  await reset(database);
  await connections(instance, database);
  await imports(instance);
}
