/** The verbs of migrations and schema files, each run on a database and in folders of its own. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { expectExit } from "./exit_codes.mjs";
import { createDatabase, psql } from "./modes.mjs";
import { pooler } from "./pooler.mjs";
import { run, scratchFolder, step, until } from "./support.mjs";

const datasource = 'datasource db {\n  provider = "postgresql"\n  schemas  = ["shop"]\n}\n';

/** The one table of the shop with further columns, attributes and documentation lines. */
const item = (columns = "", lines = "") => `/// ${"what is sold"}
${lines}model item {
  tenant_id String @db.Uuid
  id        Int
  name      String?
${columns}
  @@id([tenant_id, id])
  @@schema("shop")
}
`;

/** A database, folders of schema and migrations, and the verbs on them. */
async function shop(instance, name) {
  const url = await createDatabase(instance, name);
  const folder = scratchFolder();
  const schema = join(folder, "schema");
  const migrations = join(folder, "migrations");
  mkdirSync(schema);
  writeFileSync(join(schema, "schema.prisma"), datasource);
  const words = (verb, more) => [
    ...verb,
    ...(/^db:(migrate(:dev)?|pull.*)$/.test(verb[0]) ? ["--schema", schema] : []),
    ...(/^db:pull/.test(verb[0]) ? [] : ["--migrations", migrations]),
    ...more,
  ];
  const verb = (text, more = [], env = {}) =>
    run(instance.binary, words(text.split(" "), more), {
      env: { DATABASE_ADMIN_URL: url, ...env },
      timeoutMs: 120_000,
    });
  const json = async (text, more = []) => {
    const answer = await verb(text, [...more, "--json"]);
    assert.equal(answer.code, 0, answer.stderr);
    return JSON.parse(answer.stdout);
  };
  const sql = (text) => psql(instance, text, url);
  return {
    instance,
    url,
    schema,
    migrations,
    verb,
    json,
    sql,
    say: (text, file = "shop") => writeFileSync(join(schema, `${file}.prisma`), text),
    columns: () =>
      sql(
        "select string_agg(attname, ' ' order by attnum) from pg_attribute where attrelid = 'shop.item'::regclass and attnum > 0",
      ),
    states: async () => {
      const answer = await verb("db:deploy --status --json");
      return JSON.parse(answer.stdout).migrations.map((row) => `${row.migration} ${row.state}`);
    },
  };
}

async function helps({ binary }) {
  for (const name of [
    "db:migrate",
    "db:migrate:dev",
    "db:deploy",
    "db:migrate:deploy",
    "db:reset",
    "db:pull",
    "db:pull:force",
  ]) {
    await step(`${name} --help names its options and gives an example`, async () => {
      const answer = await run(binary, [name, "--help"]);
      assert.equal(answer.code, 0);
      assert.match(answer.stdout, /--json/);
      assert.match(answer.stdout, new RegExp(`examples:\n[^]*athyper ${name} `));
    });
  }
}

