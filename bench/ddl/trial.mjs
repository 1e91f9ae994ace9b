/** What both kinds of trial share: their length, and the figures that come out of log, journal and load. */
import { setTimeout as delay } from "node:timers/promises";

import { journalFigures, stepsSince } from "./journal.mjs";
import { lockFigures } from "./server_log.mjs";

/** Share of the saturating rate at which the load goes on. A machine that hardly answers is asked all the same. */
const LOAD_SHARE = 0.3;
const FEWEST_PER_SECOND = 20;
export const rateOf = (saturated) => Math.max(FEWEST_PER_SECOND, saturated * LOAD_SHARE);

/** Naive statements stand beside tables of up to so many rows: on larger ones they hold everybody up for minutes, and say the same. */
const NAIVE_ROWS = 1_000_000;
export const hasNaive = (rows) => rows <= NAIVE_ROWS;

export const seconds = (count) => delay(count * 1000);
const rounded = (value, digits = 1) => Number(value.toFixed(digits));

/** Watches the change from now on; the returned function gives its figures. */
export function beginFigures(instance, log, since) {
  log.take();
  return () => {
    const locks = lockFigures(log.take());
    const steps = stepsSince(instance, since);
    const journal = journalFigures(steps);
    const inUse = locks.holds.filter(({ retired }) => !retired);
    const held = inUse.reduce((most, hold) => Math.max(most, hold.held), 0);
    return {
      steps: journal.steps,
      held: rounded(Math.max(held, journal.heldMs)),
      heldBy: { server: rounded(held), journal: rounded(journal.heldMs), step: journal.heldIn },
      ...(journal.heldRetiredMs !== null && { heldRetired: rounded(journal.heldRetiredMs) }),
      waited: rounded(locks.waits.relation),
      waitedForRow: rounded(locks.waits.row),
      ownWait: rounded(locks.holds.reduce((most, hold) => Math.max(most, hold.waited), 0)),
      retries: journal.retries,
      backfill: journal.backfill,
      slowest:
        steps.reduce((slow, step) => (step.seconds > (slow?.seconds ?? 0) ? step : slow), undefined)?.rule ??
        null,
    };
  };
}

export const ratio = (value, of) => (of > 0 ? rounded(value / of, 2) : null);

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

/**
 * Waits until the change under way comes to the fence behind which old and new are both written, and asks it to pause: it does when it has
 * passed the fence, before its backfill.
 */
export function pauseBehindFence(instance) {
  return instance.run(`do $$ begin
    loop
      update core.schema_change c set pause_requested = true from core.schema_change_step s
       where s.change_id = c.id and c.state = 'applying' and s.rule = 'L6.1' and s.state in ('running', 'done');
      exit when found;
      perform pg_sleep(0.005);
    end loop;
  end $$;`);
}
