/** The life of a record: lists, one record, create, change, replace, delete, and the versions between them. */
import assert from "node:assert/strict";

import { expectProblem, expectSecurityHeaders, step, until } from "./support.mjs";

export const requisitions = "/api/data/purchase_requisition";
const randomId = "0198aaaa-0000-7000-8000-000000000001";

/** A list request; parameters are escaped here. */
export function list(instance, parameters, options = {}) {
  return instance.send("GET", `${options.path ?? requisitions}?${new URLSearchParams(parameters)}`, options);
}

/** The smallest requisition that is valid, with what the caller adds. */
export async function draft(instance, more = {}, tenant = "acme") {
  const employees = await list(
    instance,
    { limit: 1 },
    { path: "/api/data/employee", as: `${tenant}/manager` },
  );
  return {
    subject: "Standing desks",
    requester: employees.data[0].id,
    lines: [{ item_description: "Desk", quantity: "1", unit_price: "10.00" }],
    ...more,
  };
}

export async function create(instance, more = {}, as = "manager") {
  const answer = await instance.send("POST", requisitions, { as, body: await draft(instance, more) });
  assert.equal(answer.status, 201, answer.text);
  return answer.data;
}

export const change = (instance, record, body, ifMatch = `"${record.version}"`, as = "manager") =>
  instance.send("PATCH", `${requisitions}/${record.id}`, { as, body, headers: { "if-match": ifMatch } });

