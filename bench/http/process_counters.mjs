/** What the kernel counts about a process: processor time and resident memory. */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const microsecondsPerTick = 1e6 / Number(execFileSync("getconf", ["CLK_TCK"]).toString());

/** Fields of /proc/PID/stat from the third on; the second is a name that may hold blanks. */
function statFields(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

/** Processor time of all threads of a process in microseconds, exact to the nanosecond counter of the scheduler. */
export function processMicroseconds(pid) {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`))
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ", 1)[0]);
  return nanoseconds / 1000;
}

/** Processor time of a PostgreSQL server in microseconds: the living backends and those the postmaster has already buried. */
export function postgresMicroseconds(postmaster) {
  const ticksOf = (fields, first, last) =>
    fields.slice(first, last).reduce((sum, field) => sum + Number(field), 0);
  let ticks = ticksOf(statFields(postmaster), 11, 15);
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const fields = statFields(entry);
      if (Number(fields[1]) === postmaster) ticks += ticksOf(fields, 11, 13);
    } catch {
      // It ended between the listing and the reading; the postmaster has its time.
    }
  }
  return ticks * microsecondsPerTick;
}

/** Processor time of the living backends of a PostgreSQL server in microseconds, as exact as processMicroseconds. */
export function backendMicroseconds(postmaster) {
  let sum = 0;
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      if (Number(statFields(entry)[1]) === postmaster) sum += processMicroseconds(entry);
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return sum;
}

/** Resident memory in megabytes (10^6 bytes). */
export function residentMegabytes(pid) {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return (Number(line[1]) * 1024) / 1e6;
}

/** Processor time the whole machine has spent on anything, in microseconds, and what of it a hypervisor gave to others. */
export function machineMicroseconds() {
  const line = readFileSync("/proc/stat", "utf8").split("\n", 1)[0];
  const [user, nice, system, , , irq, softirq, stolen] = line.trim().split(/\s+/).slice(1).map(Number);
  return {
    busy: (user + nice + system + irq + softirq) * microsecondsPerTick,
    stolen: stolen * microsecondsPerTick,
  };
}

/** Processor time of this program and of the children it has waited for, in microseconds. */
export function ownMicroseconds() {
  const fields = statFields(process.pid);
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) * microsecondsPerTick;
}
