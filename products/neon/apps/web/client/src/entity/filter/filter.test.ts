import { describe, expect, test } from "vitest";

import {
  conditionsFromText,
  conditionsToText,
  operators,
  operatorsByType,
  type Condition,
} from "./conditions.ts";
import { celString, filterExpression, searchExpression } from "./expression.ts";

import { aField, anEntity } from "@/testing.ts";

const entity = anEntity([
  aField({ name: "subject", type: "string", searchable: true }),
  aField({ name: "number", type: "string", searchable: true }),
  aField({ name: "status", type: "enum" }),
  aField({ name: "total", type: "decimal" }),
  aField({ name: "count", type: "integer" }),
  aField({ name: "needed_by", type: "date" }),
  aField({ name: "changed", type: "datetime" }),
  aField({ name: "urgent", type: "boolean" }),
  aField({ name: "secret", type: "string", filterable: false }),
]);

function one(field: string, operator: Condition["operator"], ...values: string[]): string | undefined {
  return filterExpression(entity, [{ field, operator, values }]);
}

describe("a condition as an expression", () => {
  test.each([
    ["subject", "contains", ["chair"], 'subject.contains("chair")'],
    ["subject", "starts", ["PR"], 'subject.startsWith("PR")'],
    ["subject", "not", ["x"], 'subject != "x"'],
    ["status", "in", ["draft", "sent"], 'status in ["draft", "sent"]'],
    ["status", "in", ["draft"], 'status == "draft"'],
    ["total", "gt", ["1234.50"], 'total > decimal("1234.50")'],
    ["count", "lte", ["42"], "count <= 42"],
    ["needed_by", "gte", ["2026-01-01"], 'needed_by >= date("2026-01-01")'],
    ["changed", "lt", ["2026-01-01T00:00:00Z"], 'changed < timestamp("2026-01-01T00:00:00.000Z")'],
    ["urgent", "true", [], "urgent == true"],
    ["urgent", "false", [], "urgent == false"],
    ["subject", "empty", [], "subject == null"],
    ["subject", "filled", [], "subject != null"],
  ] as const)("%s %s %j", (field, operator, values, expression) => {
    expect(one(field, operator, ...values)).toBe(expression);
  });

  test("is left out when its value is none of its type, or its field may not be asked about", () => {
    expect(one("total", "gt", "many")).toBeUndefined();
    expect(one("count", "is", "1.5")).toBeUndefined();
    expect(one("needed_by", "is", "tomorrow")).toBeUndefined();
    expect(one("changed", "gte", "soon")).toBeUndefined();
    expect(one("secret", "is", "x")).toBeUndefined();
    expect(one("absent", "is", "x")).toBeUndefined();
  });
});

describe("a whole filter", () => {
  test("joins conditions by and, the search box by or inside brackets", () => {
    const conditions: Condition[] = [{ field: "status", operator: "is", values: ["draft"] }];
    expect(filterExpression(entity, conditions, " chair ")).toBe(
      'status == "draft" && (subject.contains("chair") || number.contains("chair"))',
    );
    expect(filterExpression(entity, [], "  ")).toBeUndefined();
  });

  test("text can neither end its literal nor escape into the expression", () => {
    expect(celString('a" || true || "\\\n')).toBe('"a\\" || true || \\"\\\\\\u000a"');
    expect(one("subject", "is", '" == "" || "')).toBe('subject == "\\" == \\"\\" || \\""');
  });

  test("an entity without searchable fields cannot be searched", () => {
    expect(searchExpression(anEntity([]), "chair")).toBeUndefined();
  });
});

describe("conditions in the address", () => {
  test("come back as they went", () => {
    const conditions: Condition[] = [
      { field: "status", operator: "in", values: ["draft", "sent"] },
      { field: "subject", operator: "contains", values: ["a;b:c,d%25"] },
      { field: "note", operator: "empty", values: [] },
    ];
    expect(conditionsFromText(conditionsToText(conditions))).toEqual(conditions);
    expect(conditionsToText(conditions.slice(0, 1))).toBe("status:in:draft,sent");
  });

  test.each(["", "status", "status:like:x", "sta tus:is:x", "status:is", "status:empty:x", ";;:"])(
    "%j says nothing",
    (text) => {
      expect(conditionsFromText(text)).toEqual([]);
    },
  );

  test("every type asks only questions that exist", () => {
    for (const questions of Object.values(operatorsByType)) {
      for (const question of questions) expect(operators).toContain(question);
    }
  });
});
