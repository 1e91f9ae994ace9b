// integer: a whole number of 64 bits.
#include "field_types/checks.hpp"

#include <lib/base/decimal.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"min", "max", "indexed", "unique"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "bigint");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_integer()) return refuse_type(findings, pointer, "a whole number");
  const std::int64_t number = value.as_integer();
  if (!within_bounds(field, lib::Decimal::from_integer(number), pointer, findings)) return {};
  return {std::to_string(number)};
}

}  // namespace

constinit const FieldTypeInfo kIntegerType = {
    .type = FieldType::integer,
    .name = "integer",
    .widget = "number-input",
    .settings = kSettings,
    .operators = kOrderedOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::integer,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_verbatim,
};

}  // namespace athyper::core::meta
