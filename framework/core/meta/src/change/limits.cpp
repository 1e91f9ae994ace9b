#include "change/limits.hpp"

#include "field_types/checks.hpp"

namespace athyper::core::meta {

std::optional<std::int64_t> longest_text(const Field& field) {
  if (field.max_length) return field.max_length;
  switch (field.type) {
    case FieldType::text:
    case FieldType::rich_text:
      return kLongText;
    case FieldType::string:
      return kShortText;
    default:
      return std::nullopt;
  }
}

bool is_shorter(const Field& old, const Field& now) {
  const auto before = longest_text(old);
  const auto after = longest_text(now);
  return before && after && *after < *before;
}

}  // namespace athyper::core::meta
