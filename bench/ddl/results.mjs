/** The result of the day: what was measured in several runs stands side by side, the later of one operation at one size replaces the earlier. */
import { readFileSync } from "node:fs";

import { keepResult, resultFile } from "../machine.mjs";
import { judgeBackfills } from "./judge.mjs";

function earlier() {
  try {
    return JSON.parse(readFileSync(resultFile("ddl"), "utf8")).trials;
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

const keyOf = ({ id, rows }) => `${id} ${rows}`;
const numberOf = ({ id }) => Number(id.slice(1));

export function keep(result) {
  const measured = new Set(result.trials.map(keyOf));
  const trials = [...earlier().filter((trial) => !measured.has(keyOf(trial))), ...result.trials];
  trials.sort((a, b) => numberOf(a) - numberOf(b) || a.rows - b.rows);
  keepResult("ddl", JSON.stringify({ ...result, trials, across: judgeBackfills(trials) }));
}
