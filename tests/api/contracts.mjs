/** Every answer that has a contract keeps it: the JSON Schemas of packages/contracts beside what the product says. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";

const folder = join(import.meta.dirname, "../../packages/contracts/generated/jsonschema");
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
for (const file of readdirSync(folder, { recursive: true }))
  if (file.endsWith(".json")) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), "utf8")));

const pascal = (name) => name.replace(/(^|_)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const platform = (group, shape) => `urn:athyper:contracts:platform:${group}#/$defs/${shape}`;
const entity = (name, shape) => `urn:athyper:contracts:entities:${name}#/$defs/${pascal(name)}${shape}`;

/** Paths of answers that went well, each with the contracts of its body: whatever the entity, and of that entity. */
const CONTRACTS = [
  [/^\/api\/ui\/navigation$/, () => [platform("workspace", "NavigationAnswer")]],
  [/^\/api\/ui\/recent$/, () => [platform("workspace", "RecentAnswer")]],
  [/^\/api\/ui\/entities\/\w+$/, () => [platform("workspace", "EntityAnswer")]],
  [/^\/api\/ref\/\w+$/, () => [platform("reference", "ReferenceAnswer")]],
  [/^\/api\/audit\/verify$/, () => [platform("audit", "AuditVerifyAnswer")]],
  [/^\/api\/jobs\/queues$/, () => [platform("jobs", "JobQueuesAnswer")]],
  [/^\/api\/jobs\/queues\/\w+$/, () => [platform("jobs", "JobQueueAnswer")]],
  [/^\/api\/jobs\/schedules$/, () => [platform("jobs", "JobSchedulesAnswer")]],
  [/^\/api\/jobs\/[0-9a-f-]{36}$/, () => [platform("jobs", "JobAnswer")]],
  [/^\/api\/data\/(batch|\w+\/bulk)$/, () => [platform("records", "BatchAnswer")]],
  [/^\/api\/data\/\w+\/count$/, () => [platform("records", "RecordCount")]],
  [
    /^\/api\/data\/(\w+)\/[^/]+(?:\/restore)?$/,
    (name) => [platform("records", "RecordAnswer"), entity(name, "RecordAnswer")],
  ],
];

/** One path, two answers: a list is read, a record is made. */
function ofData(method, name) {
  return method === "GET"
    ? [platform("records", "RecordPage"), entity(name, "ListResult")]
    : [platform("records", "RecordAnswer"), entity(name, "RecordAnswer")];
}

function contractsOf(method, path, { status, headers }) {
  if (/^application\/problem\+json/.test(headers.get("content-type") ?? ""))
    return [platform("problems", "Problem")];
  if (status < 200 || status >= 300) return [];
  const [plain] = path.split("?");
  const data = /^\/api\/data\/(\w+)$/.exec(plain);
  if (data && data[1] !== "batch") return ofData(method, data[1]);
  for (const [pattern, contracts] of CONTRACTS) {
    const found = pattern.exec(plain);
    if (found) return contracts(found[1]);
  }
  return [];
}

let checked = 0;
/** How many answers were held to a contract so far. */
export const answersChecked = () => checked;

/** Fails when the body of an answer does not keep its contract; entities that a test made have none of their own. */
export function expectContract(method, path, answer) {
  if (answer.json === undefined) return;
  for (const name of contractsOf(method, path, answer)) {
    const validate = ajv.getSchema(name);
    if (validate === undefined) {
      assert.match(name, /:entities:/, `there is no contract ${name}`);
      continue;
    }
    assert.ok(
      validate(answer.json),
      `${method} ${path}: ${ajv.errorsText(validate.errors)} of ${name}\n${answer.text}`,
    );
    checked += 1;
  }
}
