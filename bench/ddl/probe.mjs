/**
 * Asks for the mildest lock of a table a thousand times a second, for nothing else. Whoever holds the table against readers keeps it waiting, and
 * the server's log says when it got through: that is when the lock was released.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { postgresBinaries } from "../http/instance.mjs";

const PER_SECOND = 1000;
const FAR_OFF = 100_000;

export function startProbe(instance, table) {
  const script = join(instance.folder, "probe.sql");
  writeFileSync(script, `select 1 from ${table} limit 0;\n`);
  const words = ["-n", "-c", 1, "-R", PER_SECOND, "-T", FAR_OFF, "-f", script];
  const child = spawn(
    join(postgresBinaries(), "pgbench"),
    [...words.map(String), instance.databaseUrl("athyper_runtime")],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, PGAPPNAME: "probe" } },
  );
  let said = "";
  child.stderr.on("data", (part) => (said += part));
  const ended = new Promise((resolve) => child.once("close", resolve));
  return {
    async stop() {
      if (child.exitCode !== null) throw new Error(`the probe of ${table} ended by itself: ${said}`);
      child.kill("SIGKILL");
      await ended;
    },
  };
}