async function writeAndApply({ verb, json, say, columns, states, migrations, sql }) {
  await step("db:migrate wants a name only when there is something to call", async () => {
    say(item());
    const answer = await verb("db:migrate");
    expectExit(answer, 64);
    assert.match(answer.stderr, /create schema shop, ….*--name/);
    assert.ok(!existsSync(migrations));
  });

  await step("db:migrate writes a numbered folder and applies it, in the order of the file", async () => {
    const answer = await verb("db:migrate --name first");
    expectExit(answer, 0);
    assert.deepEqual(readdirSync(migrations), ["0001_first"]);
    assert.match(
      readFileSync(join(migrations, "0001_first/migration.sql"), "utf8"),
      /create table "shop"."item"/,
    );
    assert.match(answer.stdout, /wrote .*0001_first[^]*applied {2}0001_first/);
    assert.match(
      answer.stderr,
      /migration:0001_first applying 1\/\d create /,
      "progress, a line for each step",
    );
    assert.equal(await columns(), "tenant_id id name");
  });

  await step("A second db:migrate finds nothing to do", async () => {
    assert.deepEqual(await json("db:migrate --name again"), {
      baselined: [],
      applied: [],
      soaking: [],
      paused: "",
      written: null,
      changes: [],
    });
  });

  await step("--create-only writes and applies nothing; db:deploy applies what is pending", async () => {
    say(item("  note String?\n"));
    const facts = await json("db:migrate:dev --name note --create-only");
    assert.equal(facts.written, "0002_note");
    assert.deepEqual(facts.changes, ["add column note to shop.item"]);
    assert.equal(await columns(), "tenant_id id name");
    const status = await verb("db:deploy --status");
    expectExit(status, 1);
    assert.match(status.stdout, /^applied +0001_first .*\npending +0002_note/);
    const answer = await verb("db:migrate:deploy --json");
    assert.deepEqual(JSON.parse(answer.stdout).applied, ["0002_note"]);
    const progress = answer.stderr
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    assert.equal(progress.at(-1).state, "completed");
    assert.equal(await columns(), "tenant_id id name note");
    assert.equal((await verb("db:deploy --status")).code, 0);
  });

  await step(
    "What is dropped is gone on a local database, and waits for --contract in a deployment",
    async () => {
      say(item());
      await json("db:migrate --name no_note --create-only");
      assert.deepEqual((await json("db:deploy")).soaking, ["0003_no_note"]);
      assert.deepEqual((await states()).at(-1), "0003_no_note soaking");
      const status = await verb("db:deploy --status");
      expectExit(status, 1);
      assert.match(status.stdout, /\n +waits for --contract: drop column note of shop\.item\n/);
      const [waiting] = JSON.parse((await verb("db:deploy --status --json")).stdout).migrations.slice(-1);
      assert.deepEqual(waiting.contractSteps, ["drop column note of shop.item"]);
      assert.equal(await columns(), "tenant_id id name note");
      say(item("  note String?\n"));
      await json("db:migrate --name note_again --create-only");
      const refused = await verb("db:deploy");
      expectExit(refused, 17);
      assert.match(refused.stderr, /0004_note_again cannot be applied while 0003_no_note keeps/);
      assert.match(refused.stderr, /shop\.item\.note.*0003_no_note still has to drop column note/);
      assert.match(refused.stderr, /athyper db:deploy --contract/);
      rmSync(join(migrations, "0004_note_again"), { recursive: true });
      say(item());
      assert.deepEqual((await json("db:deploy --contract")).applied, ["0003_no_note"]);
      assert.equal(
        await sql(
          "select count(*) from pg_attribute where attname = 'note' and attrelid = 'shop.item'::regclass",
        ),
        "0",
      );
    },
  );
}

async function badSchema({ verb, say, schema }) {
  await step("A wrong schema ends with 19 and names every finding by file, line and column", async () => {
    say(item("  colour Sting?\n  size Integr?\n"));
    const answer = await verb("db:migrate --name wrong");
    expectExit(answer, 19);
    assert.match(answer.stderr, /shop\.prisma:\d+:\d+: .*Sting[^]*shop\.prisma:\d+:\d+: .*Integr/);
  });

  await step("What PostgreSQL does not take ends with 19 and gives its reason", async () => {
    say(item("", "/// @check item_id_check (id > nowhere)\n"));
    const answer = await verb("db:migrate --name wrong");
    expectExit(answer, 19);
    assert.match(answer.stderr, /"nowhere" does not exist/);
  });

  await step("A folder without .prisma files is told", async () => {
    const answer = await verb(`db:migrate --name x`, ["--schema", join(schema, "none")]);
    expectExit(answer, 1);
    assert.match(answer.stderr, /no \.prisma file/);
    say(item());
  });
}

const named = "/// @check item_name_check (name is not null)\n";
const tenant = "00000000-0000-0000-0000-000000000001";

