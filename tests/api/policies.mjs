/** /api/policy/policies and testcases: drafts, what is in force, who may put what into force; the same in every process. */
import assert from "node:assert/strict";

import { expectProblem, step, until } from "./support.mjs";

const officer = "security_officer";
const base = "/api/policy/policies";
const caller = (instance, where = instance) => ({
  get: (path, as = officer) => where.send("GET", path, { as }),
  post: (path, body = {}, more = {}) => where.send("POST", path, { as: officer, body, ...more }),
  put: (path, body, etag, as = officer) =>
    where.send("PUT", path, { as, body, headers: { "If-Match": etag } }),
  publish: (id, version, body = {}, as = officer) =>
    where.send("POST", `${base}/${id}/versions/${version}/publish`, {
      as,
      body,
      headers: { "If-Match": "*" },
    }),
});

const rule = (id, more = {}) => ({
  id,
  effect: "deny",
  scopeType: "entity",
  scopeKey: "supplier",
  subjects: [{ type: "role", key: "user" }],
  operations: ["ENTITY.READ"],
  ...more,
});

/** A policy with one draft; gives its id. */
async function draftOf(instance, name, rules) {
  const made = await caller(instance).post(base, { name, rules });
  assert.equal(made.status, 201, made.text);
  return made.data.id;
}

async function archive(instance, id, version) {
  const path = `${base}/${id}/versions/${version}/archive`;
  const answer = await caller(instance).post(path, {}, { headers: { "If-Match": "*" } });
  assert.equal(answer.status, 200, answer.text);
}

const list = (instance, entity, as = "user") =>
  instance.send("GET", `/api/data/${entity}?pageSize=1`, { as });

