// children: records of another entity that live and die with this one; rows of a table of their own, no column here.
#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"to"};

std::vector<FieldColumn> columns(const Field& field) {
  static_cast<void>(field);
  return {};
}

Params to_params_of_type(const Field&, const lib::Json&, const std::string& pointer, Findings& findings) {
  return refuse(findings, pointer, "wrong_type", "Children are written row by row.");
}

}  // namespace

constinit const FieldTypeInfo kChildrenType = {
    .type = FieldType::children,
    .name = "children",
    .widget = "table-editor",
    .settings = kSettings,
    .operators = {},
    .sortable = false,
    .leakproof = false,
    .value_kind = expr::TypeKind::list,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_verbatim,
};

}  // namespace athyper::core::meta
