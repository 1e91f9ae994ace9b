/** What readiness tells of work beside the requests, and of a database that is there and does not answer. */
import assert from "node:assert/strict";

import { psql } from "./modes.mjs";
import { step, until } from "./support.mjs";

const job = "maintenance.expired-sign-ins";

async function readiness(instance) {
  const answer = await instance.send("GET", "/health/ready", { as: null });
  return { status: answer.status, body: answer.json };
}

/** The schedule's next look finds the job due again. */
const dueAgain = (instance) =>
  psql(instance, `update core.job_schedule set last_at = last_at - interval '1 hour' where name = '${job}'`);

/** The next attempt of the job, once one has failed, is its last. */
const lastAttempt = (instance) =>
  psql(
    instance,
    `update core.job set attempts = 4, run_at = now()
      where type = '${job}' and failures <> '[]'
        and (id, token) not in (select u.id, u.token from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token))`,
  );

async function brokenJob(instance) {
  await step("Every background service of the process stands in readiness, as optional", async () => {
    const { body } = await readiness(instance);
    for (const name of ["service:jobs.scheduler", "service:jobs.worker", "service:tenants", "jobs"]) {
      assert.equal(body.checks[name]?.status, "healthy", name);
      assert.equal(body.checks[name].required, false, name);
    }
  });

  await step("A job that has used up its attempts degrades readiness until a run ends well", async () => {
    await psql(instance, "revoke delete on core.one_time_link from athyper_runtime");
    try {
      await dueAgain(instance);
      const told = await until("the failed job in readiness", async () => {
        await lastAttempt(instance);
        const now = await readiness(instance);
        return now.body.status === "degraded" && now;
      });
      assert.equal(told.status, 200);
      assert.deepEqual(told.body.failing, ["jobs"]);
      assert.deepEqual(told.body.checks.jobs.details.failing, [job]);
    } finally {
      await psql(instance, "grant delete on core.one_time_link to athyper_runtime");
    }
    await dueAgain(instance);
    await until("healed readiness", async () => (await readiness(instance)).body.status === "healthy");
  });
}

async function hangingDatabase(instance) {
  await step("A database that hangs is told by readiness within the limit of its check", async () => {
    const backends = await psql(
      instance,
      "select pid from pg_stat_activity where application_name = 'athyper'",
    );
    const stopped = [instance.postmaster(), ...backends.split("\n").map(Number)];
    for (const pid of stopped) process.kill(pid, "SIGSTOP");
    try {
      const { status, body } = await readiness(instance);
      assert.equal(status, 503);
      assert.equal(body.status, "unhealthy");
      assert.ok(body.failing.includes("database"), JSON.stringify(body));
      assert.equal(body.checks.database.message, "no answer within 2000 ms");
    } finally {
      for (const pid of stopped) process.kill(pid, "SIGCONT");
    }
    await until("readiness after the pause", async () => (await readiness(instance)).status === 200);
  });
}

export async function backgroundScenarios(instance) {
  await brokenJob(instance);
  await hangingDatabase(instance);
}
