// From one published model to the next: what changes, whether it may, the plan for the tables, and the models that are
// in force on the way.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <athyper/core/meta/model.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <athyper/core/schema/plan.hpp>

namespace athyper::core::meta {

/// One change of the model.
struct SchemaOp {
  enum class Kind {
    create_entity,
    drop_entity,
    add_field,
    drop_field,
    rename_field,
    change_type,
    change_values,
    add_index,
    drop_index,
    require,
    relax_required,
    shorten,
    tighten,
    change_reference,
    /// Labels, rules, policies, lists: nothing in the database changes.
    change_settings,
  };
  Kind kind = Kind::change_settings;
  std::string entity;
  std::string field;
  /// A sentence for people: "add field note (text) to supplier".
  std::string summary;
};
std::string_view to_string(SchemaOp::Kind kind);

struct DiffOptions {
  /// Entities and fields that are missing in the files go; their data are parked. Without it they are refused: a file
  /// that was left out looks the same.
  bool drops = false;
};

/// Gives every field that does not keep its stored form a column of its own. First of all; `registry` knows every
/// column that ever was.
void place_columns(const Model& from, Model& to, const RegistryNames& registry);

/// The changes in the order they are made. What is not done is refused by name, all of it at once: error code conflict,
/// key "meta.change.refused", details with path "entity" or "entity.field", a code such as "meta.change.drop_field" and
/// the safe way instead.
lib::Result<std::vector<SchemaOp>> diff(const Model& from, const Model& to, const DiffOptions& options = {});

/// The tables as they are.
struct TablesNow {
  schema::PhysicalModel found;
  /// Live rows of a table as PostgreSQL estimates them. Empty: none.
  std::function<std::int64_t(const schema::TableName&)> rows = {};
  int server_version = 15;
};

/// The steps that lead from the tables of `from`, which `now` must show, to those of `to`. Columns and tables that were
/// parked by changes before stay as they are. Error keys "schema.database_moved" (precondition_failed, a detail for
/// each difference), "meta.change.refused" for what the planner refuses.
lib::Result<schema::Plan> plan_tables(const Model& from, const Model& to, const RegistryNames& registry,
                                      const TablesNow& now);
/// How the tables differ from those of `model`, parked ones left out: one line for each difference.
std::vector<std::string> differences(const Model& model, const RegistryNames& registry,
                                     const schema::PhysicalModel& found);

/// A model that is in force behind a version fence of a plan.
struct Stage {
  /// "L6.1", "L6.2", "L6.3": rule of the fence.
  std::string fence;
  Model model;
};
/// The fences of a plan in their order.
std::vector<std::string> fences_of(const schema::Plan& plan);
/// Of these fences: the model that writes old and new by the rules of both, the one that reads the new and writes both,
/// the target. Version and hash are the publisher's.
std::vector<Stage> stages(const Model& from, const Model& to, const std::vector<std::string>& fences);
/// A field of `from` whose values are in another column in `to`.
bool moves_values(const Model& from, const Model& to);

}  // namespace athyper::core::meta
