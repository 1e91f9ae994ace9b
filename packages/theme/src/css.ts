/** Renders the tokens as CSS custom properties: light on the root, dark by `data-theme`. */
import { breakpoints, colors, radii, shadows, typography, type ColorScheme } from "./tokens.ts";

function schemeRules(scheme: ColorScheme): string[] {
  return [
    `  color-scheme: ${scheme};`,
    ...Object.entries(colors).map(([name, value]) => `  --${name}: ${value[scheme]};`),
    ...Object.entries(shadows).map(([name, value]) => `  --elevation-${name}: ${value[scheme]};`),
  ];
}

/** The text of `variables.css`. Both schemes are named attributes, so a page can show either one inside the other. */
export function renderVariables(): string {
  return [
    "/* Made from tokens.ts; run the tests with -u after changing a token. */",
    ':root,\n[data-theme="light"] {',
    ...schemeRules("light"),
    "}",
    '[data-theme="dark"] {',
    ...schemeRules("dark"),
    "}",
    "",
  ].join("\n");
}

/** The text of `tailwind.css`: what the utility classes are called and which variable each one reads. */
export function renderTailwindTheme(): string {
  const fixed = [
    ...Object.entries(typography.sizes).flatMap(([name, [size, height]]) => [
      `  --text-${name}: ${size};`,
      `  --text-${name}--line-height: ${height};`,
    ]),
    ...Object.entries(radii).map(([name, value]) => `  --radius-${name}: ${value};`),
    ...Object.entries(breakpoints).map(([name, value]) => `  --breakpoint-${name}: ${value};`),
    `  --font-sans: ${typography.fontSans};`,
    `  --font-mono: ${typography.fontMono};`,
  ];
  const themed = [
    ...Object.keys(colors).map((name) => `  --color-${name}: var(--${name});`),
    ...Object.keys(shadows).map((name) => `  --shadow-${name}: var(--elevation-${name});`),
  ];
  return [
    "/* Made from tokens.ts; run the tests with -u after changing a token. */",
    '@custom-variant dark (&:where([data-theme="dark"], [data-theme="dark"] *));',
    "@theme {",
    "  --color-*: initial;",
    "  --color-transparent: transparent;",
    "  --color-current: currentColor;",
    "  --shadow-*: initial;",
    ...fixed,
    "}",
    "@theme inline {",
    ...themed,
    "}",
    "",
  ].join("\n");
}
