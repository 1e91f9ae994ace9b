/** The statement somebody would write by hand, beside the same load: how long it holds its lock and what the requests feel. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { postgresBinaries } from "../http/instance.mjs";

const MARK = "/* naive */";

/** Runs it in one transaction; gives its error or nothing. */
async function run(instance, sql) {
  const words = ["-Xq", "-v", "ON_ERROR_STOP=1", "-d", instance.databaseUrl(), "-c", `${MARK} ${sql}`];
  try {
    await promisify(execFile)(join(postgresBinaries(), "psql"), words);
    return undefined;
  } catch (error) {
    return error.stderr.trim().split("\n")[0];
  }
}

/** Runs what stands beside `operation` for `table`; gives {sql, heldMs, error}. `log` is read from here on. */
export async function runNaive(instance, log, operation, table) {
  const { prepare, sql, undo } = operation.naive;
  const at = (text) => text.replaceAll("TABLE", table.split(".")[1]).replaceAll(/\bT\b/g, table);
  if (prepare) instance.sql(`${at(prepare)};`);
  log.take();
  const error = await run(instance, at(sql));
  const held = heldBy(log.take(), error !== undefined);
  if (undo && !error) instance.sql(`${at(undo)};`);
  return { sql: sql.replaceAll(/\s+/g, " "), heldMs: held, ...(error && { error }) };
}

const OWN = /^duration: ([\d.]+) ms {2}statement: \/\* naive \*\//;
const WAITED = /^process (\d+) acquired \w+ on relation .* after ([\d.]+) ms/;

/** From the grant of the lock to the end. A statement that failed has no duration of its own; it is told by nothing then. */
function heldBy(entries, failed) {
  const own = entries.find(({ text }) => OWN.test(text));
  if (!own) return failed ? null : 0;
  const waited = entries
    .map(({ text }) => WAITED.exec(text))
    .filter((match) => match && Number(match[1]) === own.pid)
    .reduce((sum, match) => sum + Number(match[2]), 0);
  return Number((Number(OWN.exec(own.text)[1]) - waited).toFixed(1));
}
