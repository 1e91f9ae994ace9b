import { describe, expect, test } from "vitest";

import { renderTailwindTheme, renderVariables } from "./css.ts";
import { colors, type ColorToken } from "./tokens.ts";

/** Relative luminance (WCAG 2.2) of an `oklch(L C H)` colour, by way of OKLab and linear sRGB. */
function luminance(color: string): number {
  const [lightness = NaN, chroma = NaN, hue = NaN] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const clamped = [red, green, blue].map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * (clamped[0] ?? 0) + 0.7152 * (clamped[1] ?? 0) + 0.0722 * (clamped[2] ?? 0);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

describe("theme", () => {
  test("the variables on disk are the ones the tokens render", async () => {
    await expect(renderVariables()).toMatchFileSnapshot("./variables.css");
  });

  test("the Tailwind theme on disk is the one the tokens render", async () => {
    await expect(renderTailwindTheme()).toMatchFileSnapshot("./tailwind.css");
  });

  describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
    const ratio = (text: ColorToken, ground: ColorToken) =>
      contrast(colors[text][scheme], colors[ground][scheme]);
    const grounds = ["canvas", "surface", "raised", "sunken", "hover"] as const;

    test.each(["ink", "ink-muted", "ink-faint"] as const)("%s can be read on every ground", (text) => {
      for (const ground of grounds) expect(ratio(text, ground), ground).toBeGreaterThanOrEqual(4.5);
    });

    test.each([
      ["accent-ink", "accent"],
      ["accent-ink", "accent-hover"],
      ["accent-ink", "danger-solid"],
      ["accent-text", "accent-soft"],
      ["accent-text", "surface"],
      ["success", "success-soft"],
      ["warning", "warning-soft"],
      ["danger", "danger-soft"],
      ["danger", "surface"],
      ["info", "info-soft"],
    ] as const)("%s can be read on %s", (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    });

    test.each(["control", "focus"] as const)("%s stands out from every ground", (edge) => {
      for (const ground of grounds) expect(ratio(edge, ground), ground).toBeGreaterThanOrEqual(3);
    });
  });
});
