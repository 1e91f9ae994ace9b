/** Prints "passed failed" of a report of Vitest; what failed or did not run is named in the file FAILURES. */
import { appendFileSync, readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const tests = report.testResults.flatMap((file) =>
  file.assertionResults.map(({ fullName, status }) => ({ name: `${file.name} ${fullName}`, status })),
);
const bad = tests.filter(({ status }) => status !== "passed");
if (process.env.FAILURES) appendFileSync(process.env.FAILURES, bad.map(({ name }) => `${name}\n`).join(""));
console.log(report.numPassedTests, report.numFailedTests + report.numPendingTests + report.numTodoTests);
