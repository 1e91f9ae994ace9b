import { expect, test } from "vitest";

import { isMissed, judge, judgeBackfills, lineOf } from "./judge.mjs";

const good = {
  id: "B19",
  rows: 1_000_000,
  failed: 0,
  held: 20,
  waited: 120,
  retries: 0,
  insertRatio: 0.9,
  p99Ratio: 1.5,
};

test("A trial at every limit meets them all", () => {
  const verdicts = judge(good);
  expect(verdicts.map(({ met }) => met)).toEqual([true, true, true, true, true]);
  expect(isMissed(verdicts)).toBe(false);
});

test.each([
  ["failed requests", { failed: 1 }],
  ["exclusive lock held, ms", { held: 20.1 }],
  ["waited for a lock, ms", { waited: 120.1 }],
  ["insert rate while expanding ÷ normal", { insertRatio: 0.89 }],
])("A trial beyond the floor of %s is missed", (name, change) => {
  const verdicts = judge({ ...good, ...change });
  expect(verdicts.filter(({ met }) => !met).map((verdict) => verdict.name)).toEqual([name]);
  expect(isMissed(verdicts)).toBe(true);
});

test("A wait is held to the rung that its retries led to", () => {
  const waited = (retries) =>
    judge({ ...good, waited: 220, retries }).find(({ name }) => name.startsWith("waited"));
  expect(waited(1).met).toBe(false);
  expect(waited(2).met).toBe(true);
  expect(waited(9).limit).toBe("≤ 1020");
});

test("A missed target is said and is no missed floor", () => {
  const verdicts = judge({ ...good, p99Ratio: 1.6 });
  expect(lineOf(verdicts.at(-1))).toBe("  target  p99 during ÷ before: 1.6 (≤ 1.5) MISSED");
  expect(isMissed(verdicts)).toBe(false);
});

test("What an operation has no figure of is not judged", () => {
  expect(judge({ ...good, insertRatio: undefined, held: null })).toHaveLength(3);
});

test("A backfill is compared with the one of few rows", () => {
  const trial = (id, rows, rowsPerSecond) => ({ id, rows, backfill: { rows, rowsPerSecond } });
  const verdicts = judgeBackfills([
    trial("B2", 5_000_000, 30_000),
    trial("B2", 10_000, 40_000),
    trial("B19", 10_000, 1000),
    trial("B5", 100_000, 1000),
    trial("B5", 1_000_000, 1000),
  ]);
  expect(verdicts).toMatchObject([{ value: 0.75, met: false }]);
});
