/** Metadata as files: findings with their place, a field added under load, narrowing refused, who may do it. */
import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { create, list, requisitions } from "./data.mjs";
import { expectProblem, run, scratchFolder, step } from "./support.mjs";

const sample = fileURLToPath(new URL("../../samples/procurement/", import.meta.url));
const noteField = "  note:         { type: text }\n";

/** A copy of the sample in which one text of the requisition's file is another. */
export function sampleWith(text, replacement, file = "purchase_requisition.yaml") {
  const folder = scratchFolder();
  for (const part of ["entities", "roles", "policies.yaml"]) {
    cpSync(join(sample, part), join(folder, part), { recursive: true });
  }
  const path = join(folder, "entities", file);
  const before = readFileSync(path, "utf8");
  assert.ok(before.includes(text), `the sample holds ${text}`);
  writeFileSync(path, before.replace(text, replacement));
  return folder;
}

/** A copy of the sample with one more file. */
function sampleAnd(name, text) {
  const folder = withField(
    "  urgency_reason: { type: string, max_length: 40, label: Reason of the urgency }\n",
  );
  writeFileSync(join(folder, name), text);
  return folder;
}

const withField = (field) => sampleWith(noteField, noteField + field);

/** Broken files: what is wrong, the text, what it becomes, the finding. */
const broken = [
  [
    "an unknown type",
    "priority:     { type: enum",
    "priority:     { type: enmu",
    /purchase_requisition\.yaml:13:25: .*enmu.*did you mean `enum`/,
  ],
  [
    "an unknown key",
    "label: Purchase requisition",
    "lable: Purchase requisition",
    /purchase_requisition\.yaml:4:1: .*lable/,
  ],
  ["a reference to nothing", "to: supplier", "to: suplier", /purchase_requisition\.yaml:12:\d+: .*suplier/],
  [
    "a key there twice",
    "module: procurement\n",
    "module: procurement\nmodule: procurement\n",
    /purchase_requisition\.yaml:3:1: .*module/,
  ],
  [
    "a rule over an unknown field",
    "needed_by >= today()",
    "needed_on >= today()",
    /purchase_requisition\.yaml:\d+:\d+: .*needed_on/,
  ],
  [
    "a feature that nothing carries out yet",
    "features:\n",
    "features:\n  approval_required: true\n",
    /purchase_requisition\.yaml:8:22: .*not supported yet: `approval_required`/,
  ],
  [
    "a virtual field that reads lines",
    'unit_price)", indexed: true }',
    'unit_price)", virtual: true }',
    /purchase_requisition\.yaml:\d+:\d+: \[meta\.field\.virtual_reads\] .*`lines`/,
  ],
  ["YAML that is not YAML", "fields:\n", "fields: [\n", /purchase_requisition\.yaml:\d+:\d+: /],
];

async function findings(instance) {
  await step("The sample has no findings", async () => {
    const answer = await run(instance.binary, ["meta", "validate", sample]);
    assert.equal(answer.code, 0, answer.stderr);
  });

  for (const [what, text, replacement, finding] of broken) {
    await step(`Metadata with ${what} are refused with file, line and column`, async () => {
      const answer = await run(instance.binary, ["meta", "validate", sampleWith(text, replacement)]);
      assert.equal(answer.code, 1);
      assert.match(answer.stderr, finding);
    });
  }

  await step("The findings are there as JSON for a program", async () => {
    const folder = sampleWith("type: enum", "type: enmu");
    const answer = await run(instance.binary, ["meta", "validate", folder, "--json"]);
    assert.equal(answer.code, 1);
    const [finding] = JSON.parse(answer.stdout).findings;
    assert.equal(finding.code, "meta.field.unknown_type");
    assert.match(finding.place, /purchase_requisition\.yaml:13:25$/);
  });

  await step("A folder that is not there is refused by name", async () => {
    const answer = await run(instance.binary, ["meta", "validate", "/nowhere/at/all"]);
    assert.equal(answer.code, 1);
    assert.match(answer.stderr, /\/nowhere\/at\/all/);
  });
}

/** Reads and writes until `stop()`; gives how many requests were served and every answer that was not a success. */
function load(instance) {
  let running = true;
  const refused = [];
  let served = 0;
  const client = async (request) => {
    while (running) {
      const answer = await request();
      if (answer.status >= 400) refused.push(answer.text);
      else served += 1;
    }
  };
  const clients = [
    client(() => list(instance, { pageSize: 5 })),
    client(() => list(instance, { sort: "subject" })),
  ];
  return {
    async stop() {
      running = false;
      await Promise.all(clients);
      return { served, refused };
    },
  };
}

