// Comparison, equality and arithmetic.
#include "operations.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace athyper::core::expr {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr sys_days kFirstDay{std::chrono::year(1) / 1 / 1};
constexpr sys_days kLastDay{std::chrono::year(9999) / 12 / 31};
constexpr Nanos kNanosPerDay = kNanosPerSecond * 86'400;
/// The distance of two instants in the full language.
constexpr Nanos kMaxDistance = std::numeric_limits<std::int64_t>::max();

Cell bad() {
  return Cell::failed(FaultKind::bad_value);
}
Cell overflow() {
  return Cell::failed(FaultKind::overflow);
}

bool is_exact(const Cell& cell) {
  return cell.is(CellKind::integer) || cell.is(CellKind::decimal);
}
lib::Decimal as_decimal(const Cell& cell) {
  return cell.is(CellKind::decimal) ? cell.exact : lib::Decimal::from_integer(cell.whole);
}

Cell from_decimal(const lib::Result<lib::Decimal>& result) {
  if (result.ok()) return Cell::of(*result);
  return Cell::failed(result.error().key == "decimal.division_by_zero" ? FaultKind::division_by_zero
                                                                       : FaultKind::overflow);
}

/// 64-bit arithmetic of numbers with and without sign.
template <class T>
Cell whole_arithmetic(Op op, T a, T b) {
  T result = 0;
  bool too_large = false;
  switch (op) {
    case Op::add:
      too_large = __builtin_add_overflow(a, b, &result);
      break;
    case Op::subtract:
      too_large = __builtin_sub_overflow(a, b, &result);
      break;
    case Op::multiply:
      too_large = __builtin_mul_overflow(a, b, &result);
      break;
    default:
      if (b == 0) return Cell::failed(FaultKind::division_by_zero);
      if constexpr (std::is_signed_v<T>) {
        if (b == -1 && op == Op::modulo) return Cell::of(T{0});
        if (b == -1) {
          too_large = __builtin_sub_overflow(T{0}, a, &result);
          break;
        }
      }
      result = op == Op::divide ? a / b : a % b;
      break;
  }
  return too_large ? overflow() : Cell::of(result);
}

Cell real_arithmetic(Op op, double a, double b) {
  switch (op) {
    case Op::add:
      return Cell::of(a + b);
    case Op::subtract:
      return Cell::of(a - b);
    case Op::multiply:
      return Cell::of(a * b);
    case Op::divide:
      return Cell::of(a / b);
    default:
      return Cell::failed(FaultKind::no_overload);
  }
}

Cell decimal_arithmetic(Op op, const lib::Decimal& a, const lib::Decimal& b) {
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
      return bad();
  }
}

Cell day_plus(const year_month_day& day, std::int64_t days) {
  const std::int64_t from_first = (sys_days(day) - kFirstDay).count();
  const std::int64_t last = (kLastDay - kFirstDay).count();
  if (days < -from_first || days > last - from_first) return overflow();
  return Cell::of(year_month_day(sys_days(day) + std::chrono::days(days)));
}

Cell date_arithmetic(Op op, const Cell& a, const Cell& b) {
  if (b.is(CellKind::integer)) {
    if (op == Op::add) return day_plus(a.day, b.whole);
    if (b.whole == std::numeric_limits<std::int64_t>::min()) return overflow();
    return day_plus(a.day, -b.whole);
  }
  if (!b.is(CellKind::date) || op != Op::subtract) return bad();
  return Cell::of(std::int64_t{(sys_days(a.day) - sys_days(b.day)).count()});
}

Cell duration_of(Nanos nanos) {
  const Nanos limit = kNanosPerSecond * kMaxDurationSeconds;
  return nanos > limit || nanos < -limit ? overflow() : Cell::time_of(nanos, CellKind::duration);
}

Cell instant_of(Nanos nanos) {
  return is_time_in_range(nanos) ? Cell::time_of(nanos, CellKind::timestamp) : overflow();
}

Cell time_arithmetic(Op op, const Cell& a, const Cell& b, Dialect dialect) {
  const Nanos other = op == Op::add ? b.nanos : -b.nanos;
  if (a.is(CellKind::timestamp) && b.is(CellKind::duration)) return instant_of(a.nanos + other);
  if (a.is(CellKind::duration) && b.is(CellKind::duration)) return duration_of(a.nanos + other);
  if (op == Op::add) return a.is(CellKind::duration) ? instant_of(a.nanos + b.nanos) : bad();
  if (a.is(CellKind::duration)) return bad();
  const Nanos distance = a.nanos - b.nanos;
  if (dialect == Dialect::full && (distance > kMaxDistance || distance < -kMaxDistance)) return overflow();
  return duration_of(distance);
}