async function lifeOfAVersion(instance) {
  const api = caller(instance);
  let id;

  await step("A policy begins as a draft, and a draft changes nothing", async () => {
    id = await draftOf(instance, "no_suppliers", [rule("suppliers_are_shut")]);
    const read = await api.get(`${base}/${id}/versions/1`);
    assert.deepEqual([read.data.status, read.data.rules[0].id], ["draft", "suppliers_are_shut"]);
    assert.equal((await list(instance, "supplier")).status, 200);
    const found = await api.get(`${base}?name=no_suppliers`);
    assert.deepEqual(
      found.data.map((one) => one.id),
      [id],
    );
  });

  await step("A name is given once, and a policy has one draft", async () => {
    expectProblem(await api.post(base, { name: "no_suppliers", rules: [] }), 409, "POLICY_NAME_TAKEN");
    expectProblem(await api.post(`${base}/${id}/versions`), 409, "POLICY_DRAFT_EXISTS");
  });

  await step("Only who has read a draft as it is changes it", async () => {
    const path = `${base}/${id}/versions/1`;
    const body = { rules: [rule("suppliers_are_shut"), rule("more", { scopeKey: "employee" })] };
    const etag = (await api.get(path)).headers.get("etag");
    const bare = await instance.send("PUT", path, { as: officer, body });
    expectProblem(bare, 428, "PRECONDITION_REQUIRED");
    const changed = await api.put(path, body, etag);
    assert.equal(changed.status, 200, changed.text);
    assert.equal(changed.data.rules.length, 2);
    expectProblem(await api.put(path, body, etag), 412, "POLICY_VERSION_CONFLICT");
    assert.equal((await api.get(path)).headers.get("etag"), changed.headers.get("etag"));
    const twice = await api.put(path, { rules: [rule("a"), rule("a")] }, changed.headers.get("etag"));
    expectProblem(twice, 400, "POLICY_RULES_INVALID");
    assert.equal(twice.json.errors[0].pointer, "/rules/1/id");
    const back = await api.put(path, { rules: [rule("suppliers_are_shut")] }, changed.headers.get("etag"));
    assert.equal(back.status, 200, back.text);
  });

  await step("What is published is in force at once, and stays as it was published", async () => {
    const published = await api.publish(id, 1);
    assert.equal(published.status, 200, published.text);
    assert.equal(published.data.versions[0].status, "published");
    expectProblem(await list(instance, "supplier"), 404, "ENTITY_NOT_FOUND");
    assert.equal((await list(instance, "supplier", "manager")).status, 200);
    const navigation = await instance.send("GET", "/api/ui/navigation", { as: "user" });
    assert.ok(!navigation.data.entities.some((entity) => entity.name === "supplier"));
    expectProblem(await api.put(`${base}/${id}/versions/1`, { rules: [] }, "*"), 409, "POLICY_WRONG_STATE");
    expectProblem(await api.publish(id, 1), 409, "POLICY_WRONG_STATE");
  });

  await step("An explanation names the rule by its policy", async () => {
    const asked = await instance.send("POST", "/api/policy/simulate", {
      as: officer,
      body: {
        subject: { persona: "user", roles: ["user"] },
        resource: { entity: "supplier" },
        action: "ENTITY.READ",
      },
    });
    assert.equal(asked.data.decision.decidingRule, "no_suppliers/suppliers_are_shut");
  });

  await step(
    "A new version begins as the one in force and takes its place; the difference is told",
    async () => {
      const second = await api.post(`${base}/${id}/versions`);
      assert.deepEqual([second.status, second.data.version], [201, 2], second.text);
      const etag = second.headers.get("etag");
      const narrower = rule("suppliers_are_shut", { when: "record.code == 'nothing-is-called-so'" });
      await api.put(`${base}/${id}/versions/2`, { rules: [narrower, rule("another")] }, etag);
      const { data } = await api.get(`${base}/${id}/versions/2/diff?from=1`);
      assert.deepEqual(
        [data.added.map((one) => one.id), data.changed.map((one) => one.after.when), data.removed],
        [["another"], ["record.code == 'nothing-is-called-so'"], []],
      );
      const drop = await api.get(`${base}/${id}/versions/2`);
      await api.put(`${base}/${id}/versions/2`, { rules: [narrower] }, drop.headers.get("etag"));
      const published = await api.publish(id, 2);
      assert.deepEqual(
        published.data.versions.map((one) => one.status),
        ["published", "archived"],
      );
      assert.equal((await list(instance, "supplier")).status, 200);
    },
  );

  await step("An older version is brought back as a new one, with the same hash", async () => {
    const third = await api.post(`${base}/${id}/versions`, { from: 1 });
    assert.equal(third.data.version, 3, third.text);
    const published = await api.publish(id, 3);
    const [now, , first] = published.data.versions;
    assert.equal(now.hash, first.hash);
    assert.equal((await list(instance, "supplier")).status, 404);
  });

  await step("What is archived is in force no more", async () => {
    await archive(instance, id, 3);
    assert.equal((await list(instance, "supplier")).status, 200);
  });

  await step("Another tenant sees nothing of it", async () => {
    const other = await instance.send("GET", `${base}/${id}`, { as: `borealis/${officer}` });
    expectProblem(other, 404, "POLICY_NOT_FOUND");
  });
}

