/** The proof of the audit trail: sealed by the product's own jobs, attacked by an owner of the database, checked by all. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { psql } from "./modes.mjs";
import { expectProblem, run, scratchFolder, step, until } from "./support.mjs";

const script = join(import.meta.dirname, "../../docs/verify-audit-export.mjs");
const tenant = "(select id from core.tenant where code = 'acme')";

/** Lets the jobs that seal be due, and waits until no row of the tenant waits for a seal. */
async function sealed(instance) {
  await psql(
    instance,
    "update core.job_schedule set last_at = last_at - interval '1 hour' where name like 'audit.seal%'",
  );
  await until("the seals", async () => {
    const waiting = await psql(
      instance,
      `select count(*) from core.audit_log a where tenant_id = ${tenant}
          and not exists (select from core.audit_seal s where s.tenant_id = a.tenant_id and a.id = any(s.row_ids))`,
    );
    return waiting === "0";
  });
}

const get = (instance, what, as) => instance.send("GET", `/api/audit/${what}`, { as });
const verb = (instance, ...words) => run(instance.binary, ["audit", ...words, "--data-dir", instance.folder]);
const lines = (text) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

async function sealing(instance) {
  await step("What is written is under a seal soon, and the chain adds up", async () => {
    await get(instance, "verify", "compliance_officer");
    await sealed(instance);
    const { data } = await get(instance, "verify", "compliance_officer");
    assert.equal(data.intact, true, JSON.stringify(data));
    assert.ok(data.seals >= 1 && data.rows >= 1);
    assert.match(data.head.hash, /^[0-9a-f]{64}$/);
  });

  await step("Sealing keeps up, as the metrics and the health say", async () => {
    const { text } = await instance.send("GET", "/metrics", { as: null, base: instance.facts.adminUrl });
    assert.match(text, /^audit_rows_sealed_total [1-9]/m);
    assert.match(text, /^audit_oldest_unsealed_seconds \d/m);
    const { json } = await instance.send("GET", "/health/ready", { as: null });
    assert.equal(json.checks["audit-seals"].status, "healthy");
  });
}

async function readers(instance) {
  await step(
    "Officers look at the proof, each as far as it is theirs, and a look is a row itself",
    async () => {
      assert.equal((await get(instance, "verify", "security_officer")).status, 200);
      expectProblem(await get(instance, "export", "security_officer"), 403, "POLICY_PERSONA_REQUIRED");
      for (const as of ["user", "admin", "system_admin"])
        for (const what of ["verify", "export"])
          expectProblem(await get(instance, what, as), 403, "POLICY_PERSONA_REQUIRED");
      expectProblem(await get(instance, "verify", null), 401, "UNAUTHORIZED");
      const { data } = await get(instance, "log?action=audit.verify", "compliance_officer");
      assert.ok(data.length >= 2);
    },
  );
}

