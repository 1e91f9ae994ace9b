/** Industries: NAICS 2017, five levels by the length of the code. */
import { naics } from "../sources.mjs";

/** Titles carry a footnote mark, a stray capital T behind their last word. */
const title = (text) => text.trim().replace(/(?<=[a-z)\d])T$/, "");

export function industries(sources) {
  const table = sources.json("naics", "data", "2017_NAICS_Descriptions.json");
  const codes = Object.keys(table).sort();
  // Sectors such as 31-33 are ranges; their parts are the first two digits.
  const sectorOf = new Map();
  for (const code of codes.filter((each) => each.includes("-"))) {
    const [from, to] = code.split("-").map(Number);
    for (let sector = from; sector <= to; sector += 1) sectorOf.set(String(sector), code);
  }
  const parent = (code) => {
    if (code.includes("-") || code.length === 2) return "";
    const shorter = code.slice(0, -1);
    return table[shorter] ? shorter : (sectorOf.get(shorter) ?? "");
  };
  return {
    ...naics,
    dataset: "naics_2017",
    title: "Industries (NAICS 2017)",
    table: "ref.industry_code",
    key: ["domain", "code"],
    columns: ["domain", "code", "parent_code", "name"],
    rows: codes.map((code) => ({
      values: ["naics_2017", code, parent(code), title(table[code].Title)],
      labels: [],
    })),
  };
}
