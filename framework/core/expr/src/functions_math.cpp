// Numbers: rounding, extremes, bits. And what optionals answer.
#include <algorithm>
#include <cmath>
#include <limits>

#include "operations.hpp"

namespace athyper::core::expr {

namespace {

using Arguments = std::span<const Cell>;

bool is_number(const Cell& cell) {
  return cell.is(CellKind::integer) || cell.is(CellKind::uinteger) || cell.is(CellKind::real);
}

Cell extreme(Arguments numbers, bool greatest) {
  if (numbers.empty() || !std::ranges::all_of(numbers, is_number)) return Cell::failed(FaultKind::no_overload);
  Cell best = numbers.front();
  for (const Cell& number : numbers) {
    const auto order = compare(number, best);
    if (order && (greatest ? *order > 0 : *order < 0)) best = number;
  }
  return best;
}

std::optional<Cell> absolute(const Cell& value) {
  switch (value.kind) {
    case CellKind::integer:
      if (value.whole == std::numeric_limits<std::int64_t>::min()) return Cell::failed(FaultKind::overflow);
      return Cell::of(value.whole < 0 ? -value.whole : value.whole);
    case CellKind::uinteger:
      return value;
    case CellKind::real:
      return Cell::of(std::fabs(value.real));
    case CellKind::decimal:
      return value.exact.is_negative() ? negated(value) : value;
    default:
      return std::nullopt;
  }
}

std::optional<Cell> sign(const Cell& value) {
  switch (value.kind) {
    case CellKind::integer:
      return Cell::of(std::int64_t{(value.whole > 0) - (value.whole < 0)});
    case CellKind::uinteger:
      return Cell::of(std::uint64_t{value.natural > 0});
    case CellKind::real:
      return std::isnan(value.real) ? value : Cell::of(static_cast<double>((value.real > 0) - (value.real < 0)));
    default:
      return std::nullopt;
  }
}

std::optional<Cell> of_real(Function function, double value) {
  switch (function) {
    case Function::ceil:
      return Cell::of(std::ceil(value));
    case Function::floor:
      return Cell::of(std::floor(value));
    case Function::round_half:
      return Cell::of(std::round(value));
    case Function::trunc:
      return Cell::of(std::trunc(value));
    case Function::is_nan:
      return Cell::of(std::isnan(value));
    case Function::is_infinite:
      return Cell::of(std::isinf(value));
    case Function::is_finite:
      return Cell::of(std::isfinite(value));
    default:
      return std::nullopt;
  }
}

template <class T>
std::optional<Cell> bits(Function function, T a, T b) {
  switch (function) {
    case Function::bit_and:
      return Cell::of(static_cast<T>(a & b));
    case Function::bit_or:
      return Cell::of(static_cast<T>(a | b));
    case Function::bit_xor:
      return Cell::of(static_cast<T>(a ^ b));
    default:
      return std::nullopt;
  }
}

std::optional<Cell> shifted(Function function, const Cell& value, std::int64_t by) {
  const bool left = function == Function::shift_left;
  if (!left && function != Function::shift_right) return std::nullopt;
  if (by < 0) return Cell::failed(FaultKind::out_of_range);
  const auto given = value.is(CellKind::integer) ? static_cast<std::uint64_t>(value.whole) : value.natural;
  const std::uint64_t result = by >= 64 ? 0 : left ? given << by : given >> by;
  return value.is(CellKind::integer) ? Cell::of(static_cast<std::int64_t>(result)) : Cell::of(result);
}

/// The profile's round(number, digits).
std::optional<Cell> rounded(const Cell& value, const Cell& digits) {
  if (!digits.is(CellKind::integer) || !(value.is(CellKind::decimal) || value.is(CellKind::integer)))
    return std::nullopt;
  if (digits.whole < 0 || digits.whole > kDivisionScale) return Cell::failed(FaultKind::overflow);
  const lib::Decimal exact = value.is(CellKind::decimal) ? value.exact : lib::Decimal::from_integer(value.whole);
  const auto result = exact.rescaled(static_cast<int>(digits.whole));
  return result.ok() ? Cell::of(*result) : Cell::failed(FaultKind::overflow);
}

std::optional<Cell> call_optional(Function function, Arguments arguments, Scratch& scratch) {
  if (function == Function::optional_none && arguments.empty()) return Cell::optional_of(nullptr);
  if (function == Function::optional_of && arguments.size() == 1)
    return Cell::optional_of(scratch.arena.keep(arguments[0]));
  if (function == Function::optional_of_non_zero && arguments.size() == 1)
    return Cell::optional_of(is_zero_value(arguments[0]) ? nullptr : scratch.arena.keep(arguments[0]));
  if (arguments.empty() || !arguments[0].is(CellKind::optional)) return std::nullopt;
  const Cell* inner = arguments[0].inner;
  if (arguments.size() == 1) {
    if (function == Function::has_value) return Cell::of(inner != nullptr);
    if (function != Function::optional_value) return std::nullopt;
    return inner != nullptr ? *inner : Cell::failed(FaultKind::no_value);
  }
  if (arguments.size() != 2) return std::nullopt;
  switch (function) {
    case Function::or_value:
      return inner != nullptr ? *inner : arguments[1];
    case Function::or_optional:
      if (!arguments[1].is(CellKind::optional)) return std::nullopt;
      return inner != nullptr ? arguments[0] : arguments[1];
    default:
      return std::nullopt;
  }
}

std::optional<Cell> call_one(Function function, const Cell& value) {
  switch (function) {
    case Function::absolute:
      return absolute(value);
    case Function::sign:
      return sign(value);
    case Function::square_root:
      if (!is_number(value)) return std::nullopt;
      return Cell::of(std::sqrt(value.is(CellKind::real)      ? value.real
                                : value.is(CellKind::integer) ? static_cast<double>(value.whole)
                                                              : static_cast<double>(value.natural)));
    case Function::bit_not:
      if (value.is(CellKind::integer)) return Cell::of(~value.whole);
      return value.is(CellKind::uinteger) ? std::optional(Cell::of(~value.natural)) : std::nullopt;
    default:
      return value.is(CellKind::real) ? of_real(function, value.real) : std::nullopt;
  }
}

}  // namespace

std::optional<Cell> call_math(Function function, std::span<const Cell> arguments, Scratch& scratch) {
  if (function == Function::greatest || function == Function::least) {
    const bool one_list = arguments.size() == 1 && arguments[0].is(CellKind::list);
    return extreme(one_list ? arguments[0].items() : arguments, function == Function::greatest);
  }
  if (const auto result = call_optional(function, arguments, scratch)) return result;
  if (arguments.size() == 1) return call_one(function, arguments[0]);
  if (arguments.size() != 2) return std::nullopt;
  const Cell& a = arguments[0];
  const Cell& b = arguments[1];
  if (function == Function::round) return rounded(a, b);
  if (b.is(CellKind::integer) && (a.is(CellKind::integer) || a.is(CellKind::uinteger))) {
    if (const auto result = shifted(function, a, b.whole)) return result;
  }
  if (a.is(CellKind::integer) && b.is(CellKind::integer)) return bits(function, a.whole, b.whole);
  if (a.is(CellKind::uinteger) && b.is(CellKind::uinteger)) return bits(function, a.natural, b.natural);
  return std::nullopt;
}

}  // namespace athyper::core::expr
