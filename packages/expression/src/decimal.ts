/** Exact numbers of up to 38 digits with a scale of 0–37, as core's Decimal: what has more digits loses zeros or is out of range. */

export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

const maxScale = 37;
const limit = 10n ** 38n;
const longestText = 256;

export const power = (exponent: number): bigint => 10n ** BigInt(exponent);
const size = (value: bigint): bigint => (value < 0n ? -value : value);

export const fromInteger = (value: bigint): Decimal => ({ unscaled: value, scale: 0 });

/** Undefined when it does not fit. */
function fromExact(value: bigint, scale: number): Decimal | undefined {
  const tooLong = () => scale > maxScale || size(value) >= limit;
  if (tooLong()) for (; scale > 0 && value % 10n === 0n; scale -= 1) value /= 10n;
  return tooLong() ? undefined : { unscaled: value, scale };
}

/** Undefined when the text is no number, or one with too many digits. */
export function parseDecimal(text: string): Decimal | undefined {
  const found = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!found || text.length > longestText) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  let digits = whole + fraction;
  let scale = fraction.length - Math.max(-10_000, Math.min(10_000, Number(exponent)));
  while (scale > maxScale && digits.length > 1 && digits.endsWith("0")) {
    digits = digits.slice(0, -1);
    scale -= 1;
  }
  let unscaled = BigInt(digits);
  if (unscaled === 0n) scale = Math.max(0, Math.min(maxScale, scale));
  if (scale < 0) {
    if (-scale > 38) return undefined;
    unscaled *= power(-scale);
    scale = 0;
  }
  if (scale > maxScale || unscaled >= limit) return undefined;
  return { unscaled: sign === "-" ? -unscaled : unscaled, scale };
}

export function showDecimal({ unscaled, scale }: Decimal): string {
  const digits = size(unscaled)
    .toString()
    .padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${unscaled < 0n ? "-" : ""}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ""}`;
}

/** Added up exactly and checked once, at the end. */
export function sum(items: readonly Decimal[]): Decimal | undefined {
  const scale = items.reduce((widest, item) => Math.max(widest, item.scale), 0);
  const total = items.reduce((sofar, item) => sofar + item.unscaled * power(scale - item.scale), 0n);
  return fromExact(total, scale);
}

export const negate = (value: Decimal): Decimal => ({ unscaled: -value.unscaled, scale: value.scale });
export const minus = (a: Decimal, b: Decimal) => sum([a, negate(b)]);
export const times = (a: Decimal, b: Decimal) => fromExact(a.unscaled * b.unscaled, a.scale + b.scale);

/** Half away from zero. */
function rounded(numerator: bigint, divisor: bigint): bigint {
  const quotient = (2n * size(numerator) + size(divisor)) / (2n * size(divisor));
  return numerator < 0n === divisor < 0n ? quotient : -quotient;
}

/** To `scale` digits; the divisor is not zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  const shift = scale + b.scale - a.scale;
  const numerator = shift > 0 ? a.unscaled * power(shift) : a.unscaled;
  const unscaled = rounded(numerator, shift < 0 ? b.unscaled * power(-shift) : b.unscaled);
  return size(unscaled) >= limit ? undefined : { unscaled, scale };
}

export function rescale(value: Decimal, scale: number): Decimal | undefined {
  if (scale < value.scale) return { unscaled: rounded(value.unscaled, power(value.scale - scale)), scale };
  const unscaled = value.unscaled * power(scale - value.scale);
  return size(unscaled) >= limit ? undefined : { unscaled, scale };
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.unscaled * power(scale - a.scale);
  const right = b.unscaled * power(scale - b.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
