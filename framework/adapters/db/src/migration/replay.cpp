// What migrations lead to, found by running them in a scratch database.
#include <athyper/adapters/db/migration_runner.hpp>

#include <algorithm>
#include <utility>

#include "rehearsal.hpp"

namespace athyper::adapters::db {
namespace {

using lib::Error;
using lib::ErrorCode;

/// Of its own tables; what the numbered files make beside them is no migration's.
bool leads_to(core::schema::PhysicalModel model, const Migration& last) {
  std::erase_if(model.tables,
                [&](const auto& table) { return std::ranges::find(last.tables, table.name) == last.tables.end(); });
  std::erase_if(model.schemas,
                [&](const auto& schema) { return std::ranges::find(last.schemas, schema) == last.schemas.end(); });
  return model_digest(model) == last.target;
}

/// Also those that the last one knows and nobody asks for any more: they are what leaves.
std::vector<std::string> with_those_of(const std::vector<Migration>& migrations, std::vector<std::string> schemas) {
  if (migrations.empty()) return schemas;
  for (const auto& schema : migrations.back().schemas) {
    if (std::ranges::find(schemas, schema) == schemas.end()) schemas.push_back(schema);
  }
  return schemas;
}

bool drops_a_schema(const Migration& migration) {
  return std::ranges::any_of(migration.plan.changes, [](const core::schema::Change& change) {
    return change.kind == core::schema::Change::Kind::drop_schema;
  });
}

}  // namespace

lib::Result<core::schema::PhysicalModel> MigrationRunner::replay(const std::vector<std::string>& schemas) const {
  TRY(auto rehearsal, migration::Rehearsal::make(options_.owner_connection));
  for (const auto& migration : migrations_) {
    for (const auto& step : migration::rehearsed_steps(migration.plan)) {
      TRY(rehearsal.run(migration.name, step));
    }
  }
  TRY(auto model, rehearsal.model({.schemas = with_those_of(migrations_, schemas)}));
  if (migrations_.empty() || leads_to(model, migrations_.back())) return model;
  return Error{.code = ErrorCode::conflict,
               .key = "migration.replay_differs",
               .message = migrations_.back().name + " does not lead to the model it promises"};
}

lib::Result<std::optional<Migration>> MigrationRunner::next(std::string_view name,
                                                            const core::schema::PhysicalModel& declared,
                                                            const Conversions& conversions) const {
  auto whole_name = next_migration_name(migrations_, name);
  TRY(check_migration_name(whole_name));
  TRY(const auto from, replay(declared.schemas));
  TRY(auto to, normalise(options_.owner_connection, declared));
  core::schema::take_column_order(to, declared);
  if (core::schema::diff(from, to).empty()) return std::optional<Migration>();
  TRY(auto made, make_migration(std::move(whole_name), from, to, conversions));
  // What else stands in a schema that leaves, the models do not know.
  if (drops_a_schema(made)) {
    auto with_made = migrations_;
    with_made.push_back(made);
    TRY(MigrationRunner(std::move(with_made), options_).replay(declared.schemas));
  }
  return std::optional(std::move(made));
}

}  // namespace athyper::adapters::db
