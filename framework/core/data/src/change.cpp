// From a body to a decided write.
#include <athyper/core/data/change.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "body_check.hpp"
#include "mask.hpp"
#include "record_view.hpp"
#include "rule_check.hpp"

namespace athyper::core::data {
namespace {

/// Everything one make_change() works with.
struct Work {
  const CompiledEntity& entity;
  const ChangeInput& input;
  const lib::Clock& clock;
  lib::Random& random;
  const Limits& limits;
  Findings findings = {};
  /// What does not stand against the write.
  Findings warnings = {};
  /// Fields that the caller sees and may not write.
  Findings forbidden = {};
};

/// A value that the caller has only seen masked comes back masked: writing it would destroy what is stored.
void check_masked(Work& work, const FieldTable& table, const FieldRights& rights, const lib::Json& value,
                  const lib::Json& stored, const std::string& pointer) {
  const lib::Json* before = stored.find(rights.field->name);
  if (before == nullptr || !is_masked_form(table.view(rights, stored, work.input.caller), *before, value)) return;
  work.findings.push_back(
      {pointer, "masked", "This is only what you see of the value; leave it out to keep what is stored."});
}

/// What of `sent` the caller may not write, judged by the record as it is stored, a new one as it will be.
void check_rights(Work& work, const meta::Entity& entity, const FieldAccess& fields, const lib::Json& sent,
                  const lib::Json* stored, const lib::Json& made, const std::string& base) {
  if (!sent.is_object()) return;
  const FieldTable& table = work.entity.fields().inside(entity);
  for (const auto& [name, value] : sent.as_object()) {
    const meta::Field* field = entity.find_field(name);
    const FieldRights* rights = field == nullptr ? nullptr : fields.find(*field);
    if (rights == nullptr) continue;
    const std::string pointer = base + "/" + lib::json_pointer_token(name);
    if (table.writes(*rights, stored != nullptr ? *stored : made, work.input.caller)) {
      if (stored != nullptr) check_masked(work, table, *rights, value, *stored, pointer);
    } else if (fields.hides(*field)) {
      work.findings.push_back({pointer, "unknown_field", "Unknown field `" + name + "`."});
    } else {
      work.forbidden.push_back({pointer, "forbidden", "You may not write `" + name + "` of this record."});
    }
  }
}

lib::Error field_forbidden(Findings forbidden) {
  const std::string message = forbidden.size() == 1
                                  ? forbidden.front().message
                                  : "You may not write " + std::to_string(forbidden.size()) + " of these fields.";
  return {lib::ErrorCode::forbidden, "data.field_forbidden", message, std::move(forbidden)};
}

/// The row that `sent` names by its id; null for a new one.
const lib::Json* stored_item(const lib::Json* current, std::string_view field, const lib::Json& sent) {
  const auto id = sent.is_object() ? sent.get_string("id") : std::nullopt;
  if (!id) return nullptr;
  const lib::Json* items = current != nullptr ? current->find(field) : nullptr;
  if (items == nullptr || !items->is_array()) return nullptr;
  for (const lib::Json& item : items->as_array()) {
    if (item.get_string("id") == id) return &item;
  }
  return nullptr;
}

bool is_empty(const lib::Json* value) {
  return value == nullptr || value->is_null();
}

/// A field that its condition does not show in this record takes no new value, and none is asked of it. What was stored
/// while it was shown stays until it is emptied.
void check_visible(Work& work, const FieldConditions& conditions, const expr::EvaluationContext& context,
                   const lib::Json& sent, const lib::Json* stored, const std::string& base) {
  for (const CompiledCheck& check : conditions.visible_if) {
    const std::string& name = check.field->name;
    const lib::Json* value = sent.find(name);
    const lib::Json* before = stored != nullptr ? stored->find(name) : nullptr;
    if (is_empty(value) || (before != nullptr && *before == *value) || expr::holds(check.expression, context)) continue;
    work.findings.push_back({base + "/" + name, "not_visible", "`" + name + "` takes no value here."});
  }
}

/// A field that its condition locks keeps what is stored; a new record has its default. What is stored decides, so that
/// no write opens the field for itself.
void keep_locked(Work& work, const meta::Entity& entity, const FieldConditions& conditions, const lib::Json& sent,
                 const lib::Json* stored, lib::Json& record, const std::string& base) {
  if (conditions.readonly_when.empty() || !sent.is_object()) return;
  const JsonRecord view(work.entity.model(), entity, stored != nullptr ? *stored : record);
  const expr::EvaluationContext context = field_context(view, work.input.caller);
  for (const CompiledCheck& check : conditions.readonly_when) {
    const std::string& name = check.field->name;
    const lib::Json* before = stored != nullptr ? stored->find(name) : nullptr;
    if (stored == nullptr && check.field->default_value) before = &*check.field->default_value;
    const lib::Json kept = before != nullptr ? *before : lib::Json();
    const lib::Json* value = record.find(name);
    const bool same = value != nullptr ? *value == kept : kept.is_null();
    if (same || !expr::holds(check.expression, context)) continue;
    if (sent.find(name) != nullptr) {
      work.findings.push_back({base + "/" + name, "readonly", "`" + name + "` takes no other value here."});
    } else {
      record.set(name, kept);
    }
  }
}

void check_required(Work& work, const FieldConditions& conditions, const expr::EvaluationContext& context,
                    const lib::Json& record, const std::string& base) {
  for (const CompiledCheck& check : conditions.required_when) {
    const std::string& name = check.field->name;
    if (!is_empty(record.find(name)) || !expr::holds(check.expression, context)) continue;
    const auto shown = std::ranges::find(conditions.visible_if, check.field, &CompiledCheck::field);
    if (shown != conditions.visible_if.end() && !expr::holds(shown->expression, context)) continue;
    work.findings.push_back({base + "/" + name, "required", "`" + name + "` is required here."});
  }
}

/// What the conditions of the fields say of `record`, which is a record or one line of it, as it will be.
void check_conditions(Work& work, const meta::Entity& entity, const FieldConditions& conditions, const lib::Json& sent,
                      const lib::Json* stored, const lib::Json& record, const std::string& base) {
  if (!sent.is_object()) return;
  const JsonRecord view(work.entity.model(), entity, record);
  const expr::EvaluationContext context = field_context(view, work.input.caller);
  check_visible(work, conditions, context, sent, stored, base);
  check_required(work, conditions, context, record, base);
}

/// One item of a children field as it will be: the stored row with the sent members, or a new row with its id.
lib::Json merge_item(Work& work, const ChildTable& table, const lib::Json& sent, const std::string& pointer) {
  if (!sent.is_object()) {
    work.findings.push_back({pointer, "wrong_type", "Expected an object."});
    return lib::Json::object();
  }
  check_names(*table.entity, sent, pointer, true, work.findings);
  const lib::Json* id = sent.find("id");
  if (id == nullptr || id->is_null()) {
    lib::Json item = sent;
    apply_defaults(*table.entity, item);
    item.set("id", lib::make_uuid_v7(work.clock, work.random).to_string());
    return item;
  }
  const lib::Json* stored = stored_item(work.input.current, table.field->name, sent);
  if (stored == nullptr) {
    work.findings.push_back(
        {pointer + "/id", "reference_not_found", "The record has no such item; leave `id` out to add a new one."});
    return sent;
  }
  return lib::merge_patch(*stored, sent);
}

void compute_fields(Work& work, const std::vector<CompiledCheck>& computed, const meta::Entity& entity,
                    lib::Json& record, const std::string& base) {
  for (const CompiledCheck& check : computed) {
    const JsonRecord view(work.entity.model(), entity, record);
    const auto value = expr::evaluate(check.expression, field_context(view, work.input.caller));
    // Input that is missing or wrong leaves the value empty; what is wrong with the input is reported at the input.
    if (!value.ok()) {
      record.set(check.field->name, lib::Json());
      continue;
    }
    auto json = to_field_json(*check.field, *value);
    if (json.ok()) {
      record.set(check.field->name, *std::move(json));
    } else {
      work.findings.push_back({base + "/" + check.field->name, "out_of_range", json.error().message});
    }
  }
}

void add_child_columns(ChildRows& rows, const std::vector<std::pair<meta::FieldColumn, lib::sql::Param>>& columns) {
  if (rows.columns.empty()) {
    for (const auto& [column, value] : columns) rows.columns.push_back({column.name, column.sql_type, {}});
  }
  for (std::size_t i = 0; i < columns.size() && i < rows.columns.size(); ++i)
    rows.columns[i].values.push_back(columns[i].second);
}

/// Works out one children field that was sent; puts the merged items into the record.
void change_children(Work& work, const ChildTable& table, lib::Json& record, RecordChange& change) {
  const lib::Json* sent = work.input.body.find(table.field->name);
  if (sent == nullptr) return;
  const std::string pointer = "/" + table.field->name;
  if (!sent->is_array()) {
    work.findings.push_back({pointer, "wrong_type", "Expected an array of objects."});
    return;
  }
  if (sent->as_array().size() > work.limits.child_items) {
    work.findings.push_back(
        {pointer, "too_many", "At most " + std::to_string(work.limits.child_items) + " items can be written at once."});
    return;
  }
  const CompiledEntity compiled(work.entity.model_ptr(), *table.entity);
  ChildRows rows{.table = &table, .ids = {}, .columns = {}};
  lib::Json items = lib::Json::array();
  std::set<std::string> seen;
  for (std::size_t i = 0; i < sent->as_array().size(); ++i) {
    const std::string place = pointer + "/" + std::to_string(i);
    const lib::Json& sent_item = sent->as_array()[i];
    lib::Json item = merge_item(work, table, sent_item, place);
    const lib::Json* stored = stored_item(work.input.current, table.field->name, sent_item);
    check_rights(work, *table.entity, work.input.fields.inside(*table.entity), sent_item, stored, item, place);
    keep_locked(work, *table.entity, table.conditions, sent_item, stored, item, place);
    compute_fields(work, compiled.computed(), *table.entity, item, place);
    check_conditions(work, *table.entity, table.conditions, sent_item, stored, item, place);
    add_child_columns(rows, check_values(*table.entity, item, place, work.findings));
    check_rules({.model = work.entity.model(),
                 .entity = *table.entity,
                 .rules = table.rules,
                 .fields = work.input.fields.inside(*table.entity),
                 .caller = work.input.caller,
                 .is_new = stored == nullptr},
                item, place, work.findings, work.warnings);
    rows.ids.emplace_back(item.get_string("id").value_or(""));
    if (!seen.insert(rows.ids.back()).second)
      work.findings.push_back({place + "/id", "not_allowed", "This item is listed twice."});
    items.push_back(std::move(item));
  }
  record.set(table.field->name, std::move(items));
  change.children.push_back(std::move(rows));
}

/// The caller sees and writes the field everywhere, so leaving it out means to empty it.
bool in_hand(const FieldAccess& fields, const meta::Field& field) {
  return fields.opens(field) && fields.may(meta::FieldRight::write, field);
}

/// The record before children and computed fields: what is stored, with what was sent.
lib::Json merged_record(const Work& work) {
  lib::Json sent = work.input.body;
  for (const ChildTable& table : work.entity.children()) sent.erase(table.field->name);
  if (work.input.kind == IntentKind::update) return lib::merge_patch(*work.input.current, sent);
  lib::Json record = lib::Json::object();
  if (work.input.current != nullptr) {
    // PUT replaces what a caller may write; the rest is the platform's and stays.
    for (const meta::Field& field : work.entity.entity().fields) {
      const bool kept = field.readonly() || (!in_hand(work.input.fields, field) && sent.find(field.name) == nullptr);
      const lib::Json* stored = kept ? work.input.current->find(field.name) : nullptr;
      if (stored != nullptr) record.set(field.name, *stored);
    }
  }
  for (const auto& [name, value] : sent.as_object()) {
    if (!value.is_null()) record.set(name, value);
  }
  return record;
}

void stamp_new(Work& work, lib::Json& record, const std::string& id) {
  const std::string now = lib::to_rfc3339(work.input.caller.now);
  const std::string who = work.input.caller.subject.id.to_string();
  record.set("id", id).set("version", 1);
  record.set("created_at", now).set("created_by", who).set("updated_at", now).set("updated_by", who);
}

void check_references(Work& work) {
  for (const ReferenceUse& use : references_of(work.entity, work.input.body)) {
    if (std::ranges::find(work.input.known_references, use.id) != work.input.known_references.end()) continue;
    work.findings.push_back({use.pointer, "reference_not_found", "There is no such " + use.entity + "."});
  }
}

/// Keeps the columns whose value differs from the stored one, and notes the difference by field for the audit row.
void take_differences(Work& work, const std::vector<std::pair<meta::FieldColumn, lib::sql::Param>>& columns,
                      RecordChange& change) {
  std::map<std::string, lib::sql::Param> stored;
  if (work.input.current != nullptr) {
    Findings ignored;
    for (auto& [column, value] : check_values(work.entity.entity(), *work.input.current, "", ignored))
      stored.emplace(column.name, value);
  }
  for (const auto& [column, value] : columns) {
    const auto old = stored.find(column.name);
    const bool same = old != stored.end() ? old->second == value : work.input.current == nullptr && !value;
    if (!same) change.columns.push_back({column.name, column.sql_type, value});
  }
  change.difference = lib::Json::object();
  for (const meta::Field& field : work.entity.entity().fields) {
    const bool changed = std::ranges::any_of(change.columns, [&](const ColumnValue& value) {
      return value.column == field.column || value.column == field.column + "_currency";
    });
    const bool sent_children = field.type == meta::FieldType::children && work.input.body.find(field.name) != nullptr;
    if (!changed && !sent_children) continue;
    const lib::Json* from = work.input.current != nullptr ? work.input.current->find(field.name) : nullptr;
    const lib::Json* to = change.record.find(field.name);
    change.difference.set(field.name, lib::Json::object({{"from", from != nullptr ? *from : lib::Json()},
                                                         {"to", to != nullptr ? *to : lib::Json()}}));
  }
}

}  // namespace

lib::Result<RecordChange> make_change(const CompiledEntity& entity, const ChangeInput& input, const lib::Clock& clock,
                                      lib::Random& random, const Limits& limits) {
  Work work{.entity = entity, .input = input, .clock = clock, .random = random, .limits = limits};
  if (!input.body.is_object())
    return validation_failed({{"", "wrong_type", "Expected a JSON object with the record's fields."}});
  if (!entity.broken().empty()) {
    return lib::Error{lib::ErrorCode::internal, "data.broken_rule",
                      "a rule of " + entity.entity().name + " does not compile: " + entity.broken().front()};
  }
  check_names(entity.entity(), input.body, "", false, work.findings);

  RecordChange change{.kind = input.kind,
                      .id = {},
                      .version = 0,
                      .record = merged_record(work),
                      .columns = {},
                      .children = {},
                      .difference = {},
                      .warnings = {}};
  if (input.current == nullptr) {
    change.id = lib::make_uuid_v7(clock, random).to_string();
    apply_defaults(entity.entity(), change.record);
    stamp_new(work, change.record, change.id);
  } else {
    change.id = std::string(input.current->get_string("id").value_or(""));
    change.version = input.current->get_integer("version").value_or(0);
  }
  check_rights(work, entity.entity(), input.fields, input.body, input.current, change.record, "");
  for (const ChildTable& table : entity.children()) {
    if (const lib::Json* stored = input.current != nullptr ? input.current->find(table.field->name) : nullptr) {
      change.record.set(table.field->name, *stored);
    }
    change_children(work, table, change.record, change);
  }
  keep_locked(work, entity.entity(), entity.conditions(), input.body, input.current, change.record, "");
  compute_fields(work, entity.computed(), entity.entity(), change.record, "");
  const auto columns = check_values(entity.entity(), change.record, "", work.findings);
  check_references(work);
  check_conditions(work, entity.entity(), entity.conditions(), input.body, input.current, change.record, "");
  check_rules({.model = entity.model(),
               .entity = entity.entity(),
               .rules = entity.rules(),
               .fields = input.fields,
               .caller = input.caller,
               .is_new = input.kind == IntentKind::create},
              change.record, "", work.findings, work.warnings);
  if (!work.forbidden.empty()) return field_forbidden(std::move(work.forbidden));
  if (!work.findings.empty()) return validation_failed(std::move(work.findings));
  change.warnings = std::move(work.warnings);
  take_differences(work, columns, change);
  return change;
}

RecordChange make_move(IntentKind kind, const lib::Json& stored) {
  RecordChange change;
  change.kind = kind;
  change.id = stored.get_string("id").value_or("");
  change.version = stored.get_integer("version").value_or(0);
  change.record = stored;
  change.difference = lib::Json::object();
  change.deleted_at = stored.get_string("deleted_at").value_or("");
  return change;
}

std::vector<ReferenceUse> references_of(const CompiledEntity& entity, const lib::Json& body) {
  std::vector<ReferenceUse> uses;
  const auto collect = [&uses](const meta::Entity& owner, const lib::Json& record, const std::string& base) {
    for (const meta::Field& field : owner.fields) {
      const auto id = field.type == meta::FieldType::reference ? record.get_string(field.name) : std::nullopt;
      if (!id) continue;
      if (const auto uuid = lib::parse_uuid(*id); uuid.ok())
        uses.push_back({base + "/" + field.name, field.to, uuid->to_string()});
    }
  };
  collect(entity.entity(), body, "");
  for (const ChildTable& table : entity.children()) {
    const lib::Json* items = body.find(table.field->name);
    if (items == nullptr || !items->is_array()) continue;
    for (std::size_t i = 0; i < items->as_array().size(); ++i) {
      collect(*table.entity, items->as_array()[i], "/" + table.field->name + "/" + std::to_string(i));
    }
  }
  return uses;
}

lib::Result<std::vector<lib::sql::Statement>> reference_statements(const CompiledEntity& entity,
                                                                   const std::vector<ReferenceUse>& uses,
                                                                   const Caller& caller) {
  std::map<std::string, std::vector<std::string>> by_entity;
  for (const ReferenceUse& use : uses) by_entity[use.entity].push_back(use.id);
  std::vector<lib::sql::Statement> statements;
  for (const auto& [name, ids] : by_entity) {
    const meta::Entity* target = entity.model().find(name);
    if (target == nullptr) continue;
    StatementBuilder builder;
    builder.syntax("SELECT t.\"id\" FROM ").sql().identifier(target->table_schema, target->table_name);
    builder.syntax(" AS t WHERE t.\"tenant_id\" = ").slot(SlotKind::tenant, "uuid");
    builder.syntax(" AND t.\"deleted_at\" IS NULL AND t.\"id\" = ANY(").slot(SlotKind::ids, "uuid[]").syntax(")");
    TRY(lib::sql::Statement statement, fill(std::move(builder).build(), {.caller = caller, .ids = id_array(ids)}));
    statements.push_back(std::move(statement));
  }
  return statements;
}

}  // namespace athyper::core::data
