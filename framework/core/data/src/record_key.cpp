#include <athyper/core/data/record_key.hpp>

#include "body_check.hpp"
#include "visible_rows.hpp"

namespace athyper::core::data {

lib::Result<const meta::Field*> key_field(const CompiledEntity& entity, const FieldAccess& fields,
                                          std::string_view name) {
  const meta::Field* field = entity.entity().find_field(name);
  const bool known = field != nullptr && field->unique && field->has_column() && !fields.hides(*field) &&
                     fields.may(meta::FieldRight::filter, *field);
  if (known) return field;
  const std::string message = "`key` names a unique field of " + entity.entity().name;
  return lib::Error{lib::ErrorCode::invalid_argument, "data.invalid_key", message, {{"key", "INVALID_KEY", message}}};
}

lib::Result<lib::sql::Statement> key_statement(const CompiledEntity& entity, const Decision& read,
                                               const meta::Field& key, const lib::Json* value, const Caller& caller) {
  const std::string pointer = "/" + key.name;
  Findings findings;
  std::vector<lib::sql::Param> params;
  if (value == nullptr || value->is_null()) {
    findings.push_back({pointer, "required", "`" + key.name + "` says which record is meant."});
  } else {
    params = meta::to_params(key, *value, pointer, findings);
  }
  if (!findings.empty()) {
    const std::string message = findings.front().message;
    return lib::Error{lib::ErrorCode::invalid_argument, "data.validation_failed", message, std::move(findings)};
  }
  StatementBuilder builder;
  builder.syntax("SELECT t.\"id\"");
  TRY(append_visible_rows(builder, entity, read));
  builder.syntax(" AND ").column("t", key.column).syntax(" = ");
  builder.sql().param(std::move(params.front()), meta::columns_of(key).front().sql_type);
  return fill(std::move(builder).build(), {.caller = caller});
}

}  // namespace athyper::core::data
