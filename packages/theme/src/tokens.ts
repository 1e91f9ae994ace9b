/**
 * The design tokens. Colours come in pairs for the light and the dark scheme; everything else holds in both.
 * `variables.css` is rendered from this file (see `css.ts`), components only ever name the tokens.
 */

export type ColorScheme = "light" | "dark";

/** Colours by role. OKLCH keeps steps of lightness even to the eye in both schemes. */
export const colors = {
  canvas: { light: "oklch(0.984 0.002 264)", dark: "oklch(0.165 0.008 268)" },
  surface: { light: "oklch(1 0 0)", dark: "oklch(0.198 0.009 268)" },
  raised: { light: "oklch(1 0 0)", dark: "oklch(0.232 0.01 268)" },
  sunken: { light: "oklch(0.965 0.003 264)", dark: "oklch(0.15 0.007 268)" },
  hover: { light: "oklch(0.96 0.004 264)", dark: "oklch(0.245 0.011 268)" },
  line: { light: "oklch(0.918 0.005 264)", dark: "oklch(0.282 0.011 268)" },
  "line-strong": { light: "oklch(0.845 0.008 264)", dark: "oklch(0.37 0.013 268)" },
  /** The edge of what one types into or switches: at least 3:1 against its ground (WCAG 2.2, 1.4.11). */
  control: { light: "oklch(0.63 0.012 264)", dark: "oklch(0.535 0.013 268)" },
  ink: { light: "oklch(0.235 0.015 268)", dark: "oklch(0.945 0.004 264)" },
  "ink-muted": { light: "oklch(0.475 0.016 268)", dark: "oklch(0.735 0.011 264)" },
  "ink-faint": { light: "oklch(0.54 0.014 268)", dark: "oklch(0.655 0.012 264)" },
  accent: { light: "oklch(0.505 0.185 274)", dark: "oklch(0.575 0.175 275)" },
  "accent-hover": { light: "oklch(0.455 0.185 274)", dark: "oklch(0.545 0.175 275)" },
  "accent-ink": { light: "oklch(1 0 0)", dark: "oklch(1 0 0)" },
  "accent-soft": { light: "oklch(0.958 0.018 274)", dark: "oklch(0.285 0.055 275)" },
  "accent-text": { light: "oklch(0.47 0.18 274)", dark: "oklch(0.775 0.11 275)" },
  focus: { light: "oklch(0.56 0.18 274)", dark: "oklch(0.68 0.15 275)" },
  success: { light: "oklch(0.455 0.11 155)", dark: "oklch(0.785 0.13 158)" },
  "success-soft": { light: "oklch(0.957 0.028 158)", dark: "oklch(0.272 0.042 160)" },
  warning: { light: "oklch(0.475 0.105 68)", dark: "oklch(0.815 0.12 78)" },
  "warning-soft": { light: "oklch(0.962 0.037 85)", dark: "oklch(0.285 0.045 72)" },
  danger: { light: "oklch(0.505 0.19 25)", dark: "oklch(0.755 0.135 22)" },
  "danger-solid": { light: "oklch(0.54 0.205 26)", dark: "oklch(0.545 0.19 25)" },
  "danger-soft": { light: "oklch(0.96 0.018 22)", dark: "oklch(0.275 0.055 22)" },
  info: { light: "oklch(0.465 0.115 240)", dark: "oklch(0.785 0.095 235)" },
  "info-soft": { light: "oklch(0.957 0.02 235)", dark: "oklch(0.278 0.042 240)" },
  scrim: { light: "oklch(0.2 0.02 268 / 0.36)", dark: "oklch(0.08 0.01 268 / 0.6)" },
} as const satisfies Record<string, Record<ColorScheme, string>>;

export type ColorToken = keyof typeof colors;

/** Shadows, small to large; the dark scheme relies on lines more than on shade. */
export const shadows = {
  sm: { light: "0 1px 2px oklch(0.2 0.02 268 / 0.05)", dark: "0 1px 2px oklch(0 0 0 / 0.3)" },
  md: {
    light: "0 1px 2px oklch(0.2 0.02 268 / 0.05), 0 4px 12px oklch(0.2 0.02 268 / 0.06)",
    dark: "0 2px 8px oklch(0 0 0 / 0.35)",
  },
  lg: {
    light: "0 2px 4px oklch(0.2 0.02 268 / 0.05), 0 12px 32px oklch(0.2 0.02 268 / 0.12)",
    dark: "0 8px 28px oklch(0 0 0 / 0.5)",
  },
  xl: {
    light: "0 4px 8px oklch(0.2 0.02 268 / 0.05), 0 24px 64px oklch(0.2 0.02 268 / 0.18)",
    dark: "0 16px 56px oklch(0 0 0 / 0.6)",
  },
} as const satisfies Record<string, Record<ColorScheme, string>>;

/** Spacing steps in units of a quarter rem, 0 to 32. */
export const spacing = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32] as const;

/** Type sizes as [size, line height] in rem; the interface is set in `sm`. */
export const typography = {
  fontSans:
    '"Inter Variable", "Inter Fallback", "Noto Sans Arabic", "Noto Sans Tamil", "Noto Sans Devanagari", system-ui, sans-serif',
  fontMono: '"Fira Code", ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  sizes: {
    xs: ["0.75rem", "1rem"],
    sm: ["0.8125rem", "1.25rem"],
    base: ["0.9375rem", "1.5rem"],
    lg: ["1.0625rem", "1.5rem"],
    xl: ["1.25rem", "1.75rem"],
    "2xl": ["1.5rem", "2rem"],
    "3xl": ["1.875rem", "2.25rem"],
    "4xl": ["2.375rem", "2.75rem"],
  },
} as const;

export const radii = { sm: "0.25rem", md: "0.375rem", lg: "0.5rem", xl: "0.75rem" } as const;

/** Widths from which a layout may use more columns. */
export const breakpoints = { sm: "40rem", md: "48rem", lg: "64rem", xl: "80rem", "2xl": "96rem" } as const;