async function lists(instance) {
  await step("A list has 20 rows, an exact total and its pages", async () => {
    const { data, json } = await list(instance, {});
    assert.equal(data.length, 20);
    assert.equal(json.meta.pageSize, 20);
    assert.ok(json.meta.total >= 50);
    assert.equal(json.meta.totalPages, Math.ceil(json.meta.total / 20));
    assert.equal(json.meta.hasNext, true);
    assert.equal(json.meta.hasPrev, false);
  });

  await step("Pages follow each other without a gap or a repetition", async () => {
    const all = await list(instance, { pageSize: 500, sort: "document_number", fields: "document_number" });
    const seen = [];
    for (let page = 1; seen.length < all.data.length; page += 1) {
      const part = await list(instance, {
        page,
        pageSize: 30,
        sort: "document_number",
        fields: "document_number",
      });
      assert.equal(part.json.meta.hasNext, page < part.json.meta.totalPages);
      seen.push(...part.data);
    }
    assert.deepEqual(seen, all.data);
    assert.equal(all.json.meta.total, all.data.length);
  });

  await step("A cursor walks the same records as the pages do, and back again", async () => {
    const parameters = { sort: "-needed_by", fields: "needed_by" };
    const all = (await list(instance, { ...parameters, pageSize: 500 })).data.map((record) => record.id);
    const seen = [];
    let cursor;
    let previous;
    do {
      const page = await list(instance, { ...parameters, limit: 25, ...(cursor ? { cursor } : {}) });
      assert.equal(page.status, 200, page.text);
      assert.equal(page.json.meta.limit, 25);
      seen.push(...page.data.map((record) => record.id));
      cursor = page.json.meta.nextCursor;
      previous = page.json.meta.prevCursor;
    } while (cursor && seen.length <= all.length);
    assert.deepEqual(seen, all);
    const last = all.length % 25 || 25;
    const back = await list(instance, { ...parameters, limit: 25, cursor: previous });
    assert.deepEqual(
      back.data.map((record) => record.id),
      all.slice(-last - 25, -last),
    );
  });

  await step("Amounts sort by value and not by their digits", async () => {
    const { data } = await list(instance, { sort: "-total", fields: "total", pageSize: 100 });
    const totals = data.map((record) => Number(record.total));
    assert.deepEqual(
      totals,
      [...totals].sort((a, b) => b - a),
    );
  });

  await step("A filter keeps what it names and nothing else", async () => {
    const filter = `priority in ["high","urgent"] && needed_by >= date("2026-01-01") && total > decimal("100.50")`;
    const { data, json } = await list(instance, {
      filter,
      fields: "priority,needed_by,total",
      pageSize: 500,
    });
    const everything = await list(instance, {
      fields: "priority,needed_by,total",
      pageSize: 500,
      total: "none",
    });
    const matches = ({ priority, needed_by, total }) =>
      ["high", "urgent"].includes(priority) && needed_by >= "2026-01-01" && Number(total) > 100.5;
    assert.ok(data.length > 0);
    assert.equal(json.meta.total, everything.data.filter(matches).length);
    assert.ok(data.every(matches));
  });

  await step("A search finds what begins with the words, in any case", async () => {
    const { data: suppliers } = await list(
      instance,
      { fields: "name", pageSize: 500 },
      { path: "/api/data/supplier" },
    );
    const words = suppliers[0].name.slice(0, 4).toUpperCase();
    const { data, json } = await list(
      instance,
      { search: words, fields: "code,name", pageSize: 500 },
      { path: "/api/data/supplier" },
    );
    assert.ok(data.some((each) => each.id === suppliers[0].id));
    assert.equal(json.meta.total, data.length);
    const begins = (text) => text.toUpperCase().startsWith(words);
    assert.ok(data.every((each) => begins(each.name) || begins(each.code)));
    assert.equal(
      (await list(instance, { search: "qqqqqqqq" }, { path: "/api/data/supplier" })).data.length,
      0,
    );
  });

  await step("A filter finds what is absent", async () => {
    const { data } = await list(instance, { filter: "note == null", fields: "note" });
    assert.ok(data.length > 0);
    assert.ok(data.every((record) => record.note === null));
  });

  await step("A list of fields gives those and the id", async () => {
    const { data } = await list(instance, { fields: "subject,total", pageSize: 1 });
    assert.deepEqual(Object.keys(data[0]).sort(), ["id", "subject", "total"]);
  });

  await step("Without a total no total is counted", async () => {
    const { json } = await list(instance, { total: "none", pageSize: 1 });
    assert.equal("total" in json.meta, false);
    assert.equal(json.meta.hasNext, true);
  });

  await step("The count answers like the list's total", async () => {
    const count = await instance.send("GET", `${requisitions}/count`);
    assert.equal(count.data.count, (await list(instance, {})).json.meta.total);
  });

  await step("Expanding a reference keeps the id in the record and gives the title beside it", async () => {
    const filter = "supplier != null";
    const { data, json } = await list(instance, { expand: "supplier", filter, pageSize: 5 });
    for (const { supplier } of data) {
      assert.equal(json.meta.included.supplier[supplier].id, supplier);
      assert.match(json.meta.included.supplier[supplier].title, /^[A-Z]{2}-\d{4} /);
    }
    const one = await instance.send("GET", `${requisitions}/${data[0].id}?expand=supplier,requester`);
    assert.ok(one.json.meta.included.supplier[data[0].supplier].title);
    assert.ok(one.json.meta.included.employee[data[0].requester].title);
  });
}

