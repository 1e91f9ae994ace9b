/** Rights on fields: who sees what of a value, what a mask leaves, and that neither is ever written over by accident. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { change, draft, list, requisitions } from "./data.mjs";
import { sampleWith } from "./metadata.mjs";
import { createDatabase } from "./modes.mjs";
import { expectProblem, Instance, run, scratchFolder, step } from "./support.mjs";

const grants = `field_security: purchase_requisition
grants:
  - { id: money, fields: [cost_center], rights: [read, write, filter, sort], roles: [manager, finance] }
  - { id: own_note, fields: [note], rights: [read, write], roles: [user], when: "record.created_by == subject.id" }
  - { id: short_note, fields: [note], rights: [read, write], roles: [user], when: "record.priority == 'low'" }
  - { id: all_notes, fields: [note], rights: [read, write, filter, sort], roles: [finance] }
  - { id: other_notes, fields: [note], rights: [read, write], roles: [manager], when: "record.priority != 'urgent'" }
  - { id: contract, fields: [contract_ref], rights: [read, write], roles: [manager], mask: { strategy: partial, visible: 2 } }
  - { id: contracts, fields: [contract_ref], rights: [read, write, filter, sort], roles: [user, finance] }
`;
const lineGrants = `field_security: purchase_requisition_line
grants:
  - { id: unit, fields: [unit_price, line_total], rights: [read, write], roles: [user, finance] }
  - { id: covered, fields: [line_total], rights: [read], roles: [manager], mask: { strategy: "null" } }
  - { id: asked, fields: [unit_price], rights: [read], roles: [manager] }
`;

const policyWith = (obligation) => `policy: duties
policies:
  - { id: duty, effect: allow, entities: [purchase_requisition], actions: [ENTITY.READ, ENTITY.UPDATE], roles: [manager], when: "record.priority == 'urgent'", obligations: [${obligation}] }
`;

/** A copy of the sample with further documents. */
function folderWith(documents) {
  const folder = sampleWith("label: Purchase requisition", "label: Purchase requisition");
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text);
  return folder;
}

async function publish(instance, documents) {
  const folder = folderWith(documents);
  const answer = await run(instance.binary, ["meta", "apply", folder, "--data-dir", instance.folder], {
    timeoutMs: 60_000,
  });
  assert.equal(answer.code, 0, answer.stdout + answer.stderr);
}

const read = async (instance, id, as, query = "") =>
  instance.send("GET", `${requisitions}/${id}${query}`, { as });