async function rowsInTheWay({ verb, json, say, sql, columns, states }) {
  await step("Rows against a new rule are counted and the first 20 shown; nothing is applied", async () => {
    await sql(
      `insert into shop.item select '${tenant}', n, case when n > 25 then 'ok' end from generate_series(1, 30) as n`,
    );
    say(item("", named));
    const answer = await verb("db:migrate --name named");
    expectExit(answer, 1);
    assert.match(answer.stderr, /shop\.item: 25 rows/);
    assert.equal(answer.stderr.match(/shop\.item \(tenant_id=[\w-]+, id=\d+\)/g).length, 20);
    assert.equal(await sql("select count(*) from pg_constraint where conname = 'item_name_check'"), "0");
    assert.deepEqual((await states()).at(-1), "0004_named pending");
  });

  await step("Once the rows are repaired the same migration is applied", async () => {
    await sql("update shop.item set name = 'none' where name is null");
    assert.deepEqual((await json("db:deploy")).applied, ["0004_named"]);
  });

  await step("Values that cannot be converted are named; nothing is applied until they can", async () => {
    say(item("  amount Int?\n", named));
    const words = ["--convert", "shop.item.amount=case when id < 3 then name::int else id end"];
    const answer = await verb("db:migrate --name amount", words);
    expectExit(answer, 1);
    assert.match(answer.stderr, /cannot be converted[^]*2 rows[^]*id=1\)[^]*id=2\)/);
    assert.equal(await columns().then((text) => text.includes("amount")), false);
    await sql("update shop.item set name = '7' where id < 3");
    assert.deepEqual((await json("db:deploy")).applied, ["0005_amount"]);
    assert.equal(await sql("select sum(amount) from shop.item"), String(7 + 7 + (30 * 31) / 2 - 3));
  });

  await step(
    "A change that is not made online is refused with the safe way, and no folder is written",
    async () => {
      say(item("  amount String?\n", named));
      const answer = await verb("db:migrate --name wider");
      expectExit(answer, 1);
      assert.match(answer.stderr, /instead: /);
      say(item("  amount Int?\n", named));
      assert.equal((await json("db:migrate")).written, null);
    },
  );
}

async function cutOff({ instance, verb, json, say, sql, url, states }) {
  const holder = () =>
    run(
      instance.binary,
      [
        "db",
        "psql",
        "--data-dir",
        instance.folder,
        "-d",
        url,
        "-c",
        "begin; lock table shop.item in access share mode; select pg_sleep(600)",
      ],
      { timeoutMs: 120_000 },
    );
  const holding = () =>
    sql(
      "select pid from pg_locks where relation = 'shop.item'::regclass and mode = 'AccessShareLock' and granted",
    );

  await step("A lock that is never granted ends with 18, and the next run goes on", async () => {
    say(item("  amount Int?\n  colour String?\n", named));
    const held = holder();
    const pid = await until("the lock", holding);
    const answer = await verb("db:migrate --name colour");
    await sql(`select pg_terminate_backend(${pid})`);
    await held;
    expectExit(answer, 18);
    assert.match(answer.stderr, /migration:0001_first\/0006_colour waiting/);
    assert.deepEqual((await states()).at(-1), "0006_colour failed");
    assert.deepEqual((await json("db:migrate")).applied, ["0006_colour"]);
  });

  await step("A connection that is lost on the way ends with 13, and the next run goes on", async () => {
    say(item("  amount Int?\n  colour String?\n  size Int?\n", named));
    const held = holder();
    const pid = await until("the lock", holding);
    const running = verb("db:migrate --name size");
    const applier =
      "select pid from pg_stat_activity where application_name = 'athyper schema change' and datname = current_database() and wait_event_type = 'Lock'";
    const applying = await until("the applier waits", () => sql(applier));
    await sql(`select pg_terminate_backend(${applying})`);
    expectExit(await running, 13);
    await sql(`select pg_terminate_backend(${pid})`);
    await held;
    assert.deepEqual((await json("db:deploy")).applied, ["0007_size"]);
  });
}

