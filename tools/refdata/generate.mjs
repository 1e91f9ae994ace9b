/**
 * Writes the seed files and NOTICE.md of the reference data. `node generate.mjs [--out FOLDER]`: without --out over the committed files.
 * The packages are those of package-lock.json beside this file, installed into .cache/refdata of the checkout.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { countryCurrencies, currencies } from "./datasets/currencies.mjs";
import { industries } from "./datasets/industries.mjs";
import { languages, localesOf } from "./datasets/languages.mjs";
import { countries, subdivisions } from "./datasets/regions.mjs";
import { timezones } from "./datasets/timezones.mjs";
import { units } from "./datasets/units.mjs";
import { notice } from "./notice.mjs";
import { Sources } from "./sources.mjs";
import { seedFile } from "./sql.mjs";

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "..", "..");

/** Which data sets stand in which file, in the order in which they refer to each other. */
export const files = {
  "200_country.sql": [countries],
  "210_state_region.sql": [subdivisions],
  "220_currency.sql": [currencies, countryCurrencies],
  "230_language.sql": [languages],
  "240_locale.sql": [localesOf],
  "250_timezone.sql": [timezones],
  "260_uom.sql": [units],
  "270_industry_naics.sql": [industries],
};

/** The packages exactly as the lockfile says; nothing to do when they lie there. */
export function installSources() {
  const folder = join(root, ".cache", "refdata");
  const lock = join(here, "package-lock.json");
  const stamp = join(folder, "installed-lock.json");
  if (existsSync(stamp) && readFileSync(stamp).equals(readFileSync(lock))) return folder;
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    copyFileSync(join(here, name), join(folder, name));
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
  });
  copyFileSync(lock, stamp);
  return folder;
}

/** Path below the root → text. */
export async function generate(sources) {
  const made = new Map();
  const all = [];
  for (const [name, makers] of Object.entries(files)) {
    const sets = await Promise.all(makers.map((maker) => maker(sources)));
    all.push(...sets);
    made.set(`framework/adapters/db/sql/seed/${name}`, seedFile(sets));
  }
  made.set("NOTICE.md", notice(all, sources));
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: "string", default: root } } });
  for (const [path, text] of await generate(new Sources(installSources()))) {
    mkdirSync(dirname(join(values.out, path)), { recursive: true });
    writeFileSync(join(values.out, path), text);
  }
}
