import type { EnglishTexts } from "@athyper/i18n";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    keySeparator: false;
    interpolationPrefix: "{";
    interpolationSuffix: "}";
    resources: EnglishTexts;
  }
}
