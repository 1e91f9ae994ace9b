/**
 * graphile-worker as its documentation makes it fastest: for throughput a local queue of 500, completion in batches and jobs
 * added in bulk; for latency neither.
 */
import { makeWorkerUtils, run } from "graphile-worker";
import pg from "pg";

import { silent } from "./support.mjs";

const THROUGHPUT = {
  concurrentJobs: 24,
  completeJobBatchDelay: 0,
  failJobBatchDelay: 0,
  localQueue: { size: 500 },
};
const LATENCY = { concurrentJobs: 24 };
const POOL = 10;

export async function open({ databaseUrl }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const utils = await makeWorkerUtils({ pgPool: pool, logger: silent });
  await utils.migrate();
  return {
    addMany: (payloads) => utils.addJobs(payloads.map((payload) => ({ identifier: "noop", payload }))),
    addOne: (payload) => utils.addJob("noop", payload),
    /** A worker whose jobs call `ran(payload)`; end() comes back when all that ran is written down. */
    work: async (ran, { latency }) => {
      const taskList = { noop: async (payload) => ran(payload) };
      const runner = await run({
        connectionString: databaseUrl,
        maxPoolSize: POOL,
        taskList,
        noHandleSignals: true,
        logger: silent,
        preset: { worker: latency ? LATENCY : THROUGHPUT },
      });
      return () => runner.stop();
    },
    left: async () =>
      Number((await pool.query("select count(*) from graphile_worker._private_jobs")).rows[0].count),
    insideEnqueue: async (look) => {
      const client = await pool.connect();
      await client.query("begin");
      await client.query("select graphile_worker.add_job('noop', '{}'::json)");
      const seen = await look(client);
      await client.query("commit");
      client.release();
      return seen;
    },
    close: async () => {
      await utils.release();
      await pool.end();
    },
  };
}
