import { i18nConfig, isValidLocale, locales } from "@athyper/i18n";
import { Select } from "@neon/ui";
import { useTranslation } from "react-i18next";

import { chooseLocale } from "./i18n.ts";

/** Chooses the language of the page, each in its own words. */
export function LocalePicker() {
  const { t, i18n } = useTranslation();
  return (
    <Select
      aria-label={t("language")}
      value={i18n.language}
      onChange={(event) => isValidLocale(event.target.value) && void chooseLocale(event.target.value)}
      containerClassName="w-40"
    >
      {locales.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {i18nConfig.names[locale]}
        </option>
      ))}
    </Select>
  );
}
