/** Days, instants and durations in the text forms of the platform. */
import { Day, Instant, Span } from "./cell.ts";
import { compareDecimals, divide, fromInteger, parseDecimal, sum, times } from "./decimal.ts";

const dayMillis = 86_400_000;
export const dayMicros = 86_400_000_000n;
export const firstDay = -719_162;
export const lastDay = 2_932_896;
export const longestSpan = 315_576_000_000n * 1_000_000n;

/** YYYY-MM-DD, a real day of the years 0001–9999. */
export function parseDay(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  const days = date.getTime() / dayMillis;
  return days >= firstDay && showDay(new Day(days)) === text ? new Day(days) : undefined;
}

export const dateOf = (day: Day): Date => new Date(day.days * dayMillis);

export function showDay(day: Day): string {
  const date = dateOf(day);
  const padded = (value: number, width: number) => String(value).padStart(width, "0");
  return `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

/** RFC 3339 with any offset; what is finer than microseconds is cut off. */
export function parseInstant(text: string): Instant | undefined {
  const found =
    /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(
      text,
    );
  const day = found && parseDay(found[1] ?? "");
  if (!found || !day) return undefined;
  const minutes = (hours: string | undefined, rest: string | undefined) =>
    BigInt(Number(hours ?? 0) * 60 + Number(rest ?? 0));
  const offset = minutes(found[7], found[8]) * (found[6] === "-" ? -1n : 1n);
  const seconds = (minutes(found[2], found[3]) - offset) * 60n + BigInt(found[4] ?? 0);
  const micros = BigInt((found[5] ?? "").padEnd(6, "0").slice(0, 6));
  const instant = new Instant(BigInt(day.days) * dayMicros + seconds * 1_000_000n + micros);
  return isInRange(instant.micros) ? instant : undefined;
}

export const isInRange = (micros: bigint): boolean =>
  micros >= BigInt(firstDay) * dayMicros && micros < BigInt(lastDay + 1) * dayMicros;

const units: Record<string, bigint> = {
  ms: 1_000n,
  us: 1n,
  d: dayMicros,
  h: 3_600_000_000n,
  m: 60_000_000n,
  s: 1_000_000n,
};

/** "1h30m", "-1.5s", with d for days of 24 hours. */
export function parseSpan(text: string): Span | undefined {
  const negative = text.startsWith("-");
  let rest = text.replace(/^[+-]/, "");
  if (rest === "") return undefined;
  let total = fromInteger(0n);
  while (rest !== "") {
    const found = /^([\d.]*)(ms|us|d|h|m|s)/.exec(rest);
    const amount = found && parseDecimal(found[1] ?? "");
    const part = amount && times(amount, fromInteger((units[found[2] ?? ""] ?? 0n) * 1_000n));
    const next = part && sum([total, part]);
    if (!next) return undefined;
    total = next;
    rest = rest.slice(found[0].length);
  }
  const micros = divide(total, fromInteger(1_000n), 0);
  if (!micros || compareDecimals(micros, fromInteger(longestSpan)) > 0) return undefined;
  return new Span(negative ? -micros.unscaled : micros.unscaled);
}
