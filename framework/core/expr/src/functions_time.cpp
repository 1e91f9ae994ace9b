// Functions of dates, instants and durations.
#include <algorithm>
#include <array>
#include <charconv>

#include <lib/base/time_zone.hpp>

#include "operations.hpp"

namespace athyper::core::expr {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::int64_t kSecondsPerDay = 86'400;

Nanos floor_divided(Nanos value, Nanos by) {
  return value / by - (value % by < 0 ? 1 : 0);
}

/// "+05:30", "-02:30", "02:00" or the name of a zone.
std::optional<std::int64_t> zone_seconds(std::string_view zone, Nanos at) {
  const std::size_t sign = zone.starts_with('+') || zone.starts_with('-') ? 1 : 0;
  const bool fixed = zone.size() == sign + 5 && zone[sign + 2] == ':' &&
                     std::ranges::all_of(zone.substr(sign), [](char c) { return c == ':' || (c >= '0' && c <= '9'); });
  if (fixed) {
    const auto digits = [&](std::size_t from) { return (zone[from] - '0') * 10 + (zone[from + 1] - '0'); };
    const std::int64_t seconds = digits(sign) * 3'600 + digits(sign + 3) * 60;
    return zone.front() == '-' ? -seconds : seconds;
  }
  const lib::Timestamp time(std::chrono::microseconds(static_cast<std::int64_t>(floor_divided(at, 1'000))));
  const auto offset = lib::zone_offset(zone, time);
  return offset ? std::optional(std::int64_t{offset->count()}) : std::nullopt;
}

Cell of_day(Function function, const year_month_day& day) {
  const std::int64_t month = unsigned{day.month()};
  const std::int64_t of_month = unsigned{day.day()};
  switch (function) {
    case Function::full_year:
      return Cell::of(std::int64_t{int{day.year()}});
    case Function::month:  // CEL counts months from 0.
      return Cell::of(month - 1);
    case Function::day_of_month:
      return Cell::of(of_month);
    case Function::day_of_month_from_zero:
      return Cell::of(of_month - 1);
    case Function::day_of_year:
      return Cell::of(std::int64_t{(sys_days(day) - sys_days(day.year() / 1 / 1)).count()});
    default:  // 0 is Sunday.
      return Cell::of(std::int64_t{std::chrono::weekday(sys_days(day)).c_encoding()});
  }
}

bool asks_for_day(Function function) {
  return function == Function::full_year || function == Function::month || function == Function::day_of_month ||
         function == Function::day_of_month_from_zero || function == Function::day_of_year ||
         function == Function::day_of_week;
}

std::optional<Cell> of_instant(Function function, std::span<const Cell> arguments) {
  Nanos time = arguments[0].nanos;
  if (arguments.size() == 2) {
    if (!arguments[1].is(CellKind::text)) return std::nullopt;
    const auto offset = zone_seconds(arguments[1].view(), time);
    if (!offset) return Cell::failed(FaultKind::bad_value);
    time += Nanos{*offset} * kNanosPerSecond;
  }
  const auto seconds = static_cast<std::int64_t>(floor_divided(time, kNanosPerSecond));
  const auto days = static_cast<std::int64_t>(floor_divided(seconds, kSecondsPerDay));
  const std::int64_t of_day_seconds = seconds - days * kSecondsPerDay;
  if (asks_for_day(function)) return of_day(function, year_month_day(sys_days(std::chrono::days(days))));
  switch (function) {
    case Function::hours:
      return Cell::of(of_day_seconds / 3'600);
    case Function::minutes:
      return Cell::of(of_day_seconds / 60 % 60);
    case Function::seconds:
      return Cell::of(of_day_seconds % 60);
    case Function::milliseconds:
      return Cell::of(static_cast<std::int64_t>((time - Nanos{seconds} * kNanosPerSecond) / 1'000'000));
    default:
      return std::nullopt;
  }
}

std::optional<Cell> of_duration(Function function, Nanos length) {
  switch (function) {
    case Function::hours:
      return Cell::of(static_cast<std::int64_t>(length / (kNanosPerSecond * 3'600)));
    case Function::minutes:
      return Cell::of(static_cast<std::int64_t>(length / (kNanosPerSecond * 60)));
    case Function::seconds:
      return Cell::of(static_cast<std::int64_t>(length / kNanosPerSecond));
    case Function::milliseconds:
      return Cell::of(static_cast<std::int64_t>(length / 1'000'000 % 1'000));
    default:
      return std::nullopt;
  }
}

struct Unit {
  std::string_view name;
  std::int64_t nanos;
};

constexpr std::array<Unit, 7> kUnits = {{{"ms", 1'000'000},
                                         {"us", 1'000},
                                         {"ns", 1},
                                         {"h", 3'600'000'000'000},
                                         {"m", 60'000'000'000},
                                         {"s", 1'000'000'000},
                                         {"d", 86'400'000'000'000}}};

}  // namespace

std::optional<Nanos> parse_duration(std::string_view text, Dialect dialect) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text == "0" && dialect == Dialect::full) return 0;
  if (text.empty()) return std::nullopt;
  lib::Decimal total;
  while (!text.empty()) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto amount = lib::Decimal::parse(text.substr(0, digits));
    if (!amount.ok()) return std::nullopt;
    text.remove_prefix(digits);
    const auto* unit = std::ranges::find_if(kUnits, [&](const Unit& row) { return text.starts_with(row.name); });
    const bool only_here = unit != kUnits.end() && (unit->name == "d" || unit->name == "ns");
    if (unit == kUnits.end() || (only_here && (unit->name == "d") == (dialect == Dialect::full))) return std::nullopt;
    text.remove_prefix(unit->name.size());
    const auto part = amount->times(lib::Decimal::from_integer(unit->nanos));
    if (!part.ok()) return std::nullopt;
    const auto sum = total.plus(*part);
    if (!sum.ok()) return std::nullopt;
    total = *sum;
  }
  // The profile knows microseconds only.
  const std::int64_t unit = dialect == Dialect::full ? 1 : 1'000;
  const auto rounded = total.divided_by(lib::Decimal::from_integer(unit), 0);
  const auto limit =
      lib::Decimal::from_integer(kMaxDurationSeconds).times(lib::Decimal::from_integer(1'000'000'000 / unit));
  if (!rounded.ok() || *rounded > *limit) return std::nullopt;
  Nanos value = 0;
  for (const char digit : rounded->to_string()) value = value * 10 + (digit - '0');
  return (negative ? -value : value) * unit;
}

std::optional<Cell> call_time(Function function, std::span<const Cell> arguments, Scratch& scratch) {
  if (arguments.empty()) return std::nullopt;
  const Cell& subject = arguments[0];
  if (subject.is(CellKind::timestamp) && arguments.size() <= 2) return of_instant(function, arguments);
  if (subject.is(CellKind::duration) && arguments.size() == 1) return of_duration(function, subject.nanos);
  if (!subject.is(CellKind::date)) return std::nullopt;
  if (arguments.size() == 1)
    return asks_for_day(function) ? std::optional(of_day(function, subject.day)) : std::nullopt;
  if (function == Function::add_days && arguments[1].is(CellKind::integer))
    return arithmetic(Op::add, subject, arguments[1], scratch);
  if (function == Function::days_between && arguments[1].is(CellKind::date))
    return arithmetic(Op::subtract, arguments[1], subject, scratch);
  return std::nullopt;
}

}  // namespace athyper::core::expr
