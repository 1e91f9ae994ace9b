/** Texts and direction. English is in the first load, every other language is a chunk of its own. */
import { fallbackBundle, i18nConfig, isRtlLocale, loadBundle, toLocale, type Locale } from "@athyper/i18n";
import i18next, { type i18n as I18n } from "i18next";
import { initReactI18next } from "react-i18next";

import { readCookie, writePreference } from "./cookies.ts";
import { queryClient } from "./query-client.ts";
import { currentSession } from "./session.ts";

export const i18n: I18n = i18next.createInstance();

function firstLocale(): Locale {
  return toLocale(
    readCookie(i18nConfig.cookie) ?? currentSession?.locale ?? (currentSession ? "en" : navigator.language),
  );
}

async function addBundle(locale: Locale): Promise<void> {
  const bundle = await loadBundle(locale);
  for (const namespace of i18nConfig.namespaces) i18n.addResourceBundle(locale, namespace, bundle[namespace]);
}

/** Puts the page into a language: its texts, the `lang` and the direction of the document. */
async function applyLocale(locale: Locale): Promise<void> {
  await addBundle(locale);
  await i18n.changeLanguage(locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = isRtlLocale(locale) ? "rtl" : "ltr";
}

export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: i18nConfig.defaultLocale,
    fallbackLng: i18nConfig.defaultLocale,
    ns: [...i18nConfig.namespaces],
    defaultNS: "common",
    keySeparator: false,
    interpolation: { escapeValue: false, prefix: "{", suffix: "}" },
    resources: { en: fallbackBundle },
  });
  await applyLocale(firstLocale());
}

export async function chooseLocale(locale: Locale): Promise<void> {
  writePreference(i18nConfig.cookie, locale);
  await applyLocale(locale);
  // Labels of entities come in the language they were asked for.
  await Promise.all(
    ["entity", "navigation"].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
  );
}
