// Decimal: exact numbers with a scale, for quantities and money. Never goes through a double.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <lib/base/result.hpp>

namespace lib {

/// unscaled × 10^-scale, up to 38 digits, scale 0–37. Equality is numeric: 1.50 == 1.5.
class Decimal {
 public:
  Decimal() = default;
  static Decimal from_integer(std::int64_t value);
  /// Reads [+-]digits[.digits][e[+-]digits]; error keys "decimal.invalid", "decimal.out_of_range".
  static Result<Decimal> parse(std::string_view text);

  int scale() const { return scale_; }
  /// Digits before the point, at least 1.
  int integer_digits() const;
  bool is_negative() const { return unscaled_ < 0; }
  bool is_zero() const { return unscaled_ == 0; }
  /// Plain digits, never an exponent; keeps the scale ("1.50").
  std::string to_string() const;

  /// Same value at another scale; half away from zero when digits go. Error key "decimal.out_of_range".
  Result<Decimal> rescaled(int scale) const;
  /// Exact, at the larger scale (of a product: at both together). What has more digits than that holds loses the zeros
  /// at the end of its fraction; if it still does not fit: error key "decimal.out_of_range".
  Result<Decimal> plus(const Decimal& other) const;
  Result<Decimal> minus(const Decimal& other) const;
  Result<Decimal> times(const Decimal& other) const;
  /// plus() over all, checked once at the end: the order does not matter. 0 for none.
  static Result<Decimal> sum(std::span<const Decimal> items);
  /// To `scale` digits, half away from zero. Error keys "decimal.division_by_zero", "decimal.out_of_range".
  Result<Decimal> divided_by(const Decimal& other, int scale) const;

  std::strong_ordering operator<=>(const Decimal& other) const;
  bool operator==(const Decimal& other) const { return (*this <=> other) == std::strong_ordering::equal; }

 private:
  __extension__ using Wide = __int128;
  /// Room for every exact sum and product.
  __extension__ using Exact = _BitInt(512);
  static Result<Decimal> from_exact(Exact value, int scale);

  Wide unscaled_ = 0;
  int scale_ = 0;
};

}  // namespace lib