export async function metadataScenarios(instance) {
  const apply = (folder) => run(instance.binary, ["meta", "apply", folder, "--data-dir", instance.folder]);
  const published = async () => (await instance.send("GET", "/api/meta/entities")).json.meta;
  await findings(instance);

  const extended = withField(
    "  urgency_reason: { type: string, max_length: 40, label: Reason of the urgency }\n",
  );
  const older = await create(instance);

  await step("A plan shows the steps of a change and makes none of them", async () => {
    const before = await published();
    const answer = await run(instance.binary, ["meta", "plan", extended, "--data-dir", instance.folder]);
    assert.equal(answer.code, 0, answer.stderr);
    assert.match(answer.stdout, new RegExp(`version ${before.version + 1} would be published`));
    assert.match(answer.stdout, /add field urgency_reason/);
    assert.match(answer.stdout, /add column "urgency_reason" text/);
    assert.deepEqual(await published(), before);
    const { data } = await instance.send("GET", "/api/ui/entities/purchase_requisition");
    assert.ok(!data.fields.some((each) => each.name === "urgency_reason"));
  });

  await step("The tables behind the entities are printed as a .prisma file", async () => {
    const answer = await run(instance.binary, ["meta", "tables", "--data-dir", instance.folder]);
    assert.equal(answer.code, 0, answer.stderr);
    assert.match(
      answer.stdout,
      /^model purchase_requisition_line \{\n(?: {2}.*\n)*? {2}quantity +Decimal +@db\.Decimal\(12, 3\)$/m,
    );
    assert.equal(
      answer.stdout.match(/^ {2}@@schema\("mdm"\)$/gm).length,
      (await instance.send("GET", "/api/meta/entities", { as: "system_admin" })).data.length,
    );
    expectProblem(
      await instance.send("GET", "/api/meta/tables", { as: "admin" }),
      403,
      "POLICY_PERSONA_REQUIRED",
    );
  });

  await step("A field is added while requests run, and none of them fails", async () => {
    const running = load(instance);
    const answer = await apply(extended);
    const { served, refused } = await running.stop();
    assert.equal(answer.code, 0, answer.stderr);
    assert.match(answer.stdout, /add field urgency_reason/);
    assert.deepEqual(refused, []);
    assert.ok(served > 0);
  });

  await step("The form shows the new field at once", async () => {
    const { data } = await instance.send("GET", "/api/ui/entities/purchase_requisition");
    const field = data.fields.find((each) => each.name === "urgency_reason");
    assert.equal(field.label, "Reason of the urgency");
    assert.equal(field.max_length, 40);
  });

  await step("The new field is written, read, filtered and validated like any other", async () => {
    const record = await create(instance, { urgency_reason: "flood" });
    const path = `${requisitions}/${record.id}`;
    assert.equal((await instance.send("GET", path)).data.urgency_reason, "flood");
    const found = await list(instance, { filter: 'urgency_reason == "flood"' });
    assert.deepEqual(
      found.data.map((each) => each.id),
      [record.id],
    );
    const headers = { "if-match": "*" };
    const long = await instance.send("PATCH", path, { headers, body: { urgency_reason: "x".repeat(41) } });
    expectProblem(long, 422, "VALIDATION_FAILED");
  });

  await step("The change is an event that the tenant's auditor reads and nobody else", async () => {
    const stream = "/api/audit/events/meta.model:shared";
    const { data, json } = await instance.send("GET", stream, { as: "compliance_officer" });
    const last = data.at(-1);
    assert.equal(last.eventType, "meta.change.applied");
    assert.equal(last.version, data.length);
    assert.equal(last.payload.toVersion, (await published()).version);
    assert.equal(last.payload.operations[0].field, "urgency_reason");
    assert.equal(json.meta.next, null);
    const paged = await instance.send("GET", `${stream}?limit=1`, { as: "compliance_officer" });
    assert.equal(paged.json.meta.next, 1);
    const foreign = await instance.send("GET", stream, { as: "borealis/compliance_officer" });
    assert.deepEqual(foreign.data, []);
    expectProblem(await instance.send("GET", stream, { as: "admin" }), 403, "POLICY_PERSONA_REQUIRED");
    const wrong = await instance.send("GET", `${stream}?limit=0&aftre=1`, { as: "compliance_officer" });
    const { errors } = expectProblem(wrong, 400, "INVALID_PARAMETER");
    assert.deepEqual(
      errors.map(({ pointer, code }) => [pointer, code]),
      [
        ["/limit", "too_small"],
        ["/aftre", "unknown_field"],
      ],
    );
  });

  await step(
    "What was done is a list that an auditor filters, sorts and pages by its own fields",
    async () => {
      const as = "compliance_officer";
      const log = async (query) => (await instance.send("GET", `/api/audit/log${query}`, { as })).json;
      const all = await log("?pageSize=100&sort=occurredAt");
      assert.ok(all.meta.total >= 2, JSON.stringify(all.meta));
      const times = all.data.map((row) => row.occurredAt);
      assert.deepEqual(times, [...times].sort());
      const [newest] = (await log("?pageSize=1")).data;
      assert.ok(newest.occurredAt >= times.at(-1));
      const { action } = all.data[0];
      const some = await log(`?action=${action}&occurredAt.lte=${times[0]}&pageSize=1`);
      assert.deepEqual(some.data, [all.data[0]]);
      assert.equal(some.meta.hasPrev, false);
      const foreign = await instance.send("GET", "/api/audit/log?pageSize=100", {
        as: "borealis/compliance_officer",
      });
      const ids = new Set(all.data.map((row) => row.id));
      assert.ok(foreign.data.every((row) => !ids.has(row.id)));
      expectProblem(
        await instance.send("GET", "/api/audit/log", { as: "admin" }),
        403,
        "POLICY_PERSONA_REQUIRED",
      );
      const wrong = await instance.send("GET", "/api/audit/log?salt=x&sort=tenant_id&recordId=7", { as });
      const { errors } = expectProblem(wrong, 400, "INVALID_PARAMETER");
      assert.deepEqual(
        errors.map(({ pointer, code }) => [pointer, code]),
        [
          ["/salt", "unknown_field"],
          ["/recordId", "invalid_value"],
          ["/sort", "unknown_field"],
        ],
      );
    },
  );

  await step("The change is counted among the events of the process", async () => {
    const metrics = await instance.send("GET", "/metrics", { as: null, base: instance.facts.adminUrl });
    assert.match(metrics.text, /^domain_events_total\{type="meta\.change\.applied"\} [1-9]/m);
  });

  await step("Records from before the change hold nothing in the new field", async () => {
    const { data } = await instance.send("GET", `${requisitions}/${older.id}`);
    assert.equal(data.urgency_reason, null);
    assert.equal(data.version, older.version);
  });

  await step("Applying the same files again changes nothing", async () => {
    const before = await published();
    const answer = await apply(extended);
    assert.equal(answer.code, 0, answer.stderr);
    assert.match(answer.stdout, /nothing to do/);
    assert.deepEqual(await published(), before);
  });

  for (const [what, folder, code] of [
    ["taking a field away", () => sampleWith(noteField, noteField), "meta.change.drop_field"],
    [
      "another type for a field",
      () => withField("  urgency_reason: { type: datetime }\n"),
      "meta.change.change_type",
    ],
  ]) {
    await step(`A change with ${what} is refused and changes nothing`, async () => {
      const before = await published();
      const answer = await apply(folder());
      assert.equal(answer.code, 1);
      assert.match(answer.stderr, /nothing was changed/);
      assert.ok(answer.stderr.includes(code), answer.stderr);
      assert.deepEqual(await published(), before);
    });
  }

  await step("A view and a role that are added are there for the client", async () => {
    const view = "view: urgent_ones\nentity: purchase_requisition\ncolumns: [subject]\nsort: -needed_by\n";
    assert.equal((await apply(sampleAnd("urgent.yaml", view))).code, 0);
    const { data } = await instance.send("GET", "/api/ui/entities/purchase_requisition");
    assert.deepEqual(data.views, [
      { name: "urgent_ones", label: "Urgent ones", columns: ["subject"], sort: "-needed_by" },
    ]);
    const roles = await instance.send("GET", "/api/meta/roles");
    assert.deepEqual(
      roles.data.map((role) => role.code),
      ["director", "finance", "legal"],
    );
    assert.equal((await apply(extended)).code, 0);
  });

  await step("A narrowing change over HTTP is a conflict", async () => {
    const files = readdirSync(sample, { recursive: true })
      .filter((name) => name.endsWith(".yaml"))
      .map((path) => ({ path, text: readFileSync(join(sample, path), "utf8") }));
    const answer = await instance.send("POST", "/api/meta/changes", {
      as: "system_admin",
      body: { files, mode: "apply" },
    });
    assert.equal(answer.status, 409, answer.text);
    assert.match(answer.headers.get("content-type"), /^application\/problem\+json/);
  });

  await step("A change in another form is refused with every place", async () => {
    const body = { files: [{ path: "a.yaml", text: "" }, { path: 1 }], mode: "aply" };
    const answer = await instance.send("POST", "/api/meta/changes", { as: "system_admin", body });
    const { errors } = expectProblem(answer, 422, "VALIDATION_FAILED");
    assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), [
      "/files/1/path",
      "/files/1/text",
      "/mode",
    ]);
  });

  await step("Broken files are refused whole", async () => {
    const before = await published();
    const answer = await apply(sampleWith("to: supplier", "to: suplier"));
    assert.equal(answer.code, 1);
    assert.match(answer.stderr, /purchase_requisition\.yaml:12:\d+/);
    assert.deepEqual(await published(), before);
  });

  for (const as of ["user", "manager", "admin", "security_officer"]) {
    await step(`The ${as} may not change the shared metadata`, async () => {
      const answer = await instance.send("POST", "/api/meta/changes", { as, body: { files: [] } });
      assert.equal(answer.status, 403, answer.text);
      assert.match(answer.json.detail, /system_admin/);
    });
  }
}
