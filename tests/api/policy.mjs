/** test:policy: what it counts, how it ends, and where it says something is wrong. */
import assert from "node:assert/strict";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { run, scratchFolder, step } from "./support.mjs";

const sample = fileURLToPath(new URL("../../samples/procurement", import.meta.url));

/** A copy of the sample with one text of a file replaced. */
function sampleWith(file, text, replacement) {
  const folder = scratchFolder();
  cpSync(sample, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  assert.ok(before.includes(text), text);
  writeFileSync(path, before.replace(text, replacement));
  return folder;
}

const wider = [
  "entities/purchase_requisition.yaml",
  "record.created_by == subject.id",
  "record.created_by != null",
];
const test = (binary, words) => run(binary, words);

export async function policyTestScenarios(binary) {
  await step("The policies of the sample pass their tests, which put every rule to the test", async () => {
    const answer = await test(binary, ["test:policy:ci", sample]);
    assert.equal(answer.code, 0, answer.stderr);
    assert.match(answer.stdout, /^\d{3} cases, \d{3} passed, 0 failed; 12 of 12 rules covered \(100 %\)\n$/);
  });

  await step("A rule that opens too much fails the cases that forbid it, each with its place", async () => {
    const answer = await test(binary, ["test:policy", sampleWith(...wider)]);
    assert.equal(answer.code, 1);
    assert.match(
      answer.stderr,
      /policy_tests\.yaml:\d+:\d+: \[policy_test\.failed\] .*ann ENTITY\.READ on draft_of_ben: expected deny, got allow/,
    );
  });

  await step("The failures are there as JSON for a program", async () => {
    const answer = await test(binary, ["test:policy", sampleWith(...wider), "--json"]);
    assert.equal(answer.code, 1);
    const { failed, failures, rules } = JSON.parse(answer.stdout);
    assert.equal(failures.length, failed);
    assert.ok(failures.some((one) => one.principal === "ann" && one.rule === "requisition_read_own"));
    assert.ok(rules.every((rule) => /\.yaml:\d+:\d+$/.test(rule.place)));
  });

  await step(
    "A rule that no case has seen fails test:policy:ci alone, with the place of the rule",
    async () => {
      const rule =
        "  - { id: unseen, effect: allow, actions: [ENTITY.READ], roles: [legal], when: \"record.note == 'x'\" }";
      const folder = sampleWith("entities/purchase_requisition.yaml", "policies:", `policies:\n${rule}`);
      const alone = await test(binary, ["test:policy", folder]);
      assert.equal(alone.code, 0, alone.stderr);
      const strict = await test(binary, ["test:policy:ci", folder]);
      assert.equal(strict.code, 1);
      assert.match(
        strict.stderr,
        /purchase_requisition\.yaml:\d+:5: \[policy_test\.uncovered\] .*unseen.* hold/,
      );
      assert.match(strict.stdout, /12 of 13 rules covered \(92 %\)/);
      assert.equal((await test(binary, ["test:policy", folder, "--coverage", "92"])).code, 0);
      assert.equal((await test(binary, ["test:policy", folder, "--coverage", "93"])).code, 1);
    },
  );

  await step("A test that names what is not there is refused with file, line and column", async () => {
    const folder = sampleWith(
      "policy_tests.yaml",
      "rule: requisition_read_all",
      "rule: requisition_reed_all",
    );
    for (const words of [
      ["test:policy", folder],
      ["meta", "validate", folder],
    ]) {
      const answer = await test(binary, words);
      assert.equal(answer.code, 1);
      assert.match(
        answer.stderr,
        /policy_tests\.yaml:\d+:\d+: \[policy_test\.rule\.unknown\] .*did you mean/,
      );
    }
  });

  await step(
    "A folder without tests of policies is no success, and a wrong percentage is a usage error",
    async () => {
      const folder = scratchFolder();
      cpSync(sample, folder, { recursive: true });
      rmSync(join(folder, "policy_tests.yaml"));
      const answer = await test(binary, ["test:policy", folder]);
      assert.equal(answer.code, 1);
      assert.match(answer.stderr, /policy_test:/);
      assert.equal((await test(binary, ["test:policy", sample, "--coverage", "most"])).code, 64);
    },
  );
}
