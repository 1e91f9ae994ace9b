import { expect, test } from "vitest";

import { entries, lockFigures } from "./server_log.mjs";

const line = (time, pid, text) => `2026-11-27 10:00:0${time} UTC [${pid}] LOG:  ${text}\n`;
const lock = 'duration: 2.500 ms  statement: lock table only "mdm"."t" in access exclusive mode';
const change =
  "duration: 3.250 ms  statement: alter table mdm.t add column a int;\n\tupdate core.schema_change_step;\n\tcommit";

const figures = (...lines) => lockFigures(entries(lines.join("")), { name: "mdm.other", oid: 99 });
const probed = (...lines) => lockFigures(entries(lines.join("")), { name: "mdm.t", oid: 1 });

test("A hold is from the end of the lock's statement to the end of the commit", () => {
  const { holds } = figures(line("0.100", 7, lock), line("0.112", 7, change));
  expect(holds).toEqual([
    { table: "mdm.t", lock: "access exclusive", waited: 2.5, held: 12, answered: 12, retired: false },
  ]);
});

test("Of two tables the first lock counts, and both waits", () => {
  const { holds } = figures(line("0.100", 7, lock), line("0.110", 7, lock), line("0.112", 7, change));
  expect(holds).toMatchObject([{ waited: 5, held: 12 }]);
});

test("Of the probed table the hold ends when whoever had waited gets through", () => {
  const through = "process 9 acquired AccessShareLock on relation 1 of database 2 after 6.500 ms";
  const elsewhere = "process 9 acquired AccessShareLock on relation 5 of database 2 after 9.500 ms";
  const { holds } = probed(
    line("0.100", 7, lock),
    line("0.107", 9, through),
    line("0.110", 9, elsewhere),
    line("0.160", 7, change),
    line("0.170", 9, through),
  );
  expect(holds).toMatchObject([{ held: 7, answered: 60 }]);
});

test("Of the probed table a hold that kept nobody waiting is as short as one that cannot be seen", () => {
  const { holds } = probed(line("0.100", 7, lock), line("0.160", 7, change));
  expect(holds).toMatchObject([{ held: 3, answered: 60 }]);
});

test("The hold of a table that is dropped is told apart", () => {
  const drop = "duration: 3.250 ms  statement: drop table mdm.t_dropped;\n\tcommit";
  expect(figures(line("0.100", 7, lock), line("0.112", 7, drop)).holds[0].retired).toBe(true);
});

test("A lock that blocks nobody is no hold, nor is one that was never granted", () => {
  const mild = lock.replace("access exclusive", "share update exclusive");
  const { holds, timeouts } = figures(
    line("0.100", 7, mild),
    line("0.112", 7, change),
    line("0.200", 7, "duration: 0.100 ms  statement: begin"),
    "2026-11-27 10:00:00.300 UTC [7] ERROR:  canceling statement due to lock timeout\n",
    line("0.301", 7, "duration: 0.100 ms  statement: rollback"),
  );
  expect(holds).toEqual([]);
  expect(timeouts).toBe(1);
});

test("Waits are those of the others, for tables and for rows apart", () => {
  const { waits } = figures(
    line("0.100", 7, lock),
    line("0.101", 7, "process 7 acquired AccessExclusiveLock on relation 1 of database 2 after 90.000 ms"),
    line(
      "0.102",
      8,
      "process 8 still waiting for RowExclusiveLock on relation 1 of database 2 after 3.100 ms",
    ),
    line("0.103", 8, "process 8 acquired RowExclusiveLock on relation 1 of database 2 after 15.500 ms"),
    line("0.104", 9, "process 9 acquired ShareLock on transaction 77 after 40.250 ms"),
  );
  expect(waits).toEqual({ relation: 15.5, row: 40.25 });
});