bool is_time(const Cell& cell) {
  return cell.is(CellKind::timestamp) || cell.is(CellKind::duration);
}

Cell list_plus(const Cell& a, const Cell& b, Scratch& scratch) {
  scratch.steps += a.list.size + b.list.size;
  Cell* items = scratch.arena.cells(a.list.size + b.list.size);
  std::copy_n(a.list.items, a.list.size, items);
  std::copy_n(b.list.items, b.list.size, items + a.list.size);
  return Cell::list_of(items, a.list.size + b.list.size);
}

/// As CEL compares them: outside the range of whole numbers by the range, inside as doubles.
template <class T>
std::partial_ordering compare_with_real(T a, double b) {
  constexpr auto kLeast = static_cast<double>(std::numeric_limits<T>::min());
  constexpr auto kGreatest = static_cast<double>(std::numeric_limits<T>::max());
  if (std::isnan(b)) return std::partial_ordering::unordered;
  if (b < kLeast) return std::partial_ordering::greater;
  if (b > kGreatest) return std::partial_ordering::less;
  return static_cast<double>(a) <=> b;
}

std::partial_ordering reversed(std::partial_ordering order) {
  return 0 <=> order;
}

/// Numbers of different kinds, by what they are worth.
std::optional<std::partial_ordering> compare_numbers(const Cell& a, const Cell& b) {
  if (is_exact(a) && is_exact(b)) return as_decimal(a) <=> as_decimal(b);
  switch (a.kind) {
    case CellKind::integer:
      if (b.is(CellKind::real)) return compare_with_real(a.whole, b.real);
      if (!b.is(CellKind::uinteger)) return std::nullopt;
      return a.whole < 0 ? std::partial_ordering::less : static_cast<std::uint64_t>(a.whole) <=> b.natural;
    case CellKind::uinteger:
      if (b.is(CellKind::real)) return compare_with_real(a.natural, b.real);
      break;
    default:
      break;
  }
  const bool turned = (a.is(CellKind::uinteger) && b.is(CellKind::integer)) ||
                      (a.is(CellKind::real) && (b.is(CellKind::integer) || b.is(CellKind::uinteger)));
  if (!turned) return std::nullopt;
  return reversed(*compare_numbers(b, a));
}

std::strong_ordering compare_bytes(std::string_view a, std::string_view b) {
  // Bytes of UTF-8 stand in the order of code points.
  return a.compare(b) <=> 0;
}

bool equal_maps(const Cell& a, const Cell& b, Arena& arena) {
  if (a.map.size != b.map.size) return false;
  return std::ranges::all_of(a.entries(), [&](const MapEntry& entry) {
    const Cell* other = find_entry(b, entry.key, arena);
    return other != nullptr && equals(entry.value, *other, arena);
  });
}

}  // namespace

bool is_time_in_range(Nanos time) {
  constexpr Nanos kFirst = Nanos{kFirstDay.time_since_epoch().count()} * kNanosPerDay;
  constexpr Nanos kEnd = (Nanos{kLastDay.time_since_epoch().count()} + 1) * kNanosPerDay;
  return time >= kFirst && time < kEnd;
}

Cell Scratch::joined(std::string_view a, std::string_view b, CellKind kind) {
  const std::size_t size = a.size() + b.size();
  steps += size / 16;
  if (dialect == Dialect::profile && size > kMaxTextBytes) return Cell::failed(FaultKind::too_expensive);
  char* bytes = arena.text(size);
  if (!a.empty()) std::memcpy(bytes, a.data(), a.size());
  if (!b.empty()) std::memcpy(bytes + a.size(), b.data(), b.size());
  return Cell::text_of({bytes, size}, kind);
}

Cell Scratch::text(std::string_view bytes, CellKind kind) {
  steps += bytes.size() / 16;
  return Cell::text_of(arena.copy(bytes), kind);
}

std::optional<std::partial_ordering> compare(const Cell& a, const Cell& b) {
  if (a.kind != b.kind) return compare_numbers(a, b);
  switch (a.kind) {
    case CellKind::boolean:
      return int{a.flag} <=> int{b.flag};
    case CellKind::integer:
      return a.whole <=> b.whole;
    case CellKind::uinteger:
      return a.natural <=> b.natural;
    case CellKind::real:
      return a.real <=> b.real;
    case CellKind::decimal:
      return a.exact <=> b.exact;
    case CellKind::text:
    case CellKind::bytes:
      return compare_bytes(a.view(), b.view());
    case CellKind::date:
      return a.day <=> b.day;
    case CellKind::timestamp:
    case CellKind::duration:
      return a.nanos <=> b.nanos;
    default:
      return std::nullopt;
  }
}

