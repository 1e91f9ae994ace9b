/**
 * When schedules are due, asked of two readings in JavaScript: 200 cron expressions in 10 zones over 2 years whose clocks changed
 * in odd ways. One reading (schedules/calendar.mjs) walks the calendar and gives every time, and the product has to give
 * the same ones, each once; the other is npm croner, asked around each change of the clocks and wherever times are few.
 * --binary PATH   core_schedule_times   --counts FILE   takes "passed failed"; ATHYPER_TEST_SEED asks for other expressions and years
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

import { Cron } from "croner";

import { runSuite, seedOr, step } from "../support/suite.mjs";
import { dueTimes, readExpression, zoneOfWindow } from "./schedules/calendar.mjs";
import { Differences } from "./schedules/differences.mjs";
import { makeExpressions, randomOf } from "./schedules/expressions.mjs";

const { values } = parseArgs({
  options: {
    binary: { type: "string" },
    counts: { type: "string" },
  },
});

const USUAL_SEED = 271828182;
const EXPRESSIONS = 200;
/** Changes by half an hour, at midnight, at 00:01, by two hours, before and after Ramadan, of a whole day, for good, never. */
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Casablanca",
  "Antarctica/Troll",
  "Asia/Pyongyang",
  "Asia/Kathmandu",
];
/** The databases of zones on both sides agree on these years, whatever their versions. */
const YEARS = [2007, 2020];
/** How many times croner is asked for around one change, and in all where it is asked for everything. */
const AROUND = 8;
const DAY = 86_400;

function ours(questions) {
  const { status, stdout, stderr } = spawnSync(values.binary, {
    encoding: "utf8",
    input: questions
      .map(({ zone, expression }) => `${zone.from} ${zone.until} ${zone.name} ${expression}\n`)
      .join(""),
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout.trimEnd().split("\n");
}

/** Count and sum over the times, as core_schedule_times gives them; what is not later than the time before it is an error. */
function summed(times) {
  let sum = 2166136261;
  let last = -Infinity;
  for (const time of times) {
    assert.ok(time > last, "a time comes twice");
    last = time;
    sum = Math.imul(sum ^ time, 16777619) >>> 0;
  }
  return `${times.length} ${sum}`;
}

/** The first time that is not in both lists, for a person. */
function firstDifference({ zone, expression }, times) {
  const { stdout } = spawnSync(values.binary, ["--list"], {
    encoding: "utf8",
    input: `${zone.from} ${zone.until} ${zone.name} ${expression}\n`,
    maxBuffer: 1 << 28,
  });
  const own = stdout.trimEnd().split("\n").map(Number);
  const at = own.findIndex((time, i) => time !== times[i]);
  const [mine, theirs] = [own[at] ?? own.at(-1), times[at] ?? times[own.length]].map(
    (time) => time && new Date(time * 1000).toISOString(),
  );
  return `"${expression}" in ${zone.name}: the product says ${mine}, the calendar ${theirs}`;
}

/**
 * From where croner is asked, and for how many times: before each change of the clocks (one of the days before the window
 * counts from where the window begins), or once for all.
 */
function questionsOfCroner({ zone }, times) {
  if (times.length <= AROUND) return [{ from: zone.from - 1, count: times.length }];
  return zone.changes.map(({ at }) => ({ from: Math.max(at - DAY, zone.from) - 1, count: AROUND }));
}

/** Asks croner for what lies around the changes and gives how many times it was asked for. */
function askCroner(question, everything, differences) {
  const { zone, expression } = question;
  const times = differences.withoutThem(question, everything);
  const cron = new Cron(expression, {
    timezone: zone.name,
    mode: "5-or-6-parts",
    fixedTimeRule: "no-wildcard",
    paused: true,
  });
  let asked = 0;
  for (const { from, count } of questionsOfCroner(question, times)) {
    const begin = times.findIndex((time) => time > from);
    if (begin < 0) continue;
    const wanted = times.slice(begin, begin + count);
    const given = cron.nextRuns(wanted.length, new Date(from * 1000)).map((date) => date.getTime() / 1000);
    asked += given.length;
    const at = wanted.findIndex((time, i) => time !== given[i]);
    const [mine, theirs] = [wanted[at], given[at]].map((time) => time && new Date(time * 1000).toISOString());
    assert.equal(at, -1, `"${expression}" in ${zone.name}: ${mine}, croner ${theirs}`);
  }
  return asked;
}

await runSuite(async () => {
  const seed = seedOr(USUAL_SEED);
  const random = randomOf(Number(seed));
  const begin = YEARS[0] + Math.floor(random() * (YEARS[1] - YEARS[0]));
  const [from, until] = [begin, begin + 2].map((year) => Date.UTC(year, 0, 1) / 1000);
  const zones = ZONES.map((name) => zoneOfWindow(name, from, until));
  const expressions = makeExpressions(random, EXPRESSIONS);
  const read = expressions.map((expression) => ({ expression, known: readExpression(expression) }));
  const questions = zones.flatMap((zone) => read.map((each) => ({ ...each, zone })));
  const about = `seed ${seed}, ${begin} and ${begin + 1}`;
  const answered = [];

  await step(
    `${questions.length} schedules are due when the calendar says, each time once (${about})`,
    () => {
      const answers = ours(questions);
      let total = 0;
      questions.forEach((question, i) => {
        const times = dueTimes(question.known, question.zone);
        total += times.length;
        answered.push({ question, times });
        if (summed(times) !== answers[i]) assert.fail(firstDifference(question, times));
      });
      console.log(
        `     ${total} times, ${zones.reduce((sum, zone) => sum + zone.changes.length, 0)} changes of clocks`,
      );
    },
  );

  await step(`croner says the same around each change of the clocks (${about})`, () => {
    const differences = new Differences();
    let asked = 0;
    for (const { question, times } of answered) asked += askCroner(question, times, differences);
    console.log(`     ${asked} times; ${differences.summary()}`);
  });
}, values);
