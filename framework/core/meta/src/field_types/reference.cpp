// reference: the id of a record of another entity in the same tenant, with a foreign key.
#include "field_types/checks.hpp"

#include <lib/base/uuid.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"to", "on_delete", "unique", "indexed"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "uuid");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_string()) return refuse_type(findings, pointer, "the id of a record of " + field.to);
  const auto id = lib::parse_uuid(value.as_string());
  if (!id.ok()) return refuse(findings, pointer, "invalid", "Expected the id of a record of " + field.to + ".");
  return {id->to_string()};
}

}  // namespace

constinit const FieldTypeInfo kReferenceType = {
    .type = FieldType::reference,
    .name = "reference",
    .widget = "record-picker",
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
