/**
 * What Prisma's own engine makes of `.prisma` files in an empty database, as SQL.
 * schema_engine.mjs CONNECTION PATH…   a libpq connection to some database; files or folders   prints {PATH: SCRIPT}
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/** As wasm-bindgen's own entry does, for which Node 20 has no import of wasm. */
function startWasm() {
  const entry = import.meta.resolve("@prisma/schema-engine-wasm");
  const wasm = new WebAssembly.Module(readFileSync(fileURLToPath(new URL("schema_engine_bg.wasm", entry))));
  const { exports } = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

/** The engine looks at the server's version, so it needs one. */
function adapterFor(connection) {
  const word = (name) => new RegExp(`${name}='?([^' ]+)`).exec(connection)[1];
  const settings = {
    host: word("host"),
    user: word("user"),
    database: word("dbname"),
    allowExitOnIdle: true,
  };
  return bindMigrationAwareSqlAdapterFactory(new PrismaPg({ ...settings, idleTimeoutMillis: 1 }));
}

function filesOf(path) {
  const paths = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return paths
    .filter((name) => name.endsWith(".prisma"))
    .map((name) => ({ path: basename(name), content: readFileSync(name, "utf8") }));
}

const [connection, ...paths] = process.argv.slice(2);
startWasm();
const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapterFor(connection));
const scripts = {};
for (const path of paths) {
  const { stdout } = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: filesOf(path) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  scripts[path] = stdout;
}
engine.free();
console.log(JSON.stringify(scripts));
