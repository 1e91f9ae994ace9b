/**
 * The statements the server sends for one request: their texts from pg_stat_statements, and from the statement log of one more
 * request the parameters, and the constants that pg_stat_statements leaves out.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const REPEAT = 10;

/** Gives [{text, parameters}] in the order sent. Throws when the two sources disagree. */
export async function statementGroup(instance, scene, [reader, token]) {
  const ask = () => instance.get(scene.path(scene.draw(reader)), token);
  await ask();
  instance.sql("select pg_stat_statements_reset();");
  for (let i = 0; i < REPEAT; ++i) await ask();
  const counted = instance
    .sql(
      `select json_build_array(calls, query) from pg_stat_statements
        where userid = 'athyper_runtime'::regrole and dbid = (select oid from pg_database where datname = current_database())
          and calls >= ${REPEAT};`,
    )
    .map((line) => JSON.parse(line));

  // A job of the server's own may have been due just then: its statements come once, not with every request.
  const everyTime = (statement) => counted.some(([, query]) => withoutConstants(query).test(statement.text));
  const group = (await loggedStatements(instance, ask)).filter(everyTime);
  // The server's own timers may add a call of app.enter or two.
  const same = ([calls, query]) =>
    calls < 2 * REPEAT &&
    group.filter((statement) => withoutConstants(query).test(statement.text)).length === 1;
  if (counted.length !== group.length || !counted.every(same))
    throw new Error(`pg_stat_statements and the log disagree: ${JSON.stringify({ counted, group })}`);
  return group;
}

/** The text of pg_stat_statements as a pattern: a $n there is a parameter or was a constant. */
function withoutConstants(query) {
  const literal = query.split(/\$\d+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${literal.join("(?:\\$\\d+|[0-9.]+|'[^']*')")}$`);
}

async function loggedStatements(instance, ask) {
  const file = join(instance.dataDir, "postgres.log");
  const before = readFileSync(file, "utf8").length;
  instance.sql("alter system set log_statement = 'all'; select pg_reload_conf(); select pg_sleep(0.3);");
  await ask();
  instance.sql("alter system reset log_statement; select pg_reload_conf(); select pg_sleep(0.3);");
  const lines = readFileSync(file, "utf8").slice(before).split("\n");
  const group = [];
  for (const [i, line] of lines.entries()) {
    const text = /LOG: {2}execute \S+: (.*)$/.exec(line)?.[1];
    if (!text) continue;
    const detail = lines[i + 1].replace(/^.*DETAIL: {2}parameters: /, "");
    group.push({
      text,
      parameters: [...detail.matchAll(/\$\d+ = (?:'([^']*)'|NULL)/g)].map((match) => match[1]),
    });
  }
  return group;
}
