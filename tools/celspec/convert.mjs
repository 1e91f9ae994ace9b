// Writes framework/core/expr/testdata/conformance from npm @bufbuild/cel-spec: cases.jsonl holds every case that needs no
// protobuf, left_out.txt names the others and says why. `npm ci && npm run generate` in this folder.
import { readFileSync, writeFileSync } from "node:fs";

import { tests } from "@bufbuild/cel-spec/testdata/conformance.js";

const target = new URL("../../framework/core/expr/testdata/conformance/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("./node_modules/@bufbuild/cel-spec/package.json", import.meta.url)));

function collect(suite, path, out) {
  for (const test of suite.tests ?? []) out.push({ name: [...path, test.original.name].join("/"), test: test.original });
  for (const child of suite.suites ?? []) collect(child, [...path, child.name], out);
  return out;
}

const withoutTexts = (expr) =>
  expr.replace(/(r|b|rb|br)?("""[^]*?"""|'''[^]*?'''|"(\\.|[^"\\])*"|'(\\.|[^'\\])*')/gi, "''");

/** Why a case cannot be had without protobuf, or nothing. Timestamps and durations are types of the language. */
function reason(test) {
  const expr = withoutTexts(test.expr);
  const rest = JSON.stringify({ ...test, expr: "", description: "", name: "" });
  if (/TestAllTypes|TestRequired|GlobalEnum|NestedEnum|proto\.(has|get)Ext/.test(expr))
    return "names a protobuf message, enum or extension";
  if (/google\.protobuf\.(?!Timestamp|Duration)/.test(expr) || /(Value|Any|Struct|Empty|FieldMask)\s*\{/.test(expr))
    return "makes a protobuf message of a well-known type";
  if (/"@type":"type.googleapis.com\/(?!google.protobuf.(Timestamp|Duration)")/.test(rest))
    return "holds a protobuf message as a value";
  if (/"enumValue"/.test(rest)) return "holds a protobuf enum as a value";
  if (/"wrapper"/.test(rest)) return "has a protobuf wrapper type";
  if (/"messageType":"(?!google.protobuf.(Timestamp|Duration)")/.test(rest)) return "has a variable of a protobuf message type";
  return undefined;
}

const primitives = { BOOL: "bool", INT64: "int", UINT64: "uint", DOUBLE: "double", STRING: "string", BYTES: "bytes" };

function typeText(type) {
  if (type.primitive) return primitives[type.primitive];
  if (type.typeParam) return type.typeParam;
  if (type.listType) return `list(${typeText(type.listType.elemType)})`;
  if (type.mapType) return `map(${typeText(type.mapType.keyType)}, ${typeText(type.mapType.valueType)})`;
  if ("null" in type) return "null";
  if ("dyn" in type) return "dyn";
  if (type.messageType === "google.protobuf.Timestamp" || type.wellKnown === "TIMESTAMP") return "timestamp";
  if (type.messageType === "google.protobuf.Duration" || type.wellKnown === "DURATION") return "duration";
  if (type.type) return `type(${typeText(type.type)})`;
  if (type.abstractType) return `${type.abstractType.name}(${type.abstractType.parameterTypes.map(typeText).join(", ")})`;
  throw new Error(`unknown type ${JSON.stringify(type)}`);
}

function declarations(test) {
  const variables = {};
  const functions = [];
  for (const row of test.typeEnv ?? []) {
    if (row.ident) variables[row.name] = typeText(row.ident.type);
    for (const overload of row.function?.overloads ?? []) {
      const taken = (overload.params ?? []).map(typeText);
      const receiver = overload.isInstanceFunction ? `${taken.shift()}.` : "";
      functions.push(`${receiver}${row.name}(${taken.join(", ")}) ${typeText(overload.resultType)}`);
    }
  }
  return { variables, functions };
}

function convert({ name, test }) {
  const { variables, functions } = declarations(test);
  const line = { name, expr: test.expr };
  if (test.disableCheck) line.unchecked = true;
  if (test.checkOnly) line.check_only = true;
  if (test.container) line.container = test.container;
  for (const bound of Object.keys(test.bindings ?? {})) variables[bound] ??= "dyn";
  if (Object.keys(variables).length > 0) line.variables = variables;
  if (functions.length > 0) line.functions = functions;
  if (test.bindings)
    line.bindings = Object.fromEntries(Object.entries(test.bindings).map(([key, bound]) => [key, bound.value]));
  if (test.typedResult?.deducedType) line.type = typeText(test.typedResult.deducedType);
  if (test.evalError || test.anyEvalErrors) line.error = true;
  // A case that expects nothing expects true.
  else if (!test.checkOnly) line.value = test.value ?? test.typedResult?.result ?? { boolValue: true };
  return JSON.stringify(line);
}

const all = collect(tests, [], []);
const free = all.filter(({ test }) => reason(test) === undefined);
const others = all.filter(({ test }) => reason(test) !== undefined);
const header = {
  package: `@bufbuild/cel-spec ${manifest.version}`,
  upstream: manifest.upstreamCelSpecRef,
  total: all.length,
  cases: free.length,
  left_out: others.length,
};
writeFileSync(new URL("cases.jsonl", target), [JSON.stringify(header), ...free.map(convert)].join("\n") + "\n");
writeFileSync(
  new URL("left_out.txt", target),
  others.map(({ name, test }) => `${name}: ${reason(test)}`).join("\n") + "\n",
);
console.log(header);
