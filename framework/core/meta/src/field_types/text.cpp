// text: several lines of plain text.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "min_length", "pattern"};

constexpr TextRule kRule{.default_max = kLongText};

}  // namespace

constinit const FieldTypeInfo kTextType = text_type<kRule>(FieldType::text, "text", "text-area", kSettings, false);

}  // namespace athyper::core::meta
