// string: one line of text.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "min_length", "pattern", "searchable", "indexed", "unique"};

constexpr TextRule kRule{.default_max = kShortText};

}  // namespace

constinit const FieldTypeInfo kStringType =
    text_type<kRule>(FieldType::string, "string", "text-input", kSettings, true);

}  // namespace athyper::core::meta
