/**
 * Copies what one workspace needs into a folder of its own: its sources and those of the workspaces it uses, a package.json
 * that names only those, and a lockfile cut down to what they install. `npm ci` accepts the result as it is.
 * --root DIR   the repository   --workspace NAME   what is wanted   --out DIR   an empty or new folder
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

/** Tools of people and tests; a build needs none of them. Everything else at the root is taken to be a build tool. */
const NOT_FOR_BUILDING = [
  "@athyper/eslint-config",
  "@vitest/coverage-v8",
  "ajv",
  "eslint",
  "prettier",
  "prettier-plugin-tailwindcss",
  "vitest",
];
const ROOT_FILES = [".npmrc"];

const { values } = parseArgs({
  options: { root: { type: "string" }, workspace: { type: "string" }, out: { type: "string" } },
});
const readJson = (path) => JSON.parse(readFileSync(join(values.root, path), "utf8"));
const manifest = readJson("package.json");
const lock = readJson("package-lock.json");
const workspaces = new Map(
  manifest.workspaces.map((folder) => [readJson(join(folder, "package.json")).name, folder]),
);
if (!workspaces.has(values.workspace)) {
  console.error(`${values.workspace} is not a workspace; there are ${[...workspaces.keys()].join(", ")}`);
  process.exit(1);
}

const development = Object.fromEntries(
  Object.entries(manifest.devDependencies).filter(([name]) => !NOT_FOR_BUILDING.includes(name)),
);

/** Where Node would find `name` from the package at `from`: the nearest node_modules on the way up, "" for none. */
function locate(name, from) {
  for (let folder = from; ; folder = folder.includes("/") ? dirname(folder) : "") {
    const path = `${folder}${folder ? "/" : ""}node_modules/${name}`;
    if (path in lock.packages) return path;
    if (!folder) return "";
  }
}

const kept = new Set();

/** Keeps the package at `path` of the lockfile and everything it can load. */
function keep(path) {
  if (kept.has(path)) return;
  kept.add(path);
  const entry = lock.packages[path];
  if (entry.link) return keep(entry.resolved);
  const names = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
  for (const name of Object.keys(names)) {
    const found = locate(name, path);
    if (found) keep(found);
  }
}

keep(locate(values.workspace, ""));
for (const name of Object.keys(development)) keep(locate(name, ""));

const keptFolders = manifest.workspaces.filter((folder) => kept.has(folder));
const root = { ...manifest, workspaces: keptFolders, devDependencies: development };
root.scripts = { build: `npm run build --workspace ${values.workspace}` };

const packages = { "": { ...lock.packages[""], workspaces: keptFolders, devDependencies: development } };
for (const path of Object.keys(lock.packages)) if (kept.has(path)) packages[path] = lock.packages[path];

mkdirSync(values.out, { recursive: true });
const writeJson = (name, value) =>
  writeFileSync(join(values.out, name), `${JSON.stringify(value, null, 2)}\n`);
writeJson("package.json", root);
writeJson("package-lock.json", { ...lock, packages });
const files = execFileSync(
  "git",
  ["ls-files", "-z", "-co", "--exclude-standard", "--", ...keptFolders, ...ROOT_FILES],
  {
    cwd: values.root,
  },
)
  .toString()
  .split("\0");
for (const file of files) {
  if (file && existsSync(join(values.root, file))) cpSync(join(values.root, file), join(values.out, file));
}
console.log(values.out);
