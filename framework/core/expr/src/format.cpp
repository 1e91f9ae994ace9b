// strings.format of CEL, and how values are shown.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

#include <lib/base/base64.hpp>
#include <lib/base/time.hpp>

#include "operations.hpp"

namespace athyper::core::expr {

namespace {

constexpr int kDefaultPrecision = 6;
constexpr int kMaxPrecision = 100;

/// NaN, Infinity or -Infinity.
std::string_view special(double value) {
  if (std::isnan(value)) return "NaN";
  return value > 0 ? "Infinity" : "-Infinity";
}

/// The shortest digits that give the number back; an exponent below 1e-4 and from 1e21 on.
void append_double(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += special(value);
    return;
  }
  const double size = std::fabs(value);
  const bool exponent = value != 0 && (size < 1e-4 || size >= 1e21);
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value,
                                 exponent ? std::chars_format::scientific : std::chars_format::fixed)
                       .ptr;
  out.append(buffer, end);
}

void append_seconds(std::string& out, Nanos nanos) {
  Nanos fraction = nanos % kNanosPerSecond;
  if (nanos < 0) out += '-';
  if (fraction < 0) fraction = -fraction;
  const auto seconds = static_cast<std::int64_t>(nanos / kNanosPerSecond);
  out += std::to_string(seconds < 0 ? -seconds : seconds);
  if (fraction == 0) return;
  std::string digits = std::to_string(static_cast<std::int64_t>(kNanosPerSecond + fraction)).substr(1);
  digits.erase(digits.find_last_not_of('0') + 1);
  out += "." + digits;
}

void append_time(std::string& out, Nanos nanos) {
  const Nanos second = nanos / kNanosPerSecond - (nanos % kNanosPerSecond < 0 ? 1 : 0);
  const Nanos fraction = nanos - second * kNanosPerSecond;
  const lib::Timestamp time(std::chrono::seconds(static_cast<std::int64_t>(second)));
  out += lib::to_rfc3339(time).substr(0, 19);
  if (fraction != 0) {
    std::string digits = std::to_string(static_cast<std::int64_t>(kNanosPerSecond + fraction)).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    out += "." + digits;
  }
  out += 'Z';
}

void append_list(std::string& out, const Cell& list) {
  out += '[';
  for (std::size_t i = 0; i < list.list.size; ++i) {
    if (i > 0) out += ", ";
    append_shown(out, list.list.items[i]);
  }
  out += ']';
}

/// In the order of the keys as they are shown.
void append_map(std::string& out, const Cell& map) {
  std::vector<std::pair<std::string, std::string>> shown;
  for (const MapEntry& entry : map.entries()) {
    auto& [key, value] = shown.emplace_back();
    append_shown(key, entry.key);
    append_shown(value, entry.value);
  }
  std::ranges::sort(shown);
  out += '{';
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (i > 0) out += ", ";
    out += shown[i].first + ": " + shown[i].second;
  }
  out += '}';
}

bool can_be_shown(const Cell& cell) {
  if (cell.is(CellKind::list)) return std::ranges::all_of(cell.items(), can_be_shown);
  if (cell.is(CellKind::map)) {
    return std::ranges::all_of(cell.entries(), [](const MapEntry& entry) { return can_be_shown(entry.value); });
  }
  return !cell.is(CellKind::optional) && !cell.is(CellKind::record);
}

/// Digits of a whole number in a base, with its sign.
bool append_in_base(std::string& out, const Cell& value, int base) {
  char buffer[80];
  char* end = buffer;
  if (value.is(CellKind::integer)) {
    end = std::to_chars(buffer, buffer + sizeof buffer, value.whole, base).ptr;
  } else if (value.is(CellKind::uinteger)) {
    end = std::to_chars(buffer, buffer + sizeof buffer, value.natural, base).ptr;
  } else {
    return false;
  }
  out.append(buffer, end);
  return true;
}

