// How long the texts of a field may be, and when that becomes less.
#pragma once

#include <cstdint>
#include <optional>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

/// Nothing for a field that holds no text, or one whose form is limit enough.
std::optional<std::int64_t> longest_text(const Field& field);
/// Rows may hold texts that are now too long.
bool is_shorter(const Field& old, const Field& now);

}  // namespace athyper::core::meta
