/** One operation that metadata express, on a table of the API under the load of the API. */
import { execFile } from "node:child_process";

import { fillRows, tenantsOf } from "./api_rows.mjs";
import { HttpLoad } from "./http_load.mjs";
import { entityOf, twinEntityOf } from "./metadata.mjs";
import { runNaive } from "./naive.mjs";
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
} from "./trial.mjs";

const BASE = { code: "$u", subject: "New $n", quantity: 5, due: "2026-07-01", note: "written by the load" };

/** Runs a verb of the product; its exit code and what it said. */
function verb(instance, words) {
  return new Promise((resolve) => {
    execFile(
      instance.binary,
      [...words, "--data-dir", instance.dataDir],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, said: stdout + stderr }),
    );
  });
}

async function succeed(instance, words) {
  const { code, said } = await verb(instance, words);
  if (code !== 0) throw new Error(`athyper ${words.join(" ")} ended with ${code}: ${said}`);
  return said;
}

export class ApiTrial {
  constructor(instance, log, folder, lengths) {
    Object.assign(this, { instance, log, folder, lengths });
  }

  async run(chosen, rows) {
    const { instance, folder } = this;
    const operation = { ...chosen, rows, dualWrite: chosen.dualWrite && hasTwin(rows) };
    folder.before(operation);
    await succeed(instance, ["meta", "apply", folder.path]);
    const tenants = tenantsOf(instance, rows);
    fillRows(instance, operation, tenants);
    const insert = { ...BASE, ...operation.insert };
    this.load = await HttpLoad.start(instance, `/api/data/${entityOf(operation)}`, tenants, {
      ...operation,
      insert,
    });
    try {
      return await this.#measure(operation);
    } finally {
      await this.load.close();
      cleanUp(instance, `mdm.${entityOf(operation)}`);
      if (operation.dualWrite) cleanUp(instance, `mdm.${twinEntityOf(operation)}`);
    }
  }

  async #measure(operation) {
    const { load, lengths } = this;
    const { rows } = operation;
    await this.#window("warm", lengths.warm);
    const saturated = await this.#window("saturated", lengths.saturate);
    const rate = rateOf(saturated.perSecond);
    const watch = new Watch(this.instance, this.log, `mdm.${entityOf(operation)}`);
    load.open("before", rate);
    await seconds(lengths.before);
    const before = await load.end();

    watch.begin();
    load.open("during", rate);
    const began = performance.now();
    const expanding = await this.#change(
      operation,
      operation.dualWrite && (() => this.#insertsWhileExpanding(rate, watch)),
    );
    const took = (performance.now() - began) / 1000;
    await seconds(Math.max(1, lengths.before - took));
    const during = worseOf(expanding?.before, await load.end());
    const found = await watch.end();
    const naive = hasNaive(rows) ? await this.#naive(operation, rate, before) : null;
    return {
      id: operation.id,
      what: operation.what,
      path: "API",
      rows,
      rate: Math.round(rate),
      saturated: saturated.perSecond,
      seconds: Number(took.toFixed(1)),
      failed: before.failed + during.failed,
      failures: [...before.failures, ...during.failures],
      ...found,
      ...latencies(before, during),
      ...expanding?.inserts,
      requests: during.requests,
      naive,
    };
  }

  async #window(name, length, only, twin) {
    this.load.closed(name, only, twin);
    await seconds(length);
    return this.load.end();
  }

  /** Applies the change and drops what it replaced; `pause` is called when both columns are written. */
  async #change(operation, pause) {
    const { instance, folder } = this;
    folder.after(operation);
    const words = ["meta", "apply", folder.path, ...(operation.drops ? ["--drop"] : [])];
    let paused;
    if (pause) {
      const [, { said }] = await Promise.all([pauseBehindFence(instance), verb(instance, words)]);
      if (!/paused/.test(said)) throw new Error(`the change did not pause: ${said}`);
      paused = await pause();
      await succeed(instance, ["meta", "resume"]);
    } else {
      await succeed(instance, words);
    }
    const state = JSON.parse(await succeed(instance, ["meta", "status", "--json"])).state;
    if (state === "applied") await succeed(instance, ["meta", "contract", "--now"]);
    return paused;
  }

  /** While both columns are written and nothing else goes on: inserts as fast as they go. */
  async #insertsWhileExpanding(rate, watch) {
    const before = await this.load.end();
    const rateOfInserts = async (twin) =>
      (await this.#window("insert", this.lengths.insert, "insert", twin)).perSecond;
    const inserts = await watch.whilePaused(() => compareInserts(rateOfInserts));
    this.load.open("during", rate);
    return { before, inserts };
  }

  async #naive(operation, rate, before) {
    const { instance, load, log } = this;
    load.open("naive", rate);
    await seconds(1);
    const told = await runNaive(instance, log, operation, `mdm.${entityOf(operation)}`);
    await seconds(1);
    const felt = await load.end();
    return { ...told, ...naiveLatencies(before, felt), failed: felt.failed };
  }
}

/** Leaves the table as the model says it, without its rows. */
function cleanUp(instance, table) {
  instance.sql(
    `set client_min_messages = warning;
     do $$ begin
       if (select relkind from pg_class where oid = to_regclass('mdm.naive')) = 'r' then drop table mdm.naive; end if;
     end $$;
     alter table ${table} drop constraint if exists naive; drop index if exists mdm.naive;
     alter table ${table} drop column if exists naive; truncate ${table} cascade;`,
  );
}