bool append_fixed(std::string& out, const Cell& value, int precision, std::chars_format form) {
  double number = 0;
  if (value.is(CellKind::real)) {
    number = value.real;
  } else if (value.is(CellKind::integer)) {
    number = static_cast<double>(value.whole);
  } else if (value.is(CellKind::uinteger)) {
    number = static_cast<double>(value.natural);
  } else {
    return false;
  }
  if (!std::isfinite(number)) {
    out += special(number);
    return true;
  }
  char buffer[512];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, number, form, precision).ptr);
  return true;
}

bool append_decimal(std::string& out, const Cell& value) {
  if (value.is(CellKind::real)) {
    append_shown(out, value);
    return true;
  }
  return append_in_base(out, value, 10);
}

bool append_hex(std::string& out, const Cell& value, bool upper) {
  std::string digits;
  if (value.is(CellKind::text) || value.is(CellKind::bytes)) {
    digits = lib::hex_encode(value.view());
  } else if (!append_in_base(digits, value, 16)) {
    return false;
  }
  if (upper)
    std::ranges::transform(digits, digits.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 32) : c; });
  out += digits;
  return true;
}

bool append_clause(std::string& out, char clause, int precision, const Cell& value) {
  switch (clause) {
    case 's':
      if (!can_be_shown(value)) return false;
      append_shown(out, value);
      return true;
    case 'd':
      return append_decimal(out, value);
    case 'f':
      return append_fixed(out, value, precision, std::chars_format::fixed);
    case 'e':
      return append_fixed(out, value, precision, std::chars_format::scientific);
    case 'x':
    case 'X':
      return append_hex(out, value, clause == 'X');
    case 'o':
      return append_in_base(out, value, 8);
    case 'b':
      if (value.is(CellKind::boolean)) out += value.flag ? '1' : '0';
      return value.is(CellKind::boolean) || append_in_base(out, value, 2);
    default:
      return false;
  }
}

}  // namespace

void append_shown(std::string& out, const Cell& cell) {
  switch (cell.kind) {
    case CellKind::null:
      out += "null";
      return;
    case CellKind::boolean:
      out += cell.flag ? "true" : "false";
      return;
    case CellKind::integer:
    case CellKind::uinteger:
      append_in_base(out, cell, 10);
      return;
    case CellKind::real:
      return append_double(out, cell.real);
    case CellKind::decimal:
      out += cell.exact.to_string();
      return;
    case CellKind::text:
    case CellKind::bytes:
    case CellKind::type:
      out += cell.view();
      return;
    case CellKind::date:
      out += lib::to_iso_date(cell.day);
      return;
    case CellKind::timestamp:
      return append_time(out, cell.nanos);
    case CellKind::duration:
      append_seconds(out, cell.nanos);
      out += 's';
      return;
    case CellKind::list:
      return append_list(out, cell);
    case CellKind::map:
      return append_map(out, cell);
    default:
      return;
  }
}

Cell format_text(std::string_view pattern, std::span<const Cell> arguments, Scratch& scratch) {
  std::string out;
  std::size_t next = 0;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '%') {
      out += pattern[at];
      continue;
    }
    if (++at < pattern.size() && pattern[at] == '%') {
      out += '%';
      continue;
    }
    int precision = kDefaultPrecision;
    if (at < pattern.size() && pattern[at] == '.') {
      precision = 0;
      for (++at; at < pattern.size() && pattern[at] >= '0' && pattern[at] <= '9'; ++at)
        precision = std::min(precision * 10 + (pattern[at] - '0'), kMaxPrecision + 1);
    }
    const bool complete = at < pattern.size() && next < arguments.size() && precision <= kMaxPrecision;
    if (!complete || !append_clause(out, pattern[at], precision, arguments[next++]))
      return Cell::failed(FaultKind::bad_value);
    if ((scratch.steps += 1) > 2'000'000) return Cell::failed(FaultKind::too_expensive);
  }
  return scratch.text(out);
}

}  // namespace athyper::core::expr
