// What the values of a field may be, and when that becomes less.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

/// Nothing for a field that holds no text, or one whose form is limit enough.
std::optional<std::int64_t> longest_text(const Field& field);
/// Rows may hold texts that are now too long.
bool is_shorter(const Field& old, const Field& now);

/// A rule that values of the old field may stand against.
struct Tightened {
  /// For people: "is at least 5".
  std::string words;
  /// True for a value that stands against it. Empty when SQL cannot say it: a pattern outside the common ground of the
  /// two languages.
  std::string condition;
};
/// Shortest length, bounds and pattern, where they became narrower. `value` is the new value, over a row named t.
std::vector<Tightened> tightened(const Field& old, const Field& now, const std::string& value);

/// The narrower of two bounds of a field, to hold a value to both; nothing without any.
std::optional<std::string> higher_bound(const std::optional<std::string>& a, const std::optional<std::string>& b,
                                        FieldType type);
std::optional<std::string> lower_bound(const std::optional<std::string>& a, const std::optional<std::string>& b,
                                       FieldType type);

}  // namespace athyper::core::meta
