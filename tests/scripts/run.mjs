/**
 * Holds the scripts to their word: every verb in a scratch clone of the tree, then the layer matrix edge by edge.
 * --counts FILE   takes "passed failed"
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { layerScenarios } from "./layers.mjs";
import { maintenanceScenarios } from "./maintenance.mjs";
import { qualityScenarios } from "./quality.mjs";
import { Clone, removeScratchFolders, results, scratchFolder } from "./support.mjs";

const { values } = parseArgs({ options: { counts: { type: "string" } } });
const begun = performance.now();
try {
  const clone = new Clone();
  await qualityScenarios(clone);
  await maintenanceScenarios(clone);
  await layerScenarios(scratchFolder());
} catch (error) {
  console.error(error);
  results.failed += 1;
} finally {
  removeScratchFolders();
}
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`${results.passed} passed, ${results.failed} failed in ${seconds} s`);
if (values.counts) writeFileSync(values.counts, `${results.passed} ${results.failed}\n`);
process.exitCode = results.failed === 0 && results.passed > 0 ? 0 : 1;
