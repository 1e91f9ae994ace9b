/** /api/meta/changes: a change from the draft over review to its end, who may do what, and what followers are told. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expectProblem, Instance, run, scratchFolder, step, until } from "./support.mjs";

const base = "/api/meta/changes";
const sample = fileURLToPath(new URL("../../samples/procurement/", import.meta.url));
const as = "system_admin";
const file = "entities/supplier.yaml";

const caller = (instance) => ({
  get: (path, who = as) => instance.send("GET", `${base}${path}`, { as: who }),
  post: (path, body = {}, who = as) => instance.send("POST", `${base}${path}`, { as: who, body }),
  patch: (path, body, etag) =>
    instance.send("PATCH", `${base}${path}`, { as, body, headers: etag ? { "If-Match": etag } : {} }),
});

const meta = (instance, ...words) => run(instance.binary, ["meta", ...words, "--data-dir", instance.folder]);

/** The supplier of the sample with one field more. */
const supplierWith = (line) =>
  readFileSync(join(sample, file), "utf8").replace("\nfields:\n", `\nfields:\n  ${line}\n`);

const wish = (title, line, more = {}) => ({
  title,
  whole: false,
  files: [{ path: file, text: supplierWith(line) }],
  ...more,
});

async function drafted(api, body) {
  const made = await api.post("", body);
  assert.equal(made.status, 201, made.text);
  assert.equal(made.headers.get("location"), `${base}/${made.data.id}`);
  return made.data.id;
}

async function moved(api, id, ...moves) {
  let last;
  for (const move of moves) {
    last = await api.post(`/${id}/${move}`, { comment: `to ${move}` });
    assert.ok(last.status < 300, `${move}: ${last.text}`);
  }
  return last.data;
}

const ended = (api, id) =>
  until("the end of the change", async () => {
    const { data } = await api.get(`/${id}`);
    return ["completed", "applied", "failed"].includes(data.state) && data;
  });

/** The events of a stream, read to its end. */
async function follow(instance, id, headers = {}) {
  const answer = await instance.send("GET", `${base}/${id}/events`, { as, headers });
  assert.match(answer.headers.get("content-type"), /^text\/event-stream/);
  return answer.text
    .split("\n\n")
    .filter(Boolean)
    .map((message) => Object.fromEntries(message.split("\n").map((line) => line.split(/: (.*)/s, 2))));
}

