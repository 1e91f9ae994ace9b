import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { i18nConfig, isRtlLocale, isValidLocale, toLocale, type Locale, type Namespace } from "./config.ts";
import { loadBundle } from "./load.ts";

type Texts = Record<string, string>;

const others = i18nConfig.locales.filter((locale) => locale !== "en");
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The keys a locale must have: English plurals become that language's own plural forms. */
function expectedKeys(english: Texts, locale: Locale): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = Object.keys(english).flatMap((key) => {
    if (!pluralSuffix.test(key)) return [key];
    return forms.map((form) => key.replace(pluralSuffix, `_${form}`));
  });
  return [...new Set(keys)].sort();
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}

function onDisk(locale: Locale, namespace: Namespace): Texts {
  const file = new URL(`../lang/${locale}/${namespace}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Texts;
}

describe.each(others)("the texts in %s", (locale) => {
  test.each(i18nConfig.namespaces)("%s has every key, in the plural forms of the language", (namespace) => {
    expect(Object.keys(onDisk(locale, namespace)).sort()).toEqual(
      expectedKeys(onDisk("en", namespace), locale),
    );
  });

  test.each(i18nConfig.namespaces)("%s is translated and fills in what English fills in", (namespace) => {
    const english = onDisk("en", namespace);
    const texts = onDisk(locale, namespace);
    for (const [key, text] of Object.entries(texts)) {
      const source = english[key] ?? english[key.replace(pluralSuffix, "_other")] ?? "";
      expect(text.trim(), key).not.toBe("");
      // Some plural forms, such as Arabic "two", need no number.
      if (!pluralSuffix.test(key)) expect(placeholders(text), key).toEqual(placeholders(source));
    }
    const same = Object.entries(texts).filter(
      ([key, text]) => text === english[key] && /[a-z]{4}/i.test(text),
    );
    expect(same.length, JSON.stringify(same)).toBeLessThanOrEqual(
      Math.max(3, Object.keys(texts).length * 0.1),
    );
  });

  test("is what is loaded", async () => {
    const bundle = await loadBundle(locale);
    for (const namespace of i18nConfig.namespaces)
      expect(bundle[namespace]).toEqual(onDisk(locale, namespace));
  });
});

describe("locales", () => {
  test("the nearest one is found from a language tag", () => {
    expect(toLocale("de-AT")).toBe("de");
    expect(toLocale("ar_SA")).toBe("ar");
    expect(toLocale("ja")).toBe("en");
    expect(toLocale(undefined)).toBe("en");
  });

  test("only Arabic runs from right to left", () => {
    expect(i18nConfig.locales.filter(isRtlLocale)).toEqual(["ar"]);
  });

  test("English is always at hand and others are not taken for locales", async () => {
    expect((await loadBundle("en")).common.save).toBe("Save");
    expect(isValidLocale("en")).toBe(true);
    expect(isValidLocale("xx")).toBe(false);
  });
});
