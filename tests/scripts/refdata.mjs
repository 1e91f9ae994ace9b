/** The committed seed files and NOTICE.md are what the generator makes from the packages of its lockfile, byte for byte. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { files, generate, installSources } from "../../tools/refdata/generate.mjs";
import { decimal, over, power, times, written } from "../../tools/refdata/rational.mjs";
import { Sources } from "../../tools/refdata/sources.mjs";
import { root, step } from "./support.mjs";

const seedFolder = "framework/adapters/db/sql/seed";

export async function refdataScenarios() {
  await step("The reference data are those of their sources", async () => {
    const made = await generate(new Sources(installSources()));
    assert.ok(made.size === Object.keys(files).length + 1);
    for (const [path, text] of made) {
      // Not assert.equal: its difference of two such files would be longer than they are.
      assert.ok(
        text === readFileSync(join(root, path), "utf8"),
        `${path} is not fresh: node tools/refdata/generate.mjs`,
      );
    }
    assert.deepEqual(readdirSync(join(root, seedFolder)).sort(), Object.keys(files).sort());
  });

  await step("Factors of units are exact, and end where they cannot be", () => {
    assert.equal(written(times(decimal("0.3048"), decimal("0.3048"))), "0.09290304");
    assert.equal(written(over(decimal("1"), decimal("3"))), `0.${"3".repeat(25)}`);
    assert.equal(written(decimal("-1.5E-3")), "-0.0015");
    assert.equal(written(power(decimal("10"), -9)), "0.000000001");
    assert.throws(() => decimal("ft"), /no number/);
  });
}
