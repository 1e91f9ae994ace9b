/** What the product wrote down about a change: core.schema_change_step. */

const query = (since) => `
  select json_build_object('rule', s.rule, 'kind', s.content->>'kind', 'lock', s.content->>'lock', 'title', s.title,
           'retries', s.retries, 'heldMs', s.lock_held_us / 1000.0, 'rows', s.rows_done,
           'began', extract(epoch from s.started_at),
           'retired', s.content->>'statements' like '["drop table %', 'seconds', extract(epoch from s.finished_at - s.started_at))
    from core.schema_change_step s where s.started_at >= to_timestamp(${since}) and s.state = 'done' order by s.started_at;`;

/** Seconds since 1970 by the database's clock. */
export const databaseTime = (instance) => instance.sql("select extract(epoch from clock_timestamp());")[0];

/** The finished steps that began since `since`. */
export const stepsSince = (instance, since) => instance.sql(query(since)).map((line) => JSON.parse(line));

const BLOCKS = ["share", "share row exclusive", "exclusive", "access exclusive"];

/** What of a step's time fell into `pauses`, each [from, to] in seconds since 1970. */
const pausedIn = ({ began, seconds }, pauses) =>
  pauses.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, began + seconds) - Math.max(from, began)),
    0,
  );

/**
 * Of the steps: the longest hold of a lock that blocks readers or writers (of a table that is dropped apart), the most retries of a lock, and the
 * rows a second of backfills, the pauses left out.
 */
export function journalFigures(steps, pauses) {
  const blocking = steps.filter(({ kind, lock }) => BLOCKS.includes(lock) && kind !== "backfill");
  const fills = steps.filter(({ kind, rows }) => kind === "backfill" && rows > 0);
  const rows = fills.reduce((sum, step) => sum + step.rows, 0);
  const seconds = fills.reduce((sum, step) => sum + step.seconds - pausedIn(step, pauses), 0);
  const most = (list) =>
    list.reduce((long, step) => (step.heldMs > (long?.heldMs ?? 0) ? step : long), undefined);
  const longest = most(blocking.filter(({ retired }) => !retired));
  return {
    steps: steps.length,
    heldMs: longest?.heldMs ?? 0,
    heldIn: longest?.rule ?? null,
    heldRetiredMs: most(blocking.filter(({ retired }) => retired))?.heldMs ?? null,
    retries: blocking.reduce((most, { retries }) => Math.max(most, retries), 0),
    backfill: fills.length > 0 ? { rows, rowsPerSecond: Math.round(rows / seconds) } : null,
  };
}
