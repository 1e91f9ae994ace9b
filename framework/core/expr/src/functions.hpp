// The functions of the profile as one table: name, how it is called, what it takes and gives.
#pragma once

#include <span>
#include <string_view>

#include <athyper/core/expr/expr.hpp>

namespace athyper::core::expr {

enum class Function {
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
