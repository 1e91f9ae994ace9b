/** bullmq on a Redis that writes every command to the disk before it answers; jobs added in bulk, many at a time, gone when done. */
import { Queue, Worker } from "bullmq";

const QUEUE = "noop";
const CONCURRENCY = 200;

export async function open({ redisPath }) {
  const connection = { path: redisPath, maxRetriesPerRequest: null };
  const queue = new Queue(QUEUE, { connection, defaultJobOptions: { removeOnComplete: true } });
  queue.on("error", () => undefined);
  await queue.waitUntilReady();
  return {
    addMany: (payloads) => queue.addBulk(payloads.map((data) => ({ name: QUEUE, data }))),
    addOne: (data) => queue.add(QUEUE, data),
    work: async (ran) => {
      const worker = new Worker(QUEUE, async (job) => ran(job.data), {
        connection,
        concurrency: CONCURRENCY,
      });
      worker.on("error", () => undefined);
      await worker.waitUntilReady();
      return () => worker.close();
    },
    left: async () => (await queue.getWaitingCount()) + (await queue.getActiveCount()),
    insideEnqueue: async () => null,
    close: () => queue.close(),
  };
}
