// Decimal arithmetic on a 128-bit integer; every step that could leave 38 digits is checked.
#include <lib/base/decimal.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace lib {
namespace {

__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

constexpr int kMaxScale = 37;
constexpr int kMaxDigits = 38;
/// Longer texts are refused before they are read; no number of ours needs them.
constexpr std::size_t kMaxTextLength = 256;

constexpr std::array<Wide, kMaxDigits + 1> make_powers() {
  std::array<Wide, kMaxDigits + 1> powers{};
  Wide power = 1;
  for (std::size_t i = 0; i < powers.size(); ++i) {
    powers[i] = power;
    if (i + 1 < powers.size()) power *= 10;
  }
  return powers;
}

constexpr std::array<Wide, kMaxDigits + 1> kPowers = make_powers();

Wide power_of_ten(int exponent) {
  return kPowers[static_cast<std::size_t>(exponent)];
}

bool fits(Wide value) {
  return value > -kPowers[kMaxDigits] && value < kPowers[kMaxDigits];
}

Error out_of_range() {
  return {.code = ErrorCode::invalid_argument,
          .key = "decimal.out_of_range",
          .message = "The number has more than 38 digits."};
}

Error invalid() {
  return {
      .code = ErrorCode::invalid_argument, .key = "decimal.invalid", .message = "The text is not a decimal number."};
}

/// value × 10^exponent, or nothing when it needs more than 38 digits.
std::optional<Wide> shifted_up(Wide value, int exponent) {
  if (value == 0) return value;
  if (exponent > kMaxDigits) return std::nullopt;
  Wide shifted = 0;
  if (__builtin_mul_overflow(value, power_of_ten(exponent), &shifted) || !fits(shifted)) return std::nullopt;
  return shifted;
}

UnsignedWide magnitude(Wide value) {
  return value < 0 ? -static_cast<UnsignedWide>(value) : static_cast<UnsignedWide>(value);
}

std::string digits_of(UnsignedWide value) {
  std::string text;
  do {
    text += static_cast<char>('0' + static_cast<int>(value % 10));
    value /= 10;
  } while (value != 0);
  std::reverse(text.begin(), text.end());
  return text;
}

/// numerator × 10^shift ÷ divisor, half up; nothing beyond 38 digits. Long division, so that no step needs more than
/// 128 bits.
std::optional<UnsignedWide> divided(UnsignedWide numerator, UnsignedWide divisor, int shift) {
  UnsignedWide quotient = numerator / divisor;
  UnsignedWide rest = numerator % divisor;
  for (; shift > 0; --shift) {
    UnsignedWide digit = 0;
    UnsignedWide next_rest = 0;
    for (int i = 0; i < 10; ++i) {
      next_rest += rest;
      if (next_rest >= divisor) {
        next_rest -= divisor;
        ++digit;
      }
    }
    rest = next_rest;
    if (quotient >= static_cast<UnsignedWide>(kPowers[kMaxDigits - 1])) return std::nullopt;
    quotient = quotient * 10 + digit;
  }
  if (rest >= divisor - rest) ++quotient;
  if (quotient >= static_cast<UnsignedWide>(kPowers[kMaxDigits])) return std::nullopt;
  return quotient;
}

/// The pieces of a number's text.
struct Literal {
  bool negative = false;
  std::string_view integer;
  std::string_view fraction;
  int exponent = 0;
};

std::string_view take_digits(std::string_view& text) {
  const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

std::optional<Literal> read_literal(std::string_view text) {
  Literal literal;
  if (text.starts_with('-') || text.starts_with('+')) {
    literal.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  literal.integer = take_digits(text);
  if (literal.integer.empty()) return std::nullopt;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    literal.fraction = take_digits(text);
    if (literal.fraction.empty()) return std::nullopt;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const std::string_view digits = take_digits(text);
    if (digits.empty()) return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), literal.exponent);
    // Any exponent past this gives zero or is out of range all the same.
    constexpr int kFarExponent = 10'000;
    if (error != std::errc() || literal.exponent > kFarExponent) literal.exponent = kFarExponent;
    if (negative) literal.exponent = -literal.exponent;
  }
  if (!text.empty()) return std::nullopt;
  return literal;
}

}  // namespace

Decimal Decimal::from_integer(std::int64_t value) {
  Decimal decimal;
  decimal.unscaled_ = value;
  return decimal;
}

Result<Decimal> Decimal::parse(std::string_view text) {
  if (text.size() > kMaxTextLength) return out_of_range();
  const std::optional<Literal> literal = read_literal(text);
  if (!literal) return invalid();
  std::string digits(literal->integer);
  digits += literal->fraction;
  int scale = static_cast<int>(literal->fraction.size()) - literal->exponent;
  // Zeros beyond the last scale say nothing.
  while (scale > kMaxScale && digits.size() > 1 && digits.back() == '0') {
    digits.pop_back();
    --scale;
  }

  Wide unscaled = 0;
  for (const char c : digits) {
    if (unscaled >= power_of_ten(kMaxDigits - 1)) return out_of_range();
    unscaled = unscaled * 10 + (c - '0');
  }
  if (unscaled == 0) scale = std::clamp(scale, 0, kMaxScale);
  if (scale < 0) {
    const std::optional<Wide> shifted = shifted_up(unscaled, -scale);
    if (!shifted) return out_of_range();
    unscaled = *shifted;
    scale = 0;
  }
  if (scale > kMaxScale) return out_of_range();

  Decimal decimal;
  decimal.unscaled_ = literal->negative ? -unscaled : unscaled;
  decimal.scale_ = scale;
  return decimal;
}

