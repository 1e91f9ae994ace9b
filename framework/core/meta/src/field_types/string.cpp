// string: one line of text.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "min_length", "pattern", "searchable", "indexed", "unique"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "text");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  auto text = checked_text(field, value, pointer, kShortText, findings);
  if (!text) return {};
  return {std::move(*text)};
}

}  // namespace

constinit const FieldTypeInfo kStringType = {
    .type = FieldType::string,
    .name = "string",
    .widget = "text-input",
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
