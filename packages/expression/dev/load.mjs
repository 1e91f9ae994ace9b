/** The package as plain JavaScript, for measurements and tests that run outside of vitest. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { rolldown } from "rolldown";

export async function loadExpression() {
  const folder = mkdtempSync(join(tmpdir(), "athyper-expression-"));
  try {
    const file = join(folder, "expression.mjs");
    const bundle = await rolldown({
      input: fileURLToPath(new URL("../src/index.ts", import.meta.url)),
      logLevel: "silent",
    });
    await bundle.write({ file, format: "esm" });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
