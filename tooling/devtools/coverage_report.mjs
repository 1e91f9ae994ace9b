/**
 * Reads what `llvm-cov export -summary-only` wrote, prints the figures and fails below the floor (percent).
 * Usage: coverage_report.mjs FILE FLOOR. Regions are what C++ has for statements.
 */
import { readFileSync } from "node:fs";

const MEASURES = ["lines", "functions", "branches", "regions"];
/** How many of the least covered files are named: where work would help most. */
const NAMED = 10;

const [file, floor] = [process.argv[2], Number(process.argv[3])];
const { totals, files } = JSON.parse(readFileSync(file, "utf8")).data[0];

let failed = files.length === 0;
console.log(`${files.length} files`);
for (const measure of MEASURES) {
  const { covered, count, percent } = totals[measure];
  const short = percent < floor;
  failed ||= short;
  console.log(
    `${measure.padEnd(10)} ${percent.toFixed(2).padStart(6)} %  ${covered}/${count}${short ? `  below ${floor} %` : ""}`,
  );
}
const missing = (entry) => entry.summary.lines.count - entry.summary.lines.covered;
console.log("most lines not covered:");
for (const entry of files.sort((a, b) => missing(b) - missing(a)).slice(0, NAMED)) {
  console.log(
    `${String(missing(entry)).padStart(6)}  ${entry.summary.lines.percent.toFixed(0).padStart(3)} %  ${entry.filename}`,
  );
}
process.exitCode = failed ? 1 : 0;
