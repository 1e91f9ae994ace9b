#include "rehearsal.hpp"

#include <algorithm>
#include <utility>

#include "../ask.hpp"
#include "../generated/schema_apply_queries.hpp"
#include "../provision_run.hpp"
#include "../schema/catalogue.hpp"
#include "../schema/leaving_schemas.hpp"
#include "../schema/session.hpp"
#include "months.hpp"

namespace athyper::adapters::db::migration {

using core::schema::PhysicalModel;
using core::schema::Step;
using core::schema::TableName;
using lib::Error;
using lib::ErrorCode;

lib::Result<Rehearsal> Rehearsal::make(const std::string& owner_connection) {
  TRY(auto scratch, schema::ScratchDatabase::make(owner_connection));
  for (const auto& file : embedded_files()) {
    if (file.kind != FileKind::ddl) continue;
    TRY(scratch->connection().run_script(std::string(file.text)));
  }
  return Rehearsal(std::move(scratch));
}

lib::Result<void> Rehearsal::run(const std::string& name, const Step& step) {
  auto& connection = scratch_->connection();
  for (const auto& statement : step.statements) {
    auto done = connection.run_script(statement);
    if (done.ok()) continue;
    if (done.error().key == "pg.unavailable") return std::move(done).error();
    if (schema::drops_a_schema(step)) {
      TRY(auto held, ask(connection, queries::list_what_a_schema_holds(step.table.schema, {})));
      return schema::schema_in_use(schema::as_details(step.table.schema, std::move(held)), "no migration was written");
    }
    Error error{.code = ErrorCode::invalid_argument,
                .key = "schema.refused_by_database",
                .message = name + ", " + step.title + ": " + schema::server_words(done.error())};
    return std::move(error).caused_by(std::move(done).error());
  }
  return {};
}

lib::Result<bool> Rehearsal::is_done(const Step& step) {
  if (step.postcondition.empty()) return false;
  TRY(const auto rows,
      scratch_->connection().execute({.shape = lib::sql::make_shape(step.postcondition), .params = {}}));
  return !rows.empty() && rows.at(0, 0) == "t";
}

lib::Result<PhysicalModel> Rehearsal::model(const Scope& scope) {
  auto& connection = scratch_->connection();
  TRY(connection.run_script("begin isolation level repeatable read read only"));
  TRY(auto catalogue, schema::read_catalogue_in_order(connection, scope.schemas));
  TRY(connection.run_script("commit"));
  if (scope.tables.empty()) return std::move(catalogue.model);
  std::erase_if(catalogue.model.tables,
                [&](const auto& table) { return std::ranges::find(scope.tables, table.name) == scope.tables.end(); });
  return std::move(catalogue.model);
}

std::vector<Step> rehearsed_steps(const core::schema::Plan& plan) {
  return with_months(plan, [](const TableName&) { return std::vector<std::string>(); }).steps;
}

}  // namespace athyper::adapters::db::migration