async function doesNotFit({ verb, json, say, sql, columns, migrations }) {
  await step("A database that moved ends with 17 and is not touched", async () => {
    rmSync(join(migrations, "0007_size"), { recursive: true });
    const answer = await verb("db:deploy");
    expectExit(answer, 17);
    assert.match(answer.stderr, /0007_size/, "the database knows one that is not here");
    await sql(
      "alter table shop.item drop column size; delete from core.schema_migration where name = '0007_size'",
    );
    await sql(
      "delete from core.schema_change where id = 'migration:0001_first/0007_size'; alter table shop.item add column stray int",
    );
    const moved = await verb("db:migrate --name size");
    expectExit(moved, 17);
    assert.match(moved.stderr, /the database is not the one/);
    await sql("alter table shop.item drop column stray");
    assert.deepEqual((await json("db:deploy")).applied, ["0007_size"]);
  });

  await step("A migration that changed after it was applied ends with 17 and is named", async () => {
    const file = join(migrations, "0002_note/migration.sql");
    const text = readFileSync(file);
    appendFileSync(file, "drop table x;\n");
    const edited = await verb("db:deploy");
    expectExit(edited, 17);
    assert.match(edited.stderr, /0002_note/);
    writeFileSync(file, text);
    await sql("update core.schema_migration set checksum = 'other' where name = '0002_note'");
    const changed = await verb("db:deploy");
    expectExit(changed, 17);
    assert.match(changed.stderr, /0002_note/);
  });

  await step("A folder that cannot be written is told and nothing is applied", async () => {
    say(item("  amount Int?\n  colour String?\n  size Int?\n  mine Int?\n", named));
    const mine = join(migrations, "0008_mine");
    writeFileSync(mine, "somebody's");
    const answer = await verb("db:migrate --name mine");
    expectExit(answer, 1);
    assert.match(answer.stderr, /0008_mine cannot be written/);
    assert.equal((await columns()).includes("mine"), false);
    rmSync(mine);
    assert.ok(readdirSync(migrations).every((name) => !name.includes("unfinished")));
    say(item("  amount Int?\n  colour String?\n  size Int?\n", named));
    expectExit(await verb("db:deploy", ["--migrations", join(migrations, "0002_note/plan.json")]), 1);
  });
}

async function noFolder({ instance, url, sql }) {
  const nowhere = join(scratchFolder(), "nowhere");
  for (const words of [["db:deploy"], ["db:deploy", "--status"], ["db:reset", "--yes"]]) {
    await step(
      `${words.join(" ")} with a folder without migrations ends with 1 and does nothing`,
      async () => {
        const answer = await run(instance.binary, [...words, "--migrations", nowhere], {
          env: { DATABASE_ADMIN_URL: url },
        });
        expectExit(answer, 1);
        assert.match(answer.stderr, /no migration below .*nowhere/);
        assert.equal(await sql("select to_regclass('shop.item') is not null"), "t");
      },
    );
  }
}

async function connections({ instance, verb, url }) {
  const words = (name) => [
    name,
    "--data-dir",
    scratchFolder(),
    ...(name === "db:migrate" ? ["--name", "x"] : []),
  ];
  for (const name of ["db:migrate", "db:deploy", "db:reset", "db:pull"]) {
    await step(
      `${name} without an owner's connection ends with 15 and names DATABASE_ADMIN_URL`,
      async () => {
        const answer = await run(instance.binary, words(name), { env: { DATABASE_URL: url } });
        expectExit(answer, 15);
        assert.match(answer.stderr, /DATABASE_ADMIN_URL/);
      },
    );
    await step(`${name} through a pooler ends with 15`, async () => {
      const { server, url: pooled } = await pooler(url);
      const answer = await run(instance.binary, words(name), { env: { DATABASE_ADMIN_URL: pooled } });
      server.close();
      expectExit(answer, 15);
      assert.match(answer.stderr, /pooler/);
    });
  }

  await step("db:migrate changes nothing outside local, and writes with --create-only", async () => {
    const answer = await verb("db:migrate --name x", [], { ENVIRONMENT: "staging" });
    expectExit(answer, 1);
    assert.match(answer.stderr, /--create-only.*db:deploy/);
    assert.equal((await verb("db:migrate --create-only", [], { ENVIRONMENT: "staging" })).code, 0);
  });
}

