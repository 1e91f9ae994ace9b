/** The sources: where the packages lie, what they are called in NOTICE, and readers for CLDR's folders. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The six locales beside English, in the order of the columns of every seed file. */
export const locales = ["ms", "ta", "hi", "ar", "fr", "de"];

export const cldr = {
  source: "Unicode CLDR",
  version: "48.2.0",
  licence: "Unicode-3.0",
  url: "https://cldr.unicode.org",
  fetchedOn: "2026-11-27",
};

export const rec20 = {
  source: "UN/CEFACT Recommendation 20, revision 3 list, with symbols and factors of Unicode CLDR 48.2.0",
  version: "un-ece-recommendation 0.1.1",
  licence: "MIT; Unicode-3.0",
  url: "https://unece.org/trade/uncefact/cl-recommendations",
  fetchedOn: "2026-11-27",
};

export const naics = {
  source: "North American Industry Classification System 2017, a work of the United States government",
  version: "naics 1.2.1",
  licence: "MIT",
  url: "https://www.census.gov/naics",
  fetchedOn: "2026-11-27",
};

/** Reads JSON of the packages installed below `folder`. */
export class Sources {
  constructor(folder) {
    this.folder = folder;
    this.read = new Map();
  }

  path(...parts) {
    return join(this.folder, "node_modules", ...parts);
  }

  json(...parts) {
    const path = this.path(...parts);
    if (!this.read.has(path)) this.read.set(path, JSON.parse(readFileSync(path, "utf8")));
    return this.read.get(path);
  }

  supplemental(name) {
    return this.json("cldr-core", "supplemental", `${name}.json`).supplemental;
  }

  names(locale, kind) {
    return this.json("cldr-localenames-full", "main", locale, `${kind}.json`).main[locale].localeDisplayNames;
  }

  has(...parts) {
    return existsSync(this.path(...parts));
  }
}

/** The name in each locale beside English; empty where the source has none of its own. */
export function labels(nameIn) {
  return locales.map((locale) => nameIn(locale) ?? "");
}
