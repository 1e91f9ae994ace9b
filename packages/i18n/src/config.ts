/** Which locales there are and what is known about each. */

export const locales = ["en", "ms", "ta", "hi", "ar", "fr", "de"] as const;
export type Locale = (typeof locales)[number];

export const namespaces = ["common", "auth", "dashboard", "widgets", "errors"] as const;
export type Namespace = (typeof namespaces)[number];

export const i18nConfig = {
  locales,
  namespaces,
  defaultLocale: "en",
  /** Remembers the reader's choice for a year; the server reads it too. */
  cookie: "neon_locale",
  /** Each language in its own words, for the picker. */
  names: {
    en: "English",
    ms: "Bahasa Melayu",
    ta: "தமிழ்",
    hi: "हिन्दी",
    ar: "العربية",
    fr: "Français",
    de: "Deutsch",
  },
} as const satisfies {
  locales: readonly Locale[];
  namespaces: readonly Namespace[];
  defaultLocale: Locale;
  cookie: string;
  names: Record<Locale, string>;
};

export function isValidLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value);
}

/** Whether text runs from right to left. */
export function isRtlLocale(locale: Locale): boolean {
  return locale === "ar";
}

/** The nearest locale to a language tag such as `de-AT`; the default when there is none. */
export function toLocale(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return isValidLocale(language) ? language : i18nConfig.defaultLocale;
}
