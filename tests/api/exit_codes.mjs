/** Every start that must fail: its exit code, and the sentence that mends it. The table of the product is the measure. */
import assert from "node:assert/strict";
import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";

import { createDatabase } from "./modes.mjs";
import { freePorts, Instance, run, scratchFolder, step, until } from "./support.mjs";

const exercised = new Set();

/** Fails unless the program ended with this code, and notes that the code can be reached. */
export function expectExit(answer, code) {
  assert.equal(answer.code, code, answer.stderr);
  exercised.add(code);
}

const issuer = { issuerUrl: "https://id.example/realms/main", clientId: "athyper" };
const realm = (name, more = {}, iam = issuer) => ({ iam: { realms: { [name]: { iam, ...more } } } });
const nowhere = "postgres://nobody@127.0.0.1:1/none";
const production = {
  ENVIRONMENT: "production",
  PUBLIC_BASE_URL: "https://athyper.example",
  DATABASE_URL: nowhere,
};
const east = { tenants: { acme: { orgs: { east: {} } } } };

/** Starts that fail before anything is made: what, the environment, the configuration file, exit code, what is said. */
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
  ["tenants that are no object", {}, realm("main", { tenants: [] }), 3, /iam\.realms\.main\.tenants/],
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
    { ENVIRONMENT: "staging", DATABASE_URL: nowhere },
    undefined,
    7,
    /configure a realm/,
  ],
  ["the development issuer on an open address", { ADDRESS: "0.0.0.0" }, undefined, 7, /loopback/],
  [
    "production at a development issuer",
    production,
    realm("main", {}, { ...issuer, issuerUrl: "http://localhost:3000/realms/main" }),
    7,
    /localhost/,
  ],
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
  ["no PostgreSQL", { POSTGRES_BIN_DIR: "/nowhere" }, undefined, 12, /apt-get install/],
  ["a database that does not answer", { DATABASE_URL: nowhere }, undefined, 13, /DATABASE_URL/],
  [
    "an organisation there is not",
    { IAM_DEFAULT_TENANT: "acme", IAM_DEFAULT_ORG: "west" },
    realm("main", east),
    22,
    /tenants\.acme\.orgs/,
  ],
  ["an organisation without a tenant", { IAM_DEFAULT_ORG: "east" }, undefined, 23, /defaultTenantKey/],
  [
    "an address that is not of this machine",
    { ADDRESS: "203.0.113.1", DATABASE_URL: nowhere },
    realm("main"),
    50,
    /203\.0\.113\.1/,
  ],
];

/** Starts the product, which must refuse. `file` is its configuration file. */
function refusedStart(binary, env, file, words = []) {
  const folder = scratchFolder();
  const config = join(folder, "config.json");
  if (file !== undefined) writeFileSync(config, typeof file === "string" ? file : JSON.stringify(file));
  return run(binary, ["start", "--data-dir", join(folder, "data"), ...freePorts, ...words], {
    env: { ...(file === undefined ? {} : { ATHYPER_KERNEL_CONFIG_PATH: config }), ...env },
  });
}

async function configuredWrong(binary) {
  for (const [what, env, file, code, said] of refusedStarts) {
    await step(`A start with ${what} ends with ${code} and says what mends it`, async () => {
      const answer = await refusedStart(binary, env, file);
      expectExit(answer, code);
      assert.match(answer.stderr, said);
      assert.equal(answer.stdout, "");
    });
  }

  for (const mode of ["api", "worker", "scheduler", "web"]) {
    await step(`The mode ${mode} without a database ends with 3 and names DATABASE_URL`, async () => {
      const answer = await run(binary, [mode, "--data-dir", join(scratchFolder(), "data")]);
      expectExit(answer, 3);
      assert.match(answer.stderr, /DATABASE_URL/);
    });
  }
}

async function dataFolders(binary) {
  await step("A data folder that is a file ends the start with 11", async () => {
    const path = join(scratchFolder(), "file");
    writeFileSync(path, "mine");
    const answer = await run(binary, ["start", "--data-dir", path, ...freePorts]);
    expectExit(answer, 11);
    assert.match(answer.stderr, /--data-dir/);
  });

  if (process.getuid() === 0) {
    await step("A data folder of somebody else ends the start with 11", async () => {
      const path = join(scratchFolder(), "theirs");
      mkdirSync(path);
      chownSync(path, 1234, 1234);
      const answer = await run(binary, ["start", "--data-dir", path, ...freePorts]);
      expectExit(answer, 11);
      assert.match(answer.stderr, /belongs to user 1234/);
    });
  }
}

