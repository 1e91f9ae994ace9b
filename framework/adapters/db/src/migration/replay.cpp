// What migrations lead to, found by running them in a scratch database.
#include <athyper/adapters/db/migration_runner.hpp>

#include <algorithm>
#include <utility>

#include "../ask.hpp"
#include "../generated/schema_apply_queries.hpp"
#include "../provision_run.hpp"
#include "../schema/catalogue.hpp"
#include "../schema/leaving_schemas.hpp"
#include "../schema/scratch_database.hpp"
#include "../schema/session.hpp"
#include "months.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::Plan;
using core::schema::TableName;
using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;

lib::Result<void> make_ground(BlockingConnection& connection) {
  for (const auto& file : embedded_files()) {
    if (file.kind != FileKind::ddl) continue;
    TRY(connection.run_script(std::string(file.text)));
  }
  return {};
}

/// Nobody else is here, so no step needs its ladder; a table has no rows and no months.
lib::Result<void> run_plan(BlockingConnection& connection, const std::string& name, const Plan& plan) {
  const auto without_months = [](const TableName&) { return std::vector<std::string>(); };
  for (const auto& step : migration::with_months(plan, without_months).steps) {
    for (const auto& statement : step.statements) {
      auto done = connection.run_script(statement);
      if (done.ok()) continue;
      if (done.error().key == "pg.unavailable") return std::move(done).error();
      if (schema::drops_a_schema(step)) {
        TRY(auto held, ask(connection, queries::list_what_a_schema_holds(step.table.schema, {})));
        return schema::schema_in_use(schema::as_details(step.table.schema, std::move(held)),
                                     "no migration was written");
      }
      Error error{.code = ErrorCode::invalid_argument,
                  .key = "schema.refused_by_database",
                  .message = name + ", " + step.title + ": " + schema::server_words(done.error())};
      return std::move(error).caused_by(std::move(done).error());
    }
  }
  return {};
}

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
  TRY(const auto scratch, schema::ScratchDatabase::make(options_.owner_connection));
  auto& connection = scratch->connection();
  TRY(make_ground(connection));
  for (const auto& migration : migrations_) {
    TRY(run_plan(connection, migration.name, migration.plan));
  }
  TRY(connection.run_script("begin isolation level repeatable read read only"));
  TRY(auto catalogue, schema::read_catalogue_in_order(connection, with_those_of(migrations_, schemas)));
  TRY(connection.run_script("commit"));
  if (migrations_.empty() || leads_to(catalogue.model, migrations_.back())) return std::move(catalogue.model);
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