async function exporting(instance, folder) {
  const file = join(folder, "acme.jsonl");
  const offline = async (text, ...words) => {
    writeFileSync(file, text);
    return run(process.execPath, [script, file, ...words]);
  };

  await step(
    "An export is checked without the product, by a program that knows the public key alone",
    async () => {
      await sealed(instance);
      const { text, headers } = await get(instance, "export", "compliance_officer");
      assert.match(headers.get("content-type"), /^application\/jsonl/);
      const [begin, ...rest] = lines(text);
      const key = begin.keys[0];
      const whole = await offline(text, key);
      assert.equal(whole.code, 0, whole.stdout + whole.stderr);
      const seal = rest.find(({ type, rows }) => type === "seal" && rows.length > 0);
      const row = rest.find(({ type, seal }) => type === "row" && seal !== null);
      const changed = [
        [
          "a row",
          text.replace(`"action":"${row.record.action}"`, '"action":"data.forged"'),
          /is not what was sealed/,
        ],
        ["a row less", text.replace(`${JSON.stringify(row)}\n`, ""), /is missing/],
        ["a hash", text.replace(seal.rows[0][2], "0".repeat(64)), /does not hold what was signed/],
        [
          "a header",
          text.replace(String.raw`\"first\":\"1\"`, String.raw`\"first\":\"2\"`),
          /not signed with a trusted key/,
        ],
        ["a cut", text.slice(0, text.lastIndexOf('{"type":"end"')), /not whole/],
      ];
      for (const [what, forged, complaint] of changed) {
        assert.notEqual(forged, text, what);
        const answer = await offline(forged, key);
        assert.equal(answer.code, 1, what);
        assert.match(answer.stdout, complaint, what);
      }
      assert.equal((await offline(text, "00".repeat(32))).code, 1, "another key");
      assert.equal((await offline(text, key, `1:${"0".repeat(64)}`)).code, 1, "another chain");
    },
  );

  await step("An export holds the rows of its tenant alone", async () => {
    const { text } = await get(instance, "export", "compliance_officer");
    const [{ chain }, ...rest] = lines(text);
    for (const { record } of rest.filter(({ type }) => type === "row")) assert.equal(record.tenant_id, chain);
    const { text: other } = await get(instance, "export", "borealis/compliance_officer");
    assert.notEqual(lines(other)[0].chain, chain);
    assert.ok(!other.includes(chain));
  });

  await step("An export for a spreadsheet has a line for each row and no formula", async () => {
    const { text, headers } = await get(instance, "export?format=csv", "compliance_officer");
    assert.match(headers.get("content-type"), /^text\/csv/);
    assert.match(text, /^seal,place,tenant_id,id,occurred_at,/);
    assert.doesNotMatch(text, /,"[=+@-]/);
    expectProblem(await get(instance, "export?format=pdf", "compliance_officer"), 400, "INVALID_PARAMETER");
  });
}

/** Pauses or resumes what looks at the tenant's chain by itself. */
async function schedules(instance, verb) {
  for (const name of ["audit.seal", "audit.sweep", "audit.anchor"]) {
    const { status } = await instance.send("POST", `/api/jobs/schedules/${name}/${verb}`, {
      as: "system_admin",
    });
    assert.ok(status < 300, `${name} ${verb}`);
  }
}

async function attacks(instance, folder) {
  const monday = join(folder, "monday.jsonl");
  await step("The command line holds every trail against its seals, with 0 and 1", async () => {
    await sealed(instance);
    const answer = await verb(instance, "verify", "--json");
    assert.equal(answer.code, 0, answer.stdout + answer.stderr);
    const names = lines(answer.stdout).map(({ name }) => name);
    for (const name of ["acme", "borealis", "sign-ins"]) assert.ok(names.includes(name), name);
    assert.equal((await verb(instance, "verify", "--tenant", "nobody")).code, 1);
    assert.equal((await verb(instance, "verify", "--since", "/nowhere")).code, 64);
    assert.equal((await verb(instance, "export")).code, 64);
    const exported = await verb(instance, "export", "--tenant", "acme");
    assert.equal(exported.code, 0, exported.stderr);
    assert.equal(lines(exported.stdout).at(-1).type, "end");
  });

  await step("A row that the owner of the database changes is named by all who look", async () => {
    const id = await psql(
      instance,
      `select row_ids[1] from core.audit_seal where tenant_id = ${tenant} and row_ids <> '{}' limit 1`,
    );
    const was = await psql(instance, `select action from core.audit_log where id = '${id}'`);
    await psql(instance, `update core.audit_log set action = 'data.forged' where id = '${id}'`);
    try {
      const { data } = await get(instance, "verify", "security_officer");
      assert.deepEqual(
        data.findings.map(({ kind, row }) => [kind, row]),
        [["altered", id]],
      );
      const told = await verb(instance, "verify");
      assert.equal(told.code, 1);
      assert.match(told.stdout, new RegExp(`altered {2}seal \\d+ {2}place \\d+ {2}row ${id}`));
    } finally {
      await psql(instance, `update core.audit_log set action = '${was}' where id = '${id}'`);
    }
    assert.equal((await verb(instance, "verify")).code, 0);
  });

  await step(
    "A tail that is cut off with its seals is missed by the anchor and by what was kept",
    async () => {
      // The jobs would put other rows in the place of the seal that is cut off, or fail of it.
      await schedules(instance, "pause");
      await until("the end of sealing", async () => {
        return (await psql(instance, "select count(*) from core.job where type like 'audit.%'")) === "0";
      });
      writeFileSync(monday, (await verb(instance, "verify", "--json")).stdout);
      const last = `tenant_id = ${tenant} and number = (select max(number) from core.audit_seal where tenant_id = ${tenant})`;
      await psql(instance, `create table kept as select * from core.audit_seal where ${last}`);
      await psql(
        instance,
        "create table rows as select * from core.audit_log where id in (select unnest(row_ids) from kept)",
      );
      await psql(instance, "delete from core.audit_log where id in (select id from rows)");
      await psql(instance, `delete from core.audit_seal where ${last}`);
      try {
        const { data } = await get(instance, "verify", "security_officer");
        assert.deepEqual(
          data.findings.map(({ kind }) => kind),
          ["truncated"],
        );
        assert.equal(
          (await verb(instance, "verify", "--tenant", "acme")).code,
          0,
          "the database alone does not tell",
        );
        const told = await verb(instance, "verify", "--tenant", "acme", "--since", monday);
        assert.equal(told.code, 1);
        assert.match(told.stdout, /truncated/);
      } finally {
        await psql(
          instance,
          "insert into core.audit_log select * from rows; insert into core.audit_seal select * from kept; drop table rows, kept",
        );
        await schedules(instance, "resume");
      }
    },
  );
}

async function retirement(instance) {
  await step("Old months go when somebody says so, and every chain says it first", async () => {
    await psql(
      instance,
      "select app.ensure_month_partitions('core', 'audit_log', now() - interval '4 months', 0)",
    );
    const months = () =>
      psql(instance, "select count(*) from pg_inherits where inhparent = 'core.audit_log'::regclass");
    const before = Number(await months());
    for (const words of [[], ["--keep", "0"], ["--keep", "x"]])
      assert.equal((await verb(instance, "retire", "--yes", ...words)).code, 64, words.join(" "));
    assert.equal((await verb(instance, "retire", "--keep", "1")).code, 1, "nobody said yes");
    assert.equal(Number(await months()), before);
    const answer = await verb(instance, "retire", "--keep", "1", "--yes");
    assert.equal(answer.code, 0, answer.stderr);
    assert.ok(Number(await months()) < before);
    const silent = await psql(
      instance,
      `select count(*) from (select distinct on (tenant_id) header from core.audit_seal order by tenant_id, number desc) h
        where header not like '%"retired_before"%'`,
    );
    assert.equal(silent, "0");
    assert.equal((await verb(instance, "verify")).code, 0);
  });
}

export async function auditScenarios(instance) {
  const folder = scratchFolder();
  await sealing(instance);
  await readers(instance);
  await exporting(instance, folder);
  await attacks(instance, folder);
  await retirement(instance);
}
