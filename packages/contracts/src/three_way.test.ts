/**
 * The C++ validators, the zod schemas and the JSON Schemas give one verdict: the same values are accepted, and what is
 * wrong is found at the same JSON Pointers. `verdicts.jsonl` holds values with what C++ says of them; another such
 * file, made for every shape from a fresh seed, is named by ATHYPER_CONTRACT_VERDICTS.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";

import * as contracts from "../generated/ts/index.ts";
import { pointerOf, pointersOf } from "./pointers.ts";

interface Verdict {
  shape: string;
  value: unknown;
  pointers: string[];
}

const folder = join(import.meta.dirname, "..");
const golden = join(folder, "testing", "verdicts.jsonl");

function readVerdicts(path: string): Verdict[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Verdict);
}

function nameOf(full: string): [domain: string, shape: string] {
  const [domain = "", shape = ""] = full.split(".");
  return [domain, shape];
}

const domains = contracts as unknown as Record<string, Record<string, z.ZodMiniType>>;

function zodPointers({ shape: full, value }: Verdict): string[] {
  const [domain, shape] = nameOf(full);
  const schema =
    domains[domain === "public" ? "public_" : domain]?.[shape.charAt(0).toLowerCase() + shape.slice(1)];
  if (!schema) throw new Error(`there is no zod schema of ${full}`);
  const parsed = z.safeParse(schema, value);
  return parsed.success ? [] : pointersOf(parsed.error);
}

/** Every document, and in which of them a shape is defined. */
function loadSchemas() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const documents = new Map<string, string>();
  const root = join(folder, "generated", "jsonschema");
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".json")) continue;
    const document = JSON.parse(readFileSync(join(root, file), "utf8")) as { $id: string; $defs: object };
    ajv.addSchema(document);
    const domain = file.split("/")[0] ?? "";
    for (const shape of Object.keys(document.$defs)) documents.set(`${domain}.${shape}`, document.$id);
  }
  return { ajv, documents };
}

const { ajv, documents } = loadSchemas();

/** Where ajv says that something is wrong; for what is missing or too much it names the object and the member apart. */
function placeOf(error: ErrorObject): string[] {
  const params = error.params as { missingProperty?: string; additionalProperty?: string };
  const member = params.missingProperty ?? params.additionalProperty;
  // "if" only says that one of its branches has found something.
  if (error.keyword === "if") return [];
  return [error.instancePath + (member === undefined ? "" : pointerOf([member]))];
}

function ajvPointers({ shape: full, value }: Verdict): string[] {
  const [, shape] = nameOf(full);
  const validate = ajv.getSchema(`${documents.get(full)}#/$defs/${shape}`);
  if (!validate) throw new Error(`there is no JSON Schema of ${full}`);
  if (validate(value)) return [];
  return [...new Set((validate.errors ?? []).flatMap(placeOf))].sort();
}

/** The differences, each with what was asked; an empty list is the proof. */
function differences(verdicts: Verdict[]) {
  return verdicts.flatMap((verdict) => {
    const cpp = [...verdict.pointers].sort();
    const [zod, jsonSchema] = [zodPointers(verdict), ajvPointers(verdict)];
    const same =
      JSON.stringify(zod) === JSON.stringify(cpp) && JSON.stringify(jsonSchema) === JSON.stringify(cpp);
    return same ? [] : [{ shape: verdict.shape, value: JSON.stringify(verdict.value), cpp, zod, jsonSchema }];
  });
}

describe("three validators, one verdict", () => {
  test("on the values that are kept", () => {
    const verdicts = readVerdicts(golden);
    expect(verdicts.some(({ pointers }) => pointers.length === 0)).toBe(true);
    expect(verdicts.some(({ pointers }) => pointers.length > 1)).toBe(true);
    expect(differences(verdicts)).toEqual([]);
  });

  const fresh = process.env["ATHYPER_CONTRACT_VERDICTS"];
  if (fresh === undefined) return;
  test("on fresh values of every shape", { timeout: 60_000 }, () => {
    const verdicts = readVerdicts(fresh);
    const named = new Set(verdicts.map(({ shape }) => shape));
    const accepted = verdicts.filter(({ pointers }) => pointers.length === 0).length;
    console.log(`${verdicts.length} values, ${accepted} accepted, ${named.size} shapes`);
    expect(accepted).toBeGreaterThan(verdicts.length / 10);
    expect(accepted).toBeLessThan(verdicts.length);
    expect(differences(verdicts).slice(0, 10)).toEqual([]);
  });
});
