// Arithmetic, comparison and functions on values, every step checked.
#include "operations.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include <lib/base/unicode.hpp>

namespace athyper::core::expr {

namespace {

using std::chrono::microseconds;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr auto kBad = std::unexpected(FaultKind::bad_value);
constexpr auto kOverflow = std::unexpected(FaultKind::overflow);
constexpr sys_days kFirstDay{std::chrono::year(1) / 1 / 1};
constexpr sys_days kLastDay{std::chrono::year(9999) / 12 / 31};

std::optional<lib::Decimal> as_decimal(const Value& value) {
  if (const auto* whole = value.get<std::int64_t>()) return lib::Decimal::from_integer(*whole);
  if (const auto* exact = value.get<lib::Decimal>()) return *exact;
  return std::nullopt;
}

Attempt from_decimal(lib::Result<lib::Decimal> result) {
  if (!result.ok()) {
    return std::unexpected(result.error().key == "decimal.division_by_zero" ? FaultKind::division_by_zero
                                                                            : FaultKind::overflow);
  }
  return Value{*result};
}

Attempt integer_arithmetic(Op op, std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  bool overflow = false;
  switch (op) {
    case Op::add:
      overflow = __builtin_add_overflow(a, b, &result);
      break;
    case Op::subtract:
      overflow = __builtin_sub_overflow(a, b, &result);
      break;
    case Op::multiply:
      overflow = __builtin_mul_overflow(a, b, &result);
      break;
    case Op::divide:
    case Op::modulo:
      if (b == 0) return std::unexpected(FaultKind::division_by_zero);
      if (b == -1) {
        if (op == Op::modulo) return Value{std::int64_t{0}};
        overflow = __builtin_sub_overflow(std::int64_t{0}, a, &result);
      } else {
        result = op == Op::divide ? a / b : a % b;
      }
      break;
    default:
      return kBad;
  }
  if (overflow) return kOverflow;
  return Value{result};
}

Attempt decimal_arithmetic(Op op, const lib::Decimal& a, const lib::Decimal& b) {
  switch (op) {
    case Op::add:
      return from_decimal(a.plus(b));
    case Op::subtract:
      return from_decimal(a.minus(b));
    case Op::multiply:
      return from_decimal(a.times(b));
    case Op::divide:
      return from_decimal(a.divided_by(b, kDivisionScale));
    default:
      return kBad;
  }
}

Attempt day_plus(const year_month_day& day, std::int64_t days) {
  const std::int64_t from_first = (sys_days(day) - kFirstDay).count();
  const std::int64_t last = (kLastDay - kFirstDay).count();
  if (days < -from_first || days > last - from_first) return kOverflow;
  return Value{year_month_day(sys_days(day) + std::chrono::days(days))};
}

Attempt checked_duration(std::int64_t a, std::int64_t b, bool add) {
  std::int64_t sum = 0;
  const bool overflow = add ? __builtin_add_overflow(a, b, &sum) : __builtin_sub_overflow(a, b, &sum);
  if (overflow || microseconds(sum) > kMaxDuration || microseconds(sum) < -kMaxDuration) return kOverflow;
  return Value{microseconds(sum)};
}

Attempt instant_plus(lib::Timestamp time, microseconds by) {
  const auto first = std::chrono::time_point_cast<microseconds>(kFirstDay);
  const auto end = std::chrono::time_point_cast<microseconds>(kLastDay + std::chrono::days(1));
  if (by < first - time || by >= end - time) return kOverflow;
  return Value{time + by};
}

std::string changed_case(std::string text, char from, char to) {
  for (char& c : text) {
    if (c >= from && c < from + 26) c = static_cast<char>(c - from + to);
  }
  return text;
}

/// CEL's form, "1h30m", "-1.5s", with d for days of 24 hours.
std::optional<microseconds> parse_duration(std::string_view text) {
  struct Unit {
    std::string_view name;
    std::int64_t micros;
  };
  static constexpr Unit kUnits[] = {{"ms", 1'000},        {"us", 1},         {"d", 86'400'000'000},
                                    {"h", 3'600'000'000}, {"m", 60'000'000}, {"s", 1'000'000}};
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty()) return std::nullopt;
  lib::Decimal total;
  while (!text.empty()) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto amount = lib::Decimal::parse(text.substr(0, digits));
    if (!amount.ok()) return std::nullopt;
    text.remove_prefix(digits);
    const auto* unit = std::ranges::find_if(kUnits, [&](const Unit& row) { return text.starts_with(row.name); });
    if (unit == std::end(kUnits)) return std::nullopt;
    text.remove_prefix(unit->name.size());
    const auto part = amount->times(lib::Decimal::from_integer(unit->micros));
    if (!part.ok()) return std::nullopt;
    const auto sum = total.plus(*part);
    if (!sum.ok()) return std::nullopt;
    total = *sum;
  }
  const auto whole = total.rescaled(0);
  if (!whole.ok() || *whole > lib::Decimal::from_integer(microseconds(kMaxDuration).count())) return std::nullopt;
  const microseconds result(std::stoll(whole->to_string()));
  return negative ? -result : result;
}

Attempt to_int(const Value& value) {
  if (value.get<std::int64_t>() != nullptr) return value;
  std::string text;
  if (const auto* exact = value.get<lib::Decimal>()) {
    text = exact->to_string();
    text = text.substr(0, text.find('.'));
  } else if (const auto* given = value.get<std::string>()) {
    text = *given;
  }
  std::int64_t result = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  if (error == std::errc::result_out_of_range) return kOverflow;
  if (error != std::errc() || end != text.data() + text.size()) return kBad;
  return Value{result};
}

Attempt to_text(const Value& value) {
  if (value.get<std::string>() != nullptr) return value;
  if (const auto* flag = value.get<bool>()) return Value{std::string(*flag ? "true" : "false")};
  if (const auto* whole = value.get<std::int64_t>()) return Value{std::to_string(*whole)};
  if (const auto* exact = value.get<lib::Decimal>()) return Value{exact->to_string()};
  if (const auto* day = value.get<year_month_day>()) return Value{lib::to_iso_date(*day)};
  return kBad;
}

template <class T>
Attempt parsed(const lib::Result<T>& result) {
  if (!result.ok()) return kBad;
  return Value{*result};
}

Attempt absolute(const Value& value) {
  if (const auto* whole = value.get<std::int64_t>()) {
    if (*whole == std::numeric_limits<std::int64_t>::min()) return kOverflow;
    return Value{*whole < 0 ? -*whole : *whole};
  }
  const auto* exact = value.get<lib::Decimal>();
  if (exact == nullptr) return kBad;
  return exact->is_negative() ? negated(value) : Attempt(value);
}

Attempt call_text(Function function, const std::string& text, std::span<const Value> arguments) {
  switch (function) {
    case Function::size:
      return Value{static_cast<std::int64_t>(lib::code_point_length(text))};
    case Function::lower_ascii:
      return Value{changed_case(text, 'A', 'a')};
    case Function::upper_ascii:
      return Value{changed_case(text, 'a', 'A')};
    case Function::to_date:
      return parsed(lib::parse_iso_date(text));
    case Function::to_timestamp:
      return parsed(lib::parse_rfc3339(text));
    case Function::to_duration: {
      const auto duration = parse_duration(text);
      return duration ? Attempt(Value{*duration}) : kBad;
    }
    case Function::to_decimal:
      return parsed(lib::Decimal::parse(text));
    case Function::to_int:
      return to_int(arguments[0]);
    case Function::to_text:
      return arguments[0];
    default:
      break;
  }
  const auto* other = arguments.size() > 1 ? arguments[1].get<std::string>() : nullptr;
  if (other == nullptr) return kBad;
  if (function == Function::starts_with) return Value{text.starts_with(*other)};
  if (function == Function::ends_with) return Value{text.ends_with(*other)};
  if (function == Function::contains) return Value{text.contains(*other)};
  return kBad;
}

Attempt call_date(Function function, const year_month_day& day, std::span<const Value> arguments) {
  switch (function) {
    case Function::full_year:
      return Value{std::int64_t{static_cast<int>(day.year())}};
    case Function::month:  // CEL counts months from 0.
      return Value{std::int64_t{static_cast<unsigned>(day.month())} - 1};
    case Function::day_of_month:
      return Value{std::int64_t{static_cast<unsigned>(day.day())}};
    case Function::day_of_week:  // 0 is Sunday.
      return Value{std::int64_t{std::chrono::weekday(sys_days(day)).c_encoding()}};
    case Function::to_text:
      return to_text(arguments[0]);
    case Function::add_days:
      if (const auto* days = arguments[1].get<std::int64_t>()) return day_plus(day, *days);
      return kBad;
    case Function::days_between:
      if (const auto* end = arguments[1].get<year_month_day>()) {
        return Value{std::int64_t{(sys_days(*end) - sys_days(day)).count()}};
      }
      return kBad;
    default:
      return kBad;
  }
}

}  // namespace

std::expected<std::strong_ordering, FaultKind> compare(const Value& a, const Value& b) {
  if (a.data.index() == b.data.index()) {
    if (const auto* left = a.get<std::int64_t>()) return *left <=> *b.get<std::int64_t>();
    if (const auto* left = a.get<lib::Decimal>()) return *left <=> *b.get<lib::Decimal>();
    // Bytes of UTF-8 stand in the order of code points.
    if (const auto* left = a.get<std::string>()) return left->compare(*b.get<std::string>()) <=> 0;
    if (const auto* left = a.get<year_month_day>()) return *left <=> *b.get<year_month_day>();
    if (const auto* left = a.get<lib::Timestamp>()) return *left <=> *b.get<lib::Timestamp>();
    if (const auto* left = a.get<microseconds>()) return *left <=> *b.get<microseconds>();
    if (const auto* left = a.get<bool>()) return int{*left} <=> int{*b.get<bool>()};
    return kBad;
  }
  const auto left = as_decimal(a);
  const auto right = as_decimal(b);
  if (!left || !right) return kBad;
  return *left <=> *right;
}

std::expected<bool, FaultKind> equals(const Value& a, const Value& b) {
  using Record = std::shared_ptr<const RecordView>;
  if (const auto* record = a.get<Record>()) return equals((*record)->identity(), b);
  if (const auto* record = b.get<Record>()) return equals(a, (*record)->identity());
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  const auto* left = a.get<std::shared_ptr<const ValueList>>();
  const auto* right = b.get<std::shared_ptr<const ValueList>>();
  if (left == nullptr || right == nullptr) {
    const auto order = compare(a, b);
    if (!order) return std::unexpected(order.error());
    return *order == std::strong_ordering::equal;
  }
  if ((*left)->size() != (*right)->size()) return false;
  for (std::size_t i = 0; i < (*left)->size(); ++i) {
    const auto same = equals((**left)[i], (**right)[i]);
    if (!same || !*same) return same;
  }
  return true;
}

Attempt arithmetic(Op op, const Value& a, const Value& b) {
  const auto* left_whole = a.get<std::int64_t>();
  const auto* right_whole = b.get<std::int64_t>();
  if (left_whole != nullptr && right_whole != nullptr) return integer_arithmetic(op, *left_whole, *right_whole);
  const auto left = as_decimal(a);
  const auto right = as_decimal(b);
  if (left && right) return decimal_arithmetic(op, *left, *right);
  if (op != Op::add && op != Op::subtract) return kBad;
  const bool add = op == Op::add;
  if (const auto* day = a.get<year_month_day>()) {
    if (right_whole != nullptr) {
      if (*right_whole == std::numeric_limits<std::int64_t>::min()) return kOverflow;
      return day_plus(*day, add ? *right_whole : -*right_whole);
    }
    const auto* other = b.get<year_month_day>();
    if (other == nullptr || add) return kBad;
    return Value{std::int64_t{(sys_days(*day) - sys_days(*other)).count()}};
  }
  if (const auto* time = a.get<lib::Timestamp>()) {
    if (const auto* by = b.get<microseconds>()) return instant_plus(*time, add ? *by : -*by);
    const auto* other = b.get<lib::Timestamp>();
    if (other == nullptr || add) return kBad;
    return Value{*time - *other};
  }
  if (const auto* duration = a.get<microseconds>()) {
    const auto* other = b.get<microseconds>();
    return other == nullptr ? Attempt(kBad) : checked_duration(duration->count(), other->count(), add);
  }
  const auto* text = a.get<std::string>();
  const auto* other = b.get<std::string>();
  if (text == nullptr || other == nullptr || !add) return kBad;
  if (text->size() + other->size() > kMaxTextBytes) return std::unexpected(FaultKind::too_expensive);
  return Value{*text + *other};
}

Attempt negated(const Value& value) {
  if (const auto* whole = value.get<std::int64_t>()) return integer_arithmetic(Op::subtract, 0, *whole);
  if (const auto* exact = value.get<lib::Decimal>()) return from_decimal(lib::Decimal::from_integer(0).minus(*exact));
  if (const auto* duration = value.get<microseconds>()) return Value{-*duration};
  return kBad;
}

Attempt call_function(Function function, std::span<const Value> arguments) {
  if (const auto* text = arguments[0].get<std::string>()) return call_text(function, *text, arguments);
  if (const auto* day = arguments[0].get<year_month_day>()) return call_date(function, *day, arguments);
  switch (function) {
    case Function::to_int:
      return to_int(arguments[0]);
    case Function::to_text:
      return to_text(arguments[0]);
    case Function::absolute:
      return absolute(arguments[0]);
    case Function::to_decimal: {
      const auto exact = as_decimal(arguments[0]);
      return exact ? Attempt(Value{*exact}) : kBad;
    }
    case Function::round: {
      const auto exact = as_decimal(arguments[0]);
      const auto* digits = arguments[1].get<std::int64_t>();
      if (!exact || digits == nullptr) return kBad;
      if (*digits < 0 || *digits > kDivisionScale) return kOverflow;
      return from_decimal(exact->rescaled(static_cast<int>(*digits)));
    }
    default:
      return kBad;
  }
}

}  // namespace athyper::core::expr