async function rightsOnFields(instance) {
  await publish(instance, { "field_security.yaml": grants, "line_security.yaml": lineGrants });
  const values = { cost_center: "CC-7", note: "For the new hall", contract_ref: "FRAME-2026-17" };
  const body = await draft(instance, { note: values.note, contract_ref: values.contract_ref });
  const made = await instance.send("POST", requisitions, { as: "user", body });
  assert.equal(made.status, 201, made.text);
  const id = made.data.id;
  const other = await instance.send("POST", requisitions, { as: "user", body });

  await step(
    "Who may not see a field sees no sign of it: not in the record, the form, a filter or a sort",
    async () => {
      assert.equal("cost_center" in made.data, false);
      const form = (await instance.send("GET", "/api/ui/entities/purchase_requisition", { as: "user" })).data;
      assert.ok(form.fields.every((field) => field.name !== "cost_center"));
      for (const query of [
        { filter: "cost_center == 'CC-7'" },
        { sort: "cost_center" },
        { fields: "cost_center" },
      ]) {
        const answer = await list(instance, query, { as: "user" });
        assert.equal(answer.status, 400, answer.text);
        assert.match(answer.json.detail, /cost_center/);
        const unknown = await list(
          instance,
          JSON.parse(JSON.stringify(query).replaceAll("cost_center", "cost_centre")),
          { as: "user" },
        );
        assert.equal(answer.json.code, unknown.json.code);
        assert.equal(answer.json.detail, unknown.json.detail.replaceAll("cost_centre", "cost_center"));
      }
      const sent = await change(instance, made.data, { cost_center: "CC-8" }, "*", "user");
      expectProblem(sent, 422, "VALIDATION_FAILED");
      assert.deepEqual(
        sent.json.errors.map((one) => [one.pointer, one.code]),
        [["/cost_center", "unknown_field"]],
      );
    },
  );

  await step(
    "A cell that no grant opens is null and named, one that is empty is null and not named",
    async () => {
      const changed = await change(
        instance,
        made.data,
        { priority: "urgent", needed_by: "2099-01-01" },
        "*",
        "user",
      );
      assert.equal(changed.status, 200, changed.text);
      const seen = await read(instance, id, "manager");
      assert.equal(seen.data.note, null);
      assert.equal(seen.data.cost_center, null);
      assert.deepEqual(seen.json.meta.redacted[id].sort(), ["contract_ref", "note"]);
      const own = await read(instance, id, "user");
      assert.equal(own.data.note, values.note);
      assert.equal(own.json.meta.redacted, undefined);
    },
  );

  await step("A list says the same of each of its cells as the record does", async () => {
    const page = await list(instance, { pageSize: 500, fields: "note,contract_ref,priority" });
    const row = page.data.find((record) => record.id === id);
    assert.equal(row.note, null);
    assert.equal(row.contract_ref, "***********17");
    assert.deepEqual(page.json.meta.redacted[id].sort(), ["contract_ref", "note"]);
    const open = page.data.find((record) => record.id === other.data.id);
    assert.equal(open.note, values.note);
    assert.deepEqual(page.json.meta.redacted[open.id], ["contract_ref"]);
    assert.doesNotMatch(page.text, /FRAME-2026/);
    assert.equal(page.text.split(values.note).length, 2);
  });

  await step("What is masked in a line stands below the id of the line", async () => {
    const { data, json } = await read(instance, id, "manager");
    const [line] = data.lines;
    assert.equal(line.line_total, null);
    assert.equal(line.unit_price, "10.00");
    assert.deepEqual(json.meta.redacted[line.id], ["line_total"]);
  });

  await step(
    "A mask that is sent back is refused and what is stored stays; a new value is taken",
    async () => {
      const masked = await change(instance, { id }, { contract_ref: "***********17" }, "*");
      expectProblem(masked, 422, "VALIDATION_FAILED");
      assert.deepEqual(
        masked.json.errors.map((one) => [one.pointer, one.code]),
        [["/contract_ref", "masked"]],
      );
      assert.equal((await read(instance, id, "user")).data.contract_ref, values.contract_ref);
      const fresh = await change(instance, { id }, { contract_ref: "FRAME-2027-03" }, "*");
      assert.equal(fresh.status, 200, fresh.text);
      assert.equal(fresh.data.contract_ref, "***********03");
      assert.equal((await read(instance, id, "user")).data.contract_ref, "FRAME-2027-03");
    },
  );

  await step("A write without the right is refused with the field, whole lines too", async () => {
    const note = await change(instance, { id }, { note: null }, "*");
    expectProblem(note, 403, "FIELD_FORBIDDEN");
    assert.equal(note.json.errors[0].pointer, "/note");
    const [line] = (await read(instance, id, "manager")).data.lines;
    const lines = [{ id: line.id, unit_price: "0.01" }];
    const price = await change(instance, { id }, { lines }, "*");
    expectProblem(price, 403, "FIELD_FORBIDDEN");
    assert.equal(price.json.errors[0].pointer, "/lines/0/unit_price");
    const quantity = await change(instance, { id }, { lines: [{ id: line.id, quantity: "3" }] }, "*");
    assert.equal(quantity.status, 200, quantity.text);
    const stored = (await read(instance, id, "user")).data;
    assert.deepEqual([stored.note, stored.lines[0].unit_price], [values.note, "10.00"]);
  });

  await step("PUT keeps what the caller does not see", async () => {
    const seen = (await read(instance, id, "manager")).data;
    const answer = await instance.send("PUT", `${requisitions}/${id}`, {
      headers: { "if-match": "*" },
      body: {
        subject: "Replaced",
        requester: seen.requester,
        priority: "normal",
        is_budgeted: false,
        currency: "EUR",
      },
    });
    assert.equal(answer.status, 200, answer.text);
    const stored = (await read(instance, id, "user")).data;
    assert.deepEqual(
      [stored.subject, stored.note, stored.contract_ref],
      ["Replaced", values.note, "FRAME-2027-03"],
    );
  });

  await step("Who may do everything with a field sorts and filters by it", async () => {
    const changed = await change(instance, { id }, { cost_center: values.cost_center }, "*");
    assert.equal(changed.data.cost_center, values.cost_center);
    const found = await list(instance, {
      filter: `cost_center == "${values.cost_center}"`,
      sort: "cost_center",
    });
    assert.ok(
      found.data.length > 0 && found.data.every((record) => record.cost_center === values.cost_center),
    );
  });
}

async function obligations(instance) {
  const entity = "purchase_requisition";

  await step(
    "What nothing carries out is refused when it is published, with its place and what to do",
    async () => {
      const folder = folderWith({ "duties.yaml": policyWith("{ type: custom, params: { handler: x } }") });
      const answer = await run(instance.binary, ["meta", "validate", folder]);
      assert.equal(answer.code, 1);
      assert.match(answer.stderr, /duties\.yaml:3:\d+: .*no handler is registered.*Take it out/);
    },
  );

  await publish(instance, { "duties.yaml": policyWith("{ type: require_mfa }") });
  const body = await draft(instance, { priority: "urgent", needed_by: "2099-01-01" });
  const { data } = await instance.send("POST", requisitions, { as: "user", body });

  await step("A record that asks for a second factor is refused by name and stands in no list", async () => {
    const answer = await read(instance, data.id, "manager");
    expectProblem(answer, 403, "MFA_REQUIRED");
    expectProblem(await change(instance, data, { note: "x" }, "*"), 403, "MFA_REQUIRED");
    const page = await list(instance, { pageSize: 500, fields: "priority" });
    assert.ok(page.data.every((record) => record.priority !== "urgent"));
    assert.equal((await read(instance, data.id, "user")).status, 200);
  });

  await step("Who asks the policies hears what is asked of him besides", async () => {
    const ask = (priority) => ({ entity, operation: "ENTITY.UPDATE", record: { status: "draft", priority } });
    const checks = [ask("urgent"), ask("low"), { entity, operation: "ENTITY.READ" }];
    const answer = await instance.send("POST", "/api/policy/check", { body: { checks } });
    assert.equal(answer.status, 200, answer.text);
    const types = answer.data.map((one) => one.obligations.map(({ type }) => type));
    assert.deepEqual(types, [["require_mfa"], [], ["require_mfa"]]);
    const explained = await instance.send("POST", "/api/policy/explain", { body: ask("urgent") });
    assert.deepEqual(explained.data.decision.obligations, [{ type: "require_mfa", params: {} }]);
  });
}

export async function fieldScenarios(shared) {
  const env = { DATABASE_URL: await createDatabase(shared, "fields") };
  const instance = await Instance.start(shared.binary, scratchFolder(), { env });
  try {
    await rightsOnFields(instance);
    await obligations(instance);
  } finally {
    await instance.end();
  }
}
