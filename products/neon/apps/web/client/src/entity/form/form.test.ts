import { describe, expect, test } from "vitest";

import { placeProblem } from "./pointers.ts";
import { complaintOf, validateForm } from "./validate.ts";
import { changes, emptyForm, fromFormValue, toForm } from "./values.ts";

import { aField, anEntity, lines } from "@/testing.ts";

const subject = aField({ name: "subject", type: "string", label: "Subject", required: true, max_length: 10 });
const fields = [
  subject,
  aField({ name: "total", type: "decimal", scale: 2 }),
  aField({ name: "count", type: "integer", min: 1, max: 10 }),
  aField({ name: "budget", type: "money" }),
  aField({ name: "urgent", type: "boolean" }),
  aField({ name: "due", type: "datetime" }),
  aField({ name: "extra", type: "json" }),
  lines,
];
const record = {
  subject: "Chairs",
  total: "10.50",
  count: 3,
  budget: { amount: "9.00", currency: "EUR" },
  urgent: true,
  due: "2026-03-01T10:15:30.123456Z",
  extra: { a: 1 },
  lines: [{ id: "l1", item: "Chair", quantity: "2.000", total: "20.00" }],
};

describe("a form", () => {
  test("holds text, and what nobody touched is not sent", () => {
    const form = toForm(fields, record);
    expect(form).toMatchObject({ subject: "Chairs", total: "10.50", count: "3", urgent: true });
    expect(changes(fields, form, { ...form })).toEqual({});
  });

  test("sends what was touched, in the types of the interface", () => {
    const form = toForm(fields, record);
    const changed = {
      ...form,
      total: "1234.5",
      count: "4",
      subject: " ",
      budget: { amount: "12.00", currency: "EUR" },
      extra: '{"b":2}',
      urgent: false,
    };
    expect(changes(fields, form, changed)).toEqual({
      total: "1234.5",
      count: 4,
      subject: null,
      budget: { amount: "12.00", currency: "EUR" },
      extra: { b: 2 },
      urgent: false,
    });
  });

  test("sends lines whole: old ones with their id, new ones without, computed values never", () => {
    const form = toForm(fields, record);
    const old = (form.lines as { id?: string; values: Record<string, string> }[])[0];
    const added = { values: { item: "Desk", quantity: "1", total: "" } };
    expect(changes(fields, form, { ...form, lines: [...(old ? [old] : []), added] })).toEqual({
      lines: [
        { id: "l1", item: "Chair", quantity: "2.000" },
        { item: "Desk", quantity: "1" },
      ],
    });
  });

  test("begins with the defaults", () => {
    const withDefault = [
      aField({ name: "unit", type: "string", default: "pcs" }),
      aField({ name: "on", type: "boolean" }),
    ];
    expect(emptyForm(withDefault)).toEqual({ unit: "pcs", on: false });
  });

  test("keeps what it cannot read as it was typed", () => {
    expect(fromFormValue(aField({ name: "x", type: "decimal" }), "many")).toBe("many");
    expect(fromFormValue(aField({ name: "x", type: "integer" }), "1.5")).toBe("1.5");
    expect(fromFormValue(aField({ name: "x", type: "json" }), "{")).toBe("{");
    expect(fromFormValue(aField({ name: "x", type: "money" }), { amount: "", currency: "EUR" })).toBeNull();
    expect(fromFormValue(aField({ name: "x", type: "string" }), undefined)).toBeNull();
    expect(fromFormValue(aField({ name: "x", type: "datetime" }), "2026-03-01T10:15")).toMatch(
      /^2026-0[23]-.*Z$/,
    );
  });
});

describe("what is wrong with a value", () => {
  test.each([
    [subject, "", "field.required"],
    [subject, "twelve letters", "field.too_long"],
    [aField({ name: "x", type: "decimal", scale: 2 }), "1.234", "field.too_many_decimals"],
    [aField({ name: "x", type: "decimal" }), "many", "field.not_a_number"],
    [aField({ name: "x", type: "integer" }), "1.5", "field.not_whole"],
    [aField({ name: "x", type: "integer", min: 1 }), "0", "field.too_small"],
    [aField({ name: "x", type: "decimal", max: "9.99" }), "10", "field.too_large"],
    [aField({ name: "x", type: "email" }), "nobody", "field.not_an_address"],
    [aField({ name: "x", type: "url" }), "nowhere", "field.not_a_link"],
    [aField({ name: "x", type: "json" }), "{", "field.not_json"],
    [aField({ name: "x", type: "money" }), { amount: "1", currency: "E" }, "field.currency"],
    [aField({ name: "x", type: "money" }), { amount: "x", currency: "EUR" }, "field.not_a_number"],
    [aField({ name: "x", type: "children", required: true }), [], "field.required"],
  ] as const)("%#: %j", (field, value, key) => {
    expect(complaintOf(field, value as never)?.key).toBe(key);
  });

  test("is nothing where the value fits", () => {
    expect(complaintOf(subject, "Chairs")).toBeUndefined();
    expect(complaintOf(aField({ name: "x", type: "boolean", required: true }), false)).toBeUndefined();
    expect(complaintOf(aField({ name: "x", type: "email" }), "a@b.example")).toBeUndefined();
    expect(complaintOf(aField({ name: "x", type: "json" }), "[]")).toBeUndefined();
    expect(complaintOf(aField({ name: "x", type: "decimal", min: "0" }), "0.5")).toBeUndefined();
    expect(complaintOf(aField({ name: "x", type: "string" }), undefined)).toBeUndefined();
  });

  test("is found in lines too, by the path of the input", () => {
    const values = { subject: "", lines: [{ values: { item: "", quantity: "0" } }] };
    expect([...validateForm([subject, lines], values).keys()]).toEqual([
      "subject",
      "lines.0.values.item",
      "lines.0.values.quantity",
    ]);
  });
});

describe("what the server complains about", () => {
  const entity = anEntity(fields);
  const place = (pointer: string) => placeProblem(entity, { pointer, code: "x", message: "Wrong" });

  test("is put at the input it means", () => {
    expect(place("/subject")).toEqual({ path: "subject", label: "Subject", message: "Wrong" });
    expect(place("/lines/1/quantity")).toEqual({
      path: "lines.1.values.quantity",
      label: "Lines 2, Quantity",
      message: "Wrong",
    });
    expect(place("/lines/1").path).toBe("lines");
    expect(place("/lines").path).toBe("lines");
  });

  test("concerns the whole record where there is no such input", () => {
    expect(place("/status")).toEqual({ path: undefined, label: undefined, message: "Wrong" });
    expect(place("").path).toBeUndefined();
  });
});
