// enum: one of a fixed list of words, kept as text with a CHECK.
#include "field_types/checks.hpp"

#include <lib/base/text.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"values", "indexed"};

std::vector<FieldColumn> columns(const Field& field) {
  return one_column(field, "text");
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  auto text = checked_text(field, value, pointer, kShortText, findings);
  if (!text) return {};
  for (const auto& allowed : field.enum_values) {
    if (allowed.value == *text) return {std::move(*text)};
  }
  std::vector<std::string> known;
  for (const auto& allowed : field.enum_values) known.push_back(allowed.value);
  const std::string hint = lib::did_you_mean(*text, known);
  return refuse(findings, pointer, "not_allowed", "Expected one of " + lib::join(known, ", ") + hint + ".");
}

}  // namespace

constinit const FieldTypeInfo kEnumType = {
    .type = FieldType::enumeration,
    .name = "enum",
    .widget = "select",
    .settings = kSettings,
    .operators = kEqualityOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::string,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_text,
};

}  // namespace athyper::core::meta