async function resets({ verb, json, sql, migrations, instance }) {
  await step("db:reset asks, and drops nothing without a yes", async () => {
    const answer = await verb("db:reset");
    expectExit(answer, 1);
    assert.match(answer.stderr, /--yes/);
  });

  await step("db:reset refuses outside local unless the environment is named", async () => {
    for (const more of [["--yes"], ["--yes", "--force", "production"]]) {
      const answer = await verb("db:reset", more, { ENVIRONMENT: "staging" });
      expectExit(answer, 1);
      assert.match(answer.stderr, /--force staging/);
    }
    assert.equal(await sql("select count(*) from core.schema_migration where line = '0001_first'"), "7");
  });

  await step("db:reset drops everything, applies every migration and loads the reference data", async () => {
    await sql("drop schema shop cascade; create table mdm.left_over (id int)");
    const answer = await verb("db:reset --yes --force staging --json", [], { ENVIRONMENT: "staging" });
    assert.equal(answer.code, 0, answer.stderr);
    assert.equal(JSON.parse(answer.stdout).applied.length, readdirSync(migrations).length);
    assert.equal(
      await sql("select to_regclass('mdm.left_over') is null and to_regclass('shop.item') is not null"),
      "t",
    );
    assert.equal(await sql("select count(*) from ref.country"), "250");
    assert.deepEqual((await json("db:migrate")).written, null);
  });

  await step("The database of a running instance is not reset", async () => {
    expectExit(await run(instance.binary, ["db:reset", "--yes", "--data-dir", instance.folder]), 14);
  });
}

async function pulls({ verb, json, sql, schema }) {
  const shopFile = join(schema, "shop.prisma");
  await step("db:pull leaves files alone that say what the database has", async () => {
    const before = readFileSync(shopFile, "utf8");
    assert.deepEqual((await json("db:pull --schemas shop")).written, []);
    assert.equal(readFileSync(shopFile, "utf8"), before);
  });

  await step("db:pull refuses to overwrite a file that differs and shows the difference", async () => {
    await sql("alter table shop.item add column later timestamptz default now()");
    const before = readFileSync(shopFile, "utf8");
    const answer = await verb("db:pull --schemas shop");
    expectExit(answer, 1);
    assert.match(answer.stderr, /\+ +later +DateTime\?/);
    assert.match(answer.stderr, /db:pull:force/);
    assert.equal(readFileSync(shopFile, "utf8"), before);
  });

  await step("db:pull:force overwrites it, with the columns in their order", async () => {
    assert.deepEqual((await json("db:pull:force --schemas shop")).written, [shopFile]);
    const names = [...readFileSync(shopFile, "utf8").matchAll(/^ {2}(\w+) /gm)].map((match) => match[1]);
    assert.deepEqual(names, ["tenant_id", "id", "name", "amount", "colour", "size", "later"]);
  });

  await step("What is pulled from the platform is what its own files say", async () => {
    const folder = scratchFolder();
    const first = await verb("db:pull", ["--schema", folder, "--json"]);
    assert.equal(first.code, 0, first.stderr);
    assert.deepEqual(readdirSync(folder).sort(), [
      "core.prisma",
      "meta.prisma",
      "public.prisma",
      "ref.prisma",
      "schema.prisma",
      "ui.prisma",
    ]);
    const again = await verb("db:pull", ["--schema", folder]);
    assert.match(again.stdout, /^nothing to do/);
    const own = await verb("db:pull", ["--schema", "framework/adapters/db/schema"]);
    assert.equal(own.code, 0, own.stderr);
    assert.match(own.stdout, /^nothing to do/);
  });

  await step("What a schema file cannot say is named and nothing is written", async () => {
    await sql("create view shop.peek as select 1 as one");
    const answer = await verb("db:pull:force --schemas shop");
    expectExit(answer, 1);
    assert.match(answer.stderr, /shop\.peek: view/);
  });
}

export async function migrateScenarios(instance) {
  const own = await shop(instance, "migrate_verbs");
  await helps(instance);
  await writeAndApply(own);
  await badSchema(own);
  await rowsInTheWay(own);
  await cutOff(own);
  await doesNotFit(own);
  await noFolder(own);
  await connections(own);
  await resets(own);
  await pulls(own);
}
