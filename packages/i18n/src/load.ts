/** Loads the texts of one locale, each locale in its own chunk. English is the fallback and always at hand. */
import { bundle as english } from "./bundles/en.ts";

import type { Locale, Namespace } from "./config.ts";

export type Bundle = Record<Namespace, Record<string, string>>;

export const fallbackBundle: Bundle = english;

export async function loadBundle(locale: Locale): Promise<Bundle> {
  switch (locale) {
    case "en":
      return english;
    case "ms":
      return (await import("./bundles/ms.ts")).bundle;
    case "ta":
      return (await import("./bundles/ta.ts")).bundle;
    case "hi":
      return (await import("./bundles/hi.ts")).bundle;
    case "ar":
      return (await import("./bundles/ar.ts")).bundle;
    case "fr":
      return (await import("./bundles/fr.ts")).bundle;
    case "de":
      return (await import("./bundles/de.ts")).bundle;
    default:
      throw new Error(`No bundle for ${String(locale satisfies never)}`);
  }
}
