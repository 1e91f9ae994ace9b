/** What a trial must reach, and whether it did. Pure: figures in, lines out. */

/** lock_timeout of each try at a lock (ApplyLimits::rungs). */
const RUNGS_MS = [100, 100, 200, 300, 500, 1000];
/** What a request may wait beyond the rung: for the hold of the lock that was granted at its end. */
const SLACK_MS = 20;

/**
 * One entry for each figure. `floor` missed ends the measurement with an exit code; `target` is said and no more: the ratio of two p99
 * and the rate of a backfill depend on how many cores are left for them.
 */
const FIGURES = [
  { name: "failed requests", kind: "floor", of: (trial) => trial.failed, most: () => 0 },
  { name: "exclusive lock held, ms", kind: "floor", of: (trial) => trial.held, most: () => 20 },
  {
    name: "waited for a lock, ms",
    kind: "floor",
    of: (trial) => trial.waited,
    most: (trial) => RUNGS_MS[Math.min(trial.retries, RUNGS_MS.length - 1)] + SLACK_MS,
  },
  {
    name: "insert rate while expanding ÷ normal",
    kind: "floor",
    of: (trial) => trial.insertRatio,
    least: () => 0.9,
  },
  { name: "p99 during ÷ before", kind: "target", of: (trial) => trial.p99Ratio, most: () => 1.5 },
];

/** [{name, kind, value, limit, met}] of a trial; figures it has not are left out. */
export function judge(trial) {
  return FIGURES.filter(({ of }) => of(trial) !== undefined && of(trial) !== null).map(
    ({ name, kind, of, most, least }) => {
      const value = of(trial);
      const limit = (most ?? least)(trial);
      return {
        name,
        kind,
        value,
        limit: `${most ? "≤" : "≥"} ${limit}`,
        met: most ? value <= limit : value >= limit,
      };
    },
  );
}

const SMALL_ROWS = 10_000;
const FLAT = 0.8;

/** The rate of an operation's backfill at its most rows over that at 10,000 or fewer, for each operation that has both. */
export function judgeBackfills(trials) {
  const filled = trials.filter(({ backfill }) => backfill);
  return [...new Set(filled.map(({ id }) => id))].flatMap((id) => {
    const own = filled.filter((trial) => trial.id === id).sort((a, b) => a.rows - b.rows);
    const small = own[0];
    const large = own.at(-1);
    if (small.rows > SMALL_ROWS || large === small) return [];
    const value = Number((large.backfill.rowsPerSecond / small.backfill.rowsPerSecond).toFixed(2));
    return [
      {
        name: `${id}: backfill at ${large.rows} rows ÷ at ${small.rows}`,
        kind: "target",
        value,
        limit: `≥ ${FLAT}`,
        met: value >= FLAT,
      },
    ];
  });
}

/** "  floor   exclusive lock held, ms: 2.1 (≤ 20) met". */
export const lineOf = ({ name, kind, value, limit, met }) =>
  `  ${kind.padEnd(6)}  ${name}: ${value} (${limit}) ${met ? "met" : "MISSED"}`;

/** Is any floor missed? */
export const isMissed = (verdicts) => verdicts.some(({ kind, met }) => kind === "floor" && !met);
