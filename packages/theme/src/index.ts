export { breakpoints, colors, radii, shadows, spacing, typography } from "./tokens.ts";
export type { ColorScheme, ColorToken } from "./tokens.ts";
export { renderTailwindTheme, renderVariables } from "./css.ts";
