#include "errors.hpp"

#include <set>

#include <athyper/core/data/rule_lookups.hpp>
#include <athyper/core/meta/tables.hpp>

#include "duties.hpp"

namespace athyper::runtime::data {
namespace {

/// Pointers into the body: the field itself, or for a field of child items those items whose value is there twice. The
/// value of a single row elsewhere cannot be told apart from here: then the list of items.
std::vector<std::string> pointers_of(const core::data::CompiledEntity& entity, const lib::Json& record,
                                     const core::meta::ConstrainedField& constrained) {
  const std::string& name = constrained.field->name;
  if (constrained.entity == &entity.entity()) return {"/" + name};
  for (const core::data::ChildTable& child : entity.children()) {
    if (child.entity != constrained.entity) continue;
    const std::string base = "/" + child.field->name;
    const lib::Json* items = record.find(child.field->name);
    if (items == nullptr || !items->is_array()) return {base};
    const lib::JsonArray& rows = items->as_array();
    if (rows.size() == 1) return {base + "/0/" + name};
    std::set<std::string> seen;
    std::vector<std::string> repeated;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const lib::Json* value = rows[i].find(name);
      const bool present = value != nullptr && !value->is_null();
      if (present && !seen.insert(value->dump()).second)
        repeated.push_back(base + "/" + std::to_string(i) + "/" + name);
    }
    if (!repeated.empty()) return repeated;
    return {base};
  }
  return {""};
}

}  // namespace

lib::Error entity_not_found(std::string_view name) {
  return {lib::ErrorCode::not_found, "data.entity_not_found", "There is no entity `" + std::string(name) + "`."};
}

lib::Error record_not_found() {
  return {lib::ErrorCode::not_found, "data.record_not_found", "There is no such record."};
}

lib::Error forbidden(const core::data::CompiledEntity& entity, const core::data::Decision& decision,
                     core::data::Action action, const lib::Json* record, const core::data::Caller& caller) {
  if (const core::data::Duty* duty = entity.policies().bar(decision, record, caller)) return barred(*duty);
  return {lib::ErrorCode::forbidden, "data.forbidden", entity.policies().reason(decision, action)};
}

lib::Error version_conflict(std::int64_t current) {
  return {lib::ErrorCode::precondition_failed, "data.version_conflict",
          "The record has changed since you read it; its version is " + std::to_string(current) + "."};
}

lib::Error not_deleted() {
  return {lib::ErrorCode::conflict, "data.not_deleted", "The record is not deleted; there is nothing to restore."};
}

namespace {

bool goes(const core::data::RecordChange& change) {
  return change.kind == core::data::IntentKind::remove || change.kind == core::data::IntentKind::purge;
}

lib::Error held_by(const std::vector<std::string>& holders) {
  lib::Error held{lib::ErrorCode::conflict, "data.conflict",
                  "Other records still point to this one: " + holders.front() + "."};
  for (const std::string& holder : holders)
    held.details.push_back({"", "restricted", holder + " points to this record."});
  return held;
}

lib::Error loose_ends(const core::data::CompiledEntity& entity, const core::data::FieldAccess& fields,
                      const std::vector<std::string>& names) {
  const std::string message = "A record it points to is gone.";
  lib::Error loose{lib::ErrorCode::conflict, "data.conflict", message};
  for (const std::string& name : names) {
    const core::meta::Field* field = entity.entity().find_field(name);
    const bool shown = field != nullptr && !fields.hides(*field);
    loose.details.push_back({shown ? "/" + name : "", "reference_not_found",
                             shown ? "The record `" + name + "` points to is gone." : message});
  }
  return loose;
}

}  // namespace

std::optional<lib::sql::Statement> why_held_statement(const core::data::CompiledEntity& entity,
                                                      const core::data::RecordChange& change,
                                                      const core::data::Caller& caller) {
  if (goes(change)) return core::data::holders_statement(entity, change, caller);
  if (change.kind != core::data::IntentKind::restore) return std::nullopt;
  return core::data::loose_ends_statement(entity, change, caller);
}

lib::Error held_error(const core::data::CompiledEntity& entity, const core::data::RecordChange& change,
                      const core::data::FieldAccess& fields, const std::vector<std::string>& names) {
  return goes(change) ? held_by(names) : loose_ends(entity, fields, names);
}

lib::Error write_error(const core::data::CompiledEntity& entity, const lib::Json& record, lib::Error error) {
  const bool unique = error.key == "pg.unique_violation";
  if (!unique && error.key != "pg.foreign_key_violation") return error;
  const std::string constraint = error.details.empty() ? std::string() : error.details.front().path;
  const auto constrained = core::meta::find_constrained_field(entity.model(), entity.entity(), constraint);
  const std::string name = constrained ? "`" + constrained->field->name + "`" : std::string();
  std::string message = unique ? "Such a record exists already." : "A record it points to is gone.";
  if (constrained)
    message = unique ? "Another record has this " + name + " already." : "The record " + name + " points to is gone.";
  if (constrained && constrained->rule != nullptr)
    message = core::data::rule_text(*constrained->entity, *constrained->rule, "…");
  lib::Error shown{lib::ErrorCode::conflict, unique ? "data.duplicate" : "data.conflict", message, {}};
  const std::vector<std::string> pointers =
      constrained ? pointers_of(entity, record, *constrained) : std::vector<std::string>{""};
  for (const std::string& pointer : pointers)
    shown.details.push_back({pointer, unique ? "duplicate" : "reference_not_found", message});
  return std::move(shown).caused_by(std::move(error));
}

}  // namespace athyper::runtime::data
