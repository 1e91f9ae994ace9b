#include "errors.hpp"

namespace athyper::runtime::data {
namespace {

/// The field whose column stands in a constraint's name; the longest wins, so "code" does not take "country_code".
const core::meta::Field* constrained_field(const core::meta::Entity& entity, std::string_view constraint) {
  const core::meta::Field* best = nullptr;
  for (const core::meta::Field& field : entity.fields) {
    const bool named = field.has_column() && constraint.find(field.column) != std::string_view::npos;
    if (named && (best == nullptr || field.column.size() > best->column.size())) best = &field;
  }
  return best;
}

}  // namespace

lib::Error entity_not_found(std::string_view name) {
  return {lib::ErrorCode::not_found, "data.entity_not_found", "There is no entity `" + std::string(name) + "`."};
}

lib::Error record_not_found() {
  return {lib::ErrorCode::not_found, "data.record_not_found", "There is no such record."};
}

lib::Error forbidden(const core::data::CompiledEntity& entity, const core::data::Decision& decision,
                     core::data::Action action) {
  return {lib::ErrorCode::forbidden, "data.forbidden", entity.policies().reason(decision, action)};
}

lib::Error version_conflict(std::int64_t current) {
  return {lib::ErrorCode::precondition_failed, "data.version_conflict",
          "The record has changed since you read it; its version is " + std::to_string(current) + "."};
}

lib::Error write_error(const core::data::CompiledEntity& entity, lib::Error error) {
  const bool unique = error.key == "pg.unique_violation";
  if (!unique && error.key != "pg.foreign_key_violation") return error;
  const std::string constraint = error.details.empty() ? std::string() : error.details.front().path;
  const core::meta::Field* field = constrained_field(entity.entity(), constraint);
  const std::string pointer = field != nullptr ? "/" + field->name : "";
  lib::Error shown;
  if (unique) {
    const std::string message =
        field != nullptr ? "Another record has this `" + field->name + "` already." : "Such a record exists already.";
    shown = {lib::ErrorCode::conflict, "data.duplicate", message, {{pointer, "duplicate", message}}};
  } else {
    const std::string message = "The record it points to is gone.";
    shown = {lib::ErrorCode::invalid_argument,
             "data.validation_failed",
             message,
             {{pointer, "reference_not_found", message}}};
  }
  return std::move(shown).caused_by(std::move(error));
}

}  // namespace athyper::runtime::data
