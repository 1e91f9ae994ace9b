/** Bad input of every kind: one clear answer each, nothing written, the server lives on. */
import assert from "node:assert/strict";

import { draft, list, requisitions } from "./data.mjs";
import { expectProblem, expectSecurityHeaders, runScenarios, step } from "./support.mjs";

const query = (parameters) => `${requisitions}?${new URLSearchParams(parameters)}`;
const nested = (depth) => '{"a":'.repeat(depth) + "1" + "}".repeat(depth);

/** Lists that cannot be made: parameter, what it is set to, the problem's code. */
const badLists = [
  ["a filter over an unknown field", { filter: "bogus == 1" }, "INVALID_FILTER"],
  ["a filter over the tenant column", { filter: 'tenant_id == "x"' }, "INVALID_FILTER"],
  ["a filter that ends too early", { filter: "priority ==" }, "INVALID_FILTER"],
  ["a filter that compares a date with a number", { filter: "needed_by > 5" }, "INVALID_FILTER"],
  ["a filter that compares a reference with no id", { filter: 'supplier == "nobody"' }, "INVALID_FILTER"],
  ["a sort by an unknown field", { sort: "bogus" }, "INVALID_SORT"],
  ["a sort by five keys", { sort: "subject,priority,needed_by,currency,total" }, "INVALID_SORT"],
  ["a page of 501", { pageSize: "501" }, "INVALID_PAGE_SIZE"],
  ["a page of none", { pageSize: "0" }, "INVALID_PAGE_SIZE"],
  ["a page size that is no number", { pageSize: "many" }, "INVALID_PAGE_SIZE"],
  ["page zero", { page: "0" }, "INVALID_PAGE"],
  ["a page that is no number", { page: "first" }, "INVALID_PAGE"],
  ["a cursor list of 501", { limit: "501" }, "INVALID_PAGE_SIZE"],
  ["a cursor nobody gave out", { cursor: "zzz", limit: "2" }, "INVALID_CURSOR"],
  ["an unknown field asked for", { fields: "subject,bogus" }, "INVALID_FIELDS"],
  ["an unknown reference expanded", { expand: "bogus" }, "INVALID_EXPAND"],
  ["a plain field expanded", { expand: "subject" }, "INVALID_EXPAND"],
  ["a total of a kind there is not", { total: "roughly" }, "INVALID_TOTAL"],
  ["a parameter there is not", { colour: "red" }, "INVALID_PARAMETER"],
];

/** Single wrong values in an otherwise valid requisition: name, the value, the pointer, the error's code. */
const badValues = [
  ["an unknown field", { bogus: 1 }, "/bogus", "unknown_field"],
  ["a computed field", { total: "5.00" }, "/total", "readonly"],
  ["the tenant", { tenant_id: "x" }, "/tenant_id", undefined],
  ["the creator", { created_by: "x" }, "/created_by", "readonly"],
  ["the id", { id: "0198aaaa-0000-7000-8000-000000000001" }, "/id", "readonly"],
  ["the version", { version: 9 }, "/version", "readonly"],
  ["the status", { status: "closed" }, "/status", "readonly"],
  ["the document number", { document_number: "PR-2026-99999" }, "/document_number", "readonly"],
  ["a null where a value is required", { subject: null }, "/subject", "required"],
  ["a text that is too long", { subject: "x".repeat(121) }, "/subject", "too_long"],
  ["a line break in a text of one line", { subject: "a\nb" }, "/subject", "invalid"],
  ["a control character", { subject: "a\u0000b" }, "/subject", "invalid"],
  ["a text for a boolean", { is_budgeted: "maybe" }, "/is_budgeted", "wrong_type"],
  ["a value the enum does not have", { priority: "huge" }, "/priority", "not_allowed"],
  ["a day the calendar does not have", { needed_by: "2027-02-30" }, "/needed_by", "invalid"],
  ["a day in the past", { needed_by: "2020-01-01" }, "/needed_by", "rule"],
  ["a missing value that another value requires", { priority: "urgent" }, "/needed_by", "required"],
  ["a currency outside its pattern", { currency: "usd" }, "/currency", undefined],
  [
    "a reference to nothing",
    { supplier: "0198aaaa-0000-7000-8000-000000000001" },
    "/supplier",
    "reference_not_found",
  ],
  ["a reference that is no id", { supplier: "nobody" }, "/supplier", undefined],
  [
    "a fourth digit after the point",
    { lines: [{ item_description: "x", quantity: "1.2345", unit_price: "1" }] },
    "/lines/0/quantity",
    "out_of_range",
  ],
  [
    "a negative quantity",
    { lines: [{ item_description: "x", quantity: "-1", unit_price: "1" }] },
    "/lines/0/quantity",
    "out_of_range",
  ],
  [
    "an unknown field of a line",
    { lines: [{ item_description: "x", quantity: "1", unit_price: "1", bogus: 1 }] },
    "/lines/0/bogus",
    "unknown_field",
  ],
];

