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

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "text");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  auto text = checked_text(field, value, pointer, 254, findings);
  if (!text) return {};
  if (!text->empty() && !looks_like_address(*text)) {
    return refuse(findings, pointer, "invalid", "Expected an e-mail address such as name@example.com.");
  }
  return {std::move(*text)};
}

}  // namespace

constinit const FieldTypeInfo kEmailType = {
    .type = FieldType::email,
    .name = "email",
    .widget = "email-input",
    .settings = kSettings,
    .operators = kTextOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::string,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
