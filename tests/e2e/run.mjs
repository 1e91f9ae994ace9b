/**
 * Starts the product in an empty folder with free ports, walks through it in Chromium, stops it.
 * --binary PATH   the program   --counts FILE   takes "passed failed"   --screenshots DIR   keeps pictures
 * --walk FILE     only this walk; may be given several times
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { sampleLoaded } from "../support/sample.mjs";

const { values } = parseArgs({
  options: {
    binary: { type: "string" },
    counts: { type: "string" },
    screenshots: { type: "string" },
    walk: { type: "string", multiple: true },
  },
});
const walks = ["purchase-requisition.mjs", "sign-in.mjs", "states.mjs"];
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "athyper-e2e-"));
const server = spawn(
  values.binary,
  ["start", "--data-dir", folder, "--port", "0", "--web-port", "0", "--admin-port", "0"],
  { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, LOG_LEVEL: "warn", RATE_LIMIT_WRITE: "0" } },
);

/** The facts of the first line on stdout: READY {json}. */
function ready() {
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
    createInterface({ input: server.stdout }).once("line", (line) =>
      resolve(JSON.parse(line.replace(/^READY /, ""))),
    );
  });
}

const link = (user) =>
  execFileSync(values.binary, ["sign-in-link", "--data-dir", folder, "--tenant", "acme", "--user", user])
    .toString()
    .trim();

/** One walk in a process of its own; its steps as {passed, failed}. A walk that ends without them has failed. */
async function walk(script, env) {
  const counts = join(folder, `${script}.json`);
  const child = spawn(process.execPath, [join(here, script)], {
    stdio: "inherit",
    env: { ...process.env, ...env, COUNTS: counts },
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  const steps = existsSync(counts) ? JSON.parse(readFileSync(counts, "utf8")) : { passed: 0, failed: 0 };
  return code !== 0 && steps.failed === 0 ? { ...steps, failed: 1 } : steps;
}

let passed = 0;
let failed = 0;
try {
  const facts = await ready();
  await sampleLoaded(folder, facts);
  for (const script of values.walk ?? walks) {
    const env = { BASE_URL: facts.webUrl, SIGN_IN_LINK: link("manager"), SECOND_SIGN_IN_LINK: link("admin") };
    if (values.screenshots) env.SCREENSHOTS = values.screenshots;
    const steps = await walk(script, env);
    passed += steps.passed;
    failed += steps.failed;
  }
} catch (error) {
  console.error(error);
  failed += 1;
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => (server.exitCode === null ? server.once("exit", resolve) : resolve()));
  rmSync(folder, { recursive: true, force: true });
}
if (values.counts) writeFileSync(values.counts, `${passed} ${failed}\n`);
process.exitCode = failed === 0 ? 0 : 1;
