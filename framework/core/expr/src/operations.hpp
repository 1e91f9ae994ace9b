// What operators and functions do with cells. Faults never get here; null only where it is compared.
#pragma once

#include <compare>
#include <optional>
#include <span>

#include "program.hpp"

namespace athyper::core::expr {

/// Digits a decimal division is rounded to, half away from zero.
inline constexpr int kDivisionScale = 12;
/// Longest text an operation may make in the profile, and longest duration.
inline constexpr std::size_t kMaxTextBytes = 65'536;
inline constexpr std::int64_t kMaxDurationSeconds = 315'576'000'000;
inline constexpr Nanos kNanosPerSecond = 1'000'000'000;

/// Where an operation gets memory, and what it has used up.
struct Scratch {
  Arena& arena;
  Dialect dialect = Dialect::profile;
  std::uint64_t steps = 0;

  /// The two texts together, or the fault too_expensive.
  Cell joined(std::string_view a, std::string_view b, CellKind kind);
  Cell text(std::string_view bytes, CellKind kind = CellKind::text);
};

/// Order of two values, nothing where they have none (other kinds; NaN is unordered).
std::optional<std::partial_ordering> compare(const Cell& a, const Cell& b);
/// Deep equality; values of kinds that do not compare are not equal, a record is its identity.
bool equals(const Cell& a, const Cell& b, Arena& arena);

Cell arithmetic(Op op, const Cell& a, const Cell& b, Scratch& scratch);
Cell negated(const Cell& value);
/// A function other than has, today, now and matches with a pattern known ahead.
Cell call_function(Function function, std::span<const Cell> arguments, Scratch& scratch);

/// What stands under `key`; null pointer when nothing does.
const Cell* find_entry(const Cell& map, const Cell& key, Arena& arena);
/// Reads a duration: "1h30m", "-1.5s", days only in the profile.
std::optional<Nanos> parse_duration(std::string_view text, Dialect dialect);
bool is_time_in_range(Nanos time);
/// No value at all of its kind: 0, "", [], {}, false, null, none.
bool is_zero_value(const Cell& cell);

// Parts of call_function, each in a file of its own; nothing when the function is not of that part.
std::optional<Cell> call_text(Function function, std::span<const Cell> arguments, Scratch& scratch);
std::optional<Cell> call_time(Function function, std::span<const Cell> arguments, Scratch& scratch);
std::optional<Cell> call_math(Function function, std::span<const Cell> arguments, Scratch& scratch);
std::optional<Cell> call_conversion(Function function, std::span<const Cell> arguments, Scratch& scratch);
/// strings.format.
Cell format_text(std::string_view pattern, std::span<const Cell> arguments, Scratch& scratch);
/// A value as `%s` and string() show it.
void append_shown(std::string& out, const Cell& cell);

}  // namespace athyper::core::expr
