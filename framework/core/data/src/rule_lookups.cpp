#include <athyper/core/data/rule_lookups.hpp>

#include <algorithm>

#include <athyper/core/meta/field_types.hpp>
#include <athyper/core/meta/tables.hpp>

#include "body_check.hpp"
#include "record_view.hpp"
#include "rule_check.hpp"

namespace athyper::core::data {
namespace {

using lib::sql::Builder;

struct Value {
  meta::FieldColumn column;
  lib::sql::Param param;
};

/// What the record will hold in the first column of the field; nothing when it holds nothing.
std::optional<Value> value_of(const meta::Field& field, const lib::Json& record) {
  const lib::Json* value = record.find(field.name);
  if (value == nullptr || value->is_null()) return std::nullopt;
  std::vector<lib::ErrorDetail> findings;
  auto params = meta::to_params(field, *value, "", findings);
  if (!findings.empty() || params.empty() || !params.front()) return std::nullopt;
  return Value{meta::columns_of(field).front(), std::move(params.front())};
}

bool writes(const RecordChange& change, const meta::Field& field) {
  return std::ranges::any_of(change.columns, [&](const ColumnValue& value) { return value.column == field.column; });
}

void append_live(Builder& sql, const meta::Entity& target, const Caller& caller) {
  sql.syntax("SELECT t.\"id\" FROM ").identifier(target.table_schema, target.table_name);
  sql.syntax(" AS t WHERE t.\"tenant_id\" = ").param(caller.tenant.to_string(), "uuid");
  sql.syntax(" AND t.\"deleted_at\" IS NULL");
}

void append_equal(Builder& sql, const std::string& column, Value value) {
  sql.syntax(" AND t.").identifier(column).syntax(" = ").param(std::move(value.param), value.column.sql_type);
}

std::optional<lib::sql::Statement> ask_unique(const CompiledEntity& entity, const meta::Rule& rule,
                                              const RecordChange& change, const Caller& caller) {
  Builder sql;
  append_live(sql, entity.entity(), caller);
  bool written = false;
  for (const std::string& name : meta::fields_of_unique(rule)) {
    const meta::Field* field = entity.entity().find_field(name);
    auto value = field == nullptr ? std::nullopt : value_of(*field, change.record);
    if (!value) return std::nullopt;
    written = written || writes(change, *field);
    append_equal(sql, field->column, *std::move(value));
  }
  if (!written) return std::nullopt;
  sql.syntax(" AND t.\"id\" <> ").param(change.id, "uuid").syntax(" LIMIT 1");
  return std::move(sql).build();
}

std::optional<lib::sql::Statement> ask_referential(const CompiledEntity& entity, const meta::Rule& rule,
                                                   const RecordChange& change, const Caller& caller) {
  const meta::Field* field = entity.entity().find_field(rule.field);
  const meta::Entity* target = entity.model().find(rule.params.get_string("entity").value_or(""));
  const meta::Field* by = target == nullptr ? nullptr : target->find_field(rule.params.get_string("by").value_or(""));
  if (field == nullptr || by == nullptr || !writes(change, *field)) return std::nullopt;
  auto value = value_of(*field, change.record);
  if (!value) return std::nullopt;
  Builder sql;
  append_live(sql, *target, caller);
  append_equal(sql, by->column, *std::move(value));
  sql.syntax(" LIMIT 1");
  return std::move(sql).build();
}

}  // namespace

std::vector<RuleLookup> lookups_of(const CompiledEntity& entity, const RecordChange& change, const Caller& caller) {
  std::vector<RuleLookup> lookups;
  const bool stores =
      change.kind == IntentKind::create || change.kind == IntentKind::update || change.kind == IntentKind::replace;
  if (!stores) return lookups;
  const JsonRecord view(entity.model(), entity.entity(), change.record);
  for (const CompiledLookup& asked : entity.lookups()) {
    const meta::Rule& rule = *asked.rule;
    if (change.kind == IntentKind::create ? !rule.on_create : !rule.on_update) continue;
    if (asked.when && !expr::holds(*asked.when, field_context(view, caller))) continue;
    auto statement = rule.kind == "unique" ? ask_unique(entity, rule, change, caller)
                                           : ask_referential(entity, rule, change, caller);
    if (statement) lookups.push_back({&rule, *std::move(statement)});
  }
  return lookups;
}

lib::Result<void> judge_lookups(const CompiledEntity& entity, const std::vector<RuleLookup>& lookups,
                                const std::vector<lib::sql::Rows>& answers, const FieldAccess& fields,
                                RecordChange& change) {
  Findings findings;
  for (std::size_t i = 0; i < lookups.size() && i < answers.size(); ++i) {
    const meta::Rule& rule = *lookups[i].rule;
    // Another record with these values is one too many; the record that is pointed to has to be there.
    if ((rule.kind == "unique") == answers[i].empty()) continue;
    const meta::Field& field = *entity.entity().find_field(rule.field);
    Findings& into = rule.severity == meta::Severity::warning ? change.warnings : findings;
    into.push_back({fields.hides(field) ? "" : "/" + field.name, "rule",
                    rule_text(entity.entity(), rule, shown_value(field, change.record, fields))});
  }
  if (findings.empty()) return {};
  return validation_failed(std::move(findings));
}

}  // namespace athyper::core::data
