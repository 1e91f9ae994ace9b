import { describe, expect, test } from "vitest";

import { layers } from "./layers.js";

describe("the layers", () => {
  test.each(layers)("$name refuses at least fifteen imports, each with a reason", ({ refused }) => {
    expect(refused.length).toBeGreaterThanOrEqual(15);
    for (const { reason } of refused) expect(reason.length).toBeGreaterThan(10);
    expect(new Set(refused.map(({ pattern }) => pattern)).size).toBe(refused.length);
  });

  test("use only layers that exist, and never in a circle", () => {
    const byName = new Map(layers.map((layer) => [layer.name, layer]));
    const visit = (name, path) => {
      expect(byName.has(name)).toBe(true);
      expect(path).not.toContain(name);
      for (const used of byName.get(name)?.uses ?? []) visit(used, [...path, name]);
    };
    for (const { name } of layers) visit(name, []);
  });
});