export async function changeRequestScenarios(instance) {
  const api = caller(instance);
  let id;

  await step("A change begins as a draft over the published files, and changes nothing", async () => {
    const before = (await instance.send("GET", "/api/meta/entities")).json.meta;
    id = await drafted(api, wish("Stars", "stars: { type: integer }", { rationale: "asked for" }));
    const { data } = await api.get(`/${id}`);
    assert.deepEqual([data.state, data.allowed], ["draft", ["edit", "validate"]]);
    assert.equal(data.author.name, "system_admin");
    assert.deepEqual((await instance.send("GET", "/api/meta/entities")).json.meta, before);
    expectProblem(await api.post("", { files: [] }), 422, "VALIDATION_FAILED");
  });

  await step("A move that is not possible names the ones that are", async () => {
    const { errors } = expectProblem(await api.post(`/${id}/apply`), 409, "INVALID_TRANSITION");
    assert.deepEqual(
      errors.map(({ message }) => message),
      ["edit", "validate"],
    );
    expectProblem(
      await api.post("/00000000-0000-7000-8000-000000000000/apply"),
      404,
      "META_CHANGE_NOT_FOUND",
    );
  });

  await step("What is wrong with a draft is told with file, line and column", async () => {
    const wrong = await drafted(api, wish("Wrong", "stars: { type: intger }"));
    const { data } = await api.post(`/${wrong}/validate`);
    assert.deepEqual([data.state, data.validation.valid], ["draft", false]);
    const [finding] = data.validation.findings;
    assert.equal(finding.code, "meta.field.unknown_type");
    assert.equal(finding.file, file);
    assert.ok(finding.line > 1 && finding.column > 1, JSON.stringify(finding));
    const { etag } = Object.fromEntries((await api.get(`/${wrong}`)).headers);
    expectProblem(await api.patch(`/${wrong}`, { title: "Right" }), 428, "PRECONDITION_REQUIRED");
    const mended = await api.patch(`/${wrong}`, wish("Right", "stars: { type: integer }"), etag);
    assert.equal(mended.status, 200, mended.text);
    expectProblem(await api.patch(`/${wrong}`, { title: "x" }, etag), 412, "VERSION_CONFLICT");
    assert.equal((await api.post(`/${wrong}/validate`)).data.state, "validated");
  });

  await step("A plan shows steps, what clients notice, and the risk", async () => {
    assert.equal((await moved(api, id, "validate", "plan")).state, "planned");
    const { data } = await api.get(`/${id}/plan`);
    assert.ok(data.steps.some((each) => each.commands.some((text) => text.includes('"stars"'))));
    assert.deepEqual(data.contract, [
      {
        type: "field_added",
        target: "supplier.stars",
        description: "a new field, integer",
        breaking: false,
      },
    ]);
    assert.deepEqual([data.risk, data.loadsHot], ["low", true]);
    assert.equal(data.base.version, (await instance.send("GET", "/api/meta/entities")).json.meta.version);
  });

  await step("An approved change is applied, and its history says who did what", async () => {
    await moved(api, id, "submit", "approve");
    const begun = await api.post(`/${id}/apply`);
    assert.equal(begun.status, 202, begun.text);
    const data = await ended(api, id);
    assert.equal(data.state, "completed");
    assert.deepEqual(
      data.events.map(({ action, to }) => [action, to]),
      [
        ["create", "draft"],
        ["validate", "validated"],
        ["plan", "planned"],
        ["submit", "pending_review"],
        ["approve", "approved"],
        ["apply", "applying"],
        ["completed", "completed"],
      ],
    );
    assert.equal(data.events[4].comment, "to approve");
    const entity = await instance.send("GET", "/api/meta/entities/supplier", { as });
    assert.ok(entity.data.fields.some((field) => field.name === "stars"));
    const log = await instance.send("GET", "/api/audit/log?action=meta.change.approve&pageSize=1", {
      as: "compliance_officer",
    });
    assert.equal(log.data[0].action, "meta.change.approve");
  });

  await step(
    "Whoever follows a change hears what happened to its end, and goes on where he was",
    async () => {
      const events = await follow(instance, id);
      assert.equal(events[0].event, "create");
      assert.deepEqual(JSON.parse(events.at(-1).data), { state: "completed" });
      assert.ok(events.some(({ event }) => event === "progress"));
      const rest = await follow(instance, id, { "Last-Event-ID": "6" });
      assert.deepEqual(
        rest.filter(({ id: place }) => place).map(({ event }) => event),
        ["completed"],
      );
    },
  );

  await step("A follower hears of steps while they are taken", async () => {
    const live = await drafted(
      api,
      wish("Rank", "stars: { type: integer }\n  rank: { type: integer, indexed: true }"),
    );
    await moved(api, live, "validate", "plan", "submit", "approve");
    const following = follow(instance, live);
    await moved(api, live, "apply");
    const events = await following;
    assert.deepEqual(
      events.filter(({ id: place }) => place).map(({ event }) => event),
      ["create", "validate", "plan", "submit", "approve", "apply", "completed"],
    );
  });

  await step("A plan of an older model is not applied", async () => {
    const late = await drafted(api, wish("Late", "late: { type: text }", { drop: true }));
    await moved(api, late, "validate", "plan", "submit", "approve");
    const other = await drafted(api, wish("Sooner", "sooner: { type: text }", { drop: true }));
    await moved(api, other, "validate", "plan", "submit", "approve", "apply");
    await ended(api, other);
    expectProblem(await api.post(`/${late}/apply`), 409, "META_CHANGE_BASE_MOVED");
    assert.equal((await api.get(`/${late}`)).data.state, "approved");
    await moved(api, other, "rollback");
    await until("the way back", async () => (await api.get(`/${other}`)).data.state === "rolled_back");
  });

  await step("A rejected change is edited and begins again", async () => {
    const bad = await drafted(api, wish("Bad", "bad: { type: text }", { drop: true }));
    await moved(api, bad, "validate", "plan", "submit", "reject");
    expectProblem(await api.post(`/${bad}/approve`), 409, "INVALID_TRANSITION");
    assert.equal((await api.patch(`/${bad}`, { title: "Better" }, "*")).data.state, "draft");
  });

  await step("Changes are listed newest first, by state and page by page", async () => {
    const first = await api.get("?limit=2");
    assert.equal(first.data.length, 2);
    assert.equal(first.data[0].title, "Better");
    const { nextCursor } = first.json.meta;
    const second = await api.get(`?limit=2&cursor=${encodeURIComponent(nextCursor)}`);
    assert.ok(second.data.every((each) => first.data.every((other) => other.id !== each.id)));
    const back = await api.get("?state=rolled_back");
    assert.deepEqual(
      back.data.map(({ title }) => title),
      ["Sooner"],
    );
    expectProblem(await api.get("?state=done"), 400, "INVALID_PARAMETER");
  });

  await step(
    "What is published is exported as it was applied, twice the same, and differs in nothing",
    async () => {
      const folders = [join(scratchFolder(), "one"), join(scratchFolder(), "two")];
      for (const folder of folders) {
        const answer = await meta(instance, "export", folder);
        assert.equal(answer.code, 0, answer.stderr);
      }
      const texts = folders.map((folder) =>
        readdirSync(folder, { recursive: true })
          .filter((name) => name.endsWith(".yaml"))
          .sort()
          .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
      );
      assert.deepEqual(texts[0], texts[1]);
      assert.ok(texts[0].some(([name, text]) => name === file && text.includes("stars")));
      const [folder] = folders;
      assert.equal((await meta(instance, "validate", folder)).code, 0);
      const same = await meta(instance, "diff", folder);
      assert.deepEqual([same.code, /no difference/.test(same.stdout)], [0, true], same.stderr);
      const other = await meta(instance, "diff", sample);
      assert.equal(other.code, 1);
      assert.match(other.stdout, /take away field stars of supplier/);
      assert.match((await meta(instance, "export", folder)).stderr, /is not empty/);
    },
  );

  await step("Who uses a field is known before it goes", async () => {
    const impact = (query, who = as) =>
      instance.send("GET", `/api/meta/entities/supplier/impact${query}`, { as: who });
    const { data } = await impact("?field=name");
    assert.ok(data.some(({ kind }) => kind === "title"));
    assert.ok(data.every(({ target }) => target === "supplier.name"));
    const whole = await impact("");
    assert.ok(
      whole.data.some(({ kind, entity }) => kind === "reference" && entity === "purchase_requisition"),
    );
    expectProblem(await impact("?field=nothing"), 404, "META_FIELD_NOT_FOUND");
    expectProblem(await impact("", "user"), 403, "POLICY_PERSONA_REQUIRED");
  });

  for (const who of ["user", "manager", "admin"]) {
    await step(`The ${who} neither reads nor makes changes`, async () => {
      for (const answer of [
        await api.get("", who),
        await api.get(`/${id}`, who),
        await api.post("", wish("Mine", "mine: { type: text }"), who),
        await api.post(`/${id}/approve`, {}, who),
      ])
        expectProblem(answer, 403, "POLICY_PERSONA_REQUIRED");
    });
  }
}

