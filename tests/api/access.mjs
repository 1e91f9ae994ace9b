/** Who sees and changes what: tenants, ownership, roles, and the two kinds of no. */
import assert from "node:assert/strict";

import { create, draft, list, requisitions } from "./data.mjs";
import { expectProblem, runScenarios, step } from "./support.mjs";

const randomId = "0198aaaa-0000-7000-8000-000000000001";

/** The answer without what differs by request. */
const shape = ({ status, json }) => ({ status, ...json, requestId: undefined });

async function tenants(instance) {
  const foreign = (await list(instance, { limit: 1 }, { as: "borealis/manager" })).data[0];
  const supplier = (
    await list(instance, { limit: 1 }, { as: "borealis/manager", path: "/api/data/supplier" })
  ).data[0];

  for (const [method, body] of [["GET"], ["PATCH", { note: "mine" }], ["DELETE"]]) {
    await step(`${method} of another tenant's record answers like a random id`, async () => {
      const options = { body, headers: { "if-match": "*" } };
      const theirs = await instance.send(method, `${requisitions}/${foreign.id}`, options);
      expectProblem(theirs, 404, "RECORD_NOT_FOUND");
      assert.deepEqual(
        shape(theirs),
        shape(await instance.send(method, `${requisitions}/${randomId}`, options)),
      );
    });
  }

  await step("Another tenant's record is untouched by all that", async () => {
    const now = await instance.send("GET", `${requisitions}/${foreign.id}`, { as: "borealis/manager" });
    assert.equal(now.data.version, foreign.version);
  });

  await step("Another tenant's id in a filter finds nothing, like a random id", async () => {
    for (const id of [supplier.id, randomId]) {
      const answer = await list(instance, { filter: `supplier == "${id}"` });
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.json.meta.total, 0);
    }
  });

  await step("Another tenant's id as a reference is refused like a random id", async () => {
    const send = async (id) =>
      instance.send("POST", requisitions, { body: await draft(instance, { supplier: id }) });
    const theirs = await send(supplier.id);
    expectProblem(theirs, 422, "VALIDATION_FAILED");
    assert.deepEqual(shape(theirs), shape(await send(randomId)));
  });

  await step("Lists of two tenants share no record", async () => {
    const ours = await list(instance, { pageSize: 500, fields: "id" });
    const theirs = await list(instance, { pageSize: 500, fields: "id" }, { as: "borealis/manager" });
    const ids = new Set(ours.data.map((record) => record.id));
    assert.ok(theirs.data.length >= 50);
    assert.ok(theirs.data.every((record) => !ids.has(record.id)));
  });
}

async function roles(instance) {
  const others = await create(instance, { subject: "The manager's own" });

  await step("A user sees only what is his own", async () => {
    const me = (await instance.send("GET", "/api/iam/me", { as: "user" })).data;
    const { data } = await list(instance, { pageSize: 500, fields: "created_by" }, { as: "user" });
    assert.ok(data.length > 0);
    assert.ok(data.every((record) => record.created_by === me.id));
    const all = await list(instance, { pageSize: 1 });
    assert.ok(all.json.meta.total > data.length);
  });

  await step("A user may read, change and delete a draft of his own", async () => {
    const own = await create(instance, {}, "user");
    const path = `${requisitions}/${own.id}`;
    assert.equal((await instance.send("GET", path, { as: "user" })).status, 200);
    const headers = { "if-match": "*" };
    assert.equal(
      (await instance.send("PATCH", path, { as: "user", headers, body: { note: "x" } })).status,
      200,
    );
    assert.equal((await instance.send("DELETE", path, { as: "user", headers })).status, 204);
  });

  await step("A user may read his submitted requisition and is told why he may not change it", async () => {
    const { data } = await list(instance, { filter: 'status == "submitted"', limit: 1 }, { as: "user" });
    assert.equal(data.length, 1);
    const headers = { "if-match": "*" };
    const path = `${requisitions}/${data[0].id}`;
    const answer = await instance.send("PATCH", path, { as: "user", headers, body: { note: "x" } });
    assert.ok(expectProblem(answer, 403, "FORBIDDEN").detail.length > 10);
  });

  await runScenarios(instance, [
    {
      name: "A user cannot read another's record",
      method: "GET",
      path: `${requisitions}/${others.id}`,
      as: "user",
      status: 404,
      code: "RECORD_NOT_FOUND",
    },
    {
      name: "A user cannot change another's record nor learn of it",
      method: "PATCH",
      path: `${requisitions}/${others.id}`,
      as: "user",
      headers: { "if-match": "*" },
      body: { note: "x" },
      status: 404,
      code: "RECORD_NOT_FOUND",
    },
    {
      name: "Finance reads every requisition",
      method: "GET",
      path: `${requisitions}/${others.id}`,
      as: "finance",
      status: 200,
    },
    {
      name: "Finance is told why it may not change one",
      method: "PATCH",
      path: `${requisitions}/${others.id}`,
      as: "finance",
      headers: { "if-match": "*" },
      body: { note: "x" },
      status: 403,
      code: "FORBIDDEN",
      contains: "ENTITY.UPDATE",
    },
    {
      name: "Finance is told why it may not delete one",
      method: "DELETE",
      path: `${requisitions}/${others.id}`,
      as: "finance",
      headers: { "if-match": "*" },
      status: 403,
      code: "FORBIDDEN",
      contains: "ENTITY.DELETE",
    },
    {
      name: "Finance is told why it may not create one",
      method: "POST",
      path: requisitions,
      as: "finance",
      body: await draft(instance),
      status: 403,
      code: "FORBIDDEN",
      contains: "ENTITY.CREATE",
    },
    {
      name: "A user may read suppliers and not change them",
      method: "POST",
      path: "/api/data/supplier",
      as: "user",
      body: { code: "ZZ-9002", name: "N", country: "DE" },
      status: 403,
      code: "FORBIDDEN",
    },
    ...["system_admin", "security_officer"].flatMap((as) => [
      {
        name: `The ${as} sees no requisitions`,
        method: "GET",
        path: requisitions,
        as,
        status: 404,
        code: "ENTITY_NOT_FOUND",
      },
      {
        name: `The ${as} cannot read one by its id`,
        method: "GET",
        path: `${requisitions}/${others.id}`,
        as,
        status: 404,
      },
      {
        name: `The ${as} gets no form for them`,
        method: "GET",
        path: "/api/ui/entities/purchase_requisition",
        as,
        status: 404,
      },
    ]),
  ]);

  await step("Navigation names what the caller may read and nothing else", async () => {
    const names = async (as) =>
      (await instance.send("GET", "/api/ui/navigation", { as })).data.entities.map((entity) => entity.name);
    assert.ok((await names("manager")).includes("purchase_requisition"));
    assert.deepEqual(await names("security_officer"), []);
  });

  await step("The form says what the caller may do", async () => {
    const actions = async (as) =>
      (await instance.send("GET", "/api/ui/entities/supplier", { as })).data.actions;
    assert.deepEqual(await actions("user"), { create: false, update: false, delete: false });
    assert.deepEqual(await actions("finance"), { create: true, update: true, delete: true });
  });

  await step("A form that has not changed is not sent twice", async () => {
    const path = "/api/ui/entities/supplier";
    const etag = (await instance.send("GET", path)).headers.get("etag");
    const again = await instance.send("GET", path, { headers: { "if-none-match": etag } });
    assert.equal(again.status, 304);
    assert.equal(again.text, "");
  });
}

