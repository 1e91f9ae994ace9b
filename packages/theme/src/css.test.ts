import { describe, expect, test } from "vitest";

import { renderTailwindTheme, renderVariables } from "./css.ts";
import { colors } from "./tokens.ts";

/** The L of an `oklch(L C H)` colour. */
function lightness(color: string): number {
  return Number(/^oklch\(([\d.]+)/.exec(color)?.[1]);
}

describe("theme", () => {
  test("the variables on disk are the ones the tokens render", async () => {
    await expect(renderVariables()).toMatchFileSnapshot("./variables.css");
  });

  test("the Tailwind theme on disk is the one the tokens render", async () => {
    await expect(renderTailwindTheme()).toMatchFileSnapshot("./tailwind.css");
  });

  test.each(["light", "dark"] as const)(
    "text keeps its distance from its ground in the %s scheme",
    (scheme) => {
      const distance = (text: keyof typeof colors, ground: keyof typeof colors) =>
        Math.abs(lightness(colors[text][scheme]) - lightness(colors[ground][scheme]));
      expect(distance("ink", "canvas")).toBeGreaterThan(0.7);
      expect(distance("ink-muted", "surface")).toBeGreaterThan(0.45);
      for (const role of ["success", "warning", "danger", "info"] as const) {
        expect(distance(role, `${role}-soft`)).toBeGreaterThan(0.44);
      }
    },
  );
});
