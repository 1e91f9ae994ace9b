/**
 * Every statement that leaves the planner, asked of a newer grammar than the server's (libpg-query): it parses and uses only
 * the node types of the committed list, which a unit test holds to what Debian's grammar gives.
 * --binary PATH   core_schema_statements   --counts FILE   takes "passed failed"; ATHYPER_TEST_SEED asks for other pairs
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { loadModule, parseSync } from "libpg-query";

import { runSuite, seedOr, step } from "../support/suite.mjs";

const { values } = parseArgs({ options: { binary: { type: "string" }, counts: { type: "string" } } });
const list = join(import.meta.dirname, "../../framework/core/schema/testdata/grammar/nodes.txt");
const PAIRS = "300";

/** Names of node types begin with a capital, those of fields do not. */
function collect(node, types) {
  if (Array.isArray(node)) node.forEach((entry) => collect(entry, types));
  else if (node !== null && typeof node === "object") {
    for (const [name, value] of Object.entries(node)) {
      if (/^[A-Z]/.test(name)) types.add(name);
      collect(value, types);
    }
  }
}

function statements(seed) {
  const { status, stdout, stderr } = spawnSync(values.binary, [seed, PAIRS], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout.trimEnd().split("\n").map(JSON.parse);
}

await runSuite(async () => {
  await loadModule();
  const seed = seedOr(3);
  await step(`every statement of seed ${seed} parses and uses listed nodes only`, () => {
    const types = new Set();
    const emitted = statements(seed);
    assert.ok(emitted.length > 5_000, `${emitted.length} statements are too few`);
    for (const statement of emitted) {
      try {
        collect(parseSync(statement), types);
      } catch (error) {
        assert.fail(`${error.message}: ${statement}`);
      }
    }
    const listed = new Set(readFileSync(list, "utf8").trimEnd().split("\n"));
    assert.deepEqual([...types].filter((type) => !listed.has(type)).sort(), []);
  });
}, values);
