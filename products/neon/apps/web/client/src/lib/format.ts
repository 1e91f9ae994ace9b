/**
 * Numbers and dates as the reader's locale writes them. Decimals stay text all the way: `Intl` formats a numeric string
 * by its digits, so no amount ever passes through a binary fraction.
 */

const decimalPattern = /^-?\d+(\.\d+)?$/;

export interface Money {
  amount: string;
  currency: string;
}

export function isMoney(value: unknown): value is Money {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Partial<Money>).amount === "string" &&
    typeof (value as Partial<Money>).currency === "string"
  );
}

/** A decimal with `scale` digits after the point, or with as many as it has. Text that is no number is given back. */
export function formatDecimal(value: unknown, locale: string, scale?: number | null): string {
  const text = String(value);
  if (!decimalPattern.test(text)) return text;
  const own = text.split(".")[1]?.length ?? 0;
  const digits = Math.min(20, scale ?? own);
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, Math.min(20, own)),
  }).format(text as Intl.StringNumericLiteral);
}

export function formatMoney(value: Money, locale: string): string {
  if (!decimalPattern.test(value.amount) || !/^[A-Z]{3}$/.test(value.currency)) {
    return `${value.amount} ${value.currency}`;
  }
  const own = value.amount.split(".")[1]?.replace(/0+$/, "").length ?? 0;
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: value.currency });
  const usual = format.resolvedOptions().maximumFractionDigits ?? 2;
  const exact = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: value.currency,
    minimumFractionDigits: usual,
    maximumFractionDigits: Math.max(usual, Math.min(20, own)),
  });
  return exact.format(value.amount as Intl.StringNumericLiteral);
}

/** A decimal as an input holds it: the locale's own decimal sign, no groups, every digit kept. Other text is given back. */
export function decimalInput(value: string, locale: string): string {
  if (!decimalPattern.test(value)) return value;
  const [whole = "", fraction] = value.split(".");
  return fraction === undefined ? whole : whole + decimalSign(locale) + fraction;
}

function decimalSign(locale: string): "," | "." {
  const sign = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal");
  return sign?.value === "," ? "," : ".";
}

/** Digits of other scripts as the ones of ASCII; Arabic signs for decimals and groups as point and comma. */
function toAscii(typed: string): string {
  return typed
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", "'")
    .replaceAll("\u2212", "-");
}

/** Decimal digits of a script stand in a row of ten that begins at a multiple of ten above its zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** Whether the sign in `text` stands where only groups of three have one: `1.234` and `1,234,567`, not `12,5` or `0.125`. */
function isGrouped(text: string, sign: string): boolean {
  const [first = "", ...rest] = text.replace(/^[+-]/, "").split(sign);
  return (
    /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d{2,3}$/.test(part)) && rest.at(-1)?.length === 3
  );
}

/**
 * What was typed as a number, as the interface wants it: no groups, a point, no plus. Undefined when it is no number.
 * One sign with three digits behind it can be read both ways; the locale decides, so that 1.234 is a thousand in German
 * and a little more than one in English.
 */
export function parseDecimal(typed: string, locale: string): string | undefined {
  const text = toAscii(typed.trim()).replace(/[\s\u00a0\u202f'\u2019]/g, "");
  const comma = text.lastIndexOf(",");
  const point = text.lastIndexOf(".");
  let plain = text;
  if (comma >= 0 && point >= 0) {
    plain = comma > point ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  } else if (comma >= 0 || point >= 0) {
    const sign = comma >= 0 ? "," : ".";
    const isDecimal =
      text.split(sign).length === 2 && (sign === decimalSign(locale) || !isGrouped(text, sign));
    if (isDecimal) plain = text.replace(sign, ".");
    else if (isGrouped(text, sign)) plain = text.replaceAll(sign, "");
  }
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(plain);
  if (!match || (!match[2] && !match[3])) return undefined;
  const whole = (match[2] ?? "").replace(/^0+(?=\d)/, "") || "0";
  return `${match[1] === "-" ? "-" : ""}${whole}${match[3] ? `.${match[3]}` : ""}`;
}

/** Whether text is a decimal in the form the interface speaks. */
export function isDecimal(text: string): boolean {
  return decimalPattern.test(text);
}

/** Compares two plain decimals by value, digit by digit. */
export function compareDecimal(left: string, right: string): number {
  const scale = Math.max(left.split(".")[1]?.length ?? 0, right.split(".")[1]?.length ?? 0);
  const scaled = (text: string) => {
    const [whole = "0", fraction = ""] = text.split(".");
    return BigInt(whole + fraction.padEnd(scale, "0"));
  };
  const difference = scaled(left) - scaled(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A calendar day. It belongs to no time zone and is never shifted. */
export function formatDate(value: string, locale: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return value;
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(day);
}

/** The reader's own variant of a language, British or Swiss say, as far as the browser tells; else the language itself. */
export function regionalLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** An instant, in the reader's time zone. */
export function formatDateTime(value: string, locale: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(time);
}

/** An instant as `<input type="datetime-local">` wants it: local time, to the minute. */
export function toLocalInput(value: string): string {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) return "";
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What such an input holds, as an instant in UTC. */
export function fromLocalInput(value: string): string {
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : time.toISOString();
}
