// json: any JSON value, kept as jsonb; not for filters.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "jsonb");
}

Params to_params_of_type(const Field&, const lib::Json& value, const std::string& pointer, Findings& findings) {
  std::string text = value.dump();
  constexpr std::size_t kMaxBytes = 256 * 1024;
  if (text.size() > kMaxBytes) return refuse(findings, pointer, "too_long", "At most 256 KB of JSON.");
  if (text.find("\\u0000") != std::string::npos)
    return refuse(findings, pointer, "invalid", "The text holds a NUL character.");
  return {std::move(text)};
}

}  // namespace

constinit const FieldTypeInfo kJsonType = {
    .type = FieldType::json,
    .name = "json",
    .widget = "json-editor",
    .settings = {},
    .operators = kNullOperators,
    .sortable = false,
    .leakproof = false,
    .value_kind = expr::TypeKind::dynamic,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_verbatim,
};

}  // namespace athyper::core::meta
