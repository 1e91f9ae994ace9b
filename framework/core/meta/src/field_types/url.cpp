// url: an absolute http or https address.
#include "field_types/checks.hpp"

#include <lib/base/url.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "indexed", "searchable"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "text");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  auto text = checked_text(field, value, pointer, 2'000, findings);
  if (!text) return {};
  if (!text->empty() && !lib::parse_url(*text).ok()) {
    return refuse(findings, pointer, "invalid", "Expected an absolute http or https address.");
  }
  return {std::move(*text)};
}

}  // namespace

constinit const FieldTypeInfo kUrlType = {
    .type = FieldType::url,
    .name = "url",
    .widget = "url-input",
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
