// attachment: the id of a stored file.
#include "field_types/checks.hpp"

#include <lib/base/uuid.hpp>

namespace athyper::core::meta {
namespace {

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "uuid");
}

Params to_params_of_type(const Field&, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_string()) return refuse_type(findings, pointer, "the id of a file");
  const auto id = lib::parse_uuid(value.as_string());
  if (!id.ok()) return refuse(findings, pointer, "invalid", "Expected the id of a file.");
  return {id->to_string()};
}

}  // namespace

constinit const FieldTypeInfo kAttachmentType = {
    .type = FieldType::attachment,
    .name = "attachment",
    .widget = "file-upload",
    .settings = {},
    .operators = kNullOperators,
    .sortable = false,
    .leakproof = true,
    .value_kind = expr::TypeKind::uuid,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
