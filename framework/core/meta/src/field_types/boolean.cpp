// boolean: true or false.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"indexed"};

void append_boolean(std::string& out, const Field&, std::string_view first, ColumnText) {
  out.append(first.starts_with('t') ? "true" : "false");
}

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "boolean");
}

Params to_params_of_type(const Field&, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_bool()) return refuse_type(findings, pointer, "true or false");
  return {value.as_bool() ? "true" : "false"};
}

}  // namespace

constinit const FieldTypeInfo kBooleanType = {
    .type = FieldType::boolean,
    .name = "boolean",
    .widget = "switch",
    .settings = kSettings,
    .operators = kEqualityOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::boolean,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_boolean,
};

}  // namespace athyper::core::meta
