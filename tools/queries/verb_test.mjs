/**
 * `./athyper kysely:codegen` run as a program, on a copy of the tree's own queries and on broken ones.
 * --binary PATH   athyper_queries
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { runSuite, scratchFolder, step } from "../../tests/support/suite.mjs";

const { values } = parseArgs({ options: { binary: { type: "string" } } });
const repository = join(import.meta.dirname, "../..");
const OWNER = "framework/runtime/services/platform/automation_jobs";
const MADE = `${OWNER}/src/generated/sign_ins_queries`;
const REGISTER = "tools/queries/generated/queries.json";

const run = (...words) => spawnSync(values.binary, words, { encoding: "utf8" });

/** A root with one file of queries, the tree's own or `text`. */
function rootWith(text) {
  const root = scratchFolder();
  const path = join(root, OWNER, "sql/sign_ins.sql");
  mkdirSync(dirname(path), { recursive: true });
  mkdirSync(join(root, OWNER, "src"));
  if (text === undefined) cpSync(join(repository, OWNER, "sql/sign_ins.sql"), path);
  else writeFileSync(path, text);
  return root;
}

await runSuite(async () => {
  await step("--help says what the verb does and how it ends", () => {
    const { status, stdout } = run("--help");
    assert.equal(status, 0);
    assert.match(stdout, /^usage: \.\/athyper kysely:codegen/);
    assert.match(stdout, /Exit codes: 0 done, 1 .*, 64 wrong usage/);
    assert.equal(run("--wrong").status, 64);
    assert.equal(run("--root").status, 64);
  });

  await step("--check writes nothing, names what is stale and ends with 1; without it that is written, and only that", () => {
    const root = rootWith();
    const missing = run("--root", root, "--check", "--json");
    assert.equal(missing.status, 1);
    assert.deepEqual(JSON.parse(missing.stdout).stale, [`${MADE}.cpp`, `${MADE}.hpp`, REGISTER]);
    assert.ok(!existsSync(join(root, `${MADE}.cpp`)));

    const first = run("--root", root, "--json");
    assert.equal(first.status, 0, first.stderr);
    assert.equal(JSON.parse(first.stdout).queryFiles, 1);
    assert.deepEqual(JSON.parse(first.stdout).written, [`${MADE}.cpp`, `${MADE}.hpp`, REGISTER]);
    for (const path of [`${MADE}.cpp`, `${MADE}.hpp`])
      assert.equal(readFileSync(join(root, path), "utf8"), readFileSync(join(repository, path), "utf8"));

    const left = join(root, OWNER, "src/generated/old_queries.hpp");
    writeFileSync(left, "// of a file that is gone\n");
    const check = run("--root", root, "--check");
    assert.equal(check.status, 1);
    assert.match(check.stdout, /stale\s+.*old_queries\.hpp\n.* 1 generated files stale/);
    assert.match(run("--root", root).stdout, /written .*old_queries\.hpp\n.* 1 generated files written/);
    assert.ok(!existsSync(left));
  });

  await step("A query that the schema does not know ends with 1 and its place, and nothing is written", () => {
    const head = "-- namespace: athyper::x\n\n-- name: q\n-- rows: many\n";
    const root = rootWith(`${head}select nonsense from core.web_session;\n`);
    const { status, stdout, stderr } = run("--root", root, "--json");
    assert.equal(status, 1);
    const [finding] = JSON.parse(stdout).findings;
    assert.equal(finding.place, `${OWNER}/sql/sign_ins.sql:3`);
    assert.match(finding.message, /column "nonsense" does not exist/);
    assert.match(stderr, /sign_ins\.sql:3: q: the server refuses it/);
    assert.ok(!existsSync(join(root, REGISTER)));
  });

  await step("A database that cannot be reached ends with 1", () => {
    const { status, stderr } = run("--root", rootWith(), "--connection", "host=/nowhere port=1 dbname=x");
    assert.equal(status, 1);
    assert.match(stderr, /pg\.unavailable/);
  });
});
