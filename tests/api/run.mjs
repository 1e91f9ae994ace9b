/**
 * Starts the product in empty folders with free ports and holds its HTTP surface, its exit codes and its durability to
 * what is documented. --binary PATH   the program   --counts FILE   takes "passed failed"
 */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { runSuite, scratchFolder } from "../support/suite.mjs";
import { accessScenarios } from "./access.mjs";
import { auditScenarios } from "./audit.mjs";
import { backgroundScenarios } from "./background.mjs";
import { benchScenarios } from "./bench.mjs";
import { changeRequestScenarios, fourEyesScenarios } from "./change_requests.mjs";
import { changeScenarios } from "./changes.mjs";
import { configScenarios } from "./config.mjs";
import { answersChecked } from "./contracts.mjs";
import { dataScenarios } from "./data.mjs";
import { diskFullScenarios, diskFullServerScenarios } from "./disk_full.mjs";
import { doorScenarios } from "./doors.mjs";
import { durabilityScenarios } from "./durability.mjs";
import { exitCodesAreComplete, exitCodeScenarios } from "./exit_codes.mjs";
import { fieldScenarios } from "./fields.mjs";
import { framingScenarios } from "./framing.mjs";
import { healthScenarios } from "./health.mjs";
import { jobScenarios } from "./jobs.mjs";
import { metadataScenarios } from "./metadata.mjs";
import { migrateScenarios } from "./migrate.mjs";
import { modeScenarios } from "./modes.mjs";
import { objectScenarios } from "./objects.mjs";
import { operationScenarios } from "./operations.mjs";
import { storedPolicyScenarios } from "./policies.mjs";
import { policyScenarios, policyTestScenarios } from "./policy.mjs";
import { postgres18Scenarios } from "./postgres_18.mjs";
import { provisionScenarios } from "./provision.mjs";
import { referenceScenarios } from "./reference.mjs";
import { refusalScenarios } from "./refusals.mjs";
import { reportScenarios } from "./reports.mjs";
import { restartScenarios } from "./restarts.mjs";
import { sampleScenarios } from "./sample.mjs";
import { Instance, step } from "./support.mjs";
import { tokenScenarios } from "./tokens.mjs";

const { values } = parseArgs({ options: { binary: { type: "string" }, counts: { type: "string" } } });
const binary = resolve(values.binary);
let shared;
await runSuite(
  async () => {
    shared = await Instance.start(binary, scratchFolder());
    await healthScenarios(shared);
    await dataScenarios(shared);
    await doorScenarios(shared);
    await refusalScenarios(shared);
    await accessScenarios(shared);
    await framingScenarios(shared);
    await tokenScenarios(shared);
    await metadataScenarios(shared);
    await changeRequestScenarios(shared);
    await objectScenarios(shared);
    await referenceScenarios(shared);
    await operationScenarios(shared);
    await policyScenarios(shared);
    await storedPolicyScenarios(shared);
    await reportScenarios(shared);
    await configScenarios(binary);
    await fourEyesScenarios(binary);
    await policyTestScenarios(binary);
    await jobScenarios(shared);
    await auditScenarios(shared);
    await backgroundScenarios(shared);
    await exitCodeScenarios(shared);
    await provisionScenarios(shared);
    await migrateScenarios(shared);
    await diskFullScenarios(shared);
    await diskFullServerScenarios(binary);
    await postgres18Scenarios(binary);
    await exitCodesAreComplete(binary);
    await modeScenarios(shared);
    await changeScenarios(binary, shared);
    await fieldScenarios(shared);
    await benchScenarios(binary);
    await durabilityScenarios(binary, shared);
    await restartScenarios(binary);
    await sampleScenarios(binary);
    await step("Hundreds of answers were held to their contracts", () =>
      assert.ok(answersChecked() > 300, answersChecked()),
    );
  },
  { counts: values.counts, end: () => shared?.end() },
);
