/** What a suite of scripted tests is made of: counted steps, folders that are gone at the end, one closing line. */
import { randomInt } from "node:crypto";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const results = { passed: 0, failed: 0 };
const folders = [];
const kReasonLines = 12;

/** Runs one test and counts it. The suite goes on after a failure: every test stands for itself. */
export async function step(name, body) {
  try {
    await body();
    results.passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    results.failed += 1;
    console.log(`FAIL ${name}\n${error.stack ?? error}`);
    noteFailure(name, error);
  }
}

/** Puts a failed step into the list with which a whole test run ends (FAILURES names its file). */
export function noteFailure(name, error) {
  if (!process.env.FAILURES) return;
  const reason = String(error.stack ?? error)
    .split("\n")
    .slice(0, kReasonLines);
  appendFileSync(process.env.FAILURES, `${name}\n${reason.map((line) => `    ${line}\n`).join("")}`);
}

/** The seed of a random test: what ATHYPER_TEST_SEED says, a number or `fresh`; else `usual`. */
export function seedOr(usual) {
  const given = process.env.ATHYPER_TEST_SEED ?? String(usual);
  return given === "fresh" ? String(randomInt(2 ** 31)) : given;
}

/** An empty folder that is gone when the suite ends. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), "athyper-suite-"));
  folders.push(folder);
  return folder;
}

/**
 * Runs the steps of `body` and then `end`, prints the closing line, sets the exit code. What throws outside a step counts as
 * one failure, and so does a suite without a single step.
 * @param {{ counts?: string, end?: () => Promise<unknown> }} options counts: a file that takes "passed failed"
 */
export async function runSuite(body, { counts, end } = {}) {
  const begun = performance.now();
  try {
    await body();
  } catch (error) {
    console.error(error);
    results.failed += 1;
    noteFailure("outside a step", error);
  } finally {
    await end?.();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
  if (results.passed + results.failed === 0) results.failed = 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${results.passed} passed, ${results.failed} failed in ${seconds} s`);
  if (counts) writeFileSync(counts, `${results.passed} ${results.failed}\n`);
  process.exitCode = results.failed === 0 ? 0 : 1;
}
