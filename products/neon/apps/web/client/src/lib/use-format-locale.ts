import { useTranslation } from "react-i18next";

import { regionalLocale } from "./format.ts";

/** The locale that numbers and dates are written in: the language of the page, in the reader's own variant of it. */
export function useFormatLocale(): string {
  return regionalLocale(useTranslation().i18n.language, navigator.languages);
}
