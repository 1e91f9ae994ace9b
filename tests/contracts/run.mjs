/**
 * Holds the contracts to their sources and to each other: generated files are as their sources say, the verbs do what their help
 * says, and C++, zod and JSON Schema judge values of every shape alike (ATHYPER_TEST_SEED asks for others).
 * --codegen, --publish, --product, --queries, --verdicts PATH   athyper-codegen, athyper-publish, athyper, athyper_queries,
 * contracts_verdicts   --counts FILE   takes "passed failed"
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { on, once } from "node:events";
import { openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";

import { runSuite, scratchFolder, seedOr, step } from "../support/suite.mjs";
import { beginInstance, publishScenarios } from "./publish.mjs";
import { addColumn, addField, checkout, coreTables, edit, root } from "./support.mjs";

const { values } = parseArgs({
  options: {
    codegen: { type: "string" },
    verdicts: { type: "string" },
    publish: { type: "string" },
    product: { type: "string" },
    queries: { type: "string" },
    counts: { type: "string" },
  },
});
const USUAL_SEED = 20261121;
const VALUES_PER_SHAPE = 10;

function codegen(words, folder = root) {
  return spawnSync(values.codegen, [...words, "--root", folder], { encoding: "utf8" });
}

async function freshness() {
  await step("Every generated file of this tree is as its sources say", () => {
    const { status, stdout, stderr } = codegen(["--check"]);
    assert.equal(status, 0, `run ./athyper athyper:codegen\n${stdout}${stderr}`);
  });

  await step("The facts name tables by schema and the shapes made of them", () => {
    const { status, stdout } = codegen(["--check", "--json"]);
    assert.equal(status, 0);
    const facts = JSON.parse(stdout);
    const core = facts.domains.find(({ domain }) => domain === "core");
    const models = readFileSync(join(root, coreTables), "utf8").match(/^model /gm).length;
    assert.equal(core.groups, models);
    assert.equal(facts.tables.core, models);
    for (const [schema, count] of Object.entries(facts.tables)) {
      const text = readFileSync(join(root, `framework/adapters/db/schema/${schema}.prisma`), "utf8");
      assert.equal(count, text.match(/^model /gm).length, schema);
    }
    assert.ok(core.shapes > core.groups * 10 && facts.shapes > core.shapes, stdout);
    assert.deepEqual([facts.written, facts.removed], [[], []]);
  });

  await step("The reference page counts what the facts count", () => {
    const facts = JSON.parse(codegen(["--check", "--json"]).stdout);
    const page = readFileSync(join(root, "docs/reference/contracts.md"), "utf8");
    assert.match(page, new RegExp(`\\| all \\| \\d+ \\| ${facts.shapes} \\| ${facts.aliases} \\|`));
  });
}

async function verbs() {
  await step("A changed table is stale for --check, and written by the verb in all three languages", () => {
    const folder = checkout();
    edit(folder, coreTables, addColumn);
    const stale = codegen(["--check"], folder);
    assert.equal(stale.status, 1);
    assert.match(stale.stdout, /stale {3}packages\/contracts\/generated\/ts\/core\/feature_flag\.ts/);
    assert.doesNotMatch(
      readFileSync(join(folder, "packages/contracts/generated/ts/core/feature_flag.ts"), "utf8"),
      /reason/,
    );
    assert.equal(codegen([], folder).status, 0);
    for (const file of [
      "ts/core/feature_flag.ts",
      "jsonschema/core/feature_flag.json",
      "cpp/core/feature_flag.inc",
    ])
      assert.match(readFileSync(join(folder, "packages/contracts/generated", file), "utf8"), /reason/, file);
    assert.equal(codegen(["--check"], folder).status, 0);
  });

  await step("What nothing makes any more goes", () => {
    const folder = checkout();
    writeFileSync(join(folder, "packages/contracts/generated/ts/core/gone.ts"), "export {};\n");
    const { status, stdout } = codegen(["--json"], folder);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout).removed, ["packages/contracts/generated/ts/core/gone.ts"]);
    assert.equal(codegen(["--check"], folder).status, 0);
  });

  await step("db:generate makes the part of the tables and leaves the rest", () => {
    const folder = checkout();
    edit(folder, coreTables, addColumn);
    edit(folder, "samples/procurement/entities/supplier.yaml", addField);
    const { status, stdout } = codegen(["db:generate", "--json"], folder);
    assert.equal(status, 0);
    assert.ok(
      JSON.parse(stdout).written.includes("packages/contracts/generated/ts/core/feature_flag.ts"),
      stdout,
    );
    for (const file of ["ts/entities/supplier.ts", "prisma/entities.prisma"])
      assert.doesNotMatch(
        readFileSync(join(folder, "packages/contracts/generated", file), "utf8"),
        /nickname/,
      );
    assert.equal(codegen(["db:generate", "--check"], folder).status, 0);
    assert.equal(codegen(["--check"], folder).status, 1);
  });

  await step("Sources that cannot be read are refused with their places, and nothing is written", () => {
    const folder = checkout();
    edit(folder, coreTables, (text) => text.replace("  is_enabled  Boolean", "  is_enabled  Bolean"));
    const { status, stderr } = codegen([], folder);
    assert.equal(status, 1);
    assert.match(stderr, /core\.prisma:\d+:\d+: \[schema\.unknown_type\]/);
    const folderWithoutSources = scratchFolder();
    assert.match(codegen([], folderWithoutSources).stderr, /is not a checkout of Athyper/);
    rmSync(join(folder, "samples"), { recursive: true });
    assert.equal(codegen(["--check"], folder).status, 1);
  });

  await step(
    "The watch makes them anew after a change, says what is wrong after a bad one, and goes on",
    async () => {
      const folder = checkout();
      const watch = spawn(values.codegen, ["athyper:codegen:watch", "--json", "--root", folder]);
      const said = on(createInterface({ input: watch.stdout }), "line", {
        signal: AbortSignal.timeout(20_000),
      });
      const complaints = on(createInterface({ input: watch.stderr }), "line", {
        signal: AbortSignal.timeout(20_000),
      });
      const next = async (lines) => (await lines.next()).value[0];
      try {
        assert.deepEqual(JSON.parse(await next(said)).written, []);
        edit(folder, coreTables, (text) => text.replace("  is_enabled  Boolean", "  is_enabled  Bolean"));
        assert.match(await next(complaints), /schema\.unknown_type/);
        edit(folder, coreTables, (text) => addColumn(text.replace("Bolean", "Boolean")));
        assert.ok(
          JSON.parse(await next(said)).written.includes(
            "packages/contracts/generated/ts/core/feature_flag.ts",
          ),
        );
        const entity = "samples/procurement/entities/supplier.yaml";
        edit(folder, entity, addField);
        const { written } = JSON.parse(await next(said));
        assert.ok(written.includes("packages/contracts/generated/ts/entities/supplier.ts"));
        assert.ok(written.includes("packages/contracts/generated/prisma/entities.prisma"));
        assert.match(
          readFileSync(join(folder, "packages/contracts/generated/prisma/entities.prisma"), "utf8"),
          /^ {2}nickname +String\?$/m,
        );
        assert.equal(watch.exitCode, null);
      } finally {
        watch.kill();
      }
      const [, signal] = await once(watch, "exit");
      assert.equal(signal, "SIGTERM");
    },
  );

  await step("Help has examples, and a misspelt option names the right one", () => {
    for (const verb of ["athyper:codegen", "athyper:codegen:watch", "db:generate"]) {
      const help = spawnSync(values.codegen, [verb, "--help"], { encoding: "utf8" });
      assert.equal(help.status, 0);
      assert.match(help.stdout, new RegExp(`examples:\n {2}athyper ${verb}`));
    }
    const wrong = spawnSync(values.codegen, ["athyper:codegen", "--chekc"], { encoding: "utf8" });
    assert.equal(wrong.status, 64);
    assert.match(wrong.stderr, /did you mean `check`/);
  });
}

/** Makes values and begins to judge them in the other two languages, in a process of its own beside the other steps. */
function beginVerdicts() {
  const seed = seedOr(USUAL_SEED);
  const file = join(scratchFolder(), "verdicts.jsonl");
  const made = spawnSync(values.verdicts, [seed, String(VALUES_PER_SHAPE)], {
    encoding: "utf8",
    stdio: ["ignore", openSync(file, "w"), "pipe"],
  });
  const judge = spawn("npx", ["vitest", "run", "packages/contracts/src/three_way.test.ts"], {
    cwd: root,
    env: { ...process.env, ATHYPER_CONTRACT_VERDICTS: file },
  });
  const said = Promise.all([text(judge.stdout), text(judge.stderr), once(judge, "close")]);
  return { seed, made, said };
}

async function verdicts({ seed, made, said }) {
  await step(`C++, zod and JSON Schema judge values of every shape alike (seed ${seed})`, async () => {
    assert.equal(made.status, 0, made.stderr);
    const [stdout, stderr, [status]] = await said;
    assert.equal(status, 0, stdout + stderr);
    const counted = stdout.match(/(\d+) values, (\d+) accepted, (\d+) shapes/);
    assert.ok(counted && Number(counted[1]) > 1000, stdout);
    console.log(`     ${counted[0]}`);
  });
}

await runSuite(async () => {
  const instance = beginInstance(values);
  const begun = beginVerdicts();
  await freshness();
  await verbs();
  await publishScenarios(values, instance);
  await verdicts(begun);
}, values);
