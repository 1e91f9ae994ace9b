import { expect, test } from "vitest";

import { fitColumns } from "./fit-columns.ts";

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

test("columns that fit stay as they are", () => {
  expect(fitColumns([100, 200], [true, true], 300)).toEqual([100, 200]);
});

test("the widest that may give way does so first, down to the next one, then both", () => {
  expect(fitColumns([300, 200, 120], [true, true, false], 570)).toEqual([250, 200, 120]);
  expect(fitColumns([300, 200, 120], [true, true, false], 420)).toEqual([150, 150, 120]);
});

test("no column becomes too narrow to read, and a fixed one never gives way", () => {
  expect(fitColumns([300, 90, 400], [true, true, false], 100)).toEqual([112, 90, 400]);
});

test("whatever the widths, what fits fits and nothing grows", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const widths = Array.from({ length: 8 }, (_width, at) => 60 + ((seed * 7919 + at * 104729) % 300));
    const shrink = widths.map((_width, at) => (seed + at) % 3 !== 0);
    const fitted = fitColumns(widths, shrink, 1000);
    fitted.forEach((width, at) => expect(width).toBeLessThanOrEqual(widths[at] ?? 0));
    const least = sum(widths.map((width, at) => (shrink[at] ? Math.min(width, 112) : width)));
    if (least <= 1000) expect(sum(fitted)).toBeLessThanOrEqual(1000.001);
  }
});
