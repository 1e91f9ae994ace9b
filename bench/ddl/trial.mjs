/** What both kinds of trial share: their length, and the figures that come out of log, journal and load. */
import { setTimeout as delay } from "node:timers/promises";

import { median } from "../http/report.mjs";
import { databaseTime, journalFigures, stepsSince } from "./journal.mjs";
import { startProbe } from "./probe.mjs";
import { lockFigures } from "./server_log.mjs";

/** Share of the saturating rate at which the load goes on. A machine that hardly answers is asked all the same. */
const LOAD_SHARE = 0.3;
const FEWEST_PER_SECOND = 20;
export const rateOf = (saturated) => Math.max(FEWEST_PER_SECOND, saturated * LOAD_SHARE);

/** Naive statements stand beside tables of up to so many rows: on larger ones they hold everybody up for minutes, and say the same. */
const NAIVE_ROWS = 1_000_000;
export const hasNaive = (rows) => rows <= NAIVE_ROWS;

/** Inserts are compared on tables in which a change has no end before it is asked to pause, and which are not filled for minutes. */
const TWIN_ROWS = { fewest: 20_000, most: 1_000_000 };
export const hasTwin = (rows) => rows >= TWIN_ROWS.fewest && rows <= TWIN_ROWS.most;

export const seconds = (count) => delay(count * 1000);
const rounded = (value, digits = 1) => Number(value.toFixed(digits));

/** Watches what a change of `table` does to whoever uses it: from the start with the probe, from begin() on with the log and the journal. */
export class Watch {
  constructor(instance, log, table) {
    Object.assign(this, { instance, log, table });
    this.oid = Number(instance.sql(`select '${table}'::regclass::oid::bigint;`)[0]);
    this.probe = startProbe(instance, table);
    this.pauses = [];
  }

  begin() {
    this.since = databaseTime(this.instance);
    this.log.take();
  }

  /** Runs `work` while the change pauses, without the probe, which takes its share of the machine. */
  async whilePaused(work) {
    await this.probe.stop();
    const from = Date.now() / 1000;
    const result = await work();
    this.pauses.push([from, Date.now() / 1000]);
    this.probe = startProbe(this.instance, this.table);
    return result;
  }

  /** The figures of the change. */
  async end() {
    await this.probe.stop();
    const locks = lockFigures(this.log.take(), { name: this.table, oid: this.oid });
    const steps = stepsSince(this.instance, this.since);
    const { heldMs, heldIn, heldRetiredMs, ...journal } = journalFigures(steps, this.pauses);
    const inUse = locks.holds.filter(({ retired }) => !retired);
    const slowest = steps.reduce((slow, step) => (step.seconds > slow.seconds ? step : slow), steps[0]);
    return {
      ...journal,
      held: rounded(longest(inUse, "held")),
      answered: { server: rounded(longest(inUse, "answered")), journal: rounded(heldMs), step: heldIn },
      ...(heldRetiredMs !== null && { heldRetired: rounded(heldRetiredMs) }),
      waited: rounded(locks.waits.relation),
      waitedForRow: rounded(locks.waits.row),
      ownWait: rounded(longest(locks.holds, "waited")),
      slowest: slowest?.rule ?? null,
    };
  }
}

const longest = (holds, figure) => holds.reduce((most, hold) => Math.max(most, hold[figure]), 0);

const ratio = (value, of) => (of > 0 ? rounded(value / of, 2) : null);
/** What the users of the table felt, before a change and during it. */
export const latencies = (before, during) => ({
  p99: { before: before.p99, during: during.p99, longest: during.longest },
  p99Ratio: ratio(during.p99, before.p99),
});
/** What they felt of the naive statement. */
export const naiveLatencies = (before, { p99, longest }) => ({
  p99,
  longest,
  p99Ratio: ratio(p99, before.p99),
});

/** Two windows of one change as one: the worse of each figure. */
export function worseOf(first, second) {
  if (!first) return second;
  return {
    requests: first.requests + second.requests,
    failed: first.failed + second.failed,
    failures: [...(first.failures ?? []), ...(second.failures ?? [])],
    p99: Math.max(first.p99, second.p99),
    longest: Math.max(first.longest, second.longest),
  };
}

/** Waits until the change under way comes to the fence behind which old and new are both written, and runs `statement` in that moment. */
const behindFence = (instance, statement) =>
  instance.run(`do $$ declare change text; begin
    loop
      select c.id into change from core.schema_change c join core.schema_change_step s on s.change_id = c.id
       where c.state = 'applying' and s.rule = 'L6.1' and s.state in ('running', 'done');
      exit when found;
      perform pg_sleep(0.005);
    end loop;
    ${statement};
  end $$;`);

/** Asks the change to pause there: it does when it has passed the fence, before its backfill or behind its first batch. */
export const pauseBehindFence = (instance) =>
  behindFence(instance, "update core.schema_change set pause_requested = true where id = change");

/** Lets the writers of SQL write both from there on. */
export const writeBothBehindFence = (instance) => behindFence(instance, "update bench.stage set n = 1");

const INSERT_ROUNDS = 4;

/**
 * Inserts as fast as they go into the table that is being expanded and into its twin, which is not, in turns: what else the machine does strikes
 * both. `rateOf(twin)` gives the rate of one window.
 */
export async function compareInserts(rateOf) {
  const rounds = [];
  for (let round = 0; round < INSERT_ROUNDS; ++round) {
    const [first, second] = [await rateOf(round % 2 === 0), await rateOf(round % 2 === 1)];
    rounds.push(
      round % 2 === 0 ? { normal: first, expanding: second } : { normal: second, expanding: first },
    );
  }
  const ratios = rounds.map(({ normal, expanding }) => expanding / normal);
  return { insertRatio: rounded(median(ratios), 2), inserts: rounds };
}
