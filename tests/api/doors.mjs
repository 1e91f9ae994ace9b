/** The other doors to records: many at once, batches, back from deletion and away for good, natural keys, cursors, ETags. */
import assert from "node:assert/strict";

import { create, draft, list, requisitions } from "./data.mjs";
import { expectProblem, step } from "./support.mjs";

const suppliers = "/api/data/supplier";
const admin = "acme/admin";
const supplier = (code, more = {}) => ({
  code,
  name: `Shop ${code}`,
  country: "DE",
  status: "blocked",
  ...more,
});

const bulk = (instance, method, body, options = {}) =>
  instance.send(method, `${suppliers}/bulk${options.query ?? ""}`, { as: options.as ?? admin, body });
const batch = (instance, operations, more = {}) =>
  instance.send("POST", "/api/data/batch", { as: more.as ?? admin, body: { operations, ...more.body } });
const one = (instance, id, as = admin) => instance.send("GET", `${suppliers}/${id}`, { as });

async function manyAtOnce(instance) {
  await step(
    "Many records are made, changed and deleted, and what cannot be is told by its index",
    async () => {
      const made = await bulk(instance, "POST", [
        supplier("DE-7001"),
        { name: "No code" },
        supplier("DE-7002"),
      ]);
      assert.equal(made.status, 200, made.text);
      assert.deepEqual([made.data.total, made.data.succeeded, made.data.failed], [3, 2, 1]);
      assert.deepEqual(
        made.data.errors[0].error.errors.map((error) => error.pointer),
        ["/1/code", "/1/country"],
      );
      const [first, second] = made.data.success.map((item) => item.id);
      const changed = await bulk(instance, "PATCH", [
        { id: first, version: 1, data: { name: "Renamed" } },
        { id: second, version: 4, data: { name: "Too late" } },
      ]);
      assert.equal(changed.data.success[0].version, 2);
      assert.equal(changed.data.errors[0].error.code, "VERSION_CONFLICT");
      assert.equal((await one(instance, second)).data.name, "Shop DE-7002");
      const gone = await bulk(instance, "DELETE", [
        { id: first, version: "*" },
        { id: second, version: 1 },
      ]);
      assert.equal(gone.data.succeeded, 2, gone.text);
      expectProblem(await one(instance, first), 404, "RECORD_NOT_FOUND");
    },
  );

  await step("An atomic bulk request writes all or nothing", async () => {
    const answer = await bulk(instance, "POST", [supplier("DE-7011"), { name: "No code" }], {
      query: "?atomic=true",
    });
    expectProblem(answer, 422, "VALIDATION_FAILED");
    const found = await list(instance, { filter: "code == 'DE-7011'" }, { path: suppliers, as: admin });
    assert.equal(found.data.length, 0);
  });

  await step("Of many records each is under the tenant, the policies and the names of its own", async () => {
    const made = await bulk(instance, "POST", [supplier("DE-7021")]);
    const { id } = made.data.success[0];
    const strange = await bulk(instance, "PATCH", [{ id, version: "*", data: { name: "Mine" } }], {
      as: "borealis/admin",
    });
    assert.equal(strange.data.errors[0].error.code, "RECORD_NOT_FOUND");
    const powerless = await bulk(instance, "PATCH", [{ id, version: "*", data: { name: "Mine" } }], {
      as: "acme/user",
    });
    assert.equal(powerless.data.errors[0].status, 403);
    const forged = await bulk(instance, "PATCH", [
      { id, version: "*", data: { tenant_id: id, created_by: id, version: 9, nothing: 1 } },
    ]);
    assert.deepEqual(forged.data.errors[0].error.errors.map((error) => error.pointer).sort(), [
      "/0/data/created_by",
      "/0/data/nothing",
      "/0/data/tenant_id",
      "/0/data/version",
    ]);
    assert.equal((await one(instance, id)).data.name, "Shop DE-7021");
  });

  await step("More than 1,000 operations are refused with the limit", async () => {
    const answer = await bulk(instance, "POST", Array(1001).fill({}));
    expectProblem(answer, 400, "TOO_MANY_OPERATIONS");
    assert.match(answer.json.detail, /1000.*1001/);
  });
}

