// string: one line of text.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "min_length", "pattern", "searchable", "indexed", "unique"};

bool is_one_line(std::string_view text) {
  return text.find_first_of("\r\n") == std::string_view::npos;
}

constexpr TextRule kRule{.default_max = kShortText, .accepts = is_one_line, .expected = "one line of text"};

}  // namespace

constinit const FieldTypeInfo kStringType =
    text_type<kRule>(FieldType::string, "string", "text-input", kSettings, true);

}  // namespace athyper::core::meta
