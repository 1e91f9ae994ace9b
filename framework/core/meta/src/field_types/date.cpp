// date: a calendar day, YYYY-MM-DD, of the years 0001 to 9999.
#include "field_types/checks.hpp"

#include <lib/base/time.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"min", "max", "indexed"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "date");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  if (!value.is_string()) return refuse_type(findings, pointer, "a date as YYYY-MM-DD");
  const auto day = lib::parse_iso_date(value.as_string());
  if (!day.ok()) return refuse(findings, pointer, "invalid", "Expected a calendar day as YYYY-MM-DD.");
  std::string text = lib::to_iso_date(*day);
  // ISO dates order as text.
  if (field.min && text < *field.min)
    return refuse(findings, pointer, "out_of_range", "Not before " + *field.min + ".");
  if (field.max && text > *field.max) return refuse(findings, pointer, "out_of_range", "Not after " + *field.max + ".");
  return {std::move(text)};
}

}  // namespace

constinit const FieldTypeInfo kDateType = {
    .type = FieldType::date,
    .name = "date",
    .widget = "date-picker",
    .settings = kSettings,
    .operators = kOrderedOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::date,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