async function batches(instance) {
  await step("A batch makes records that refer to each other", async () => {
    const { requester } = await draft(instance);
    const answer = await batch(instance, [
      { op: "create", entity: "supplier", ref: "shop", data: supplier("DE-7031", { status: "active" }) },
      {
        op: "create",
        entity: "purchase_requisition",
        data: { subject: "Desks", requester, supplier: { $ref: "shop" } },
      },
    ]);
    assert.equal(answer.data.succeeded, 2, answer.text);
    const [shop, requisition] = answer.data.success.map((item) => item.id);
    const read = await instance.send("GET", `${requisitions}/${requisition}`, { as: admin });
    assert.equal(read.data.supplier, shop);
  });

  await step("Of a batch nothing is written when one operation is refused", async () => {
    const answer = await batch(instance, [
      { op: "create", entity: "supplier", data: supplier("DE-7041") },
      { op: "create", entity: "purchase_requisition", data: { subject: "" } },
    ]);
    expectProblem(answer, 422, "VALIDATION_FAILED");
    assert.ok(answer.json.errors.every((error) => error.pointer.startsWith("/operations/1/data/")));
    const found = await list(instance, { filter: "code == 'DE-7041'" }, { path: suppliers, as: admin });
    assert.equal(found.data.length, 0);
  });
}

async function deletion(instance) {
  await step("What is deleted comes back with its lines, and a record that is there does not", async () => {
    const record = await create(instance);
    const path = `${requisitions}/${record.id}`;
    const restore = (headers) => instance.send("POST", `${path}/restore`, { headers });
    expectProblem(await restore({ "if-match": "*" }), 409, "NOT_DELETED");
    await instance.send("DELETE", path, { headers: { "if-match": '"1"' } });
    expectProblem(await restore({}), 428, "PRECONDITION_REQUIRED");
    const back = await restore({ "if-match": "*" });
    assert.equal(back.status, 200, back.text);
    assert.equal((await instance.send("GET", path)).data.lines.length, 1);
  });

  await step("Only who may takes a record away for good, and then nothing brings it back", async () => {
    const made = await bulk(instance, "POST", [supplier("DE-7051")]);
    const path = `${suppliers}/${made.data.success[0].id}`;
    const purge = (as) => instance.send("DELETE", `${path}/permanent`, { as, headers: { "if-match": "*" } });
    assert.equal((await purge("acme/manager")).status, 403);
    assert.equal((await purge(admin)).status, 204);
    const back = await instance.send("POST", `${path}/restore`, { as: admin, headers: { "if-match": "*" } });
    expectProblem(back, 404, "RECORD_NOT_FOUND");
  });
}

async function keysAndCursors(instance) {
  await step("A record by its natural key is made once and changed after", async () => {
    const put = (body, key = "code") => instance.send("PUT", `${suppliers}?key=${key}`, { as: admin, body });
    const first = await put(supplier("DE-7061"));
    assert.equal(first.status, 201, first.text);
    const second = await put({ code: "DE-7061", name: "Renamed" });
    assert.equal(second.status, 200, second.text);
    assert.deepEqual([second.data.id, second.data.version, second.data.country], [first.data.id, 2, "DE"]);
    expectProblem(await put(supplier("DE-7062"), "name"), 400, "INVALID_KEY");
  });

  await step("A cursor that was changed or belongs to another tenant is refused", async () => {
    const page = await list(instance, { limit: 2 }, { path: suppliers, as: admin });
    const cursor = page.json.meta.nextCursor;
    const next = (value, as) => list(instance, { limit: 2, cursor: value }, { path: suppliers, as });
    assert.equal((await next(cursor, admin)).data.length, 2);
    expectProblem(await next(`A${cursor}`, admin), 400, "TAMPERED_CURSOR");
    expectProblem(await next(cursor, "borealis/admin"), 400, "TAMPERED_CURSOR");
  });

  await step("A record that has not changed is not sent again", async () => {
    const record = await create(instance);
    const path = `${requisitions}/${record.id}`;
    const etag = (await instance.send("GET", path)).headers.get("etag");
    const same = await instance.send("GET", path, { headers: { "if-none-match": etag } });
    assert.deepEqual([same.status, same.text], [304, ""]);
    const other = await instance.send("GET", path, { headers: { "if-none-match": '"9"' } });
    assert.equal(other.status, 200);
  });
}

export async function doorScenarios(instance) {
  await manyAtOnce(instance);
  await batches(instance);
  await deletion(instance);
  await keysAndCursors(instance);
}