/** With four eyes nobody approves what he has written: a folder that is applied waits for somebody else. */
export async function fourEyesScenarios(binary) {
  const instance = await Instance.start(binary, scratchFolder(), { env: { META_FOUR_EYES: "true" } });
  try {
    const api = caller(instance);
    await step("With four eyes an applied folder waits for somebody else's approval", async () => {
      const text = supplierWith("stars: { type: integer }");
      const files = readdirSync(sample, { recursive: true })
        .filter((name) => name.endsWith(".yaml"))
        .map((path) => ({ path, text: path === file ? text : readFileSync(join(sample, path), "utf8") }));
      const asked = await api.post("", { files, mode: "start" });
      assert.equal(asked.status, 202, asked.text);
      assert.equal(asked.data.state, "pending_review");
      expectProblem(await api.post(`/${asked.data.id}/approve`), 403, "META_CHANGE_FOUR_EYES");
      const approved = await api.post(`/${asked.data.id}/approve`, {}, "borealis/system_admin");
      assert.equal(approved.status, 200, approved.text);
      await moved(api, asked.data.id, "apply");
      assert.equal((await ended(api, asked.data.id)).state, "completed");
      const again = await run(binary, ["meta", "apply", sample, "--drop", "--data-dir", instance.folder]);
      assert.equal(again.code, 0, again.stderr);
      assert.match(again.stdout, /waits for somebody else's approval/);
    });
  } finally {
    await instance.end();
  }
}