export async function refusalScenarios(instance) {
  const before = (await list(instance, { pageSize: 1 })).json.meta.total;
  const valid = await draft(instance);

  await runScenarios(
    instance,
    badLists.map(([what, parameters, code]) => ({
      name: `A list with ${what} is refused as ${code}`,
      method: "GET",
      path: query(parameters),
      status: 400,
      code,
    })),
  );

  await runScenarios(
    instance,
    badValues.map(([what, values, pointer, code]) => ({
      name: `A record with ${what} is refused at ${pointer}`,
      method: "POST",
      path: requisitions,
      body: { ...valid, ...values },
      status: 422,
      code: "VALIDATION_FAILED",
      pointers: [pointer],
      contains: code && `"code":"${code}"`,
    })),
  );

  await runScenarios(instance, [
    {
      name: "All that is wrong with a record is said at once",
      method: "POST",
      path: requisitions,
      body: { subject: "x".repeat(121), priority: "huge", needed_by: "soon", lines: [{ quantity: "-1" }] },
      status: 422,
      code: "VALIDATION_FAILED",
      pointers: [
        "/subject",
        "/requester",
        "/priority",
        "/needed_by",
        "/lines/0/item_description",
        "/lines/0/quantity",
        "/lines/0/unit_price",
      ],
    },
    {
      name: "Malformed JSON is refused with its place",
      method: "POST",
      path: requisitions,
      body: '{"subject": }',
      status: 400,
      code: "MALFORMED_JSON",
      contains: /1:\d+/,
    },
    {
      name: "An empty body is refused",
      method: "POST",
      path: requisitions,
      body: "",
      headers: { "content-type": "application/json" },
      status: 400,
      code: "MALFORMED_JSON",
    },
    {
      name: "A member sent twice is refused by name",
      method: "POST",
      path: requisitions,
      body: '{"subject":"a","subject":"b"}',
      status: 400,
      code: "MALFORMED_JSON",
      pointers: ["/subject"],
    },
    {
      name: "A list where a record is expected is refused",
      method: "POST",
      path: requisitions,
      body: "[]",
      status: 422,
      code: "VALIDATION_FAILED",
    },
    {
      name: "A body 65 deep is refused",
      method: "POST",
      path: requisitions,
      body: nested(65),
      status: 400,
      code: "MALFORMED_JSON",
      contains: "deeper than 64",
    },
    {
      name: "A body 64 deep is read",
      method: "POST",
      path: requisitions,
      body: nested(64),
      status: 422,
      code: "VALIDATION_FAILED",
    },
    {
      name: "A body of another type is refused",
      method: "POST",
      path: requisitions,
      body: "subject=x",
      headers: { "content-type": "text/plain" },
      status: 415,
      code: "UNSUPPORTED_MEDIA_TYPE",
    },
    {
      name: "An entity there is not is refused",
      method: "GET",
      path: "/api/data/unicorn",
      status: 404,
      code: "ENTITY_NOT_FOUND",
    },
    {
      name: "A record id that is no id is not found",
      method: "GET",
      path: `${requisitions}/nobody`,
      status: 404,
      code: "RECORD_NOT_FOUND",
    },
  ]);

  await step("A body over one megabyte is refused before it is read", async () => {
    const answer = await instance.send("POST", requisitions, {
      body: { ...valid, note: "x".repeat(1_100_000) },
    });
    expectProblem(answer, 413, "PAYLOAD_TOO_LARGE");
    expectSecurityHeaders(answer);
  });

  await step("Nothing that was refused left a record, and the server still serves", async () => {
    const after = await list(instance, { pageSize: 1 });
    assert.equal(after.status, 200);
    assert.equal(after.json.meta.total, before);
  });
}
