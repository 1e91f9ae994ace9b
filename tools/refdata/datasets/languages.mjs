/** Languages (ISO 639) and locales (BCP 47). */
import { cldr, labels } from "../sources.mjs";
import { countryCodes } from "./regions.mjs";

const languageName = (sources, locale, code) => sources.names(locale, "languages").languages[code];

/** The name in the language itself, where CLDR has a locale for it. */
const ownName = (sources, code) =>
  sources.has("cldr-localenames-full", "main", code, "languages.json")
    ? (languageName(sources, code, code) ?? "")
    : "";

function alpha3(sources) {
  const aliases = sources.supplemental("aliases").metadata.alias.languageAlias;
  return new Map(
    Object.entries(aliases)
      .filter(([code, alias]) => /^[a-z]{3}$/.test(code) && alias._reason === "overlong")
      .map(([code, alias]) => [alias._replacement, code]),
  );
}

export function languages(sources) {
  const three = alpha3(sources);
  const codes = Object.keys(sources.names("en", "languages").languages)
    .filter((code) => /^[a-z]{2,3}$/.test(code) && !["mul", "und", "zxx"].includes(code))
    .sort();
  return {
    ...cldr,
    dataset: "language",
    title: "Languages (ISO 639)",
    table: "ref.language",
    key: ["code"],
    columns: ["code", "alpha3", "name", "native_name"],
    rows: codes.map((code) => ({
      values: [
        code,
        code.length === 3 ? code : (three.get(code) ?? ""),
        languageName(sources, "en", code),
        ownName(sources, code),
      ],
      labels: labels((locale) => {
        const name = languageName(sources, locale, code);
        return name === code ? "" : name;
      }),
    })),
  };
}

function localeName(sources, locale, { language, script, country }) {
  const { languages: ofLanguage } = sources.names(locale, "languages");
  if (!ofLanguage[language]) return undefined;
  const { localePattern, localeSeparator } = sources.names(locale, "localeDisplayNames").localeDisplayPattern;
  const parts = [];
  if (script) parts.push(sources.names(locale, "scripts").scripts[script] ?? script);
  if (country) parts.push(sources.names(locale, "territories").territories[country] ?? country);
  if (parts.length === 0) return ofLanguage[language];
  return filled(
    localePattern,
    ofLanguage[language],
    parts.reduce((one, other) => filled(localeSeparator, one, other)),
  );
}

const filled = (pattern, one, other) => pattern.replace("{0}", one).replace("{1}", other);

export function localesOf(sources) {
  const countries = new Set(countryCodes(sources).map((country) => country.code));
  const known = new Set(languages(sources).rows.map((row) => row.values[0]));
  const likely = sources.supplemental("likelySubtags").likelySubtags;
  const { firstDay } = sources.supplemental("weekData").weekData;
  const { scriptMetadata } = sources.json("cldr-core", "scriptMetadata.json");
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const rows = [];
  // A locale whose content is that of a shorter tag (de-DE is de) has no folder of its own and is one all the same.
  const all = new Set([
    ...sources.json("cldr-core", "availableLocales.json").availableLocales.full,
    ...sources.json("cldr-core", "defaultContent.json").defaultContent,
  ]);
  for (const code of [...all].sort()) {
    const found = /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}))?$/.exec(code);
    if (!found || !known.has(found[1])) continue;
    const [, language, script, country] = found;
    if (country && !countries.has(country)) continue;
    const [, likelyScript, likelyCountry] = (
      likely[`${language}${script ? `-${script}` : ""}${country ? `-${country}` : ""}`] ??
      likely[`${language}${script ? `-${script}` : ""}`] ??
      likely[language] ??
      "und-Latn-001"
    ).split("-");
    const parts = { language, script, country };
    rows.push({
      values: [
        code,
        language,
        script ?? "",
        country ?? "",
        localeName(sources, "en", parts),
        scriptMetadata[script ?? likelyScript]?.rtl === "YES" ? "rtl" : "ltr",
        String(1 + days.indexOf(firstDay[country ?? likelyCountry] ?? firstDay["001"])),
      ],
      labels: labels((locale) => localeName(sources, locale, parts)),
    });
  }
  return {
    ...cldr,
    dataset: "locale",
    title: "Locales (BCP 47)",
    table: "ref.locale",
    key: ["code"],
    columns: ["code", "language_code", "script", "country_code", "name", "direction", "first_day"],
    rows,
  };
}
