/** Countries of ISO 3166-1 and their subdivisions of ISO 3166-2, as CLDR names and nests them. */
import { cldr, labels } from "../sources.mjs";

/** Assigned by its users, not by ISO, and in use everywhere: the one code beside the 249. */
const userAssigned = new Set(["XK"]);

/** Two letters, three letters, number; no private use, nothing that was given up. */
export function countryCodes(sources) {
  const retired = sources.supplemental("aliases").metadata.alias.territoryAlias;
  const grouping = new Set(["EU", "EZ", "UN", "QO"]);
  return Object.entries(sources.supplemental("codeMappings").codeMappings)
    .filter(([code, map]) => /^[A-Z]{2}$/.test(code) && map._numeric && map._alpha3)
    .filter(([code, map]) => userAssigned.has(code) || (Number(map._numeric) < 900 && !grouping.has(code)))
    .filter(([code]) => !retired[code])
    .map(([code, map]) => ({ code, alpha3: map._alpha3, numeric: map._numeric }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

export function countries(sources) {
  const name = (locale, code) => sources.names(locale, "territories").territories[code];
  return {
    ...cldr,
    dataset: "country",
    title: "Countries (ISO 3166-1)",
    table: "ref.country",
    key: ["code"],
    columns: ["code", "alpha3", "numeric_code", "name"],
    rows: countryCodes(sources).map(({ code, alpha3, numeric }) => ({
      values: [code, alpha3, numeric, name("en", code)],
      labels: labels((locale) => name(locale, code)),
    })),
  };
}

/** In the containment of CLDR 48 and not among its names. */
const unnamed = { cnnm: "Inner Mongolia" };

const written = (code, country) => `${country}-${code.slice(country.length).toUpperCase()}`;

export function subdivisions(sources) {
  const containment = sources.supplemental("subdivisionContainment").subdivisionContainment;
  const codes = new Set(countryCodes(sources).map((country) => country.code));
  const same = sources.supplemental("aliases").metadata.alias.subdivisionAlias;
  const english = sources.json("cldr-subdivisions-full", "subdivisions", "en", "en.json").subdivisions
    .localeDisplayNames.subdivisions;
  // Some subdivisions are territories as well (FR-PF is PF, CN-HK is HK) and have their names there.
  const territory = (locale, code) => {
    const alias = same[code]?._replacement ?? code.slice(2).toUpperCase();
    return sources.names(locale, "territories").territories[alias];
  };
  const named = (locale, code) =>
    sources.json("cldr-subdivisions-full", "subdivisions", locale, `${locale}.json`).subdivisions
      .localeDisplayNames.subdivisions[code] ?? (english[code] ? undefined : territory(locale, code));
  const rows = [];
  const descend = (parent, country) => {
    for (const code of containment[parent]?._contains ?? []) {
      const name = english[code] ?? unnamed[code] ?? territory("en", code);
      if (!name) throw new Error(`subdivision ${code} has no English name`);
      rows.push({
        values: [
          written(code, country),
          country,
          parent === country ? "" : written(parent, country),
          name.replaceAll("|", "/"),
        ],
        labels: labels((locale) => named(locale, code)),
      });
      descend(code, country);
    }
  };
  for (const country of codes) descend(country, country);
  rows.sort((one, other) => (one.values[0] < other.values[0] ? -1 : 1));
  return {
    ...cldr,
    dataset: "state_region",
    title: "Subdivisions of countries (ISO 3166-2)",
    table: "ref.state_region",
    key: ["code"],
    columns: ["code", "country_code", "parent_code", "name"],
    rows,
  };
}
