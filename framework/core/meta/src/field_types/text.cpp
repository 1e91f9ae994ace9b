// text: several lines of plain text.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"max_length", "min_length", "pattern"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "text");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  auto text = checked_text(field, value, pointer, kLongText, findings);
  if (!text) return {};
  return {std::move(*text)};
}

}  // namespace

constinit const FieldTypeInfo kTextType = {
    .type = FieldType::text,
    .name = "text",
    .widget = "text-area",
    .settings = kSettings,
    .operators = kTextOperators,
    .sortable = false,
    .leakproof = true,
    .value_kind = expr::TypeKind::string,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
