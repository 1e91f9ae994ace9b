/** Of the bodies and answers below /api/jobs. Made by athyper:codegen; do not edit. */
import * as z from "zod/mini";

import * as kinds from "../../../src/kinds.ts";

/** POST /api/jobs/dead/replay: dead letters that become jobs again, the oldest first. */
export const jobReplay = z.strictObject({
  queue: z.optional(z.string()),
  type: z.optional(z.string()),
  limit: z.optional(kinds.whole(1, 1000)),
});
export type JobReplay = z.infer<typeof jobReplay>;

/** A job, whatever has become of it. */
export const job = z.object({
  id: z.string(),
  status: z.enum(["pending", "delayed", "active", "failed", "completed", "cancelled"]),
  queue: z.string(),
  type: z.string(),
  priority: z.enum(["critical", "high", "normal", "low"]),
  /** Those that have begun. */
  attempts: kinds.whole(0, 9007199254740991),
  progress: kinds.whole(0, 100),
  purpose: z.string(),
  /** Who asked for it. */
  principal: z.nullable(z.string()),
  payload: z.optional(kinds.present),
  /** The newest, each with attempt, time and error. */
  failures: z.optional(kinds.present),
  result: z.optional(kinds.present),
  createdAt: z.string(),
  startedAt: z.nullable(z.string()),
  finishedAt: z.nullable(z.string()),
});
export type Job = z.infer<typeof job>;

/** What is in a queue. */
export const jobQueue = z.object({
  name: z.string(),
  paused: z.boolean(),
  waiting: kinds.whole(0, 9007199254740991),
  active: kinds.whole(0, 9007199254740991),
  delayed: kinds.whole(0, 9007199254740991),
  /** Dead letters. */
  failed: kinds.whole(0, 9007199254740991),
  /** Of the last 24 hours, counted to 10,001. */
  completed: kinds.whole(0, 9007199254740991),
});
export type JobQueue = z.infer<typeof jobQueue>;

/** When a job is due by itself. */
export const jobSchedule = z.object({
  name: z.string(),
  job: z.string(),
  /** A cron expression on the clocks of the zone, or "every N s". */
  rule: z.string(),
  zone: z.string(),
  paused: z.boolean(),
  /** The newest time that became a job. */
  lastAt: z.nullable(z.string()),
  nextAt: z.nullable(z.string()),
});
export type JobSchedule = z.infer<typeof jobSchedule>;

/** GET /api/jobs/{id}. */
export const jobAnswer = z.object({
  data: job,
});
export type JobAnswer = z.infer<typeof jobAnswer>;

/** GET /api/jobs/queues/{queue}. */
export const jobQueueAnswer = z.object({
  data: jobQueue,
});
export type JobQueueAnswer = z.infer<typeof jobQueueAnswer>;

/** GET /api/jobs/queues. */
export const jobQueuesAnswer = z.object({
  data: z.array(jobQueue),
});
export type JobQueuesAnswer = z.infer<typeof jobQueuesAnswer>;

/** GET /api/jobs/schedules. */
export const jobSchedulesAnswer = z.object({
  data: z.array(jobSchedule),
});
export type JobSchedulesAnswer = z.infer<typeof jobSchedulesAnswer>;
