/** The routes of jobs: whose jobs a person sees and may touch, queues and schedules, what a stranger gets. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

import { psql } from "./modes.mjs";
import { expectProblem, step, until } from "./support.mjs";

const type = "maintenance.old-jobs";

/** A job of a tenant that waits for an hour; sealed by nobody. */
async function waitingJob(instance, { tenant = "acme", user } = {}) {
  const id = randomUUID();
  const principal = user
    ? `(select p.id from core.principal p join core.tenant t on t.id = p.tenant_id
        where t.code = '${tenant}' and p.username = '${user}')`
    : "null";
  await psql(
    instance,
    `insert into core.job (id, tenant_id, queue, type, priority, run_at, payload, principal_id, mac)
     select '${id}', id, 'maintenance', '${type}', 3, now() + interval '1 hour', '{"tenant":"borealis"}', ${principal},
            sha256('x') from core.tenant where code = '${tenant}'`,
  );
  return id;
}

async function deadLetter(instance, { tenant = "acme" } = {}) {
  const id = await waitingJob(instance, { tenant });
  await psql(
    instance,
    `with gone as (delete from core.job where id = '${id}' returning *)
     insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, purpose, model_version,
                                mac, failures, created_at)
     select id, tenant_id, queue, type, priority, 1, 5, payload, purpose, model_version, mac, '[{"error":"down"}]',
            created_at from gone`,
  );
  return id;
}

const ids = (answer) => answer.data.map((job) => job.id);
const get = (instance, path, as) => instance.send("GET", `/api/jobs${path}`, { as });
const post = (instance, path, as, body) => instance.send("POST", `/api/jobs${path}`, { as, body });

async function strangers(instance) {
  const theirs = await waitingJob(instance, { tenant: "borealis" });
  const letter = await deadLetter(instance, { tenant: "borealis" });

  await step("Another tenant's job answers like a random id, whatever is asked of it", async () => {
    for (const [method, path] of [
      ["GET", ""],
      ["POST", "/cancel"],
      ["POST", "/retry"],
    ]) {
      const answers = [];
      for (const id of [theirs, randomUUID()])
        answers.push(await instance.send(method, `/api/jobs/${id}${path}`, { as: "admin" }));
      for (const answer of answers) assert.equal(answer.status, 404, answer.text);
      const [one, other] = answers.map(({ json }) => ({ ...json, requestId: undefined }));
      assert.deepEqual(one, other);
    }
    expectProblem(
      await instance.send("DELETE", `/api/jobs/dead/${letter}`, { as: "admin" }),
      404,
      "NOT_FOUND",
    );
    assert.equal((await post(instance, "/dead/replay", "admin", { queue: "maintenance" })).data.replayed, 0);
    const untouched = `select count(*) from core.job where id = '${theirs}' and not cancel_requested`;
    assert.equal(await psql(instance, untouched), "1");
    assert.equal(await psql(instance, `select count(*) from core.job_dead where id = '${letter}'`), "1");
  });

  await step(
    "A tenant's administrator lists the jobs of his tenant alone, the installation's are not his",
    async () => {
      const ours = await waitingJob(instance);
      const listed = ids(await get(instance, "?pageSize=100", "admin"));
      assert.ok(listed.includes(ours) && !listed.includes(theirs));
      assert.ok(!ids(await get(instance, "/dead", "admin")).includes(letter));
      const ended = (await get(instance, "/history", "admin")).data;
      const own = /^(data\.expired-answers$|ui\.old-activity$|sample\.records$|audit\.)/;
      assert.ok(ended.every((job) => own.test(job.type)));
      const [sample] = (await get(instance, "/history?type=sample.records", "admin")).data;
      assert.equal(sample.status, "completed");
      const queues = (await get(instance, "/queues", "admin")).data;
      const queue = queues.find(({ name }) => name === "maintenance");
      assert.deepEqual([queue.delayed, queue.failed], [1, 0]);
      assert.equal((await post(instance, `/${ours}/cancel`, "admin")).data.status, "cancelled");
      assert.deepEqual(ids(await get(instance, "/history?status=cancelled", "admin")), [ours]);
    },
  );

  await step("Who may not look after jobs is refused, but for those he asked for himself", async () => {
    const own = await waitingJob(instance, { user: "user" });
    const other = await waitingJob(instance, { user: "manager" });
    for (const path of ["", "/dead", "/queues", "/schedules"])
      assert.equal((await get(instance, path, "user")).status, 403, path);
    assert.equal((await post(instance, `/${own}/retry`, "user")).status, 403);
    assert.equal((await get(instance, `/${own}`, "user")).data.status, "delayed");
    assert.equal((await get(instance, `/${other}`, "user")).status, 404);
    assert.equal((await post(instance, `/${other}/cancel`, "user")).status, 404);
    assert.equal((await post(instance, `/${own}/cancel`, "user")).status, 200);
    expectProblem(await post(instance, `/${own}/cancel`, "user"), 409, "CONFLICT");
    assert.equal((await post(instance, `/${other}/cancel`, "admin")).status, 200);
  });
}

