/** Exact fractions: a unit's factor is a product of decimals and must not pick up a rounding on its way. */
function reduced(numerator, denominator) {
  let [one, other] = [numerator < 0n ? -numerator : numerator, denominator];
  while (other) [one, other] = [other, one % other];
  return { numerator: numerator / (one || 1n), denominator: denominator / (one || 1n) };
}

/** "0.3048", "6.674E-11" */
export function decimal(text) {
  const found = /^(-?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text.trim());
  if (!found) throw new Error(`no number: ${text}`);
  const [, sign, whole, part = "", power = "0"] = found;
  const exponent = Number(power) - part.length;
  const digits = BigInt(`${sign}${whole}${part}`);
  return exponent < 0
    ? reduced(digits, 10n ** BigInt(-exponent))
    : reduced(digits * 10n ** BigInt(exponent), 1n);
}

export const times = (one, other) =>
  reduced(one.numerator * other.numerator, one.denominator * other.denominator);

export function over(one, other) {
  const sign = other.numerator < 0n ? -1n : 1n;
  return reduced(sign * one.numerator * other.denominator, sign * other.numerator * one.denominator);
}

export function power(base, exponent) {
  let result = decimal("1");
  for (let i = 0; i < Math.abs(exponent); i += 1) result = times(result, base);
  return exponent < 0 ? over(decimal("1"), result) : result;
}

/** All digits where they end within 40 places, else 25 from the first that counts. */
export function written({ numerator, denominator }) {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  for (let places = 0; places <= 40; places += 1) {
    if ((size * 10n ** BigInt(places)) % denominator === 0n)
      return shifted(size, denominator, places, negative);
  }
  let places = 24;
  for (let rest = size; rest > 0n && rest < denominator; rest *= 10n) places += 1;
  return shifted(size, denominator, places, negative);
}

function shifted(size, denominator, places, negative) {
  const digits = ((size * 10n ** BigInt(places)) / denominator).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${negative ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}