int Decimal::integer_digits() const {
  return static_cast<int>(digits_of(magnitude(unscaled_ / power_of_ten(scale_))).size());
}

std::string Decimal::to_string() const {
  const auto scale = static_cast<std::size_t>(scale_);
  std::string text = digits_of(magnitude(unscaled_));
  if (text.size() <= scale) text.insert(0, scale + 1 - text.size(), '0');
  if (scale > 0) text.insert(text.size() - scale, 1, '.');
  if (is_negative()) text.insert(0, 1, '-');
  return text;
}

Result<Decimal> Decimal::rescaled(int scale) const {
  if (scale < 0 || scale > kMaxScale) return out_of_range();
  Decimal result;
  result.scale_ = scale;
  if (scale >= scale_) {
    const std::optional<Wide> shifted = shifted_up(unscaled_, scale - scale_);
    if (!shifted) return out_of_range();
    result.unscaled_ = *shifted;
    return result;
  }
  const Wide divisor = power_of_ten(scale_ - scale);
  const Wide rest = unscaled_ % divisor;
  result.unscaled_ = unscaled_ / divisor;
  if (magnitude(rest) >= static_cast<UnsignedWide>(divisor / 2)) result.unscaled_ += is_negative() ? -1 : 1;
  return result;
}

Result<Decimal> Decimal::from_exact(Exact value, int scale) {
  const Exact limit{kPowers[kMaxDigits]};
  const auto too_long = [&] { return scale > kMaxScale || value >= limit || value <= -limit; };
  if (too_long()) {
    for (; scale > 0 && value % 10 == 0; --scale) value /= 10;
  }
  if (too_long()) return out_of_range();
  Decimal result;
  result.unscaled_ = static_cast<Wide>(value);
  result.scale_ = scale;
  return result;
}

Result<Decimal> Decimal::sum(std::span<const Decimal> items) {
  int scale = 0;
  for (const Decimal& item : items) scale = std::max(scale, item.scale_);
  Exact total = 0;
  for (const Decimal& item : items) total += Exact{item.unscaled_} * power_of_ten(scale - item.scale_);
  return from_exact(total, scale);
}

Result<Decimal> Decimal::plus(const Decimal& other) const {
  const std::array both{*this, other};
  return sum(both);
}

Result<Decimal> Decimal::minus(const Decimal& other) const {
  Decimal negated = other;
  negated.unscaled_ = -negated.unscaled_;
  return plus(negated);
}

Result<Decimal> Decimal::times(const Decimal& other) const {
  return from_exact(Exact{unscaled_} * other.unscaled_, scale_ + other.scale_);
}

Result<Decimal> Decimal::divided_by(const Decimal& other, int scale) const {
  if (other.is_zero()) {
    return Error{.code = ErrorCode::invalid_argument,
                 .key = "decimal.division_by_zero",
                 .message = "A number cannot be divided by zero."};
  }
  if (scale < 0 || scale > kMaxScale) return out_of_range();
  UnsignedWide divisor = magnitude(other.unscaled_);
  int shift = scale + other.scale_ - scale_;
  Decimal result;
  result.scale_ = scale;
  for (; shift < 0; ++shift) {
    UnsignedWide larger = 0;
    // A divisor beyond 128 bits is more than twice any numerator: the quotient rounds to zero.
    if (__builtin_mul_overflow(divisor, UnsignedWide{10}, &larger)) return result;
    divisor = larger;
  }
  const std::optional<UnsignedWide> quotient = divided(magnitude(unscaled_), divisor, shift);
  if (!quotient) return out_of_range();
  result.unscaled_ = static_cast<Wide>(*quotient);
  if (is_negative() != other.is_negative()) result.unscaled_ = -result.unscaled_;
  return result;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
  // Whole parts first and then fractions at the largest scale: neither step can overflow, as aligning the numbers
  // could.
  const Wide power = power_of_ten(scale_);
  const Wide other_power = power_of_ten(other.scale_);
  const auto three_way = [](Wide a, Wide b) {
    if (a == b) return std::strong_ordering::equal;
    return a < b ? std::strong_ordering::less : std::strong_ordering::greater;
  };
  const std::strong_ordering whole = three_way(unscaled_ / power, other.unscaled_ / other_power);
  if (whole != std::strong_ordering::equal) return whole;
  return three_way(unscaled_ % power * power_of_ten(kMaxScale - scale_),
                   other.unscaled_ % other_power * power_of_ten(kMaxScale - other.scale_));
}

}  // namespace lib
