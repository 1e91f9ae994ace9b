/** Probes, key health, metrics; who may call a route without a token; the headers that stand on every answer. */
import assert from "node:assert/strict";

import { expectProblem, expectSecurityHeaders, run, runScenarios, step } from "./support.mjs";

const randomId = "0198aaaa-0000-7000-8000-000000000001";

/** Format 0.0.4: every sample belongs to the family above it, every histogram grows up to +Inf and ends in its count. */
function expectExposition(text) {
  const types = new Map();
  const helped = new Set();
  const last = new Map();
  for (const line of text.trimEnd().split("\n")) {
    const meta = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line);
    if (meta) {
      if (meta[1] === "HELP") helped.add(meta[2]);
      else types.set(meta[2], meta[3]);
      continue;
    }
    const sample = /^([a-z_][a-z0-9_]*)(?:\{(.*)\})? (\S+)$/.exec(line);
    assert.ok(sample, line);
    const [, name, labels = "", value] = sample;
    const family = types.has(name) ? name : name.replace(/_(bucket|sum|count)$/, "");
    assert.ok(types.has(family) && helped.has(family), line);
    if (name === family) continue;
    assert.equal(types.get(family), "histogram", line);
    const series = `${family}{${labels.replace(/,?le="[^"]*"/, "")}}`;
    if (name.endsWith("_bucket")) {
      assert.ok(Number(value) >= (last.get(series) ?? 0), line);
      last.set(series, Number(value));
    }
    if (name.endsWith("_count")) assert.equal(Number(value), last.get(series), line);
  }
}

export async function healthScenarios(instance) {
  await runScenarios(instance, [
    {
      name: "The health summary needs no token",
      method: "GET",
      path: "/health",
      as: null,
      status: 200,
      contains: '"status":"ok"',
    },
    { name: "Liveness needs no token", method: "GET", path: "/health/live", as: null, status: 200 },
    {
      name: "Key health lists the realm",
      method: "GET",
      path: "/health/jwks",
      as: null,
      status: 200,
      contains: '"realm":"main"',
    },
    {
      name: "A path without a route is a problem",
      method: "GET",
      path: "/nothing/here",
      as: null,
      status: 404,
      code: "NOT_FOUND",
    },
    {
      name: "A method a path does not have names the allowed ones",
      method: "DELETE",
      path: "/api/data/supplier",
      status: 405,
      code: "METHOD_NOT_ALLOWED",
      contains: "GET, POST",
    },
    {
      name: "A head request is answered without a body",
      method: "HEAD",
      path: "/health",
      as: null,
      status: 200,
    },
  ]);

  await step("Readiness names every dependency, whether it is required, and its breaker", async () => {
    const answer = await instance.send("GET", "/health/ready", { as: null });
    assert.equal(answer.status, 200);
    const body = JSON.parse(answer.text);
    assert.equal(body.ready, true);
    assert.equal(body.status, "healthy");
    assert.deepEqual(body.failing, []);
    const required = { database: true, "auth:main": true, object_storage: true, cache: false };
    const own = [
      "audit-seals",
      "jobs",
      "outbox",
      "service:audit.watch",
      "service:jobs.scheduler",
      "service:jobs.worker",
      "service:meta.changes",
      "service:outbox.dispatcher",
      "service:policy.decisions",
      "service:tenants",
    ];
    assert.deepEqual(Object.keys(body.checks).sort(), [...Object.keys(required), ...own].sort());
    for (const name of Object.keys(required)) {
      const check = body.checks[name];
      assert.equal(check.required, required[name], name);
      assert.equal(check.status, "healthy", name);
      assert.equal(check.details.breaker, "closed", name);
    }
  });

  await step("Metrics are Prometheus text on the admin port and count what was asked", async () => {
    await instance.send("GET", "/login", { as: null, base: instance.facts.webUrl });
    const answer = await instance.send("GET", "/metrics", { as: null, base: instance.facts.adminUrl });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("content-type"), /^text\/plain/);
    assert.match(answer.text, /^# TYPE http_requests_total counter$/m);
    assert.match(answer.text, /^http_requests_total\{method="GET",route="\/health",status="2xx"\} [1-9]/m);
    assert.match(answer.text, /^http_requests_active 0$/m);
    expectExposition(answer.text);
    for (const adapter of ["db", "cache", "object_storage"])
      assert.match(answer.text, new RegExp(`^circuit_breaker_state\\{adapter="${adapter}"\\} 0$`, "m"));
    assert.match(answer.text, /^http_requests_total\{method="any",route="web:pages",status="2xx"\} [1-9]/m);
    assert.match(answer.text, /^circuit_breaker_state\{adapter="auth",realm="main"\} 0$/m);
  });

  await step("The API port does not serve metrics", async () => {
    expectProblem(await instance.send("GET", "/metrics", { as: null }), 404, "NOT_FOUND");
  });

  await step("Every route that is not public answers 401 without a token", async () => {
    const listed = await run(instance.binary, ["routes", "--json", "--data-dir", instance.folder]);
    assert.equal(listed.code, 0, listed.stderr);
    const guarded = JSON.parse(listed.stdout).data.filter((route) => route.access !== "public");
    assert.ok(guarded.length >= 14, `only ${guarded.length} guarded routes`);
    for (const route of guarded) {
      const path = route.path.replaceAll(/\{(entity|name)\}/g, "supplier").replaceAll(/\{\w+\}/g, randomId);
      const body = ["POST", "PUT", "PATCH"].includes(route.method) ? {} : undefined;
      const answer = await instance.send(route.method, path, { as: null, body });
      expectProblem(answer, 401, "UNAUTHORIZED");
      expectSecurityHeaders(answer);
      assert.match(
        answer.headers.get("www-authenticate") ?? "(absent)",
        /^Bearer/,
        `${route.method} ${route.path}`,
      );
    }
  });

  await step("A request id that is sent comes back", async () => {
    const sent = "7f3c9a52-api-test-0001";
    const answer = await instance.send("GET", "/health", { as: null, headers: { "x-request-id": sent } });
    assert.equal(answer.headers.get("x-request-id"), sent);
  });

  await step("A request id that could forge a log line is replaced", async () => {
    const answer = await instance.send("GET", "/health", {
      as: null,
      headers: { "x-request-id": "a b<script>" },
    });
    assert.match(answer.headers.get("x-request-id"), /^[\w-]+$/);
  });

  await step("Two requests without an id get different ones", async () => {
    const ids = await Promise.all([1, 2].map(() => instance.send("GET", "/health", { as: null })));
    assert.notEqual(ids[0].headers.get("x-request-id"), ids[1].headers.get("x-request-id"));
  });

  await step("No other origin is let in", async () => {
    const answer = await instance.send("GET", "/health", {
      as: null,
      headers: { origin: "https://evil.example" },
    });
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
  });
}
