// From one published model to the next: what changes, whether it may, and the commands that bring the tables along.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

/// One change of the model. Everything here only adds: rows and readers of the old model stay valid.
struct SchemaOp {
  enum class Kind {
    create_entity,
    add_field,
    rename_field,
    add_enum_values,
    add_index,
    relax_required,
    /// Labels, rules, policies, lists: nothing in the database changes.
    change_settings,
  };
  Kind kind = Kind::change_settings;
  std::string entity;
  std::string field;
  /// A sentence for people: "add field note (text) to supplier".
  std::string summary;
  /// Values of the enum before the change.
  std::vector<EnumValue> old_values = {};
};
std::string_view to_string(SchemaOp::Kind kind);

/// The changes in the order they are made. A change that is not additive is refused by name, all of them at once: error
/// code conflict, key "meta.change.refused", details with path "entity" or "entity.field", a code such as
/// "meta.change.drop_field" and the safe way instead.
lib::Result<std::vector<SchemaOp>> diff(const Model& from, const Model& to);

/// Commands that belong together. Running a finished step again changes nothing.
struct DdlStep {
  std::string title;
  std::vector<std::string> commands;
  /// Off for what PostgreSQL refuses inside a transaction (indexes built without blocking writers).
  bool in_transaction = true;
};

/// The steps for `ops`, which came from diff(…, to). Locks are taken for one table at a time and given up after two
/// seconds of waiting.
std::vector<DdlStep> plan(const std::vector<SchemaOp>& ops, const Model& to);

}  // namespace athyper::core::meta