bool equals(const Cell& a, const Cell& b, Arena& arena) {
  if (a.is(CellKind::record)) return equals(to_cell((*a.record)->identity(), arena), b, arena);
  if (b.is(CellKind::record)) return equals(a, to_cell((*b.record)->identity(), arena), arena);
  if (a.kind != b.kind) {
    const auto order = compare_numbers(a, b);
    return order && *order == 0;
  }
  switch (a.kind) {
    case CellKind::null:
      return true;
    case CellKind::type:
      return a.view() == b.view();
    case CellKind::list:
      return std::ranges::equal(a.items(), b.items(),
                                [&](const Cell& left, const Cell& right) { return equals(left, right, arena); });
    case CellKind::map:
      return equal_maps(a, b, arena);
    case CellKind::optional:
      if (a.inner == nullptr || b.inner == nullptr) return a.inner == b.inner;
      return equals(*a.inner, *b.inner, arena);
    default: {
      const auto order = compare(a, b);
      return order && *order == 0;
    }
  }
}

const Cell* find_entry(const Cell& map, const Cell& key, Arena& arena) {
  for (const MapEntry& entry : map.entries()) {
    if (equals(entry.key, key, arena)) return &entry.value;
  }
  return nullptr;
}

Cell arithmetic(Op op, const Cell& a, const Cell& b, Scratch& scratch) {
  if (a.is_null() || b.is_null()) return Cell::failed(FaultKind::no_value);
  if (a.is(CellKind::integer) && b.is(CellKind::integer)) return whole_arithmetic(op, a.whole, b.whole);
  if (is_exact(a) && is_exact(b)) return decimal_arithmetic(op, as_decimal(a), as_decimal(b));
  if (a.is(CellKind::uinteger) && b.is(CellKind::uinteger)) return whole_arithmetic(op, a.natural, b.natural);
  if (a.is(CellKind::real) && b.is(CellKind::real)) return real_arithmetic(op, a.real, b.real);
  if (op != Op::add && op != Op::subtract) return bad();
  if (a.is(CellKind::date)) return date_arithmetic(op, a, b);
  if (is_time(a) && is_time(b)) return time_arithmetic(op, a, b, scratch.dialect);
  if (op != Op::add || a.kind != b.kind) return bad();
  if (a.is(CellKind::text) || a.is(CellKind::bytes)) return scratch.joined(a.view(), b.view(), a.kind);
  if (a.is(CellKind::list)) return list_plus(a, b, scratch);
  return bad();
}

Cell negated(const Cell& value) {
  switch (value.kind) {
    case CellKind::integer:
      return whole_arithmetic(Op::subtract, std::int64_t{0}, value.whole);
    case CellKind::decimal:
      return from_decimal(lib::Decimal::from_integer(0).minus(value.exact));
    case CellKind::real:
      return Cell::of(-value.real);
    case CellKind::duration:
      return Cell::time_of(-value.nanos, CellKind::duration);
    case CellKind::null:
      return Cell::failed(FaultKind::no_value);
    default:
      return bad();
  }
}

bool is_zero_value(const Cell& cell) {
  switch (cell.kind) {
    case CellKind::null:
      return true;
    case CellKind::boolean:
      return !cell.flag;
    case CellKind::integer:
      return cell.whole == 0;
    case CellKind::uinteger:
      return cell.natural == 0;
    case CellKind::real:
      return cell.real == 0;
    case CellKind::decimal:
      return cell.exact.is_zero();
    case CellKind::text:
    case CellKind::bytes:
      return cell.text.size == 0;
    case CellKind::timestamp:
    case CellKind::duration:
      return cell.nanos == 0;
    case CellKind::list:
      return cell.list.size == 0;
    case CellKind::map:
      return cell.map.size == 0;
    case CellKind::optional:
      return cell.inner == nullptr;
    default:
      return false;
  }
}

Cell call_function(Function function, std::span<const Cell> arguments, Scratch& scratch) {
  for (const auto part : {call_text, call_time, call_conversion, call_math}) {
    if (const auto result = part(function, arguments, scratch)) return *result;
  }
  const bool missing = std::ranges::any_of(arguments, &Cell::is_null);
  return Cell::failed(missing ? FaultKind::no_value : FaultKind::no_overload);
}

}  // namespace athyper::core::expr