async function letters(instance) {
  await step("A dead letter is replayed, and a job that the platform has not sealed is not run", async () => {
    const id = await deadLetter(instance);
    assert.equal((await get(instance, `/${id}`, "admin")).data.status, "failed");
    assert.equal((await post(instance, `/${id}/retry`, "admin")).status, 200);
    const again = await until("the forged job among the dead letters", async () => {
      const { data } = await get(instance, `/${id}`, "admin");
      return data?.status === "failed" && data.failures.length === 2 && data;
    });
    assert.match(again.failures[1].error, /jobs\.forged/);
    assert.equal((await instance.send("DELETE", `/api/jobs/dead/${id}`, { as: "admin" })).status, 204);
    assert.equal((await get(instance, `/${id}`, "admin")).status, 404);
    const written = `select string_agg(action, ' ' order by occurred_at) from core.audit_log where entity_id = '${id}'`;
    assert.equal(await psql(instance, written), "jobs.retry jobs.forget");
  });
}

async function queues(instance) {
  await step("A system administrator pauses a queue, and nobody else", async () => {
    assert.equal((await post(instance, "/queues/maintenance/pause", "admin")).status, 403);
    assert.equal((await post(instance, "/queues/nothing/pause", "system_admin")).status, 404);
    assert.equal((await post(instance, "/queues/maintenance/pause", "system_admin")).data.paused, true);
    try {
      assert.equal((await get(instance, "/queues/maintenance", "system_admin")).data.paused, true);
      await psql(instance, "update core.job_schedule set last_at = last_at - interval '1 day'");
      const waits = async () =>
        (await get(instance, "/queues/maintenance", "system_admin")).data.waiting === 6;
      await until("the planned jobs of the paused queue", waits);
    } finally {
      await post(instance, "/queues/maintenance/resume", "system_admin");
    }
    const empty = async () => (await get(instance, "/queues/maintenance", "system_admin")).data.waiting === 0;
    await until("the queue that flows again", empty);
  });

  await step("Schedules say when they are due, and one that is paused plans nothing", async () => {
    const { data } = await get(instance, "/schedules", "system_admin");
    const schedule = data.find(({ name }) => name === "maintenance.partitions");
    assert.equal(schedule.rule, "every 21600 s");
    const daily = data.find(({ name }) => name === "maintenance.old-jobs");
    assert.deepEqual([daily.rule, daily.zone, daily.nextAt.slice(11, 19)], ["17 3 * * *", "UTC", "03:17:00"]);
    assert.ok(schedule.lastAt < schedule.nextAt);
    const path = "/schedules/maintenance.partitions";
    assert.equal((await post(instance, `${path}/pause`, "admin")).status, 403);
    assert.equal((await post(instance, `${path}/pause`, "system_admin")).data.paused, true);
    const paused = (await get(instance, "/schedules", "system_admin")).data.filter((one) => one.paused);
    assert.deepEqual(
      paused.map(({ name }) => name),
      ["maintenance.partitions"],
    );
    assert.equal((await post(instance, `${path}/resume`, "system_admin")).data.paused, false);
    assert.equal((await post(instance, "/schedules/nothing/pause", "system_admin")).status, 404);
  });

  await step("The installation's jobs are the system administrator's, a tenant's are not", async () => {
    const { data } = await get(instance, "/history?pageSize=100", "system_admin");
    assert.ok(
      data.length > 0 && data.every((job) => /^(maintenance|data\.expired|ui\.old|audit\.)/.test(job.type)),
    );
    const job = (await get(instance, `/${data[0].id}`, "system_admin")).data;
    assert.equal(job.status, "completed");
    assert.equal((await get(instance, `/${await waitingJob(instance)}`, "system_admin")).status, 404);
  });

  await step("Metrics tell how the queues stand and what the worker has done", async () => {
    const text = await until("the figures of the queue", async () => {
      const { text } = await instance.send("GET", "/metrics", { as: null, base: instance.facts.adminUrl });
      return text.includes('jobs_queue_paused{queue="maintenance"} 0') && text;
    });
    assert.match(text, /jobs_ended_total\{outcome="completed"\} [1-9]/);
    assert.match(text, /jobs_in_queue\{queue="maintenance",status="waiting"\} \d/);
    assert.match(text, /^outbox_events_waiting \d/m);
    assert.match(text, /^outbox_oldest_event_seconds \d/m);
    const { json } = await instance.send("GET", "/health/ready", { as: null });
    assert.equal(json.checks.outbox.status, "healthy");
  });
}

export async function jobScenarios(instance) {
  await strangers(instance);
  await letters(instance);
  await queues(instance);
  await psql(
    instance,
    "delete from core.job where mac = sha256('x'); delete from core.job_dead where mac = sha256('x')",
  );
}
