// rich_text: Markdown, rendered with raw HTML off.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "min_length"};

constexpr TextRule kRule{.default_max = kLongText};

}  // namespace

constinit const FieldTypeInfo kRichTextType =
    text_type<kRule>(FieldType::rich_text, "rich_text", "rich-text-editor", kSettings, false);

}  // namespace athyper::core::meta
