import { describe, expect, test, vi } from "vitest";

import {
  childrenFields,
  columnWidth,
  contentFields,
  expandOf,
  formFields,
  isEndAligned,
  isPerson,
  isState,
  listColumns,
  systemFields,
  typeOf,
} from "./fields.ts";
import { recordTitle, titleFields } from "./title.ts";

import { aField, anEntity, lines } from "@/testing.ts";

const entity = anEntity(
  [
    aField({ name: "subject", type: "string", order: 2 }),
    aField({ name: "number", type: "string", system: true, readonly: true }),
    aField({ name: "supplier", type: "reference", to: "supplier", order: 1 }),
    aField({ name: "total", type: "decimal", readonly: true, order: 3 }),
    aField({ name: "created_at", type: "datetime", system: true, readonly: true }),
    aField({ name: "posting_date", type: "date", system: true, readonly: true }),
    aField({ name: "version", type: "integer", system: true, readonly: true }),
    lines,
  ],
  { list: { columns: ["number", "gone", "lines", "supplier"], sort: "" } },
);
const names = (fields: { name: string }[]) => fields.map(({ name }) => name);

describe("fields", () => {
  test("stand where they belong, in the order of the metadata", () => {
    expect(names(formFields(entity))).toEqual(["lines", "supplier", "subject"]);
    expect(names(contentFields(entity))).toEqual(["supplier", "subject", "total"]);
    expect(names(childrenFields(entity))).toEqual(["lines"]);
    const record = {
      id: "1",
      number: "PR-1",
      created_at: "2026-03-01T10:15:00Z",
      posting_date: null,
      version: 2,
    };
    expect(names(systemFields(entity, record))).toEqual(["number", "created_at"]);
    expect(names(listColumns(entity))).toEqual(["number", "supplier"]);
    expect(expandOf(listColumns(entity))).toEqual(["supplier"]);
    const author = aField({ name: "created_by", type: "uuid", system: true });
    const remover = aField({ name: "deleted_by", type: "uuid", system: true });
    expect(expandOf([author, remover, ...entity.fields])).toEqual(["created_by", "supplier"]);
  });

  test("of a type nobody knows are text, with one warning", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    expect(typeOf({ type: "hologram" })).toBe("string");
    expect(typeOf({ type: "hologram" })).toBe("string");
    expect(warn).toHaveBeenCalledOnce();
  });

  test("with numbers stand at the end of the line", () => {
    expect(isEndAligned(aField({ name: "a", type: "money" }))).toBe(true);
    expect(isEndAligned(aField({ name: "a", type: "date" }))).toBe(false);
  });
});

describe("a column", () => {
  test("is at least as wide as its type needs", () => {
    expect(columnWidth(aField({ name: "total", type: "decimal" }))).toBe("min-w-28");
    expect(columnWidth(aField({ name: "status", type: "string", system: true }))).toBe("min-w-28");
    expect(columnWidth(aField({ name: "subject", type: "string" }))).toBeUndefined();
  });
});

describe("system fields", () => {
  test("are told by what they say: a state, a person", () => {
    expect(isState(aField({ name: "status", type: "string", system: true }))).toBe(true);
    expect(isState(aField({ name: "status", type: "string" }))).toBe(false);
    expect(isPerson(aField({ name: "created_by", type: "uuid", system: true }))).toBe(true);
    expect(isPerson(aField({ name: "created_by", type: "uuid" }))).toBe(false);
  });
});

describe("a title", () => {
  test("is made by the pattern, without what is missing", () => {
    expect(recordTitle(entity, { id: "1", number: "PR-1", subject: "Chairs" })).toBe("PR-1 Chairs");
    expect(recordTitle(entity, { id: "1", number: null, subject: "Chairs" })).toBe("Chairs");
    expect(titleFields(entity)).toEqual(["number", "subject"]);
  });

  test("falls back to the kind of record", () => {
    expect(recordTitle(entity, { id: "0123456789ab" })).toBe("Requisition 01234567");
  });
});
