/** test:policy: what it counts, how it ends, where it says something is wrong. /api/policy: who may ask what, and the answers. */
import assert from "node:assert/strict";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expectProblem, run, scratchFolder, step } from "./support.mjs";

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
    assert.match(
      answer.stdout,
      /^(\d{3}) cases, \1 passed, 0 failed; (\d+) of \2 rules covered \(100 %\)\n$/,
    );
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
      const [covered, all, percent] = strict.stdout
        .match(/(\d+) of (\d+) rules covered \((\d+) %\)/)
        .slice(1)
        .map(Number);
      assert.equal(covered, all - 1);
      assert.equal((await test(binary, ["test:policy", folder, "--coverage", `${percent}`])).code, 0);
      assert.equal((await test(binary, ["test:policy", folder, "--coverage", `${percent + 1}`])).code, 1);
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

const send = (instance, path, body, as) => instance.send("POST", `/api/policy/${path}`, { as, body });

async function rightsOfTheCaller(instance) {
  const entity = "purchase_requisition";
  const principal = (await instance.send("GET", "/api/data/purchase_requisition?limit=1", { as: "user" }))
    .data[0];

  await step("Many questions about oneself are answered at once, each as the data API decides", async () => {
    const mine = { created_by: principal.created_by, status: "draft" };
    const checks = [
      { entity, operation: "ENTITY.READ" },
      { entity, operation: "ENTITY.CREATE", record: mine },
      { entity, operation: "ENTITY.UPDATE", record: mine },
      { entity, operation: "ENTITY.UPDATE", record: { ...mine, status: "closed" } },
      { entity, operation: "ENTITY.READ", record: { created_by: "0198aaaa-0000-7000-8000-000000000001" } },
      { entity, operation: "ENTITY.EXPLODE" },
    ];
    const answer = await send(instance, "check", { checks }, "user");
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(
      answer.data.map((one) => one.effect),
      ["conditional", "allow", "allow", "deny", "deny", "deny"],
    );
  });

  await step("An entity of which one may read nothing answers like one that is not there", async () => {
    const ask = async (name) =>
      (await send(instance, "explain", { entity: name, operation: "ENTITY.READ" }, "security_officer")).data
        .decision;
    assert.deepEqual(await ask("purchase_requisition"), await ask("no_such_thing"));
    const record = { no_such_field: 1 };
    const wrong = { checks: [{ entity, operation: "ENTITY.READ", record }] };
    assert.equal((await send(instance, "check", wrong, "security_officer")).status, 200);
    const told = await send(instance, "check", wrong, "user");
    expectProblem(told, 400, "POLICY_INPUT_INVALID");
    assert.equal(told.json.errors[0].pointer, "/checks/0/record/no_such_field");
  });

  await step(
    "An explanation shows the rules to those who may read policies, to others the decision",
    async () => {
      const question = { entity, operation: "ENTITY.UPDATE", record: { status: "closed" } };
      const own = await send(instance, "explain", question, "manager");
      assert.equal(own.data.decision.decidingRule, "requisition_closed_stays");
      assert.equal(own.data.explain, undefined);
      const full = await send(instance, "explain", question, "compliance_officer");
      const deciding = full.data.explain.rules.find((rule) => rule.deciding);
      assert.equal(deciding.id, "requisition_closed_stays");
      assert.deepEqual(deciding.conditions, [{ expression: "record.status == 'closed'", result: "yes" }]);
    },
  );
}

async function simulations(instance) {
  const simulation = (subject, record, more = {}) => ({
    subject,
    resource: { entity: "purchase_requisition", ...(record && { record }) },
    action: "ENTITY.READ",
    ...more,
  });

  await step(
    "An operator asks what the policies say to somebody else, and sees the filter of his list",
    async () => {
      const answer = await send(instance, "simulate", simulation({ persona: "user" }), "security_officer");
      assert.equal(answer.status, 200, answer.text);
      const { decision, explain, metadata } = answer.data;
      assert.deepEqual([decision.effect, decision.allowed], ["conditional", false]);
      assert.deepEqual(explain.filter, [
        { rule: "requisition_read_own", effect: "allow", conditions: ["record.created_by == subject.id"] },
      ]);
      assert.equal(metadata.dryRun, true);
      const outcomes = new Set(explain.rules.map((rule) => rule.outcome));
      for (const outcome of ["subject_mismatch", "operation_mismatch"])
        assert.ok(outcomes.has(outcome), outcome);
    },
  );

  await step("A simulation with a record decides about it, by another strategy when told to", async () => {
    const body = (strategy) =>
      simulation(
        { persona: "manager" },
        { status: "closed" },
        { action: "ENTITY.UPDATE", options: { conflictResolutionOverride: strategy } },
      );
    const denied = await send(instance, "simulate", body("deny_overrides"), "system_admin");
    assert.deepEqual(
      [denied.data.decision.effect, denied.data.decision.decidingRule],
      ["deny", "requisition_closed_stays"],
    );
    const allowed = await send(instance, "simulate", body("allow_overrides"), "system_admin");
    assert.deepEqual(
      [allowed.data.decision.effect, allowed.data.decision.decidingRule],
      ["allow", "requisition_change_open"],
    );
  });

  for (const as of ["user", "manager", "admin"]) {
    await step(`${as} may not ask for others, and learns nothing from asking`, async () => {
      expectProblem(
        await send(instance, "simulate", simulation({ persona: "admin" }), as),
        403,
        "POLICY_PERSONA_REQUIRED",
      );
      expectProblem(await send(instance, "validate", { rules: [] }, as), 403, "POLICY_PERSONA_REQUIRED");
    });
  }

  await step("Nobody asks without a token", async () => {
    for (const path of ["check", "explain", "simulate", "validate"])
      expectProblem(await send(instance, path, {}, null), 401, "UNAUTHORIZED");
  });
}

async function validations(instance) {
  const rule = {
    id: "a",
    effect: "deny",
    scopeType: "entity",
    scopeKey: "supplier",
    subjects: [{ type: "role", key: "user" }],
    operations: ["ENTITY.READ"],
    when: "record.status == 'blocked'",
  };
  /** What is wrong, the rule, where, the code. */
  const wrong = [
    [
      "an operation that does not exist",
      { operations: ["ENTITY.REED"] },
      "operations",
      "access.operation.unknown",
    ],
    ["a field that does not exist", { when: "record.statos == 'x'" }, "when", "access.condition.invalid"],
    ["a condition that is none", { when: "record.status" }, "when", "access.condition.invalid"],
    ["an entity that does not exist", { scopeKey: "suplier" }, "scopeKey", "policy.entity.unknown"],
    ["nobody it is for", { subjects: [] }, "subjects", "access.rule.invalid"],
    ["an effect that is none", { effect: "perhaps" }, "effect", "access.rule.unknown_word"],
  ];

  await step("Rules that are sound are valid", async () => {
    const answer = await send(instance, "validate", { rules: [rule] }, "system_admin");
    assert.deepEqual(answer.data, { valid: true, errors: [] });
  });

  await step("Every rule that is not sound is named with its place and code", async () => {
    const rules = wrong.map(([, change], i) => ({ ...rule, id: `r${i}`, ...change }));
    const { data } = await send(instance, "validate", { rules }, "system_admin");
    assert.equal(data.valid, false);
    assert.deepEqual(
      data.errors.map(({ pointer, code }) => [pointer, code]),
      wrong.map(([, , member, code], i) => [`/rules/${i}/${member}`, code]),
    );
  });
}

export async function policyScenarios(instance) {
  await rightsOfTheCaller(instance);
  await simulations(instance);
  await validations(instance);
}
