/**
 * Holds the scripts to their word: every verb in a scratch clone of the tree, then the layer matrix edge by edge, then the
 * freshness of the reference data.
 * --counts FILE   takes "passed failed"
 */
import { parseArgs } from "node:util";

import { runSuite, scratchFolder } from "../support/suite.mjs";
import { layerScenarios } from "./layers.mjs";
import { maintenanceScenarios } from "./maintenance.mjs";
import { qualityScenarios } from "./quality.mjs";
import { refdataScenarios } from "./refdata.mjs";
import { Clone } from "./support.mjs";

const { values } = parseArgs({ options: { counts: { type: "string" } } });
await runSuite(async () => {
  const clone = new Clone();
  await qualityScenarios(clone);
  await maintenanceScenarios(clone);
  await layerScenarios(scratchFolder());
  await refdataScenarios();
}, values);
