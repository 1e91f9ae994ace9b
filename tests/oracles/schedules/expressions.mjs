/** Random cron expressions: every form that is read, and hours in which clocks change more often than others. */

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "sun mon tue wed thu fri sat".split(" ");

class Maker {
  constructor(random) {
    this.random = random;
  }

  between(least, most) {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  oneOf(list) {
    return list[this.between(0, list.length - 1)];
  }

  chance(share) {
    return this.random() < share;
  }

  written(value, names, least) {
    if (!names || this.chance(0.5)) return String(value);
    const name = names[value - least];
    return this.chance(0.3) ? name.toUpperCase() : name;
  }

  range(least, most, names) {
    const first = this.between(least, most - 1);
    const last = this.between(first + 1, most);
    return `${this.written(first, names, least)}-${this.written(last, names, least)}`;
  }

  entry(least, most, names) {
    const kind = this.random();
    if (kind < 0.55) return this.written(this.between(least, most), names, least);
    if (kind < 0.8) return this.range(least, most, names);
    return `${this.range(least, most, names)}/${this.between(1, 4)}`;
  }

  list(least, most, names) {
    return Array.from({ length: this.between(1, 3) }, () => this.entry(least, most, names)).join(",");
  }

  /** Two of three expressions name their times, mostly in the hours of a change. */
  timesOfDay() {
    const kind = this.random();
    if (kind < 0.35) return `${this.between(0, 59)} ${this.between(0, 3)}`;
    if (kind < 0.55)
      return `${this.between(0, 59)},${this.between(0, 59)} ${this.between(0, 2)},${this.between(3, 23)}`;
    if (kind < 0.65) return `${this.range(0, 59)} ${this.between(0, 3)}`;
    if (kind < 0.7) return `${this.between(0, 59)} *`;
    if (kind < 0.75) return `${this.between(0, 29)}-${this.between(30, 59)}/${this.between(15, 60)} *`;
    if (kind < 0.85) return `*/${this.oneOf([20, 25, 30])} ${this.range(0, 4)}`;
    if (kind < 0.9) return `${this.between(0, 59)} */${this.between(2, 7)}`;
    return `${this.list(0, 59)} ${this.between(0, 23)}`;
  }

  expression() {
    const parts = [this.timesOfDay()];
    if (this.chance(0.1)) parts.unshift(this.oneOf(["0", "30", "59", "0,30", "*/30"]));
    parts.push(this.chance(0.6) ? "*" : this.list(1, 28));
    parts.push(this.chance(0.6) ? "*" : this.list(1, 12, MONTHS));
    parts.push(this.chance(0.6) ? "*" : this.list(0, 6, WEEKDAYS));
    return parts.join(" ");
  }
}

/** `count` expressions, the corners first. */
export function makeExpressions(random, count) {
  const corners = [
    "0 0 29 2 *",
    "0 12 31 * *",
    "0 0 30 * mon",
    "30 2 * * *",
    "*/30 * * * *",
    "0 0 * * 5-7",
    "0 0 1 */3 *",
  ];
  corners.push("59 23 31 12 *", "0 0 * * *", "15 0 * * sat,sun", "0 0 1 * *", "@hourly", "@weekly");
  const maker = new Maker(random);
  return [...corners, ...Array.from({ length: count - corners.length }, () => maker.expression())];
}
