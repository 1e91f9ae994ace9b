/**
 * Holds the program of a packaged release to what it leaves out: the development features are not in its bytes, and a start
 * that leans on one is refused in a sentence; beside configured services it serves like the other.
 * --binary PATH   the program with the features   --packaged PATH   the one without
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { cleanEnvironment, Instance, run } from "../api/support.mjs";
import { runSuite, scratchFolder, step } from "../support/suite.mjs";

const { values } = parseArgs({ options: { binary: { type: "string" }, packaged: { type: "string" } } });

/** Each feature with marks of it: texts and names of classes, which the symbols hold. */
const LEFT_OUT = {
  "the local issuer": ["DevelopmentIssuer", "/protocol/openid-connect/{endpoint}", "issuer.unknown_account"],
  "the one-time link": ["/control/sign-in-link", "into core.one_time_link"],
  "the persona cards": ["Who are you today?", "render_persona_page"],
  "the movable clock": ["MovedClock"],
  "the embedded database": ["EmbeddedCluster", "postmaster.pid"],
};

/** In no build at all. */
const NOWHERE = ["PasswordGrant", "grant_type=password"];

/** What a start is missing, and the sentence that says so. */
const REFUSED = [
  ["a database", {}, [], /^athyper: This release has no embedded database: set DATABASE_URL\.$/m],
  [
    "a realm",
    { DATABASE_URL: "postgresql://127.0.0.1:1/none" },
    [],
    /^athyper: This release has no development issuer: configure a realm under iam\.realms\.$/m,
  ],
  [
    "the movable clock",
    {},
    ["--now", "2030-01-01T00:00:00Z"],
    /^athyper: This release has no movable clock: /m,
  ],
];

async function leftOutScenarios() {
  const whole = readFileSync(values.binary);
  const packaged = readFileSync(values.packaged);
  for (const [feature, marks] of Object.entries(LEFT_OUT)) {
    await step(`packaged: ${feature} is not in the program`, () => {
      for (const mark of marks) {
        assert.ok(whole.includes(mark), `"${mark}" marks nothing any more`);
        assert.ok(!packaged.includes(mark), `"${mark}" is in the packaged program`);
      }
    });
  }
  await step("packaged: a password grant is in no program", () => {
    for (const mark of NOWHERE) assert.ok(!whole.includes(mark) && !packaged.includes(mark), mark);
  });
}

async function refusalScenarios() {
  for (const [what, env, options, sentence] of REFUSED) {
    await step(`packaged: a start without ${what} is refused in a sentence`, async () => {
      const folder = join(scratchFolder(), "data");
      const { code, stderr } = await run(values.packaged, ["start", "--data-dir", folder, ...options], {
        env,
      });
      assert.equal(code, 7, stderr);
      assert.match(stderr, sentence);
      assert.ok(!existsSync(folder), "the refused start left a folder behind");
    });
  }
  for (const verb of ["token", "sign-in-link"]) {
    await step(`packaged: there is no verb ${verb}`, async () => {
      assert.equal((await run(values.binary, [verb, "--help"])).code, 0);
      const { code, stderr } = await run(values.packaged, [verb, "--help"]);
      assert.equal(code, 64);
      assert.match(stderr, new RegExp(`there is no verb '${verb}'`));
    });
  }
}

/** The packaged program beside services that somebody else runs: here the database and the issuer of the other program. */
async function servingScenario() {
  await step("packaged: it serves with a configured database and realm", async () => {
    const services = await Instance.start(values.binary, scratchFolder());
    let instance;
    try {
      const url = await run(values.binary, ["db", "url", "--data-dir", services.folder]);
      assert.equal(url.code, 0, url.stderr);
      const file = join(scratchFolder(), "kernel.json");
      const iam = {
        issuerUrl: `${services.facts.apiUrl}/realms/main`,
        clientId: "athyper-api",
        allowedAzp: ["athyper-cli"],
      };
      writeFileSync(file, JSON.stringify({ iam: { realms: { main: { iam } } } }));
      instance = await Instance.start(values.packaged, scratchFolder(), {
        options: ["--sample", "none"],
        env: cleanEnvironment({ DATABASE_URL: url.stdout.trim(), ATHYPER_KERNEL_CONFIG_PATH: file }),
      });
      const token = services.token("manager");
      const path = "/api/data/purchase_requisition?pageSize=1&sort=id&fields=id";
      const here = await instance.send("GET", path, { token });
      const there = await services.send("GET", path, { token });
      assert.equal(here.status, 200, here.text);
      assert.equal(here.text, there.text);
      assert.equal(
        (await instance.send("GET", "/realms/main/protocol/openid-connect/certs", { as: null })).status,
        404,
      );
    } finally {
      await instance?.end();
      await services.end();
    }
  });
}

await runSuite(async () => {
  await leftOutScenarios();
  await refusalScenarios();
  await servingScenario();
});
