export { i18nConfig, isRtlLocale, isValidLocale, locales, namespaces, toLocale } from "./config.ts";
export type { Locale, Namespace } from "./config.ts";
export { fallbackBundle, loadBundle, type Bundle } from "./load.ts";
export type EnglishTexts = typeof import("./bundles/en.ts").bundle;
