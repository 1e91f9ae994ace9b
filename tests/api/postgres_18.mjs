/** The whole product over PostgreSQL 18, in a cluster of its own. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";

import { preparePostgres18 } from "../support/postgres_18.mjs";
import { change, create, requisitions } from "./data.mjs";
import { expectExit } from "./exit_codes.mjs";
import { createDatabase, psql, signIn } from "./modes.mjs";
import { freePorts, Instance, run, scratchFolder, step } from "./support.mjs";

/**
 * The gate wants 18.6 at least and the registry has 18.4. What the owner's sessions ask for the version goes to a function
 * before PostgreSQL's own; the gate looks at everything else as ever.
 */
const NEWER = [
  "create schema newer",
  "create function newer.current_setting(name text) returns text language sql stable as $$ select case when" +
    " name = 'server_version_num' then '180006' else pg_catalog.current_setting(name) end $$",
  "alter database athyper set search_path = newer, pg_catalog, public",
];

/** Runs statements in a cluster that no server serves. PostgreSQL refuses to be root, whoever owns the files. */
function runAlone(programs, cluster, statements) {
  const { uid, gid } = statSync(cluster);
  const isRoot = process.getuid() === 0;
  const view = isRoot && uid === 0 ? ["unshare", "--user", "--map-user=65534", "--map-group=65534"] : [];
  const [program, ...words] = [
    ...view,
    join(programs, "postgres"),
    "--single",
    "-D",
    ".",
    "-c",
    "log_checkpoints=off",
    "athyper",
  ];
  execFileSync(program, words, {
    cwd: cluster,
    input: `${statements.join("\n")}\n`,
    stdio: ["pipe", "ignore", "inherit"],
    ...(isRoot && uid !== 0 && { uid, gid }),
  });
}

/** Starts the product in the folder, which the gate refuses, and brings the gate past the version. */
async function passTheFloor(binary, folder, env) {
  await step(
    "A server below the version floor ends the start with 13, and the version is all it has against it",
    async () => {
      const answer = await run(binary, ["start", "--data-dir", folder, ...freePorts], {
        env,
        timeoutMs: 60_000,
      });
      expectExit(answer, 13);
      assert.match(answer.stderr, /PostgreSQL 18\.\d+.* is older than the floor/);
      assert.match(answer.stderr, /^athyper: the database server is older than the releases/m);
      const found = answer.stderr.match(/^ {2}\S+: .*$/gm);
      assert.equal(found.length, 1, answer.stderr);
      assert.match(
        found[0],
        /^ {2}server: PostgreSQL 18\.4.* is older than the floor 18\.6, 17\.11, 16\.15, 15\.19$/,
      );
    },
  );
  runAlone(env.POSTGRES_BIN_DIR, join(folder, "postgres"), NEWER);
}

async function works(instance) {
  await step("On PostgreSQL 18 a person signs in at the web server and lists through it", async () => {
    assert.match(await psql(instance, "show server_version"), /^18\./);
    const words = ["sign-in-link", "--data-dir", instance.folder, "--tenant", "acme", "--user", "manager"];
    const cookie = await signIn((await run(instance.binary, words)).stdout.trim());
    const web = { as: null, headers: { cookie }, base: instance.facts.webUrl };
    const answer = await instance.send("GET", requisitions, web);
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.data.length, 20);
  });

  await step("On PostgreSQL 18 a record is created, changed and read", async () => {
    const made = await create(instance);
    const changed = await change(instance, made, { subject: "On 18" });
    assert.equal(changed.status, 200, changed.text);
    const read = await instance.send("GET", `${requisitions}/${made.id}`);
    assert.deepEqual([read.data.subject, read.data.version], ["On 18", made.version + 1]);
  });
}

async function migrates(instance, env) {
  const url = await createDatabase(instance, "deployed");
  const verb = async (words) => {
    const answer = await run(instance.binary, [...words, "--json"], {
      env: { ...env, DATABASE_ADMIN_URL: url },
      timeoutMs: 60_000,
    });
    assert.equal(answer.code, 0, answer.stderr);
    return JSON.parse(answer.stdout);
  };
  await step(
    "On PostgreSQL 18 the platform's tables are made, and a second db:deploy finds nothing to do",
    async () => {
      await verb(["db:provision:ddl"]);
      const { applied, soaking, baselined } = await verb(["db:deploy"]);
      assert.deepEqual([applied, soaking, baselined], [[], [], []]);
      assert.equal(
        (await verb(["db:deploy", "--status"])).migrations.every((row) => row.state === "applied"),
        true,
      );
    },
  );
}

export async function postgres18Scenarios(binary) {
  const folder = scratchFolder();
  const place = scratchFolder();
  chmodSync(place, 0o755);
  const env = { POSTGRES_BIN_DIR: preparePostgres18(join(place, "programs")) };
  await passTheFloor(binary, folder, env);
  const instance = await Instance.start(binary, folder, { env });
  try {
    await works(instance);
    await migrates(instance, env);
  } finally {
    await instance.end();
  }
}
