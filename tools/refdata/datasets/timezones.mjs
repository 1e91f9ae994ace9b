/** Time zones of the IANA database: the name in force, older names, the country, Windows' name. */
import { cldr, labels } from "../sources.mjs";
import { countryCodes } from "./regions.mjs";

const cityOf = (id) => id.split("/").at(-1).replaceAll("_", " ");

/** What a locale calls the zone: its city, or for zones without one the name of the time. */
function zoneName(sources, locale, ids) {
  const { zone } = sources.json("cldr-dates-full", "main", locale, "timeZoneNames.json").main[locale].dates
    .timeZoneNames;
  for (const id of ids) {
    const found = id.split("/").reduce((place, part) => place?.[part], zone);
    const name = found?.exemplarCity ?? found?.long?.standard;
    if (name) return name;
  }
  return undefined;
}

export function timezones(sources) {
  const zones = sources.json("cldr-bcp47", "bcp47", "timezone.json").keyword.u.tz;
  const countries = new Set(countryCodes(sources).map((country) => country.code));
  const windows = new Map();
  for (const { mapZone } of sources.supplemental("windowsZones").windowsZones.mapTimezones) {
    for (const id of mapZone._type.split(" "))
      if (mapZone._territory !== "001") windows.set(id, mapZone._other);
    if (mapZone._territory === "001" && !windows.has(mapZone._type))
      windows.set(mapZone._type, mapZone._other);
  }
  const rows = [];
  for (const [short, zone] of Object.entries(zones)) {
    if (short.startsWith("_") || zone._deprecated || !zone._alias || short === "unk") continue;
    const ids = zone._alias.split(" ");
    const code = zone._iana ?? ids[0];
    const country = short.length === 5 ? short.slice(0, 2).toUpperCase() : "";
    rows.push({
      values: [
        code,
        zoneName(sources, "en", ids) ?? cityOf(code),
        countries.has(country) && !code.startsWith("Etc/") ? country : "",
        ids.map((id) => windows.get(id)).find(Boolean) ?? "",
        ids.filter((id) => id !== code).join(" "),
      ],
      labels: labels((locale) => zoneName(sources, locale, ids)),
    });
  }
  rows.sort((one, other) => (one.values[0] < other.values[0] ? -1 : 1));
  return {
    ...cldr,
    dataset: "timezone",
    title: "Time zones (IANA)",
    table: "ref.timezone",
    key: ["code"],
    columns: ["code", "name", "country_code", "windows_name", "aliases"],
    rows,
  };
}
