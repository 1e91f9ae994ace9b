import { describe, expect, test } from "vitest";

import { hiddenColumns, parseListSearch, parseSort, toggleSort, withConditions } from "./search-params.ts";

describe("the address of a list", () => {
  test("is read, and what makes no sense is left out", () => {
    const raw = {
      q: "chair",
      where: "status:is:draft;nonsense",
      sort: "-total,number",
      page: "3",
      size: 50,
      hide: "note",
    };
    expect(parseListSearch(raw)).toEqual({ ...raw, where: "status:is:draft", page: 3 });
    expect(parseListSearch({ q: 42, where: "x", sort: "a b", page: 1, size: 20, other: 1 })).toEqual({
      q: "42",
    });
    expect(parseListSearch({ page: -1, size: 7, sort: {} })).toEqual({});
  });

  test("begins at the first page when something else is asked", () => {
    const search = { page: 4, sort: "a", where: "status:is:draft" };
    expect(withConditions(search, [])).toEqual({ sort: "a" });
    const condition = { field: "a", operator: "is", values: ["x"] } as const;
    expect(withConditions(search, [condition])).toEqual({ sort: "a", where: "a:is:x" });
  });

  test("names the columns put away", () => {
    expect(hiddenColumns("a,b")).toEqual(new Set(["a", "b"]));
    expect(hiddenColumns(undefined)).toEqual(new Set());
  });
});

describe("sorting", () => {
  test("goes up, down, and back to how the entity says", () => {
    expect(toggleSort(undefined, "a")).toBe("a");
    expect(toggleSort("a", "a")).toBe("-a");
    expect(toggleSort("-a", "a")).toBeUndefined();
    expect(toggleSort("b,-a", "c")).toBe("c");
  });

  test("by several columns keeps the place of each", () => {
    expect(toggleSort("b", "a", true)).toBe("b,a");
    expect(toggleSort("a,b", "a", true)).toBe("-a,b");
    expect(toggleSort("-a,b", "a", true)).toBe("b");
  });

  test("is read from text", () => {
    expect(parseSort("-a,b,?")).toEqual([
      { field: "a", isDescending: true },
      { field: "b", isDescending: false },
    ]);
    expect(parseSort(undefined)).toEqual([]);
  });
});
