/** One operation that is a migration, on a table of its own under a load of SQL. */
import { execFile } from "node:child_process";
import { join } from "node:path";

import { runNaive } from "./naive.mjs";
import { SqlLoad } from "./sql_load.mjs";
import { fillTable, scriptsOf, tableOf, writeSchema } from "./sql_tables.mjs";
import {
  Watch,
  compareInserts,
  hasNaive,
  hasTwin,
  latencies,
  naiveLatencies,
  pauseBehindFence,
  rateOf,
  seconds,
  worseOf,
  writeBothBehindFence,
} from "./trial.mjs";

export class SqlTrial {
  constructor(instance, log, lengths) {
    Object.assign(this, { instance, log, lengths });
  }

  async run(chosen, rows) {
    const { instance } = this;
    const operation = { ...chosen, dualWrite: chosen.dualWrite && hasTwin(rows) };
    const folder = join(instance.folder, `${operation.id}-${rows}`);
    Object.assign(this, {
      schema: join(folder, "schema"),
      migrations: join(folder, "migrations"),
      operation,
    });
    const shape = operation.before ?? {};
    instance.sql(`set client_min_messages = warning; drop schema if exists bench cascade; delete from core.schema_migration where line = '0001_${operation.id.toLowerCase()}';
      delete from core.schema_change where id like 'migration:0001_${operation.id.toLowerCase()}%';`);
    writeSchema(this.schema, operation, shape);
    await this.#verb("db:migrate", "--name", operation.id.toLowerCase());
    instance.sql(`grant usage on schema bench to athyper_runtime; create table bench.stage (n int);
      insert into bench.stage values (0); grant select on bench.stage to athyper_runtime;`);
    fillTable(instance, operation, rows);
    writeSchema(this.schema, operation, { ...shape, ...operation.now });
    const convert = operation.convert
      ? ["--convert", `bench.${tableOf(operation)}.${operation.convert}`]
      : [];
    await this.#verb("db:migrate", "--name", "change", "--create-only", ...convert);
    this.load = new SqlLoad(instance, scriptsOf(operation, rows));
    return this.#measure(rows);
  }

  async #measure(rows) {
    const { instance, lengths, load, log, operation } = this;
    await load.closed(lengths.warm);
    const saturated = await load.closed(lengths.saturate);
    const rate = rateOf(saturated);
    const watch = new Watch(instance, log, `bench.${tableOf(operation)}`);
    load.open(rate);
    await seconds(lengths.warm);
    const windows = { before: [Date.now()] };
    await seconds(lengths.before);
    windows.before.push(Date.now());

    watch.begin();
    windows.during = [Date.now()];
    const expanding = await this.#change(
      operation.dualWrite && (() => this.#insertsWhileExpanding(rate, windows, watch)),
    );
    const took = (Date.now() - windows.during[0]) / 1000;
    await seconds(Math.max(1, lengths.before - took));
    windows.during.push(Date.now());
    const found = await watch.end();
    const second = await load.end(windows);
    const first = expanding?.first;
    const before = (first ?? second).windows.before;
    const during = worseOf(first?.windows.during, second.windows.during);
    const failures = [...(first?.failures ?? []), ...second.failures];
    const naive = hasNaive(rows) ? await this.#naive(rate, before) : null;
    return {
      id: operation.id,
      what: operation.what,
      path: "SQL",
      why: operation.why,
      rows,
      rate: Math.round(rate),
      saturated: Math.round(saturated),
      seconds: Number(took.toFixed(1)),
      failed: failures.length,
      failures: failures.slice(0, 5),
      ...found,
      ...latencies(before, during),
      ...expanding?.inserts,
      requests: during.requests,
      naive,
    };
  }

  async #naive(rate, before) {
    const { instance, load, log, operation } = this;
    load.open(rate);
    await seconds(1);
    const began = Date.now();
    const told = await runNaive(instance, log, operation, `bench.${tableOf(operation)}`);
    await seconds(1);
    const { windows, failures } = await load.end({ naive: [began, Date.now()] });
    return { ...told, ...naiveLatencies(before, windows.naive), failed: failures.length };
  }

  /** Applies the migration and drops what it replaced; the writers go with it as the versions of the metadata would have them go. */
  async #change(compare) {
    const { instance, operation } = this;
    const writers = (stage) => operation.inserts && instance.sql(`update bench.stage set n = ${stage};`);
    let paused;
    if (compare) {
      const [, said] = await Promise.all([pauseBehindFence(instance), this.#verb("db:deploy")]);
      if (!/paused/.test(said)) throw new Error(`the migration did not pause: ${said}`);
      writers(1);
      paused = await compare();
    }
    const writeBoth = operation.inserts && !compare ? writeBothBehindFence(instance) : undefined;
    await Promise.all([writeBoth, this.#verb("db:deploy")]);
    writers(2);
    await this.#verb("db:deploy", "--contract");
    return paused;
  }

  /** While both are written and nothing else goes on: inserts as fast as they go. */
  async #insertsWhileExpanding(rate, windows, watch) {
    const { load, lengths } = this;
    const first = await load.end({ before: windows.before, during: [windows.during[0], Date.now()] });
    const rateOfInserts = (twin) => load.closed(lengths.insert, twin ? "insert_twin" : "insert");
    const inserts = await watch.whilePaused(() => compareInserts(rateOfInserts));
    load.open(rate);
    windows.during = [Date.now()];
    return { first, inserts };
  }

  #verb(name, ...more) {
    const folders = [
      "--migrations",
      this.migrations,
      ...(name === "db:migrate" ? ["--schema", this.schema] : []),
    ];
    const words = [name, "--data-dir", this.instance.dataDir, ...folders, ...more];
    return new Promise((resolve, reject) => {
      execFile(this.instance.binary, words, { maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        error
          ? reject(new Error(`athyper ${name} ended with ${error.code}: ${stdout}${stderr}`))
          : resolve(stdout),
      );
    });
  }
}
