/** Where croner says something else by design, rule by rule. Each is taken out of what croner is asked for, and counted. */
import { holdsAt } from "./calendar.mjs";

const DAY = 86_400;

const RULES = [
  {
    // Its README: a time that does not exist runs "at the first valid time after the gap, on the same day".
    name: "a gap that ends on a later day",
    holds: ({ zone, known }, time) => {
      const change = zone.changes.find(({ at }) => at === time);
      if (!known.namesTimes || change === undefined || change.after < change.before) return false;
      const [begin, end] = [change.at + change.before, change.at + change.after];
      return Math.floor(begin / DAY) < Math.floor(end / DAY) && !holdsAt(known, end);
    },
  },
];

export class Differences {
  constructor() {
    this.counts = new Map(RULES.map(({ name }) => [name, 0]));
  }

  /** The times of a question without those that croner leaves out by a rule. */
  withoutThem(question, times) {
    return times.filter((time) => {
      const rule = RULES.find(({ holds }) => holds(question, time));
      if (rule) this.counts.set(rule.name, this.counts.get(rule.name) + 1);
      return rule === undefined;
    });
  }

  summary() {
    return [...this.counts].map(([name, count]) => `${count} times in ${name}`).join(", ");
  }
}
