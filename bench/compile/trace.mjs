/** What clang's -ftime-trace says about headers: how long each was read, with all it includes, over all files. */
import { readFileSync, readdirSync } from "node:fs";
import { join, normalize } from "node:path";

/** Every trace of a build folder: they lie beside the object files. */
export function traceFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(cpp|cc|c)\.json$/.test(name))
    .map((name) => join(folder, name));
}

/** [{header, microseconds}] of one trace. Clang writes spans either whole (X) or as begin and end (b, e). */
export function headerSpans(trace) {
  const spans = [];
  const open = [];
  for (const { name, ph, ts, dur, args } of trace.traceEvents) {
    if (name !== "Source") continue;
    if (ph === "X") spans.push({ header: args.detail, microseconds: dur });
    else if (ph === "b") open.push({ header: args.detail, begin: ts });
    else if (ph === "e") {
      const { header, begin } = open.pop();
      spans.push({ header, microseconds: ts - begin });
    }
  }
  return spans;
}

/** The dearest headers: {header, seconds, files}, most seconds first; those below `root` by their path in the tree. */
export function dearestHeaders(folder, root, count) {
  const totals = new Map();
  for (const file of traceFiles(folder)) {
    for (const { header: path, microseconds } of headerSpans(JSON.parse(readFileSync(file, "utf8")))) {
      const header = normalize(path).replace(`${root}/`, "");
      const total = totals.get(header) ?? { header, seconds: 0, files: 0 };
      total.seconds += microseconds / 1e6;
      total.files += 1;
      totals.set(header, total);
    }
  }
  return [...totals.values()]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map((total) => ({ ...total, seconds: Number(total.seconds.toFixed(2)) }));
}
