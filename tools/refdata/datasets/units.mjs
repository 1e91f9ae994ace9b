/** Units of measure: every code of Recommendation 20; symbol, measure and factor for those that CLDR knows. */
import { pathToFileURL } from "node:url";

import { CldrUnits } from "../cldr_units.mjs";
import { over, written } from "../rational.mjs";
import { labels, locales, rec20 } from "../sources.mjs";
import { unitMap } from "../unit_map.mjs";

/** "meter" → its entry under "length-meter", in the locale and width. */
function localised(sources, locale, width) {
  const table = sources.json("cldr-units-full", "main", locale, "units.json").main[locale].units[width];
  return new Map(Object.entries(table).map(([key, entry]) => [key.slice(key.indexOf("-") + 1), entry]));
}

export async function units(sources) {
  const list = pathToFileURL(sources.path("un-ece-recommendation", "dist", "esm", "index.js"));
  const { REC_20_3: codes } = await import(list);
  const cldrUnits = new CldrUnits(sources);
  const long = new Map(locales.map((locale) => [locale, localised(sources, locale, "long")]));
  const short = localised(sources, "en", "short");
  const described = new Map(Object.entries(unitMap).map(([code, unit]) => [code, cldrUnits.describe(unit)]));
  // The base of a measure is the unit that CLDR counts in, or the first of the map where Recommendation 20 has none (angles).
  const baseOf = new Map();
  for (const [code, { signature, factor, offset }] of described) {
    const isBase = factor.numerator === factor.denominator && offset.numerator === 0n;
    if (isBase && !baseOf.has(signature)) baseOf.set(signature, code);
  }
  for (const [code, { signature }] of described) if (!baseOf.has(signature)) baseOf.set(signature, code);
  const inBase = ({ signature, factor }) =>
    written(over(factor, described.get(baseOf.get(signature)).factor));
  const known = new Set(codes.map(({ code }) => code));
  const strange = Object.keys(unitMap).filter((code) => !known.has(code));
  if (strange.length > 0) throw new Error(`not in Recommendation 20: ${strange.join(", ")}`);
  const rows = codes.map(({ code, name }) => {
    const unit = described.get(code);
    const symbol = short.get(unitMap[code])?.["unitPattern-count-other"]?.replace("{0}", "").trim();
    return {
      values: [
        code,
        name.replaceAll("|", "/"),
        symbol ?? "",
        unit?.quantity ?? "",
        unit ? baseOf.get(unit.signature) : "",
        unit ? inBase(unit) : "",
        unit ? written(unit.offset) : "",
      ],
      labels: labels((locale) => {
        const label = unit && long.get(locale).get(unitMap[code])?.displayName;
        // Some names are the symbol written out in capitals, in every language.
        return /^[A-Z-]+$/.test(label ?? "") ? "" : label;
      }),
    };
  });
  return {
    ...rec20,
    dataset: "uom",
    title: "Units of measure (UN/CEFACT Recommendation 20)",
    table: "ref.uom",
    key: ["code"],
    columns: ["code", "name", "symbol", "quantity", "base_code", "factor", "offset_value"],
    rows: rows.sort((one, other) => (one.values[0] < other.values[0] ? -1 : 1)),
  };
}