async function refusals(instance) {
  const api = caller(instance);

  await step("Everything that is wrong with a version is told at once, and it is not published", async () => {
    const id = await draftOf(instance, "all_wrong", [
      rule("operation", { operations: ["ENTITY.REED"] }),
      rule("entity", { scopeKey: "suplier" }),
      rule("field", { when: "record.statos == 'x'" }),
      rule("module", { scopeType: "module", scopeKey: "procurment" }),
      rule("record", { scopeType: "record", scopeKey: "supplier/7" }),
      rule("version", { scopeType: "entity_version", scopeKey: "1" }),
      rule("everywhere", { scopeType: "global", scopeKey: "", when: "record.no_such_field == 1" }),
    ]);
    const told = await api.post(`${base}/${id}/versions/1/validate`);
    assert.deepEqual(
      [told.data.valid, told.data.errors.map((one) => [one.pointer, one.code])],
      [
        false,
        [
          ["/rules/0/operations", "access.operation.unknown"],
          ["/rules/1/scopeKey", "policy.entity.unknown"],
          ["/rules/2/when", "access.condition.invalid"],
          ["/rules/3/scopeKey", "policy.module.unknown"],
          ["/rules/4/scopeKey", "policy.record.invalid"],
          ["/rules/5/scopeKey", "policy.scope.unsupported"],
          ["/rules/6/when", "access.condition.invalid"],
        ],
      ],
    );
    const refused = await api.publish(id, 1);
    expectProblem(refused, 400, "POLICY_RULES_INVALID");
    assert.deepEqual(refused.json.errors, told.data.errors);
    await archive(instance, id, 1);
  });

  await step("Who answers for policies cannot let himself do more by them, forced or not", async () => {
    const opening = (subject, more = {}) =>
      rule("open", {
        effect: "allow",
        subjects: [subject],
        operations: ["*"],
        scopeType: "global",
        scopeKey: "",
        ...more,
      });
    const me = (await instance.send("GET", "/api/iam/me", { as: officer })).data.id;
    const ways = [
      { type: "persona", key: officer },
      { type: "role", key: officer },
      { type: "user", key: me },
      { type: "everyone" },
    ];
    for (const [i, subject] of ways.entries()) {
      const id = await draftOf(instance, `grab_${i}`, [opening(subject)]);
      for (const body of [{}, { forceBecause: "I want to" }]) {
        const refused = await api.publish(id, 1, body);
        expectProblem(refused, 403, "POLICY_SELF_GRANT");
        assert.ok(refused.json.errors.some((one) => one.pointer === "supplier ENTITY.READ"));
      }
      expectProblem(await list(instance, "supplier", officer), 404, "ENTITY_NOT_FOUND");
      await archive(instance, id, 1);
    }
  });

  await step("A policy that locks every administrator out needs a reason, which is kept", async () => {
    const everyone = rule("shut", { subjects: [{ type: "everyone" }] });
    const id = await draftOf(instance, "lock_out", [everyone]);
    const refused = await api.publish(id, 1);
    expectProblem(refused, 409, "POLICY_REFUSED");
    assert.deepEqual(
      refused.json.errors.map((one) => [one.pointer, one.code]),
      [["supplier", "policy.locks_out_administrators"]],
    );
    assert.equal((await list(instance, "supplier", "admin")).status, 200);
    const forced = await api.publish(id, 1, { forceBecause: "an incident" });
    assert.equal(forced.data.versions[0].forcedBecause, "an incident");
    assert.equal((await list(instance, "supplier", "admin")).status, 404);
    const log = await instance.send("GET", "/api/audit/log?action=policy.publish&pageSize=1", {
      as: "compliance_officer",
    });
    assert.equal(log.data[0].payload.forcedBecause, "an incident");
    assert.equal(log.data[0].payload.overridden[0].code, "policy.locks_out_administrators");
    await archive(instance, id, 1);
  });

  for (const as of ["user", "manager", "admin", "compliance_officer"]) {
    await step(`${as} may not write policies`, async () => {
      expectProblem(
        await instance.send("POST", base, { as, body: { name: "mine", rules: [] } }),
        403,
        "POLICY_PERSONA_REQUIRED",
      );
    });
  }
}