async function writes(instance) {
  await step("A new record gets its address, its version and an exact total", async () => {
    const lines = [
      { item_description: "Chair", quantity: "3", unit_price: "0.10" },
      { item_description: "Lamp", quantity: "1.125", unit_price: "19.99" },
    ];
    const answer = await instance.send("POST", requisitions, { body: await draft(instance, { lines }) });
    assert.equal(answer.status, 201, answer.text);
    assert.equal(answer.headers.get("location"), `${requisitions}/${answer.data.id}`);
    assert.equal(answer.headers.get("etag"), '"1"');
    assert.equal(answer.data.status, "draft");
    assert.match(answer.data.document_number, /^PR-\d{4}-\d{5}$/);
    assert.match(answer.data.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    assert.deepEqual(
      answer.data.lines.map((line) => line.line_total),
      ["0.30", "22.49"],
    );
    assert.equal(answer.data.total, "22.79");
    const read = await instance.send("GET", answer.headers.get("location"));
    assert.deepEqual(read.data, answer.data);
    assert.equal(read.headers.get("etag"), '"1"');
  });

  await step("A decimal keeps every digit, sent as a string or as a number", async () => {
    const body = JSON.stringify(await draft(instance, { lines: "LINES" }));
    for (const price of ['"1234567890123456.78"', "1234567890123456.78"]) {
      const lines = `[{"item_description":"Crane","quantity":1,"unit_price":${price}}]`;
      const answer = await instance.send("POST", requisitions, { body: body.replace('"LINES"', lines) });
      assert.equal(answer.status, 201, answer.text);
      assert.equal(answer.data.lines[0].unit_price, "1234567890123456.78");
      assert.equal(answer.data.total, "1234567890123456.78");
    }
  });

  await step("Two people who create at once get different document numbers", async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => create(instance)));
    assert.equal(new Set(made.map((record) => record.document_number)).size, 8);
  });

  await step("A change with the version that was read gives the next version", async () => {
    const record = await create(instance);
    const answer = await change(instance, record, { note: "by the window" });
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.headers.get("etag"), '"2"');
    assert.equal(answer.data.note, "by the window");
    assert.equal(answer.data.subject, record.subject);
    assert.equal(answer.data.lines.length, 1);
  });

  await step("A merge patch takes a value away with null", async () => {
    const record = await create(instance, { note: "temporary" });
    const answer = await instance.send("PATCH", `${requisitions}/${record.id}`, {
      headers: { "if-match": '"1"', "content-type": "application/merge-patch+json" },
      body: { note: null },
    });
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.data.note, null);
  });

  await step("Lines with an id are changed, those without are added, those left out are gone", async () => {
    const line = (item_description) => ({ item_description, quantity: "1", unit_price: "5.00" });
    const record = await create(instance, { lines: [line("Kept"), line("Dropped")] });
    const kept = { ...line("Kept"), id: record.lines[0].id, quantity: "4" };
    const answer = await change(instance, record, { lines: [kept, line("Added")] });
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(answer.data.lines.map((each) => each.item_description).sort(), ["Added", "Kept"]);
    assert.ok(answer.data.lines.some((each) => each.id === kept.id && each.quantity === "4.000"));
    assert.equal(answer.data.total, "25.00");
  });

  await step("A change without If-Match is asked for it", async () => {
    const record = await create(instance);
    const path = `${requisitions}/${record.id}`;
    for (const [method, body] of [
      ["PATCH", {}],
      ["PUT", {}],
      ["DELETE", undefined],
    ]) {
      expectProblem(await instance.send(method, path, { body }), 428, "PRECONDITION_REQUIRED");
    }
    assert.equal((await instance.send("GET", path)).data.version, 1);
  });

  await step("A change of a version that is gone is a conflict that names the current one", async () => {
    const record = await create(instance);
    await change(instance, record, { note: "first" });
    const answer = await change(instance, record, { note: "second" });
    assert.match(expectProblem(answer, 412, "VERSION_CONFLICT").detail, /version is 2/);
    expectSecurityHeaders(answer);
    assert.equal((await instance.send("GET", `${requisitions}/${record.id}`)).data.note, "first");
  });

  await step("A star in If-Match waives the version", async () => {
    const record = await create(instance);
    await change(instance, record, { note: "first" });
    assert.equal((await change(instance, record, { note: "second" }, "*")).data.version, 3);
  });

  await step("An If-Match that is no ETag is refused", async () => {
    expectProblem(await change(instance, await create(instance), {}, "yesterday"), 400, "INVALID_IF_MATCH");
  });

  await step("Of ten changes racing for one version exactly one wins", async () => {
    const record = await create(instance);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => change(instance, record, { note: `racer ${index}` })),
    );
    const won = answers.filter((answer) => answer.status === 200);
    assert.equal(won.length, 1);
    for (const lost of answers.filter((answer) => answer !== won[0]))
      expectProblem(lost, 412, "VERSION_CONFLICT");
    const now = (await instance.send("GET", `${requisitions}/${record.id}`)).data;
    assert.equal(now.version, 2);
    assert.equal(now.note, won[0].data.note);
  });

  await step("Replacing a record empties what the new one leaves out", async () => {
    const record = await create(instance, { note: "old", cost_center: "CC-010" });
    const whole = await draft(instance, {
      subject: "New",
      priority: "low",
      currency: "EUR",
      is_budgeted: true,
    });
    const answer = await instance.send("PUT", `${requisitions}/${record.id}`, {
      headers: { "if-match": '"1"' },
      body: whole,
    });
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.data.note, null);
    assert.equal(answer.data.cost_center, null);
    assert.equal(answer.data.subject, "New");
    assert.equal(answer.data.document_number, record.document_number);
  });

  await step("A deleted record is gone from the list, by its id and for changes", async () => {
    const record = await create(instance);
    const path = `${requisitions}/${record.id}`;
    expectProblem(
      await instance.send("DELETE", path, { headers: { "if-match": '"7"' } }),
      412,
      "VERSION_CONFLICT",
    );
    const answer = await instance.send("DELETE", path, { headers: { "if-match": '"1"' } });
    assert.equal(answer.status, 204, answer.text);
    expectSecurityHeaders(answer);
    expectProblem(await instance.send("GET", path), 404, "RECORD_NOT_FOUND");
    expectProblem(await change(instance, record, {}, "*"), 404, "RECORD_NOT_FOUND");
    const left = await list(instance, { filter: `document_number == "${record.document_number}"` });
    assert.equal(left.json.meta.total, 0);
  });

  await step("Deleting what is not there is 404", async () => {
    const answer = await instance.send("DELETE", `${requisitions}/${randomId}`, {
      headers: { "if-match": "*" },
    });
    expectProblem(answer, 404, "RECORD_NOT_FOUND");
  });

  await step("A value that must be unique is refused the second time", async () => {
    const supplier = { code: "ZZ-9001", name: "Unique", country: "DE" };
    const send = () => instance.send("POST", "/api/data/supplier", { as: "admin", body: supplier });
    assert.equal((await send()).status, 201);
    const again = await send();
    expectProblem(again, 409, "DUPLICATE");
    assert.deepEqual(
      again.json.errors.map((error) => error.pointer),
      ["/code"],
    );
  });
}