/** What is switched on in a tenant, for whom: set by its administrator, seen by everybody at /api/iam/me. */
async function flags(instance) {
  const path = "/api/iam/feature-flags";
  const set = (key, body, as = "admin") => instance.send("PUT", `${path}/${key}`, { as, body });
  const seenBy = async (as) => (await instance.send("GET", "/api/iam/me", { as })).data.featureFlags;

  await step(
    "A flag that the administrator sets is seen by his tenant at once, and by no other",
    async () => {
      assert.deepEqual(await seenBy("user"), []);
      const made = await set("new_home", { isEnabled: true });
      assert.equal(made.status, 201, made.text);
      assert.deepEqual(made.data, { key: "new_home", isEnabled: true, rolloutPct: 100, version: 1 });
      assert.deepEqual(await seenBy("user"), ["new_home"]);
      assert.deepEqual(await seenBy("borealis/manager"), []);
      assert.deepEqual((await instance.send("GET", path, { as: "borealis/admin" })).data, []);
    },
  );

  await step("A percentage reaches the same people each time, and nobody when the flag is off", async () => {
    const accounts = [
      "user",
      "power_user",
      "manager",
      "finance",
      "director_1",
      "director_2",
      "legal",
      "admin",
    ];
    const reached = async () => {
      const seen = await Promise.all(accounts.map(seenBy));
      return accounts.filter((_, at) => seen[at].length > 0);
    };
    assert.equal((await set("new_home", { isEnabled: true, rolloutPct: 50 })).data.version, 2);
    const half = await reached();
    assert.deepEqual(await reached(), half);
    assert.equal((await set("new_home", { isEnabled: true, rolloutPct: 100 })).status, 200);
    assert.deepEqual(await reached(), accounts);
    assert.equal((await set("new_home", { isEnabled: false, rolloutPct: 100 })).status, 200);
    assert.deepEqual(await reached(), []);
    const listed = (await instance.send("GET", path, { as: "admin" })).data;
    assert.deepEqual(listed, [{ key: "new_home", isEnabled: false, rolloutPct: 100 }]);
  });

  await step("Every switch is in the audit log of its tenant", async () => {
    const log = await instance.send("GET", "/api/audit/log?action=iam.feature_flag.set", {
      as: "compliance_officer",
    });
    assert.equal(log.json.data.length, 4, log.text);
  });

  await runScenarios(instance, [
    ...["user", "manager", "system_admin", "compliance_officer"].map((as) => ({
      name: `The ${as} sets no flag`,
      method: "PUT",
      path: `${path}/new_home`,
      as,
      body: { isEnabled: true },
      status: 403,
      code: "POLICY_PERSONA_REQUIRED",
    })),
    {
      name: "A percentage beyond 100 is refused",
      method: "PUT",
      path: `${path}/new_home`,
      as: "admin",
      body: { isEnabled: true, rolloutPct: 101 },
      status: 422,
      code: "VALIDATION_FAILED",
    },
    {
      name: "A flag with a blank in its name is refused",
      method: "PUT",
      path: `${path}/new%20home`,
      as: "admin",
      body: { isEnabled: true },
      status: 400,
    },
  ]);
}

export async function accessScenarios(instance) {
  await tenants(instance);
  await roles(instance);
  await flags(instance);
}
