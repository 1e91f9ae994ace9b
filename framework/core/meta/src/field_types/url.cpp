// url: an absolute http or https address.
#include "field_types/checks.hpp"

#include <lib/base/schema.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "indexed", "searchable"};

bool is_address(std::string_view text) {
  return lib::schema::has_form(lib::schema::Type::url, text);
}

constexpr TextRule kRule{.default_max = 2'000, .accepts = is_address, .expected = "an absolute http or https address"};

}  // namespace

constinit const FieldTypeInfo kUrlType = text_type<kRule>(FieldType::url, "url", "url-input", kSettings, true);

}  // namespace athyper::core::meta
