/** Currencies of ISO 4217, past and present: digits, symbols, and where each was tender when. */
import { cldr, labels } from "../sources.mjs";
import { countryCodes } from "./regions.mjs";

/** One entry a country, currency and time. */
function validity(sources) {
  const entries = [];
  for (const [country, list] of Object.entries(sources.supplemental("currencyData").currencyData.region)) {
    for (const item of list) {
      const [[currency, period]] = Object.entries(item);
      entries.push({
        country,
        currency,
        from: period._from ?? "",
        to: period._to ?? "",
        tender: period._tender !== "false",
      });
    }
  }
  return entries;
}

export function currencies(sources) {
  const { fractions } = sources.supplemental("currencyData").currencyData;
  const numeric = sources.supplemental("codeMappings").codeMappings;
  const all = (locale) =>
    sources.json("cldr-numbers-full", "main", locale, "currencies.json").main[locale].numbers.currencies;
  const periods = validity(sources);
  const valid = (code) => {
    const known = periods.filter((entry) => entry.currency === code);
    const from = known.map((entry) => entry.from).filter(Boolean);
    const open = known.length === 0 || known.some((entry) => entry.to === "");
    return [
      from.sort()[0] ?? "",
      open
        ? ""
        : known
            .map((entry) => entry.to)
            .sort()
            .at(-1),
    ];
  };
  const rows = Object.keys(all("en"))
    .filter((code) => code !== "XXX" && code !== "XTS")
    .sort()
    .map((code) => {
      const digits = fractions[code] ?? fractions.DEFAULT;
      const number = numeric[code]?._numeric;
      return {
        values: [
          code,
          number ? number.padStart(3, "0") : "",
          all("en")[code].displayName,
          all("en")[code]["symbol-alt-narrow"] ?? all("en")[code].symbol ?? code,
          digits._digits,
          digits._cashDigits ?? digits._digits,
          digits._cashRounding ?? digits._rounding,
          ...valid(code),
        ],
        labels: labels((locale) => {
          const name = all(locale)[code]?.displayName;
          return name === code ? "" : name;
        }),
      };
    });
  return {
    ...cldr,
    dataset: "currency",
    title: "Currencies (ISO 4217)",
    table: "ref.currency",
    key: ["code"],
    columns: [
      "code",
      "numeric_code",
      "name",
      "symbol",
      "digits",
      "cash_digits",
      "cash_rounding",
      "valid_from",
      "valid_to",
    ],
    rows,
  };
}

export function countryCurrencies(sources) {
  const countries = new Set(countryCodes(sources).map((country) => country.code));
  const known = new Set(currencies(sources).rows.map((row) => row.values[0]));
  return {
    ...cldr,
    dataset: "country_currency",
    title: "Currencies of countries, with the time each was tender",
    table: "ref.country_currency",
    key: ["country_code", "currency_code", "valid_from"],
    columns: ["country_code", "currency_code", "valid_from", "valid_to", "is_tender"],
    rows: validity(sources)
      .filter((entry) => countries.has(entry.country) && known.has(entry.currency))
      .map((entry) => ({
        values: [entry.country, entry.currency, entry.from || "-infinity", entry.to, String(entry.tender)],
        labels: [],
      })),
  };
}