/** An issuer that names itself as it likes. Gives its address and its end. */
async function strangeIssuer(named) {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ issuer: named }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/realms/main`, end: () => server.close() };
}

async function worldDisagrees(instance) {
  const { binary } = instance;
  const database = await createDatabase(instance, "exit_codes");

  await step(
    "A staging start whose issuer calls itself otherwise ends with 6 and gives both names",
    async () => {
      const strange = await strangeIssuer("https://elsewhere.example");
      const file = realm("main", {}, { ...issuer, issuerUrl: strange.url });
      const answer = await refusedStart(binary, { ENVIRONMENT: "staging", DATABASE_URL: database }, file);
      strange.end();
      expectExit(answer, 6);
      assert.ok(answer.stderr.includes(strange.url), answer.stderr);
      assert.match(answer.stderr, /https:\/\/elsewhere\.example/);
    },
  );

  await step("A staging start whose issuer does not answer ends with 6", async () => {
    const file = realm("main", {}, { ...issuer, issuerUrl: "http://127.0.0.1:1/realms/main" });
    const answer = await refusedStart(binary, { ENVIRONMENT: "staging", DATABASE_URL: database }, file);
    expectExit(answer, 6);
    assert.match(answer.stderr, /127\.0\.0\.1:1/);
  });

  const ofTenant = { DATABASE_URL: database, IAM_DEFAULT_TENANT: "acme" };
  await step("A default tenant that does not exist ends the start with 21", async () => {
    const answer = await refusedStart(binary, ofTenant, undefined, ["--sample", "none"]);
    expectExit(answer, 21);
    assert.match(answer.stderr, /'acme'/);
  });

  await step("A default tenant of a realm that is not configured ends the start with 20", async () => {
    const answer = await refusedStart(binary, { ...ofTenant, IAM_DEFAULT_REALM: "other" });
    expectExit(answer, 20);
    assert.match(answer.stderr, /realm 'main'/);
  });
}

async function running(instance) {
  const { binary, folder } = instance;

  await step(
    "A second start on a folder that is served ends with 14 and leaves the first alone",
    async () => {
      const answer = await run(binary, ["start", "--data-dir", folder, ...freePorts]);
      expectExit(answer, 14);
      assert.match(answer.stderr, /athyper stop/);
      assert.equal((await instance.send("GET", "/health/ready", { as: null })).status, 200);
    },
  );

  await step("A port in use ends the start with 10 and names the options that choose another", async () => {
    const port = new URL(instance.facts.apiUrl).port;
    const answer = await refusedStart(binary, {}, undefined, ["--port", port]);
    expectExit(answer, 10);
    assert.match(answer.stderr, /--port/);
  });
}

/** A request that is under way: its head is sent and its body never ends. */
function hangingRequest(url) {
  const { port } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write("POST /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
  return socket;
}

async function ends(binary) {
  await step("A second signal ends the process at once with 40, whatever is still under way", async () => {
    const instance = await Instance.start(binary, scratchFolder(), { options: ["--sample", "none"] });
    const hanging = hangingRequest(instance.facts.apiUrl);
    await until("the request under way", async () => {
      const metrics = await instance.send("GET", "/metrics", { as: null, base: instance.facts.adminUrl });
      return /^http_connections_open\{server="api"\} [1-9]/m.test(metrics.text);
    });
    const stopping = new Promise((resolve) =>
      instance.child.stderr.on("data", (text) => /stopping/.test(text) && resolve()),
    );
    const gone = instance.end("SIGTERM");
    await stopping;
    instance.child.kill("SIGTERM");
    expectExit({ code: await gone, stderr: "" }, 40);
    hanging.destroy();
  });

  await step(
    "A request that never ends is cut when shutdownTimeoutMs is over, and the end is in order",
    async () => {
      const env = { SHUTDOWN_TIMEOUT_MS: "1500", LOG_LEVEL: "info" };
      const instance = await Instance.start(binary, scratchFolder(), { options: ["--sample", "none"], env });
      let log = "";
      instance.child.stderr.on("data", (text) => (log += text));
      const hanging = hangingRequest(instance.facts.apiUrl);
      await until("the request under way", async () => {
        const metrics = await instance.send("GET", "/metrics", { as: null, base: instance.facts.adminUrl });
        return /^http_connections_open\{server="api"\} [1-9]/m.test(metrics.text);
      });
      expectExit({ code: await instance.end("SIGTERM"), stderr: log }, 0);
      hanging.destroy();
      const steps = [...log.matchAll(/"event":"runtime\.shutdown\.step".*?"name":"([\w-]+)"/g)].map(
        (match) => match[1],
      );
      assert.deepEqual(
        steps,
        [
          "readiness",
          "http-servers",
          "services",
          "schema-change",
          "schema-workers",
          "telemetry",
          "file-workers",
          "database-connections",
          "event-loops",
          "embedded-database",
        ],
        log,
      );
    },
  );
}

/** Every code of the product's own table must have been met; call it last. */
export async function exitCodesAreComplete(binary) {
  await step("Every exit code of the table has been met by starting the product", async () => {
    const listed = await run(binary, ["help", "exit-codes", "--json"]);
    const codes = JSON.parse(listed.stdout).map((row) => row.code);
    assert.ok(codes.length >= 24, `only ${codes.length} codes`);
    assert.deepEqual(
      codes.filter((code) => !exercised.has(code)),
      [],
      "codes that no test reaches",
    );
  });
}

export async function exitCodeScenarios(instance) {
  await configuredWrong(instance.binary);
  await dataFolders(instance.binary);
  await worldDisagrees(instance);
  await running(instance);
  await ends(instance.binary);
}
