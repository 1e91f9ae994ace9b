// uuid: an identifier of any version (RFC 9562).
#include "field_types/checks.hpp"

#include <lib/base/uuid.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"indexed", "unique"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "uuid");
}

Params to_params_of_type(const Field&, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_string()) return refuse_type(findings, pointer, "a UUID");
  const auto id = lib::parse_uuid(value.as_string());
  if (!id.ok()) return refuse(findings, pointer, "invalid", "Expected a UUID of 8-4-4-4-12 hexadecimal digits.");
  return {id->to_string()};
}

}  // namespace

constinit const FieldTypeInfo kUuidType = {
    .type = FieldType::uuid,
    .name = "uuid",
    .widget = "text-input",
    .settings = kSettings,
    .operators = kEqualityOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::uuid,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
