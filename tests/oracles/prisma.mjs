/**
 * Our reading of `.prisma` files beside Prisma's own: what both accept says the same, what it refuses we refuse, what we print it
 * accepts, and our layout is its layout.
 * --binary PATH   core_schema_prisma_dump   --counts FILE   takes "passed failed"
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import prisma from "@prisma/prisma-schema-wasm";

import { runSuite, scratchFolder, step } from "../support/suite.mjs";

const { values } = parseArgs({ options: { binary: { type: "string" }, counts: { type: "string" } } });
const folder = join(import.meta.dirname, "prisma");

/** Where our layout keeps a comment that theirs drops, or writes an escape in one way. */
const OTHER_LAYOUT = ["generators.prisma"];

/** Arguments that a function has when none are written; theirs fills them in. */
const ASSUMED = { uuid: ["4"], cuid: ["1"] };

function files(name) {
  return readdirSync(join(folder, name))
    .sort()
    .map((file) => ({ file, path: join(folder, name, file) }));
}

function ours(verb, path) {
  const { status, stdout, stderr } = spawnSync(values.binary, [verb, path], { encoding: "utf8" });
  return { accepted: status === 0, stdout, stderr };
}

/** The errors Prisma finds; warnings are none. */
function theirErrors(text) {
  const findings = JSON.parse(prisma.lint(JSON.stringify([["schema.prisma", text]])));
  return findings.filter((finding) => !finding.is_warning).map((finding) => finding.text);
}

function theirModel(text) {
  return JSON.parse(prisma.get_dmmf(JSON.stringify({ prismaSchema: [["schema.prisma", text]] }))).datamodel;
}

function theirLayout(text) {
  const options = {
    textDocument: { uri: "file:/schema.prisma" },
    options: { tabSize: 2, insertSpaces: true },
  };
  return JSON.parse(prisma.format(JSON.stringify([["schema.prisma", text]]), JSON.stringify(options)))[0][1];
}

/** Defaults are constants of many types on their side and texts on ours: numbers and times are compared by what they say. */
function plainDefault(value, type) {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => plainDefault(item, type));
  if (typeof value === "object") {
    const args = value.args.length === 0 ? (ASSUMED[value.name] ?? []) : value.args.map(String);
    return { name: value.name, args };
  }
  if (["Float", "Decimal"].includes(type)) return Number(value);
  if (type === "DateTime") return new Date(value).toISOString();
  return String(value);
}

function plainField(field) {
  const relation = field.kind === "object";
  return {
    name: field.name,
    dbName: field.dbName ?? null,
    kind: field.kind,
    type: field.type,
    isList: field.isList,
    isRequired: field.isRequired,
    isUnique: field.isUnique,
    isId: field.isId,
    isUpdatedAt: field.isUpdatedAt ?? false,
    nativeType: field.nativeType ?? null,
    default: plainDefault(field.default, field.type),
    documentation: field.documentation ?? null,
    relationName: relation ? field.relationName : null,
    relationFromFields: relation ? field.relationFromFields : null,
    relationToFields: relation ? field.relationToFields : null,
    relationOnDelete: field.relationOnDelete ?? null,
    relationOnUpdate: field.relationOnUpdate ?? null,
  };
}

/** Their keys stand in one list beside the models. */
function theirKeys(datamodel, model) {
  return datamodel.indexes
    .filter((index) => index.model === model.name)
    .map((index) => ({
      type: index.type === "fulltext" ? "normal" : index.type,
      name: index.name ?? null,
      dbName: index.dbName ?? null,
      isDefinedOnField: index.isDefinedOnField,
      fields: index.fields.map((field) => ({ name: field.name, descending: field.sortOrder === "desc" })),
    }));
}

const byText = (list) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const byName = (list) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));

function plainModel(model, keys) {
  return {
    name: model.name,
    dbName: model.dbName ?? null,
    documentation: model.documentation ?? null,
    fields: model.fields.map(plainField),
    keys: byText(keys),
  };
}

function compareModels(text, path) {
  const theirs = theirModel(text);
  const answer = ours("model", path);
  assert.ok(answer.accepted, answer.stderr);
  const mine = JSON.parse(answer.stdout);
  assert.deepEqual(
    byName(mine.models).map((model) => plainModel(model, model.keys)),
    byName(theirs.models).map((model) => plainModel(model, theirKeys(theirs, model))),
  );
  assert.deepEqual(byName(mine.enums).map(plainEnum), byName(theirs.enums).map(plainEnum));
  for (const model of mine.models) {
    assert.equal(model.schema, theirs.models.find((other) => other.name === model.name).schema ?? "public");
  }
}

function plainEnum({ name, dbName, values: list }) {
  return {
    name,
    dbName: dbName ?? null,
    values: list.map((value) => ({ name: value.name, dbName: value.dbName ?? null })),
  };
}

await runSuite(async () => {
  const scratch = scratchFolder();
  for (const { file, path } of files("accepted")) {
    const text = readFileSync(path, "utf8");
    await step(`${file} says the same to both`, () => {
      assert.deepEqual(theirErrors(text), []);
      compareModels(text, path);
    });
    await step(`${file} as we print it is accepted and says the same to both`, () => {
      const printed = ours("print", path);
      assert.ok(printed.accepted, printed.stderr);
      assert.deepEqual(theirErrors(printed.stdout), [], printed.stdout);
      assert.equal(theirLayout(printed.stdout), printed.stdout);
      const copy = join(scratch, file);
      writeFileSync(copy, printed.stdout);
      compareModels(printed.stdout, copy);
    });
    await step(`${file} has one layout`, () => {
      const layout = ours("format", path);
      assert.ok(layout.accepted, layout.stderr);
      if (OTHER_LAYOUT.includes(file)) assert.notEqual(layout.stdout, theirLayout(text));
      else assert.equal(layout.stdout, theirLayout(text));
    });
  }
  for (const { file, path } of files("refused")) {
    await step(`${file} is refused by both`, () => {
      assert.notDeepEqual(theirErrors(readFileSync(path, "utf8")), []);
      const answer = ours("model", path);
      const printed = ours("print", path);
      assert.ok(!answer.accepted || !printed.accepted, "we accept it");
      assert.match(printed.stderr, /:\d+:\d+: schema\.[a-z_]+: .+/);
    });
  }
}, values);
