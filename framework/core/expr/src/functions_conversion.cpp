// From one type to another.
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <lib/base/time.hpp>
#include <lib/base/unicode.hpp>

#include "operations.hpp"

namespace athyper::core::expr {

namespace {

Cell bad() {
  return Cell::failed(FaultKind::bad_value);
}
Cell overflow() {
  return Cell::failed(FaultKind::overflow);
}

template <class T>
Cell whole_of(std::string_view text) {
  T result = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  // Digits without end are too large a number; with something after them they are none.
  if (error == std::errc::invalid_argument || end != text.data() + text.size()) return bad();
  return error == std::errc() ? Cell::of(result) : overflow();
}

std::optional<Cell> to_int(const Cell& value) {
  constexpr double kBeyond = 9223372036854775808.0;
  switch (value.kind) {
    case CellKind::integer:
      return value;
    case CellKind::uinteger:
      return value.natural > std::uint64_t{std::numeric_limits<std::int64_t>::max()}
                 ? overflow()
                 : Cell::of(static_cast<std::int64_t>(value.natural));
    case CellKind::real:
      // The last double below 2^63 is far from it, so -2^63 itself is left out as well.
      return std::fabs(value.real) < kBeyond ? Cell::of(static_cast<std::int64_t>(value.real)) : overflow();
    case CellKind::decimal: {
      const std::string text = value.exact.to_string();
      return whole_of<std::int64_t>(std::string_view(text).substr(0, text.find('.')));
    }
    case CellKind::text:
      return whole_of<std::int64_t>(value.view());
    case CellKind::timestamp: {
      const Nanos seconds = value.nanos / kNanosPerSecond - (value.nanos % kNanosPerSecond < 0 ? 1 : 0);
      return Cell::of(static_cast<std::int64_t>(seconds));
    }
    default:
      return std::nullopt;
  }
}

std::optional<Cell> to_uint(const Cell& value) {
  constexpr double kBeyond = 18446744073709551616.0;
  switch (value.kind) {
    case CellKind::uinteger:
      return value;
    case CellKind::integer:
      return value.whole < 0 ? overflow() : Cell::of(static_cast<std::uint64_t>(value.whole));
    case CellKind::real:
      return value.real > -1 && value.real < kBeyond ? Cell::of(static_cast<std::uint64_t>(value.real)) : overflow();
    case CellKind::text:
      return whole_of<std::uint64_t>(value.view());
    default:
      return std::nullopt;
  }
}

Cell double_of(std::string_view text) {
  if (text == "NaN") return Cell::of(std::numeric_limits<double>::quiet_NaN());
  if (text == "Infinity" || text == "+Infinity") return Cell::of(std::numeric_limits<double>::infinity());
  if (text == "-Infinity") return Cell::of(-std::numeric_limits<double>::infinity());
  double result = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  return error == std::errc() && end == text.data() + text.size() ? Cell::of(result) : bad();
}

std::optional<Cell> to_double(const Cell& value) {
  switch (value.kind) {
    case CellKind::real:
      return value;
    case CellKind::integer:
      return Cell::of(static_cast<double>(value.whole));
    case CellKind::uinteger:
      return Cell::of(static_cast<double>(value.natural));
    case CellKind::text:
      return double_of(value.view());
    default:
      return std::nullopt;
  }
}

std::optional<Cell> to_bool(const Cell& value) {
  static constexpr std::array<std::string_view, 5> kYes = {"1", "t", "true", "TRUE", "True"};
  static constexpr std::array<std::string_view, 5> kNo = {"0", "f", "false", "FALSE", "False"};
  if (value.is(CellKind::boolean)) return value;
  if (!value.is(CellKind::text)) return std::nullopt;
  for (std::size_t i = 0; i < kYes.size(); ++i) {
    if (value.view() == kYes[i]) return Cell::of(true);
    if (value.view() == kNo[i]) return Cell::of(false);
  }
  return bad();
}

std::optional<Cell> to_text(const Cell& value, Scratch& scratch) {
  switch (value.kind) {
    case CellKind::text:
      return value;
    case CellKind::bytes:
      return lib::is_valid_utf8(value.view()) ? Cell::text_of(value.view()) : bad();
    case CellKind::boolean:
    case CellKind::integer:
    case CellKind::uinteger:
    case CellKind::real:
    case CellKind::decimal:
    case CellKind::date: {
      std::string shown;
      append_shown(shown, value);
      return scratch.text(shown);
    }
    case CellKind::timestamp:
    case CellKind::duration: {
      if (scratch.dialect == Dialect::profile) return std::nullopt;
      std::string shown;
      append_shown(shown, value);
      return scratch.text(shown);
    }
    default:
      return std::nullopt;
  }
}

/// The digits of a fraction beyond the sixth, which parse_rfc3339 cuts off.
Nanos finer_part(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return 0;
  Nanos result = 0;
  Nanos unit = 100;
  for (std::size_t i = point + 7; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i, unit /= 10)
    result += (text[i] - '0') * unit;
  return result;
}

std::optional<Cell> to_timestamp(const Cell& value, Dialect dialect) {
  if (value.is(CellKind::timestamp)) return value;
  if (value.is(CellKind::text)) {
    const auto time = lib::parse_rfc3339(value.view());
    if (!time.ok()) return bad();
    const Nanos whole = Nanos{time->time_since_epoch().count()} * 1'000;
    return Cell::time_of(whole + (dialect == Dialect::full ? finer_part(value.view()) : 0), CellKind::timestamp);
  }
  if (!value.is(CellKind::integer) || dialect == Dialect::profile) return std::nullopt;
  const Nanos nanos = Nanos{value.whole} * kNanosPerSecond;
  return is_time_in_range(nanos) ? Cell::time_of(nanos, CellKind::timestamp) : overflow();
}

std::optional<Cell> to_duration(const Cell& value, Dialect dialect) {
  if (value.is(CellKind::duration)) return value;
  if (!value.is(CellKind::text)) return std::nullopt;
  const auto length = parse_duration(value.view(), dialect);
  return length ? Cell::time_of(*length, CellKind::duration) : bad();
}

std::optional<Cell> to_decimal(const Cell& value) {
  if (value.is(CellKind::decimal)) return value;
  if (value.is(CellKind::integer)) return Cell::of(lib::Decimal::from_integer(value.whole));
  if (!value.is(CellKind::text)) return std::nullopt;
  const auto exact = lib::Decimal::parse(value.view());
  return exact.ok() ? Cell::of(*exact) : bad();
}

std::optional<Cell> to_date(const Cell& value) {
  if (!value.is(CellKind::text)) return std::nullopt;
  const auto day = lib::parse_iso_date(value.view());
  return day.ok() ? Cell::of(*day) : bad();
}

Cell type_of(const Cell& value) {
  static constexpr std::array<std::string_view, 17> kNames = {"error",
                                                              "null_type",
                                                              "bool",
                                                              "int",
                                                              "uint",
                                                              "double",
                                                              "decimal",
                                                              "string",
                                                              "bytes",
                                                              "date",
                                                              "google.protobuf.Timestamp",
                                                              "google.protobuf.Duration",
                                                              "list",
                                                              "map",
                                                              "record",
                                                              "type",
                                                              "optional_type"};
  return Cell::text_of(kNames[static_cast<std::size_t>(value.kind)], CellKind::type);
}

}  // namespace

std::optional<Cell> call_conversion(Function function, std::span<const Cell> arguments, Scratch& scratch) {
  if (arguments.size() != 1) return std::nullopt;
  const Cell& value = arguments[0];
  switch (function) {
    case Function::to_int:
      return to_int(value);
    case Function::to_uint:
      return to_uint(value);
    case Function::to_double:
      return to_double(value);
    case Function::to_bool:
      return to_bool(value);
    case Function::to_bytes:
      if (value.is(CellKind::bytes)) return value;
      return value.is(CellKind::text) ? std::optional(Cell::text_of(value.view(), CellKind::bytes)) : std::nullopt;
    case Function::to_text:
      return to_text(value, scratch);
    case Function::to_timestamp:
      return to_timestamp(value, scratch.dialect);
    case Function::to_duration:
      return to_duration(value, scratch.dialect);
    case Function::to_decimal:
      return to_decimal(value);
    case Function::to_date:
      return to_date(value);
    case Function::to_type:
      return type_of(value);
    case Function::to_dyn:
      return value;
    default:
      return std::nullopt;
  }
}

}  // namespace athyper::core::expr
