/** pg-boss at its fastest: batches of a thousand fetched and completed without its pause for throughput, its shortest pause otherwise. */
import pg from "pg";
import { PgBoss } from "pg-boss";

const QUEUE = "noop";
const BATCH = 1_000;
const LOOPS = 4;
const SHORTEST_PAUSE_SECONDS = 0.5;
const IDLE_MS = 5;

/** Fetches and completes until told to end. */
async function loop(boss, ran, state) {
  while (!state.ending) {
    const jobs = await boss.fetch(QUEUE, { batchSize: BATCH });
    if (jobs.length === 0) await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    for (const job of jobs) ran(job.data);
    if (jobs.length > 0)
      await boss.complete(
        QUEUE,
        jobs.map((job) => job.id),
      );
  }
}

export async function open({ databaseUrl }) {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 10 });
  boss.on("error", () => undefined);
  await boss.start();
  await boss.createQueue(QUEUE);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  return {
    addMany: (payloads) =>
      boss.insert(
        QUEUE,
        payloads.map((data) => ({ data })),
      ),
    addOne: (data) => boss.send(QUEUE, data),
    work: async (ran, { latency }) => {
      if (latency) {
        const options = { batchSize: BATCH, pollingIntervalSeconds: SHORTEST_PAUSE_SECONDS };
        await boss.work(QUEUE, options, async (jobs) => jobs.forEach((job) => ran(job.data)));
        return () => boss.offWork(QUEUE, { wait: true });
      }
      const state = { ending: false };
      const loops = Array.from({ length: LOOPS }, () => loop(boss, ran, state));
      return async () => {
        state.ending = true;
        await Promise.all(loops);
      };
    },
    left: async () => {
      const { rows } = await pool.query(
        "select count(*) from pgboss.job where name = $1 and state < 'completed'",
        [QUEUE],
      );
      return Number(rows[0].count);
    },
    insideEnqueue: async (look) => {
      const client = await pool.connect();
      await client.query("begin");
      const db = { executeSql: (text, values) => client.query(text, values) };
      await boss.send(QUEUE, {}, { db });
      const seen = await look(client);
      await client.query("commit");
      client.release();
      return seen;
    },
    close: async () => {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}
