/** db:publish and its dry run, on a copy of the tree and the database of a running instance. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createDatabase } from "../api/modes.mjs";
import { cleanEnvironment, Instance } from "../api/support.mjs";
import { scratchFolder, step } from "../support/suite.mjs";
import { addColumn, checkout, coreTables, edit } from "./support.mjs";

const STEPS = ["validate", "plan", "migrate", "generate", "sync"];
const migrations = (folder) => join(folder, "framework/adapters/db/migrations");
const featureFlag = "packages/contracts/generated/ts/core/feature_flag.ts";

/** Begins to start the instance that things are published to; it comes up beside other steps. */
export function beginInstance({ product }) {
  const dataDir = scratchFolder();
  const starting = Instance.start(product, dataDir, { options: ["--sample", "none"] });
  // Whoever waits for it hears of a failure.
  starting.catch(() => {});
  return { dataDir, starting };
}

export async function publishScenarios({ publish, product, queries }, { dataDir, starting }) {
  const instance = await starting;
  try {
    await withInstance({ publish, product, queries, dataDir, instance });
  } finally {
    await instance.end();
  }
}

async function withInstance({ publish, product, queries, dataDir, instance }) {
  const folder = checkout("framework/runtime/services/platform/automation_jobs", "tools/queries/generated");
  const env = cleanEnvironment();

  /** Runs a verb to its end; gives its exit code, its texts and the facts of its last line. */
  function run(words, extra = {}) {
    const place = ["--root", folder, "--data-dir", dataDir];
    const { status, stdout, stderr } = spawnSync(publish, [...words, ...place], {
      encoding: "utf8",
      env: { ...env, ...extra },
    });
    const lines = stdout.trimEnd().split("\n");
    assert.equal(JSON.parse(lines[0]).event, "publish_start", stderr);
    return { status, stdout, stderr, facts: JSON.parse(lines.at(-1)) };
  }

  await step("publish: nothing changed is nothing to do, and needs no database with --skip-migrate", () => {
    const { status, facts, stderr } = run(["db:publish:dry-run", "--skip-migrate", "--json"], {
      DATABASE_URL: "postgresql://nobody@localhost:1/nothing",
    });
    assert.equal(status, 0, stderr);
    assert.deepEqual([facts.ok, facts.contractChanges, facts.migration], [true, [], null]);
    assert.deepEqual(
      facts.steps.map(({ step }) => step),
      STEPS.slice(0, 2),
    );
  });

  edit(folder, coreTables, (text) =>
    addColumn(text).replace(
      "/// @check feature_flag_rollout_pct_check ((rollout_pct >= 0)",
      "/// @check feature_flag_rollout_pct_check ((rollout_pct >= 1)",
    ),
  );
  const before = readFileSync(join(folder, featureFlag), "utf8");
  // A query over the new column: it can be prepared only where the tables are what they become.
  const owner = "framework/runtime/services/platform/automation_jobs";
  writeFileSync(
    join(folder, owner, "sql/reasons.sql"),
    "-- namespace: athyper::runtime::reasons\n\n-- name: list_reasons\n-- rows: many\nselect reason from core.feature_flag;\n",
  );

  await step(
    "publish: the dry run shows the SQL and the contracts, marks what breaks and changes nothing",
    () => {
      const { status, stdout, facts, stderr } = run(["db:publish:dry-run", "--name", "reasons"]);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /alter table "?core"?\."?feature_flag"? add column "?reason"?/i);
      assert.match(stdout, /^ {8}added member core\.FeatureFlagCreate\/reason: optional, text or null$/m);
      assert.match(
        stdout,
        /^BREAKS {2}changed member core\.FeatureFlagCreate\/rollout_pct: whole number from 0 to 100 → whole number from 1 to 100$/m,
      );
      assert.match(stdout, /^plan +\d+\.\d\d s {2}\d+ changes of contracts, \d+ breaking, 2 of tables$/m);
      const answer = facts.contractChanges.find(
        ({ shape, member }) => shape === "core.FeatureFlagRow" && member === "rollout_pct",
      );
      assert.equal(answer.breaking, false, "an answer that promises more breaks nobody");
      assert.match(facts.migration, /^\d{4}_reasons$/);
      assert.equal(readFileSync(join(folder, featureFlag), "utf8"), before);
      assert.ok(!existsSync(join(migrations(folder), facts.migration)));
    },
  );

  await step("publish: six steps bring tables, functions and contracts to what the sources say", () => {
    const { status, facts, stderr } = run([
      "db:publish",
      "--name",
      "reasons",
      "--queries",
      queries,
      "--json",
    ]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      facts.steps.map(({ step }) => step),
      STEPS,
    );
    for (const { milliseconds } of facts.steps) assert.ok(Number.isInteger(milliseconds));
    assert.ok(facts.totalMs >= Math.max(...facts.steps.map(({ milliseconds }) => milliseconds)));
    assert.match(facts.steps[2].outcome, /^1 migrations applied$/);
    assert.match(facts.steps[3].outcome, /\d+ queries in \d+ files/);
    assert.match(
      readFileSync(join(folder, owner, "src/generated/reasons_queries.hpp"), "utf8"),
      /TenantQuery<std::vector<std::optional<std::string>>> list_reasons\(\)/,
    );
    assert.deepEqual(readdirSync(migrations(folder)).sort().slice(-1), [facts.migration]);
    assert.match(
      readFileSync(join(folder, featureFlag), "utf8"),
      /reason: z\.optional\(z\.nullable\(z\.string\(\)\)\)/,
    );
    const deployed = spawnSync(
      product,
      ["db:deploy", "--status", "--json", "--data-dir", dataDir, "--migrations", migrations(folder)],
      { encoding: "utf8", env },
    );
    assert.equal(deployed.status, 0, deployed.stderr);
    assert.deepEqual(
      JSON.parse(deployed.stdout).migrations.map(({ migration, state }) => [migration, state]),
      readdirSync(migrations(folder))
        .sort()
        .map((migration) => [migration, "applied"]),
    );
  });

  await step("publish: once more there is nothing left to do", () => {
    const { status, facts, stderr } = run(["db:publish", "--json"]);
    assert.equal(status, 0, stderr);
    assert.deepEqual([facts.contractChanges, facts.migration], [[], null]);
    assert.match(facts.steps[2].outcome, /^0 migrations applied$/);
    assert.match(facts.steps[4].outcome, /^0 files written, 0 removed$/);
  });

  await step("publish: a dry run leaves a database that is not provisioned as it is", async () => {
    const url = await createDatabase(instance, "publish_empty");
    const { status, facts, stderr } = run(["db:publish:dry-run", "--json"], { DATABASE_ADMIN_URL: url });
    assert.equal(status, 0, stderr);
    assert.match(facts.steps[1].outcome, /once the database is provisioned/);
    const files = spawnSync(product, ["db:provision:status", "--json"], {
      encoding: "utf8",
      env: { ...env, DATABASE_ADMIN_URL: url },
    });
    assert.ok(
      JSON.parse(files.stdout).files.every(({ state }) => state === "pending"),
      files.stdout,
    );
  });

  await step("publish: a step that fails is named with its places, and none comes after it", () => {
    edit(folder, coreTables, (text) => text.replace("  is_enabled  Boolean", "  is_enabled  Bolean"));
    const { status, facts, stderr } = run(["db:publish", "--json"]);
    assert.equal(status, 1);
    assert.match(stderr, /core\.prisma:\d+:\d+: \[schema\.unknown_type\]/);
    assert.equal(facts.ok, false);
    assert.deepEqual(
      facts.steps.map(({ step, outcome }) => [step, outcome]),
      [["validate", "failed"]],
    );
    edit(folder, coreTables, (text) => text.replace("  is_enabled  Bolean", "  is_enabled  Boolean"));
  });

  await step("publish: a database without its owner's connection is refused, and so is a wrong name", () => {
    const owner = run(["db:publish", "--json"], { DATABASE_URL: "postgresql://athyper@localhost:1/athyper" });
    assert.equal(owner.status, 15, owner.stderr);
    assert.equal(owner.facts.steps.at(-1).outcome, "failed");
    edit(folder, coreTables, (text) => text.replace("  reason      String?\n", ""));
    const named = run(["db:publish", "--name", "Not A Name", "--json"]);
    assert.equal(named.status, 64);
    assert.match(named.stderr, /is no name of a migration/);
  });

  await step("publish: help has examples", () => {
    for (const verb of ["db:publish", "db:publish:dry-run"]) {
      const help = spawnSync(publish, [verb, "--help"], { encoding: "utf8" });
      assert.equal(help.status, 0);
      assert.match(help.stdout, new RegExp(`examples:\n {2}athyper ${verb}`));
    }
  });
}
