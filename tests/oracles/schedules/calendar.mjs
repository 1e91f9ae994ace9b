/**
 * A reading of cron expressions of its own: every second of the local calendar in which the expression holds, and then where on
 * the line of real time that second lies. Slow and plain; the product goes the other way, from real time to the calendar.
 */
const NAMES = {
  3: "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
  4: "sun mon tue wed thu fri sat".split(" "),
};
const LEAST = [0, 0, 1, 1, 0];
const MOST = [59, 23, 31, 12, 6];
const NICKNAMES = { "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@weekly": "0 0 * * 0" };
const DAY = 86_400;

function numberOf(text, field) {
  const name = NAMES[field]?.indexOf(text.toLowerCase()) ?? -1;
  return name < 0 ? Number(text) : name + LEAST[field];
}

function valuesOf(text, field) {
  const values = new Set();
  for (const entry of text.split(",")) {
    const [span, step = "1"] = entry.split("/");
    const [first, last = first] =
      span === "*" ? [String(LEAST[field]), String(MOST[field])] : span.split("-");
    for (let n = numberOf(first, field); n <= numberOf(last, field); n += Number(step))
      values.add(field === 4 ? n % 7 : n);
  }
  return values;
}

/** What dueTimes() needs of an expression. */
export function readExpression(expression) {
  const parts = (NICKNAMES[expression] ?? expression).split(" ");
  const seconds = parts.length === 6 ? parts.shift() : "0";
  const sets = parts.map(valuesOf);
  const times = [];
  for (const hour of sets[1]) {
    for (const minute of sets[0])
      for (const second of valuesOf(seconds, 0)) times.push(hour * 3600 + minute * 60 + second);
  }
  return {
    times: times.sort((a, b) => a - b),
    namesTimes: !/[*/]/.test(`${seconds} ${parts[0]} ${parts[1]}`),
    months: sets[3],
    hasDay: (day, weekday) => {
      if (parts[2] === "*" || parts[4] === "*") return sets[2].has(day) && sets[4].has(weekday);
      return sets[2].has(day) || sets[4].has(weekday);
    },
  };
}

/** Seconds that the clocks of a zone are ahead of UTC. */
function offsetReader(name) {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: name,
    hourCycle: "h23",
    ...Object.fromEntries(
      ["year", "month", "day", "hour", "minute", "second"].map((part) => [part, "numeric"]),
    ),
  });
  return (at) => {
    const shown = Object.fromEntries(
      format.formatToParts(at * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    return (
      Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) / 1000 - at
    );
  };
}

/** A zone from `from` to `until` (seconds since 1970): its changes {at, before, after}, in order. */
export function zoneOfWindow(name, from, until) {
  const offsetAt = offsetReader(name);
  const changes = [];
  for (let begin = from - 2 * DAY; begin < until + 2 * DAY; begin += DAY / 4) {
    let [low, high] = [begin, begin + DAY / 4];
    const before = offsetAt(low);
    const after = offsetAt(high);
    if (before === after) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, before, after });
  }
  const zone = { name, from, until, changes, first: offsetAt(from - 2 * DAY) };
  return { ...zone, days: daysOf(zone) };
}

/** The days of the window; a day that is far from every change has one offset. */
function daysOf(zone) {
  const days = [];
  for (let begin = zone.from - 2 * DAY; begin < zone.until + 2 * DAY; begin += DAY) {
    const date = new Date(begin * 1000);
    const plain = zone.changes.every(({ at }) => Math.abs(begin + DAY / 2 - at) > 3 * DAY);
    const offset = plain ? (zone.changes.findLast(({ at }) => at < begin)?.after ?? zone.first) : null;
    days.push({
      begin,
      offset,
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
    });
  }
  return days;
}

/** The real times at which clocks show the local second: none, one or two, and for none the change that left it out. */
function realTimes(zone, local) {
  const times = [];
  let begin = -Infinity;
  let offset = zone.first;
  let leftOut = null;
  for (const { at, before, after } of zone.changes) {
    if (local - offset >= begin && local - offset < at) times.push(local - offset);
    if (local >= at + before && local < at + after) leftOut = at;
    [begin, offset] = [at, after];
  }
  if (local - offset >= begin) times.push(local - offset);
  return { times, leftOut };
}

/** Whether the expression holds at a second of the local calendar. */
export function holdsAt(expression, local) {
  const date = new Date(local * 1000);
  if (!expression.months.has(date.getUTCMonth() + 1)) return false;
  return expression.hasDay(date.getUTCDate(), date.getUTCDay()) && expression.times.includes(local % DAY);
}

/** The times of a day near a change of the clocks. */
function timesNearChange(expression, zone, begin) {
  return expression.times.flatMap((time) => {
    const { times, leftOut } = realTimes(zone, begin + time);
    if (!expression.namesTimes) return times;
    if (times.length > 0) return [times[0]];
    return leftOut === null ? [] : [leftOut];
  });
}

/** Every time at which the expression is due in the zone's window. */
export function dueTimes(expression, zone) {
  const due = [];
  const nearChanges = new Set();
  for (const { begin, offset, month, day, weekday } of zone.days) {
    if (!expression.months.has(month) || !expression.hasDay(day, weekday)) continue;
    if (offset === null) for (const time of timesNearChange(expression, zone, begin)) nearChanges.add(time);
    else for (const time of expression.times) due.push(begin + time - offset);
  }
  return [...due, ...nearChanges]
    .filter((time) => time >= zone.from && time < zone.until)
    .sort((a, b) => a - b);
}
