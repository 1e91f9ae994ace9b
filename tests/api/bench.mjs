/** The measurement of schema changes works, and says so when a floor is missed. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

import { step } from "./support.mjs";

const program = fileURLToPath(new URL("../../bench/ddl/run.mjs", import.meta.url));

function bench(binary, ...words) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, "--binary", binary, "--quick", "--json", ...words],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        assert.ok(stdout, stderr);
        resolve({ code: error ? error.code : 0, ...JSON.parse(stdout) });
      },
    );
  });
}

const verdictOf = (trial, name) => trial.verdicts.find((verdict) => verdict.name.startsWith(name));

export async function benchScenarios(binary) {
  await step("bench ddl measures a change of the metadata and a migration under load", async () => {
    const { code, trials } = await bench(binary, "--only", "B11,B27");
    assert.deepEqual(
      trials.map(({ id, path }) => [id, path]),
      [
        ["B11", "API"],
        ["B27", "SQL"],
      ],
    );
    for (const trial of trials) {
      assert.equal(trial.failed, 0, trial.failures.join("\n"));
      assert.ok(trial.steps > 0 && trial.requests > 0 && trial.p99.during > 0, JSON.stringify(trial));
      assert.ok(trial.naive.heldMs > 0, JSON.stringify(trial.naive));
    }
    const floors = trials.flatMap(({ verdicts }) => verdicts).filter(({ kind }) => kind === "floor");
    assert.equal(code, floors.every(({ met }) => met) ? 0 : 1);
  });

  await step("bench ddl is red when what it judges rewrites the table under its lock", async () => {
    const { code, trials } = await bench(binary, "--only", "B19", "--judge-naive");
    assert.equal(code, 1);
    assert.equal(verdictOf(trials[0], "exclusive lock held").met, false, JSON.stringify(trials[0]));
  });
}
