/** One mode a process, any number of each, over one configured database: what `start` does in one process. */
import assert from "node:assert/strict";
import { createServer } from "node:net";

import { policiesEverywhere } from "./policies.mjs";
import { Instance, run, scratchFolder, step, until } from "./support.mjs";

/** Runs SQL in a database of the instance's cluster, the instance's own by default; gives what psql prints. */
export async function psql(instance, sql, url) {
  const words = ["db", "psql", "--data-dir", instance.folder, "-X", "-q", "-A", "-t", "-c", sql];
  if (url) words.push("-d", url);
  const answer = await run(instance.binary, words);
  assert.equal(answer.code, 0, answer.stderr);
  return answer.stdout.trim();
}

/** An empty database in the instance's cluster; gives its connection string. */
export async function createDatabase(instance, name) {
  await psql(instance, `create database ${name}`);
  const url = (await run(instance.binary, ["db", "url", "--data-dir", instance.folder])).stdout.trim();
  return url.replace(/dbname='?\w+'?/, `dbname=${name}`);
}

/** A port that is free now, for what must be named before it is served. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Follows a sign-in from page to page as a browser does, cookies of each host with it; gives the web server's. */
export async function signIn(link) {
  const jars = new Map();
  let url = link;
  for (let hop = 0; hop < 10; hop += 1) {
    const host = new URL(url).host;
    const jar = jars.get(host) ?? new Map();
    jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: cookie ? { cookie } : {} });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      jar.set(name, value);
    }
    const next = answer.headers.get("location");
    if (!next) {
      assert.equal(answer.status, 200, await answer.text());
      break;
    }
    url = new URL(next, url).href;
  }
  return [...jars.get(new URL(link).host)].map(([name, value]) => `${name}=${value}`).join("; ");
}

const sealing = { AUDIT_SEAL_KEY: "5e".repeat(32) };

/** The processes of an installation that is spread over several. */
async function startAll(shared, database) {
  const webPort = await freePort();
  const started = [];
  const start = async (verb, options, env = {}) => {
    const instance = await Instance.start(shared.binary, scratchFolder(), {
      verb,
      ports: ["--admin-port", "0"],
      options,
      env: { DATABASE_URL: database, ...env },
    });
    started.push(instance);
    return instance;
  };
  const names = {
    PUBLIC_BASE_URL: `http://localhost:${webPort}`,
    WEB_SESSION_SECRET: "shared by both web servers",
  };
  const api = await start("api", ["--port", "0", "--sample", "procurement"], names);
  // Whoever works on jobs brings the records of the sample.
  await start("worker", [], sealing);
  await api.sampleLoaded();
  await started.pop().end();
  const ofWeb = { ...names, RUNTIME_API_URL: api.facts.apiUrl };
  const web = await start("web", ["--web-port", String(webPort)], ofWeb);
  const secondWeb = await start("web", ["--web-port", "0"], { ...ofWeb, PUBLIC_BASE_URL: "" });
  const startApi = () => start("api", ["--port", "0"], names);
  return { api, web, secondWeb, start, startApi, started };
}

export async function modeScenarios(shared) {
  const database = await createDatabase(shared, "modes");
  const sql = (text) => psql(shared, text, database);
  const { api, web, secondWeb, start, startApi, started } = await startAll(shared, database);
  let cookie, scheduler, worker;
  try {
    await step(
      "A person signs in at a web server of its own and reads through it from the API's process",
      async () => {
        const words = ["sign-in-link", "--data-dir", api.folder, "--tenant", "acme", "--user", "manager"];
        const link = (await run(shared.binary, words)).stdout.trim();
        assert.ok(link.startsWith(web.facts.webUrl), link);
        cookie = await signIn(link);
        const answer = await web.send("GET", "/api/data/supplier?pageSize=2", {
          as: null,
          headers: { cookie },
          base: web.facts.webUrl,
        });
        assert.equal(answer.status, 200, answer.text);
        assert.equal(answer.data.length, 2);
      },
    );

    await step("Another web server of the installation knows the session", async () => {
      const answer = await secondWeb.send("GET", "/api/auth/session", {
        as: null,
        headers: { cookie },
        base: secondWeb.facts.webUrl,
      });
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.json.username, "manager");
    });

    await step("An API that is gone is a problem at the web server, and no crash", async () => {
      const lonely = await start("web", ["--web-port", "0"], {
        WEB_SESSION_SECRET: "shared by both web servers",
        RUNTIME_API_URL: "http://127.0.0.1:1",
      });
      const answer = await lonely.send("GET", "/api/data/supplier", {
        as: null,
        headers: { cookie },
        base: lonely.facts.webUrl,
      });
      assert.ok([502, 503].includes(answer.status), answer.text);
      assert.match(answer.headers.get("content-type"), /problem\+json/);
      assert.ok(lonely.alive);
    });

    await policiesEverywhere(api, await startApi());

    await step("Two schedulers and two workers do what is due once", async () => {
      await sql(
        "insert into core.one_time_link (link_hash, realm_key, tenant_code, username, created_at, expires_at)" +
          " values (sha256('gone'), 'main', 'acme', 'user', now() - interval '2 hours', now() - interval '1 hour')," +
          " (sha256('stays'), 'main', 'acme', 'user', now(), now() + interval '1 hour')",
      );
      const verbs = ["scheduler", "scheduler", "worker", "worker"];
      [scheduler, , worker] = await Promise.all(verbs.map((verb) => start(verb, [], sealing)));
      const ended =
        "select count(distinct type) from core.job_history where status = 'completed' and type <> 'sample.records'";
      await until("every scheduled job", async () => Number(await sql(ended)) >= 5);
      await until("the end of all of them", async () => (await sql("select count(*) from core.job")) === "0");
      const twice =
        "select count(*) from (select from core.job_history group by type, tenant_id having count(*) > 1) d";
      assert.equal(await sql(twice), "0");
      assert.equal(await sql("select count(*) from core.job_history where attempts > 1"), "0");
      assert.equal(
        await sql("select count(*) from core.one_time_link where link_hash = sha256('gone')"),
        "0",
      );
      assert.equal(
        await sql("select count(*) from core.one_time_link where link_hash = sha256('stays')"),
        "1",
      );
    });

    await step("A process that is there for one service is not ready without it", async () => {
      const checks = async (process) =>
        (await process.send("GET", "/health/ready", { as: null, base: process.facts.adminUrl })).json.checks;
      assert.equal((await checks(scheduler))["service:jobs.scheduler"].required, true);
      assert.equal((await checks(worker))["service:jobs.worker"].required, true);
      assert.equal((await checks(api))["service:jobs.worker"], undefined);
    });

    await step(
      "Each process tells its health and its metrics on its admin port and serves nothing else",
      async () => {
        assert.equal(started.length, 9);
        for (const process of started) {
          const ask = (path) => process.send("GET", path, { as: null, base: process.facts.adminUrl });
          assert.equal((await ask("/health/ready")).status, 200);
          assert.match((await ask("/metrics")).text, /^process_resident_memory_bytes [1-9]/m);
          assert.equal((await ask("/api/iam/me")).status, 404);
          const status = await run(shared.binary, ["status", "--data-dir", process.folder]);
          assert.equal(status.code, 0, status.stderr);
        }
      },
    );
  } finally {
    await step("Each process ends in order", async () => {
      const codes = await Promise.all(started.map((process) => process.end()));
      assert.deepEqual(
        codes,
        started.map(() => 0),
      );
    });
  }
}
