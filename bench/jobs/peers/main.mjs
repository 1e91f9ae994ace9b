/**
 * One peer as a process of its own, so that its processor time can be read from outside. Answers the requests of ../side.mjs
 * over the channel to its parent, one at a time: { open }, { add }, { drain }, { latency }, { locks }, { close }.
 */
import { setTimeout as delay } from "node:timers/promises";

const [, , name] = process.argv;
const BULK = 1_000;
const LOCKS =
  "select count(*) from pg_locks where pid = pg_backend_pid() and locktype <> 'virtualxid'" +
  " and relation is distinct from 'pg_locks'::regclass";
let peer;

/** Adds `count` jobs, a thousand with each call. */
async function add({ count }) {
  for (let done = 0; done < count; done += BULK) {
    const size = Math.min(BULK, count - done);
    await peer.addMany(Array.from({ length: size }, (_, i) => ({ n: done + i })));
  }
}

/** Runs what waits: seconds from the start of the worker until all of it has ended and is written down. */
async function drain({ count }) {
  let ran = 0;
  let finished;
  const all = new Promise((resolve) => (finished = resolve));
  const began = process.hrtime.bigint();
  const end = await peer.work(() => ++ran === count && finished(), { latency: false });
  await all;
  await end();
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  return { seconds, ran, left: await peer.left() };
}

/** Adds a job every 1/rate seconds whatever happens (open loop); microseconds from the time it was due to its start. */
async function latency({ rate, count }) {
  const waits = [];
  let finished;
  const all = new Promise((resolve) => (finished = resolve));
  const end = await peer.work(
    ({ due }) => {
      waits.push((performance.now() - due) * 1000);
      if (waits.length === count) finished();
    },
    { latency: true },
  );
  await delay(500);
  const began = performance.now();
  const added = [];
  for (let i = 0; i < count; i += 1) {
    const due = began + (i * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await delay(Math.floor(early));
    added.push(peer.addOne({ due: Math.min(due, performance.now()) }));
  }
  await Promise.all(added);
  await all;
  await end();
  return waits.sort((a, b) => a - b);
}

/** Locks that a transaction holds which has added one job, beside those of the look itself. */
async function locks() {
  const seen = await peer.insideEnqueue(async (client) => {
    const { rows } = await client.query(LOCKS);
    return Number(rows[0].count);
  });
  if (seen !== null) await drain({ count: 1 });
  return seen;
}

const verbs = {
  open: async (options) => {
    const module = await import(`./${name}.mjs`);
    peer = await module.open(options);
  },
  add,
  drain,
  latency,
  locks,
  close: async () => {
    await peer.close();
    setTimeout(() => process.exit(0), 10);
  },
};

process.on("message", async ({ verb, ...options }) => {
  try {
    process.send({ answer: (await verbs[verb](options)) ?? null });
  } catch (error) {
    process.send({ error: String(error.stack ?? error) });
  }
});
