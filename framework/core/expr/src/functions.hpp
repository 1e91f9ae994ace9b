// The functions of both dialects: their numbers, and the table of the profile: name, how it is called, what it takes
// and gives.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <athyper/core/expr/expr.hpp>

namespace athyper::core::expr {

/// The numbers are written into programs: new ones are added at the end.
enum class Function : std::uint8_t {
  has,
  size,
  starts_with,
  ends_with,
  contains,
  matches,
  lower_ascii,
  upper_ascii,
  to_date,
  to_timestamp,
  to_duration,
  to_decimal,
  to_int,
  to_text,
  today,
  now,
  days_between,
  add_days,
  absolute,
  round,
  full_year,
  month,
  day_of_month,
  day_of_week,
  // From here on of the full language only.
  day_of_month_from_zero,
  day_of_year,
  hours,
  minutes,
  seconds,
  milliseconds,
  to_bool,
  to_bytes,
  to_double,
  to_uint,
  to_type,
  to_dyn,
  char_at,
  index_of,
  last_index_of,
  substring,
  replace,
  split,
  join,
  trim,
  reverse,
  quote,
  format,
  base64_encode,
  base64_decode,
  optional_of,
  optional_none,
  optional_of_non_zero,
  has_value,
  optional_value,
  or_value,
  or_optional,
  greatest,
  least,
  ceil,
  floor,
  round_half,
  trunc,
  sign,
  square_root,
  is_nan,
  is_infinite,
  is_finite,
  bit_and,
  bit_or,
  bit_xor,
  bit_not,
  shift_left,
  shift_right,
  /// Known to the type checker only, or not at all.
  unknown,
};

struct Signature {
  std::string_view name;
  Function function;
  /// f(x) and x.f().
  bool as_global;
  bool as_method;
  /// One letter per argument, the receiver first: s string, i int, d decimal, b bool, u uuid, D date, T timestamp, l
  /// list, n int or decimal.
  std::string_view takes;
  TypeKind gives;
};

std::span<const Signature> signatures();
/// True when a value of `type` may stand where `letter` is asked for.
bool accepts(char letter, const Type& type);

}  // namespace athyper::core::expr
