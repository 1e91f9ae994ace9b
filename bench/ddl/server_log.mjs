/**
 * What the server itself says about locks. Two kinds of lines of its log are read:
 *
 * - "process P acquired MODE on relation R … after T ms": every wait for a lock that lasted longer than deadlock_timeout, which is set to
 *   RESOLUTION_MS. T is the server's own, in microseconds. Shorter waits leave no line and count as 0.
 * - "duration: T ms  statement: …" for every statement of the owner. The applier takes its lock by a statement of its own
 *   (lock table only … in … mode), whose duration is its wait, and sends what it does under the lock with the commit in the next one.
 *
 * A hold begins at the end of the first statement and ends at the latest with the answer of the second. The answer comes after more than the
 * lock: files of an index that went are removed when the lock is released already. For the table that is looked at, the end is therefore the
 * last moment at which somebody who had waited got through; the probe asks a thousand times a second, so when nobody had to wait longer
 * than RESOLUTION_MS the lock was held for less than UNSEEN_MS. The lines carry milliseconds.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

export const RESOLUTION_MS = 1;
/** Between two probes and the resolution of a wait. */
const UNSEEN_MS = 3;
const SETTLE = "select pg_reload_conf(); select pg_sleep(0.2);";

/** Makes the server write these lines from now on. */
export function watchLocks(instance) {
  instance.sql(
    `alter system set log_lock_waits = on; alter system set deadlock_timeout = '${RESOLUTION_MS}ms';
     alter role athyper_owner set log_min_duration_statement = 0; ${SETTLE}`,
  );
}

/** The log from here on; `take()` gives the entries since the last call. */
export class ServerLog {
  constructor(instance) {
    this.file = join(instance.dataDir, "postgres.log");
    this.take();
  }

  take() {
    const handle = openSync(this.file, "r");
    try {
      const size = fstatSync(handle).size;
      const from = this.offset ?? size;
      const bytes = Buffer.alloc(size - from);
      readSync(handle, bytes, 0, bytes.length, from);
      this.offset = size;
      return entries(bytes.toString("utf8"));
    } finally {
      closeSync(handle);
    }
  }
}

const LINE = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3}) UTC \[(\d+)\] (\w+): {2}(.*)$/;

/** Entries of a log text: {at, pid, level, text}; `at` in milliseconds. */
export function entries(text) {
  const out = [];
  for (const line of text.split("\n")) {
    const parts = LINE.exec(line);
    if (parts) {
      const [, day, time, pid, level, words] = parts;
      out.push({ at: Date.parse(`${day}T${time}Z`), pid: Number(pid), level, text: words });
    } else if (line.startsWith("\t") && out.length > 0) {
      out.at(-1).text += `\n${line.slice(1)}`;
    }
  }
  return out;
}

/** Locks that block readers or writers. */
const EXCLUSIVE = ["share", "share row exclusive", "exclusive", "access exclusive"];
const STATEMENT = /^duration: ([\d.]+) ms {2}(?:statement|execute \S+): ([\s\S]*)$/;
const LOCK = /^lock table only (\S+) in ([a-z ]+) mode$/;
const WAITED =
  /^process (\d+) (acquired|still waiting for) (\w+) on (relation|transaction|tuple|virtual transaction|extension)(?: (\d+))?\b.* after ([\d.]+) ms/;

/**
 * Of the entries of one change: {holds: [{table, lock, waited, held, answered, retired}], waits: {relation, row}, timeouts}; all in
 * milliseconds. `answered` is until the answer of the commit. `retired` is a table that is dropped: it went out of reach in a step before, so
 * nobody waits for it. `waits` are the longest of whoever is not the owner, for a lock on a relation and for a row that somebody else was writing.
 * `probed` is the table that the probe asks for: {name, oid}.
 */
export function lockFigures(list, probed) {
  const owners = new Set(list.filter(({ text }) => STATEMENT.test(text)).map(({ pid }) => pid));
  const holds = [];
  const open = new Map();
  const waits = { relation: 0, row: 0 };
  const passed = [];
  let timeouts = 0;
  for (const { at, pid, text } of list) {
    const statement = STATEMENT.exec(text);
    if (statement) note(pid, at, Number(statement[1]), statement[2].trim());
    if (owners.has(pid) && /canceling statement due to lock timeout/.test(text)) timeouts += 1;
    const waited = WAITED.exec(text);
    if (!waited || owners.has(Number(waited[1]))) continue;
    const kind = waited[4] === "relation" ? "relation" : "row";
    waits[kind] = Math.max(waits[kind], Number(waited[6]));
    if (kind === "relation" && waited[2] === "acquired" && Number(waited[5]) === probed.oid) passed.push(at);
  }
  return { holds: holds.map(withEnd), waits, timeouts };

  function note(pid, at, duration, sql) {
    const lock = LOCK.exec(sql);
    const before = open.get(pid);
    if (lock && EXCLUSIVE.includes(lock[2])) {
      if (before) before.waited += duration;
      else
        open.set(pid, { table: lock[1].replaceAll('"', ""), lock: lock[2], granted: at, waited: duration });
    } else if (before && /(^|\n)commit$/.test(sql)) {
      const retired = /(^|\n)drop table /.test(sql);
      holds.push({ ...before, ended: at, answered: Math.max(at - before.granted, duration), retired });
      open.delete(pid);
    } else if (before && sql === "rollback") {
      open.delete(pid);
    }
  }

  function withEnd({ granted, ended, ...hold }) {
    const isSeen = hold.table === probed.name && hold.lock === "access exclusive";
    if (!isSeen) return { ...hold, held: hold.answered };
    const release = Math.max(...passed.filter((at) => at >= granted && at <= ended));
    const seen = Number.isFinite(release) ? release - granted : UNSEEN_MS;
    return { ...hold, held: Math.min(hold.answered, Math.max(seen, RESOLUTION_MS)) };
  }
}
