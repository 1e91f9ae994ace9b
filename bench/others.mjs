/** What of the machine went to neither the product nor the measurement. */
import { cpus } from "node:os";

import {
  machineMicroseconds,
  ownMicroseconds,
  postgresMicroseconds,
  processMicroseconds,
} from "./http/process_counters.mjs";

const share = (value) => Number(Math.max(0, value).toFixed(3));

/** Counts processor time until the returned function is called; that gives what others took of the machine, as a share of it. */
export function watchOthers(instance) {
  const count = () => ({
    at: process.hrtime.bigint(),
    ...machineMicroseconds(),
    ours:
      ownMicroseconds() +
      processMicroseconds(instance.facts.pid) +
      postgresMicroseconds(instance.postmasterPid),
  });
  const before = count();
  return () => {
    const after = count();
    const available = (Number(after.at - before.at) / 1000) * cpus().length;
    const others = after.busy - before.busy - (after.ours - before.ours);
    return { others: share(others / available), stolen: share((after.stolen - before.stolen) / available) };
  };
}
