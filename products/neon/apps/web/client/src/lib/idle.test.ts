import { describe, expect, test } from "vitest";

import { idleState, minutesLeft, nextLook, warnBefore } from "./idle.ts";

const idleFor = 900_000;

describe("a session that nobody uses", () => {
  test.each([
    [0, "active"],
    [idleFor - warnBefore - 1, "active"],
    [idleFor - warnBefore, "warning"],
    [idleFor - 1, "warning"],
    [idleFor, "over"],
  ] as const)("after %i ms is %s", (away, state) => {
    expect(idleState(1000 + away, 1000, idleFor)).toBe(state);
  });

  test("is looked at when it can have changed, and never busily", () => {
    let now = 1000;
    const seen: string[] = [];
    for (let looks = 0; looks < 10 && seen.at(-1) !== "over"; looks++) {
      const wait = nextLook(now, 1000, idleFor);
      expect(wait).toBeGreaterThan(0);
      now += wait;
      seen.push(idleState(now, 1000, idleFor));
    }
    expect(seen).toEqual(["warning", "warning", "warning", "over"]);
  });

  test("is told in whole minutes", () => {
    expect(minutesLeft(1000 + idleFor - 180_000, 1000, idleFor)).toBe(3);
    expect(minutesLeft(1000 + idleFor - 59_000, 1000, idleFor)).toBe(1);
    expect(minutesLeft(1000 + idleFor, 1000, idleFor)).toBe(1);
  });
});
