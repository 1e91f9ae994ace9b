import { describe, expect, test } from "vitest";

import { askedFields, isReadonly, isRequired, isVisible } from "./conditions.ts";
import { validateForm } from "./validate.ts";
import { changes } from "./values.ts";

import { aField } from "@/testing.ts";

const program = { v: 1, dialect: "profile", names: [], patterns: [], flags: [], loops: [] };
/** `urgent` */
const urgent = { ...program, inputs: ["urgent"], constants: [], sizes: [0, 1, 0], code: [1, 0, 0, 0] };
/** `total > 10` */
const large = {
  ...program,
  inputs: ["total"],
  constants: [{ int: "10" }],
  sizes: [0, 2, 0],
  code: [1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 8, 16, 9, 0, 6],
};

const reason = aField({ name: "reason", type: "string", required_when_program: large });
const contact = aField({ name: "contact", type: "string", required: true, visible_if_program: urgent });
const fields = [
  reason,
  contact,
  aField({ name: "urgent", type: "boolean" }),
  aField({ name: "total", type: "decimal", scale: 2 }),
];

describe("conditions of a form", () => {
  test("ask for the fields they read", () => {
    expect(askedFields(reason)).toEqual(["total"]);
    expect(askedFields(contact)).toEqual(["urgent"]);
    expect(askedFields(aField({ name: "plain", type: "string" }))).toEqual([]);
  });

  test("make a field required while they hold", () => {
    expect(isRequired(reason, fields, { total: "10.01" })).toBe(true);
    expect(isRequired(reason, fields, { total: "10.00" })).toBe(false);
    expect(isRequired(reason, fields, { total: "" })).toBe(false);
    expect([...validateForm(fields, { total: "99.50", reason: "", urgent: false }).keys()]).toEqual([
      "reason",
    ]);
  });

  test("hide a field while they do not hold, and what is hidden is not missed", () => {
    expect(isVisible(contact, fields, { urgent: true })).toBe(true);
    expect(isVisible(contact, fields, { urgent: false })).toBe(false);
    expect(validateForm(fields, { urgent: false, total: "1" }).size).toBe(0);
    expect([...validateForm(fields, { urgent: true, total: "1", contact: "" }).keys()]).toEqual(["contact"]);
  });

  test("lock a field while they hold", () => {
    const held = aField({ name: "held", type: "string", readonly_when_program: large });
    expect(askedFields(held)).toEqual(["total"]);
    expect(isReadonly(held, fields, { total: "11" })).toBe(true);
    expect(isReadonly(held, fields, { total: "10" })).toBe(false);
    expect(isReadonly(held, fields, { total: "" })).toBe(false);
    expect(isReadonly(held, [held], { total: "11" })).toBe(false);
  });

  test("leave the field as it is when they cannot be run here", () => {
    const newer = aField({ name: "newer", type: "string", visible_if_program: { ...urgent, v: 2 } });
    expect(isVisible(newer, fields, {})).toBe(true);
    expect(isRequired(newer, fields, {})).toBe(false);
  });

  test("leave to the server what asks about a value that the form does not have", () => {
    expect(isVisible(contact, [contact], {})).toBe(true);
    expect(isRequired(reason, [reason], {})).toBe(false);
  });

  test("keep a value out of a line that does not show it", () => {
    const total = aField({ name: "total", type: "decimal", scale: 2 });
    const serial = aField({ name: "serial", type: "string", visible_if_program: large });
    const table = aField({ name: "lines", type: "children", fields: [total, serial] });
    const line = (text: string) => ({ lines: [{ values: { total: text, serial: "A" } }] });
    expect(changes([table], { lines: [] }, line("11"))).toEqual({ lines: [{ total: "11", serial: "A" }] });
    expect(changes([table], { lines: [] }, line("9"))).toEqual({ lines: [{ total: "9" }] });
  });
});