async function testCases(instance) {
  const api = caller(instance);
  const cases = "/api/policy/testcases";
  const body = (policyId, effect, name = "users read suppliers") => ({
    name,
    policyId,
    input: {
      subject: { persona: "user", roles: ["user"] },
      resource: { entity: "supplier" },
      action: "ENTITY.READ",
    },
    expected: { effect },
    tags: ["suppliers"],
  });
  let policy, id;

  await step("A test case is kept with its policy, read, changed and removed", async () => {
    policy = await draftOf(instance, "tested", [rule("suppliers_are_shut")]);
    const made = await api.post(cases, body(policy, "allow"));
    assert.equal(made.status, 201, made.text);
    id = made.data.id;
    assert.deepEqual(
      (await api.get(`${cases}/${policy}`)).data.map((one) => one.id),
      [id],
    );
    expectProblem(await api.post(cases, body(policy, "allow")), 409, "POLICY_NAME_TAKEN");
    const other = await api.post(cases, body(policy, "deny", "another"));
    const path = `${cases}/${other.data.id}`;
    const changed = await api.put(path, body(undefined, "allow", "renamed"), other.headers.get("etag"));
    assert.deepEqual([changed.data.name, changed.data.policyId], ["renamed", null]);
    expectProblem(
      await api.put(path, body(undefined, "allow"), other.headers.get("etag")),
      412,
      "POLICY_VERSION_CONFLICT",
    );
    const gone = await instance.send("DELETE", path, { as: officer, headers: { "If-Match": "*" } });
    assert.equal(gone.status, 204);
    expectProblem(await api.get(`${cases}/id/${other.data.id}`), 404, "POLICY_TEST_CASE_NOT_FOUND");
  });

  await step("Test cases are run against what is in force, and how it went is kept", async () => {
    const all = await api.post(`${cases}/run`);
    assert.deepEqual([all.data.total, all.data.failed], [1, 0], all.text);
    assert.equal((await api.post(`${cases}/${id}/run`)).data.passed, true);
    const kept = await api.get(`${cases}/id/${id}`);
    assert.deepEqual([kept.data.lastPassed, kept.data.lastFailure], [true, null]);
  });

  await step("A version under which a test case fails is not published without a reason", async () => {
    const tried = await api.post(`${base}/${policy}/versions/1/test`);
    assert.deepEqual([tried.data.total, tried.data.failed], [1, 1]);
    const refused = await api.publish(policy, 1);
    expectProblem(refused, 409, "POLICY_REFUSED");
    assert.equal(refused.json.errors[0].code, "policy.test_failed");
    assert.match(refused.json.errors[0].message, /users read suppliers: expected allow, got deny/);
    const forced = await api.publish(policy, 1, { forceBecause: "the test is to follow" });
    assert.equal(forced.status, 200, forced.text);
    const now = await api.post(`${cases}/${id}/run`);
    assert.equal(now.data.passed, false);
    const etag = (await api.get(`${cases}/id/${id}`)).headers.get("etag");
    await api.put(`${cases}/${id}`, { ...body(policy, "deny"), enabled: false }, etag);
    await archive(instance, policy, 1);
  });
}

async function impact(instance) {
  const api = caller(instance);
  const opened = (subject, when) =>
    rule("opened", {
      effect: "allow",
      scopeKey: "purchase_requisition",
      subjects: [subject],
      ...(when && { when }),
    });
  const look = async (name, rules) => {
    const id = await draftOf(instance, name, rules);
    const answer = await api.post(`${base}/${id}/versions/1/impact`);
    assert.equal(answer.status, 200, answer.text);
    await archive(instance, id, 1);
    return answer.data;
  };
  const total = async (as) =>
    (await instance.send("GET", "/api/data/purchase_requisition/count", { as })).data.count;

  await step(
    "An edit says how many records it would show to how many people, counted on the database",
    async () => {
      const role = { type: "role", key: "user" };
      const seen = await look("wide", [opened(role)]);
      const [entity] = seen.entities;
      assert.equal(entity.entity, "purchase_requisition");
      const mine = await total("user");
      const all = await total("manager");
      assert.ok(mine < all);
      const group = entity.groups.find((one) => one.example === "user");
      assert.deepEqual([group.people, group.rows], [1, all - mine]);
      assert.equal(await total("user"), mine);
    },
  );

  await step("People for whom the rules leave the same to ask are counted for by one statement", async () => {
    const open = rule("a", {
      effect: "allow",
      scopeKey: "purchase_requisition",
      subjects: [
        { type: "persona", key: "security_officer" },
        { type: "persona", key: "system_admin" },
      ],
    });
    const seen = await look("alike", [open]);
    assert.deepEqual([seen.statements, seen.notCounted], [1, 0]);
    assert.equal(seen.entities[0].people, 2);
    assert.equal(seen.entities[0].groups.length, 1);
  });

  await step("An edit that takes away or says nothing new shows nobody anything", async () => {
    const seen = await look("less", [rule("x", { scopeKey: "purchase_requisition" })]);
    assert.deepEqual([seen.entities, seen.statements], [[], 0]);
  });
}

