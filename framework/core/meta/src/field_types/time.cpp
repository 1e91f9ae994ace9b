// time: a time of day without zone, HH:MM[:SS[.ffffff]].
#include "field_types/checks.hpp"

#include <lib/base/time.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"indexed"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "time without time zone");
}

Params to_params_of_type(const Field&, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_string()) return refuse_type(findings, pointer, "a time of day as HH:MM[:SS]");
  if (!lib::parse_time_of_day(value.as_string()).ok()) {
    return refuse(findings, pointer, "invalid", "Expected a time of day as HH:MM[:SS[.ffffff]].");
  }
  return {value.as_string()};
}

}  // namespace

constinit const FieldTypeInfo kTimeType = {
    .type = FieldType::time,
    .name = "time",
    .widget = "time-picker",
    .settings = kSettings,
    .operators = kOrderedOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::time_of_day,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
