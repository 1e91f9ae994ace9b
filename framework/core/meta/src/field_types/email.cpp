// email: a mail address (the addr-spec of RFC 5321 that people use: one @, no quotes, no blanks).
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "searchable", "indexed", "unique"};

bool looks_like_address(std::string_view text) {
  const auto at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64 || text.find('@', at + 1) != std::string_view::npos)
    return false;
  const auto domain = text.substr(at + 1);
  if (domain.find('.') == std::string_view::npos || domain.front() == '.' || domain.back() == '.') return false;
  return text.find_first_of(" \t\r\n\"(),:;<>[\\]") == std::string_view::npos &&
         text.find("..") == std::string_view::npos;
}

constexpr TextRule kRule{
    .default_max = 254, .accepts = looks_like_address, .expected = "an e-mail address such as name@example.com"};

}  // namespace

constinit const FieldTypeInfo kEmailType = text_type<kRule>(FieldType::email, "email", "email-input", kSettings, true);

}  // namespace athyper::core::meta
