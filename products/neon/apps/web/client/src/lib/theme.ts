/** Light, dark, or as the system says. The choice lives in a cookie that the boot script reads before the first paint. */
import { useSyncExternalStore } from "react";

import { readCookie, writePreference } from "./cookies.ts";

export const themeModes = ["light", "dark", "system"] as const;
export type ThemeMode = (typeof themeModes)[number];

const cookie = "theme_mode";
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

export function themeMode(): ThemeMode {
  const stored = readCookie(cookie);
  return themeModes.find((mode) => mode === stored) ?? "system";
}

function apply(): void {
  const mode = themeMode();
  const dark = mode === "system" ? systemIsDark.matches : mode === "dark";
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  for (const listener of listeners) listener();
}

export function setThemeMode(mode: ThemeMode): void {
  writePreference(cookie, mode);
  apply();
}

systemIsDark.addEventListener("change", apply);

export function useThemeMode(): ThemeMode {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, themeMode);
}
