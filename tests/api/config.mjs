/** config explain and config check: value, winner, losers, lock, the cascade, and what a wrong name is answered. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { run, scratchFolder, step } from "./support.mjs";

const realms = {
  main: {
    iam: { issuerUrl: "https://id.example/realms/main", clientId: "athyper" },
    defaults: { currency: "EUR", limits: { rows: 10, files: 5 } },
    tenants: {
      acme: {
        defaults: { currency: "CHF", limits: { rows: 20 } },
        orgs: { east: { defaults: { currency: "PLN" } }, west: {} },
      },
    },
  },
  north: { iam: { issuerUrl: "https://id.example/realms/north", clientId: "athyper" } },
};

/** Runs a config verb with a configuration file; gives {code, stdout, stderr}. */
function config(binary, words, { file = { port: 4000, iam: { realms } }, env = {} } = {}) {
  const path = join(scratchFolder(), "config.json");
  writeFileSync(path, typeof file === "string" ? file : JSON.stringify(file));
  return run(binary, ["config", ...words], { env: { ATHYPER_KERNEL_CONFIG_PATH: path, ...env } });
}

const secret = "postgres://someone:very-secret@db/athyper";

/** Keys and their explanation: what, words, environment, the answer as JSON. */
const explained = [
  [
    "A value of the environment beats the file and the default",
    ["port"],
    { PORT: "5000" },
    {
      key: "port",
      value: "5000",
      source: "environment",
      locked: false,
      losers: [
        { source: "default", value: "3000", verdict: "weaker" },
        { source: "file", value: "4000", verdict: "weaker" },
      ],
    },
  ],
  [
    "A SUPERSTAR variable beats everything and a secret is never shown",
    ["db.url"],
    { DATABASE_URL: "postgres://weaker", ATHYPER_SUPER__DATABASE_URL: secret },
    {
      key: "db.url",
      value: "***",
      source: "SUPERSTAR variable",
      locked: true,
      losers: [
        { source: "default", value: "", verdict: "weaker" },
        { source: "environment", value: "***", verdict: "weaker" },
      ],
    },
  ],
  [
    "A default of an organisation beats those of its tenant and its realm",
    ["defaults.currency", "--tenant", "acme", "--org", "east"],
    {},
    {
      key: "defaults.currency",
      realm: "main",
      tenant: "acme",
      org: "east",
      value: "PLN",
      source: "organisation east",
      locked: false,
      losers: [
        { source: "realm main", value: "EUR", verdict: "weaker" },
        { source: "tenant acme", value: "CHF", verdict: "weaker" },
      ],
    },
  ],
  [
    "A default is found by its place in the file, and objects of the levels are merged",
    ["iam.realms.main.tenants.acme.orgs.west.defaults.limits"],
    {},
    {
      key: "defaults.limits",
      realm: "main",
      tenant: "acme",
      org: "west",
      value: { rows: 20, files: 5 },
      source: "tenant acme",
      locked: false,
      losers: [{ source: "realm main", value: { rows: 10, files: 5 }, verdict: "merged" }],
    },
  ],
  [
    "The configured tenant and organisation are those of a default that names none",
    ["defaults.currency"],
    { IAM_DEFAULT_TENANT: "acme", IAM_DEFAULT_ORG: "east" },
    {
      key: "defaults.currency",
      realm: "main",
      tenant: "acme",
      org: "east",
      value: "PLN",
      source: "organisation east",
      locked: false,
      losers: [
        { source: "realm main", value: "EUR", verdict: "weaker" },
        { source: "tenant acme", value: "CHF", verdict: "weaker" },
      ],
    },
  ],
];

/** Names there are not: what, words, what is said. */
const unknown = [
  ["An unknown key names the nearest one", ["prot"], /no key 'prot' \(did you mean `port`/],
  ["An unknown default names the nearest one", ["defaults.curency"], /did you mean `currency`/],
  [
    "An unknown realm names the nearest one",
    ["defaults.currency", "--realm", "nort"],
    /did you mean `north`/,
  ],
  [
    "An unknown organisation names the nearest one",
    ["defaults.currency", "--tenant", "acme", "--org", "wets"],
    /tenant 'acme'.*'wets'.*`west`/,
  ],
  ["What is no default below a realm is no key", ["iam.realms.main.iam.clientId"], /no key/],
];

async function explains(binary) {
  for (const [what, words, env, answer] of explained) {
    await step(what, async () => {
      const said = await config(binary, ["explain", ...words, "--json"], { env });
      assert.equal(said.code, 0, said.stderr);
      assert.deepEqual(JSON.parse(said.stdout), answer);
    });
  }

  await step("A value that the file may not set is beaten by its lock", async () => {
    const file = { iam: { defaultTenantKey: "acme" } };
    const said = await config(binary, ["explain", "iam.defaultTenantKey"], { file });
    assert.equal(said.code, 0, said.stderr);
    assert.deepEqual(said.stdout.trimEnd().split("\n"), [
      "iam.defaultTenantKey =    (default)",
      "  Tenant offered first. Locked: only the environment and SUPERSTAR may set it.",
      "  beaten: acme   (file, locked)",
    ]);
  });

  await step("A person reads the cascade line by line", async () => {
    const said = await config(binary, ["explain", "defaults.limits.rows", "--tenant", "acme"]);
    assert.equal(said.code, 0, said.stderr);
    assert.match(said.stdout, /^defaults\.limits\.rows = 20 {3}\(tenant acme\)\n/);
    assert.match(said.stdout, /^ {2}beaten: 10 {3}\(realm main, weaker\)$/m);
  });

  for (const [what, words, said] of unknown) {
    await step(what, async () => {
      const answer = await config(binary, ["explain", ...words]);
      assert.equal(answer.code, 64, answer.stderr);
      assert.match(answer.stderr, said);
      assert.equal(answer.stdout, "");
    });
  }
}

async function checks(binary) {
  await step("A valid configuration says so and shows no secret as JSON", async () => {
    assert.match((await config(binary, ["check"])).stdout, /^the configuration is valid$/m);
    const said = await config(binary, ["check", "--json"], { env: { DATABASE_URL: secret } });
    assert.equal(said.code, 0, said.stderr);
    const keys = JSON.parse(said.stdout);
    assert.deepEqual(keys.port, { value: "4000", source: "file" });
    assert.deepEqual(keys["db.url"], { value: "***", source: "environment" });
    assert.ok(!said.stdout.includes("very-secret"), said.stdout);
  });

  await step("A wrong configuration is refused with every finding and its exit code", async () => {
    const said = await config(binary, ["check"], { file: { prot: 1, threads: "many" } });
    assert.equal(said.code, 3, said.stderr);
    assert.match(said.stderr, /prot.*did you mean `port`/s);
    assert.match(said.stderr, /threads: 'many' from the file must be a whole number/);
    assert.equal(said.stdout, "");
  });

  await step("A production configuration with a development feature is refused", async () => {
    const said = await config(binary, ["check"], { env: { ENVIRONMENT: "production" } });
    assert.equal(said.code, 8, said.stderr);
    assert.match(said.stderr, /PUBLIC_BASE_URL/);
  });
}

export async function configScenarios(binary) {
  await explains(binary);
  await checks(binary);
}