async function decisions(instance) {
  const log = "/api/policy/decisions";
  const api = caller(instance);

  await step("What was denied stands in the log, with who it was and which rules decided", async () => {
    const headers = { "X-Request-Id": "denied-for-the-log" };
    await instance.send("GET", "/api/data/purchase_requisition", { as: officer, headers });
    const found = await until("the decision in the log", async () => {
      const page = await api.get(`${log}?effect=deny&entity=purchase_requisition&limit=500`);
      return page.data.find((one) => one.requestId === "denied-for-the-log");
    });
    assert.deepEqual(
      [found.operation, found.effect, found.username, found.subject.persona],
      ["ENTITY.READ", "deny", officer, officer],
    );
    const { data } = await api.get(`${log}/${found.id}`);
    assert.equal(data.today.decision.effect, "deny");
    assert.ok(data.today.explain.rules.some((one) => one.id === "requisition_read_all"));
    assert.deepEqual(data.today.explain.missingFacts, []);
  });

  await step("The log is read page by page, newest first, each entry once", async () => {
    for (let i = 0; i < 5; i += 1)
      await instance.send("GET", "/api/data/purchase_requisition", { as: officer });
    const count = async () => (await api.get(`${log}?entity=purchase_requisition&limit=500`)).data;
    const all = await until("six entries", async () => ((await count()).length >= 6 ? count() : undefined));
    const ids = [];
    for (let cursor = ""; cursor !== null;) {
      const page = await api.get(
        `${log}?entity=purchase_requisition&limit=4${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      ids.push(...page.data.map((one) => one.id));
      cursor = page.json.meta.nextCursor;
    }
    assert.deepEqual(
      ids.slice(-all.length),
      all.map((one) => one.id),
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  await step("Whoever does not answer for policies does not read the log", async () => {
    for (const as of ["user", "manager", "admin", "system_admin"])
      expectProblem(await instance.send("GET", log, { as }), 403, "POLICY_PERSONA_REQUIRED");
    assert.equal((await instance.send("GET", log, { as: "compliance_officer" })).status, 200);
    expectProblem(await api.get(`${log}?cursor=x`), 400, "INVALID_PARAMETER");
    expectProblem(await api.get(`${log}?principal=x`), 400, "INVALID_PARAMETER");
  });
}

export async function storedPolicyScenarios(instance) {
  await lifeOfAVersion(instance);
  await refusals(instance);
  await testCases(instance);
  await impact(instance);
  await decisions(instance);
}

/** `other` is another process over the same database. */
export async function policiesEverywhere(instance, other) {
  await step("A policy that one process publishes holds in another with its next request", async () => {
    const there = (as) => other.send("GET", "/api/data/supplier?pageSize=1", { as });
    assert.equal((await there("user")).status, 200);
    const id = await draftOf(instance, "everywhere", [rule("suppliers_are_shut")]);
    const api = caller(instance);
    for (let round = 1; round <= 3; round += 1) {
      assert.equal((await api.publish(id, 2 * round - 1)).status, 200);
      assert.equal((await there("user")).status, 404);
      await api.post(`${base}/${id}/versions`);
      await api.put(`${base}/${id}/versions/${2 * round}`, { rules: [] }, "*");
      assert.equal((await api.publish(id, 2 * round)).status, 200);
      assert.equal((await there("user")).status, 200);
      await api.post(`${base}/${id}/versions`, { from: 1 });
    }
  });
}
