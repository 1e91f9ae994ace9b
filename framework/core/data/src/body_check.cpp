#include "body_check.hpp"

#include <algorithm>

#include <athyper/core/meta/convert.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::data {
namespace {

std::vector<std::string> writable_names(const meta::Entity& entity) {
  std::vector<std::string> names;
  for (const meta::Field& field : entity.fields) {
    if (!field.readonly()) names.push_back(field.name);
  }
  return names;
}

/// The value for the columns on the other side of a change: what has no form there cannot be written while both sides
/// are.
void add_other_side(const meta::Field& field, const lib::sql::Param& stored, const std::string& pointer,
                    ColumnParams& columns, Findings& findings) {
  const meta::Field& other = *field.also;
  const lib::Json value = meta::convert_stored(field, other, stored);
  Findings wrong;
  auto params = meta::to_params(other, value, pointer, wrong);
  if (!wrong.empty() || (stored && value.is_null())) {
    findings.push_back({pointer, "not_allowed",
                        "`" + field.name + "` is changing to " + std::string(meta::to_string(other.type)) +
                            ", and this value has no form in both."});
  }
  const auto own = meta::columns_of(other);
  params.resize(own.size());
  for (std::size_t i = 0; i < own.size(); ++i) columns.emplace_back(own[i], std::move(params[i]));
}

}  // namespace

void check_names(const meta::Entity& entity, const lib::Json& body, const std::string& base, bool item,
                 Findings& findings) {
  for (const auto& [name, value] : body.as_object()) {
    if (item && name == "id") continue;
    const std::string pointer = base + "/" + lib::json_pointer_token(name);
    const meta::Field* field = entity.find_field(name);
    if (field == nullptr) {
      findings.push_back({pointer, "unknown_field",
                          "Unknown field `" + name + "`" + lib::did_you_mean(name, writable_names(entity)) + "."});
    } else if (field->readonly()) {
      findings.push_back({pointer, "readonly", "`" + name + "` is set by the platform and cannot be sent."});
    }
  }
}

void apply_defaults(const meta::Entity& entity, lib::Json& record) {
  for (const meta::Field& field : entity.fields) {
    if (record.find(field.name) == nullptr && field.default_value) record.set(field.name, *field.default_value);
  }
}

ColumnParams check_values(const meta::Entity& entity, const lib::Json& record, const std::string& base,
                          Findings& findings) {
  static const lib::Json kNull;
  ColumnParams columns;
  for (const meta::Field& field : entity.fields) {
    // System columns are written by the statement itself; a default (such as the first status) is a value like any
    // other.
    if (!field.has_column() || (field.system && !field.default_value)) continue;
    const lib::Json* value = record.find(field.name);
    const std::string pointer = base + "/" + lib::json_pointer_token(field.name);
    const std::size_t found = findings.size();
    std::vector<lib::sql::Param> params = meta::to_params(field, value != nullptr ? *value : kNull, pointer, findings);
    if (field.also && findings.size() == found) add_other_side(field, params.front(), pointer, columns, findings);
    const std::vector<meta::FieldColumn> own = meta::columns_of(field);
    for (std::size_t i = 0; i < own.size() && i < params.size(); ++i)
      columns.emplace_back(own[i], std::move(params[i]));
  }
  return columns;
}

bool found_at(const Findings& findings, const std::string& pointer) {
  return std::ranges::any_of(findings, [&](const lib::ErrorDetail& finding) {
    return finding.path.starts_with(pointer) &&
           (finding.path.size() == pointer.size() || finding.path[pointer.size()] == '/');
  });
}

lib::Error validation_failed(Findings findings) {
  const std::string message =
      findings.size() == 1 ? findings.front().message : std::to_string(findings.size()) + " values are not valid";
  return {lib::ErrorCode::invalid_argument, "data.validation_failed", message, std::move(findings)};
}

}  // namespace athyper::core::data
