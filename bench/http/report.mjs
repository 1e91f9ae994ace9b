/** Medians and ranges, the table a person reads and the line a program reads. */
import { machineFacts } from "../machine.mjs";

const rounded = (value, digits) => Number(value.toFixed(digits));

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** {median, min, max} of the rounds. */
export function spread(values, digits = 3) {
  return {
    median: rounded(median(values), digits),
    min: rounded(Math.min(...values), digits),
    max: rounded(Math.max(...values), digits),
  };
}

/** The machine and the settings of the instance. `load` is the machine's load before the measurement began. */
export function environment(instance, load) {
  return {
    ...machineFacts(load),
    postgres: instance.sql("show server_version;")[0],
    fsync: instance.sql("show fsync;")[0],
    accessLog: "info, to a file",
  };
}

const cell = (value, width) => String(value).padStart(width);

/** One line a scene: rates, ratios with their range, processor time. */
export function table(scenes) {
  const head = [
    "scene",
    "server/s",
    "group/s",
    "bare/s",
    "ratio",
    "range",
    "of bare",
    "server us",
    "pg us",
    "base pg us",
    "p50 ms",
    "p99 ms",
  ];
  const widths = [9, 9, 9, 9, 6, 12, 8, 10, 7, 11, 7, 7];
  const line = (cells) => cells.map((value, i) => cell(value, widths[i])).join(" ");
  const rows = scenes.map(({ name, rates, ratio, bareRatio, cpu, latency }) =>
    line([
      name,
      Math.round(rates.server.median),
      Math.round(rates.group.median),
      Math.round(rates.bare.median),
      ratio.median.toFixed(2),
      `${ratio.min.toFixed(2)}-${ratio.max.toFixed(2)}`,
      bareRatio.median.toFixed(2),
      cpu.server.median.toFixed(1),
      cpu.postgres.median.toFixed(1),
      cpu.baselinePostgres.median.toFixed(1),
      latency.p50.median.toFixed(2),
      latency.p99.median.toFixed(2),
    ]),
  );
  return [line(head), ...rows].join("\n");
}
