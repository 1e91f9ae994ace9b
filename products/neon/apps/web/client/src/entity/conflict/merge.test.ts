import { describe, expect, test } from "vitest";

import { compare, merge, type Versions } from "./merge.ts";

import { aField, lines } from "@/testing.ts";

const subject = aField({ name: "subject", type: "string" });
const note = aField({ name: "note", type: "text" });
const due = aField({ name: "due", type: "date" });
const fields = [subject, note, due, lines];

const line = (id: string | undefined, item: string) => ({
  ...(id !== undefined && { id }),
  values: { item },
});

function versions(changes: Partial<Record<keyof Versions, Record<string, unknown>>>): Versions {
  const start = { subject: "A", note: "n", due: "2026-01-01", lines: [line("1", "x"), line("2", "y")] };
  return {
    base: start,
    mine: { ...start, ...changes.mine },
    theirs: { ...start, ...changes.theirs },
  };
}

describe("fields", () => {
  test("changed by one side only are taken over without asking", () => {
    const three = versions({ mine: { subject: "B" }, theirs: { note: "m" } });
    const { conflicts, taken } = compare(fields, three);
    expect(conflicts).toEqual([]);
    expect(taken).toEqual([note]);
    expect(merge(fields, three, {})).toMatchObject({ subject: "B", note: "m", due: "2026-01-01" });
  });

  test("changed by both to the same are no conflict", () => {
    const three = versions({ mine: { subject: "B" }, theirs: { subject: "B" } });
    expect(compare(fields, three)).toEqual({ conflicts: [], taken: [] });
    expect(merge(fields, three, {}).subject).toBe("B");
  });

  test("changed by both differently are asked about, and the choice stands", () => {
    const three = versions({ mine: { subject: "B" }, theirs: { subject: "C" } });
    expect(compare(fields, three).conflicts).toEqual([
      { key: "subject", field: subject, base: "A", mine: "B", theirs: "C" },
    ]);
    expect(merge(fields, three, { subject: "mine" }).subject).toBe("B");
    expect(merge(fields, three, { subject: "theirs" }).subject).toBe("C");
  });

  test("what I typed stands while nothing was chosen", () => {
    const three = versions({ mine: { subject: "B" }, theirs: { subject: "C" } });
    expect(merge(fields, three, {}).subject).toBe("B");
  });
});

describe("lines", () => {
  test("of both sides are brought together by their id, new ones of mine at the end", () => {
    const three = versions({
      mine: { lines: [line("1", "mine"), line("2", "y"), line(undefined, "new")] },
      theirs: { lines: [line("1", "x"), line("2", "theirs"), line("3", "added")] },
    });
    expect(compare(fields, three).conflicts).toEqual([]);
    expect(merge(fields, three, {}).lines).toEqual([
      line("1", "mine"),
      line("2", "theirs"),
      line("3", "added"),
      line(undefined, "new"),
    ]);
  });

  test("changed by both are asked about one by one", () => {
    const three = versions({
      mine: { lines: [line("1", "mine"), line("2", "y")] },
      theirs: { lines: [line("1", "theirs"), line("2", "y")] },
    });
    const { conflicts } = compare(fields, three);
    expect(conflicts).toEqual([
      {
        key: "lines#1",
        field: lines,
        line: 1,
        base: line("1", "x"),
        mine: line("1", "mine"),
        theirs: line("1", "theirs"),
      },
    ]);
    expect(merge(fields, three, { "lines#1": "theirs" }).lines).toEqual([
      line("1", "theirs"),
      line("2", "y"),
    ]);
    expect(merge(fields, three, { "lines#1": "mine" }).lines).toEqual([line("1", "mine"), line("2", "y")]);
  });

  test("removed by one side and changed by the other are asked about too", () => {
    const three = versions({
      mine: { lines: [line("2", "y"), line(undefined, "new")] },
      theirs: { lines: [line("1", "theirs"), line("2", "y")] },
    });
    const { conflicts } = compare(fields, three);
    expect(conflicts).toMatchObject([{ key: "lines#1", line: 1, mine: undefined }]);
    expect(merge(fields, three, { "lines#1": "mine" }).lines).toEqual([
      line("2", "y"),
      line(undefined, "new"),
    ]);
    expect(merge(fields, three, { "lines#1": "theirs" }).lines).toEqual([
      line("1", "theirs"),
      line("2", "y"),
      line(undefined, "new"),
    ]);
  });

  test("removed by one side and untouched by the other are gone", () => {
    const three = versions({
      mine: { lines: [line("1", "x")] },
      theirs: { lines: [line("1", "theirs"), line("2", "y")] },
    });
    expect(merge(fields, three, {}).lines).toEqual([line("1", "theirs")]);
  });
});