async function recent(instance) {
  const worked = async (as) => (await instance.send("GET", "/api/ui/recent", { as })).data;

  await step("What a person worked on last stands first, for him alone, until it is gone", async () => {
    const record = await create(instance, { subject: "Seen again" });
    const first = (version) =>
      until(`version ${version} among the recent records`, async () => {
        const [newest] = await worked("manager");
        return newest?.id === record.id && newest.version === version && newest;
      });
    const made = await first(1);
    assert.equal(made.kind, "created");
    assert.equal(made.entity, "purchase_requisition");
    assert.ok(made.title.includes("Seen again") && made.title.includes(record.document_number), made.title);
    const changed = await change(instance, record, { subject: "Seen anew" });
    const updated = await first(2);
    assert.equal(updated.kind, "updated");
    assert.ok(updated.title.includes("Seen anew"));
    assert.equal((await worked("manager")).filter(({ id }) => id === record.id).length, 1);
    assert.ok((await worked("admin")).every(({ id }) => id !== record.id));
    assert.deepEqual(await worked("borealis/manager"), []);
    const headers = { "if-match": changed.headers.get("etag") };
    const gone = await instance.send("DELETE", `${requisitions}/${record.id}`, { headers });
    assert.equal(gone.status, 204);
    assert.ok((await worked("manager")).every(({ id }) => id !== record.id));
  });
}

export async function dataScenarios(instance) {
  await lists(instance);
  await writes(instance);
  await recent(instance);
}
