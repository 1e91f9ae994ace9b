/** The command line and every start that must fail: its exit code and the sentence that mends it. */
import assert from "node:assert/strict";
import { chownSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { freePorts, run, scratchFolder, step } from "./support.mjs";

const issuer = { issuerUrl: "https://id.example/realms/main", clientId: "athyper" };
const realm = (name, more = {}, iam = issuer) => ({ iam: { realms: { [name]: { iam, ...more } } } });
const production = {
  ENVIRONMENT: "production",
  PUBLIC_BASE_URL: "https://athyper.example",
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
};

/** Starts that fail before anything is made: what, the environment, the configuration file, exit code, remedy. */
const refusedStarts = [
  [
    "a configuration file that is not there",
    { ATHYPER_KERNEL_CONFIG_PATH: "/nowhere.json" },
    undefined,
    2,
    /\/nowhere\.json/,
  ],
  ["a configuration file that is not JSON", {}, "{nope", 2, /1:2/],
  ["an unknown configuration key", {}, { prot: 1 }, 3, /did you mean `port`/],
  [
    "an invalid value in the environment",
    { SHUTDOWN_TIMEOUT_MS: "soon" },
    undefined,
    3,
    /shutdownTimeoutMs: 'soon'/,
  ],
  ["an environment there is not", { ENVIRONMENT: "holiday" }, undefined, 3, /local\|staging\|production/],
  [
    "a client secret nobody holds",
    {},
    realm("main", {}, { ...issuer, clientSecretRef: "MAIN" }),
    4,
    /ATHYPER_SUPER__IAM_SECRET__MAIN/,
  ],
  ["a default realm that is not configured", {}, realm("other"), 5, /defaultRealmKey/],
  [
    "production on the embedded database",
    { ...production, DATABASE_URL: undefined },
    undefined,
    7,
    /DATABASE_URL/,
  ],
  ["staging on the embedded database", { ENVIRONMENT: "staging" }, undefined, 7, /set DATABASE_URL/],
  [
    "staging on the development issuer",
    { ENVIRONMENT: "staging", DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" },
    undefined,
    7,
    /configure a realm/,
  ],
  ["the development issuer on an open address", { ADDRESS: "0.0.0.0" }, undefined, 7, /loopback/],
  [
    "production without its public address",
    { ...production, PUBLIC_BASE_URL: undefined },
    undefined,
    8,
    /PUBLIC_BASE_URL/,
  ],
  [
    "production with a wildcard redirect",
    production,
    realm("main", { redirectUriAllowlist: ["https://a.example/*"] }),
    9,
    /redirectUriAllowlist/,
  ],
  [
    "a database that does not answer",
    { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" },
    undefined,
    13,
    /DATABASE_URL/,
  ],
  ["an organisation without a tenant", { IAM_DEFAULT_ORG: "east" }, undefined, 23, /defaultTenantKey/],
];

/** Command lines and what they answer: words, exit code, where it is said, what is said. */
const commandLines = [
  ["An unknown verb names the nearest one", ["strat"], 64, "stderr", /did you mean `start`/],
  ["An unknown option is named", ["start", "--bogus"], 64, "stderr", /--bogus/],
  ["An option without its value is refused", ["start", "--port"], 64, "stderr", /--port/],
  ["A token needs a tenant and a user", ["token"], 64, "stderr", /--tenant/],
  ["The exit codes are listed", ["help", "exit-codes"], 0, "stdout", /14 {2}ALREADY_RUNNING/],
  ["Every verb shows its options", ["start", "--help"], 0, "stdout", /--data-dir DIR/],
];

async function commands(binary) {
  for (const [name, words, code, stream, said] of commandLines) {
    await step(name, async () => {
      const answer = await run(binary, words);
      assert.equal(answer.code, code, answer.stderr);
      assert.match(answer[stream], said);
    });
  }
}

async function starts(binary) {
  for (const [what, env, file, code, remedy] of refusedStarts) {
    await step(`A start with ${what} ends with ${code} and says what mends it`, async () => {
      const folder = scratchFolder();
      const config = join(folder, "config.json");
      if (file !== undefined) writeFileSync(config, typeof file === "string" ? file : JSON.stringify(file));
      const answer = await run(binary, ["start", "--data-dir", join(folder, "data"), ...freePorts], {
        env: { ...(file === undefined ? {} : { ATHYPER_KERNEL_CONFIG_PATH: config }), ...env },
      });
      assert.equal(answer.code, code, answer.stderr);
      assert.match(answer.stderr, remedy);
      assert.equal(answer.stdout, "");
    });
  }

  await step("A data folder that is a file ends the start with 11", async () => {
    const path = join(scratchFolder(), "file");
    writeFileSync(path, "mine");
    const answer = await run(binary, ["start", "--data-dir", path, ...freePorts]);
    assert.equal(answer.code, 11, answer.stderr);
    assert.match(answer.stderr, /--data-dir/);
  });

  if (process.getuid() === 0) {
    await step("A data folder of somebody else ends the start with 11", async () => {
      const path = join(scratchFolder(), "theirs");
      mkdirSync(path);
      chownSync(path, 1234, 1234);
      const answer = await run(binary, ["start", "--data-dir", path, ...freePorts]);
      assert.equal(answer.code, 11, answer.stderr);
      assert.match(answer.stderr, /belongs to user 1234/);
    });
  }
}

async function running(instance) {
  const { binary, folder, facts } = instance;

  await step(
    "A second start on a folder that is served ends with 14 and leaves the first alone",
    async () => {
      const answer = await run(binary, ["start", "--data-dir", folder, ...freePorts]);
      assert.equal(answer.code, 14, answer.stderr);
      assert.match(answer.stderr, /athyper stop/);
      assert.equal((await instance.send("GET", "/health/ready", { as: null })).status, 200);
    },
  );

  await step("The status of a running instance gives its addresses", async () => {
    const answer = await run(binary, ["status", "--json", "--data-dir", folder]);
    assert.equal(answer.code, 0, answer.stderr);
    const status = JSON.parse(answer.stdout);
    assert.equal(status.running && status.ready, true);
    assert.equal(status.apiUrl, facts.apiUrl);
    assert.equal(status.pid, facts.pid);
  });

  await step("The status of an empty folder says that nothing runs", async () => {
    const answer = await run(binary, ["status", "--json", "--data-dir", scratchFolder()]);
    assert.equal(answer.code, 1);
    assert.equal(JSON.parse(answer.stdout).running, false);
  });

  await step("Stopping what does not run is no failure", async () => {
    const answer = await run(binary, ["stop", "--data-dir", scratchFolder()]);
    assert.equal(answer.code, 0);
    assert.match(answer.stdout, /not running/);
  });

  await step("A token for an account that is not there is refused by name", async () => {
    const words = ["token", "--data-dir", folder, "--tenant", "acme", "--user", "nobody"];
    const answer = await run(binary, words);
    assert.equal(answer.code, 1);
    assert.match(answer.stderr, /`nobody`/);
    assert.equal(answer.stdout, "");
  });

  await step("The data folder is closed to everybody else", async () => {
    assert.equal(statSync(folder).mode & 0o077, 0);
  });
}

export async function operationScenarios(instance) {
  await commands(instance.binary);
  await starts(instance.binary);
  await running(instance);
}
