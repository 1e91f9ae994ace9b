// email: a mail address as validate() knows it.
#include "field_types/checks.hpp"

#include <lib/base/schema.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "searchable", "indexed", "unique"};

bool is_address(std::string_view text) {
  return lib::schema::has_form(lib::schema::Type::email, text);
}

constexpr TextRule kRule{
    .default_max = 320, .accepts = is_address, .expected = "an e-mail address such as name@example.com"};

}  // namespace

constinit const FieldTypeInfo kEmailType = text_type<kRule>(FieldType::email, "email", "email-input", kSettings, true);

}  // namespace athyper::core::meta
