// decimal: an exact number with a fixed count of digits after the point; a JSON string both ways.
#include "field_types/checks.hpp"

#include <lib/base/decimal.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"precision", "scale", "min", "max", "indexed"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "numeric(" + std::to_string(field.precision) + "," + std::to_string(field.scale) + ")");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  const auto digits = number_digits(value);
  if (!digits) return refuse_type(findings, pointer, "a decimal number as a string, such as \"12.50\"");
  const auto number = lib::Decimal::parse(*digits);
  if (!number.ok()) return refuse(findings, pointer, "invalid", "Expected a decimal number such as \"12.50\".");
  const auto scaled = number->rescaled(field.scale);
  if (!scaled.ok() || *scaled != *number) {
    return refuse(findings, pointer, "out_of_range",
                  "At most " + std::to_string(field.scale) + " digits after the point.");
  }
  if (!scaled->is_zero() && scaled->integer_digits() > field.precision - field.scale) {
    return refuse(findings, pointer, "out_of_range",
                  "At most " + std::to_string(field.precision - field.scale) + " digits before the point.");
  }
  if (!within_bounds(field, *scaled, pointer, findings)) return {};
  return {scaled->to_string()};
}

}  // namespace

constinit const FieldTypeInfo kDecimalType = {
    .type = FieldType::decimal,
    .name = "decimal",
    .widget = "decimal-input",
    .settings = kSettings,
    .operators = kOrderedOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::decimal,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
