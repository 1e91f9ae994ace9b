#include "standing.hpp"

#include <algorithm>
#include <utility>

#include <athyper/adapters/db/schema_change.hpp>
#include <athyper/core/schema/plan_json.hpp>
#include <lib/base/json.hpp>

#include "../ask.hpp"
#include "../generated/schema_journal_queries.hpp"

namespace athyper::adapters::db::migration {
namespace {

using core::schema::Change;
using core::schema::Plan;
using core::schema::Step;
using lib::pg::BlockingConnection;

template <class T>
void add_new(std::vector<T>& list, const T& entry) {
  if (std::ranges::find(list, entry) == list.end()) list.push_back(entry);
}

/// A statement that was cut off left all of its work or nothing.
lib::Result<bool> is_over(BlockingConnection& connection, const Step& step, const std::string& state) {
  if (state == "done") return true;
  if (state != "running" || step.postcondition.empty()) return false;
  TRY(const auto rows, connection.execute({.shape = lib::sql::make_shape(step.postcondition), .params = {}}));
  return !rows.empty() && rows.at(0, 0) == "t";
}

/// Tables and schemas that its plan takes away.
void add_what_goes(Scope& scope, const Plan& plan) {
  for (const auto& change : plan.changes) {
    if (change.kind == Change::Kind::drop_table) add_new(scope.tables, change.table);
    if (change.kind == Change::Kind::drop_schema) add_new(scope.schemas, change.table.schema);
  }
}

bool is_among(const std::vector<Step>& steps, const Step& step) {
  return std::ranges::any_of(steps, [&](const Step& other) {
    return is_contract(other) && other.rule == step.rule && other.table == step.table && other.object == step.object;
  });
}

}  // namespace

bool is_contract(const Step& step) {
  return step.kind == Step::Kind::contract;
}

bool has_contract(const Plan& plan) {
  return std::ranges::any_of(plan.steps, is_contract);
}

void close(Standing& standing) {
  standing.is_open = false;
  standing.waiting.clear();
}

Standing expanded(const Migration& next) {
  Standing out{.migration = &next, .is_open = has_contract(next.plan)};
  std::ranges::copy_if(rehearsed_steps(next.plan), std::back_inserter(out.waiting), is_contract);
  return out;
}

lib::Result<std::vector<Step>> waiting_steps(BlockingConnection& connection, const std::string& change_id) {
  TRY(const auto rows, ask(connection, queries::list_steps(change_id)));
  std::vector<Step> waiting;
  for (const auto& row : rows) {
    TRY(const auto content, lib::parse_json(row.content));
    TRY(auto step, core::schema::step_from_json(content));
    if (!is_contract(step)) continue;
    TRY(const bool over, is_over(connection, step, row.state));
    if (!over) waiting.push_back(std::move(step));
  }
  return waiting;
}

lib::Result<std::vector<Standing>> read_standing(BlockingConnection& connection,
                                                 const std::vector<Migration>& migrations,
                                                 const std::map<std::string, Record>& records) {
  std::vector<Standing> standing;
  for (const auto& migration : migrations) {
    const auto found = records.find(migration.name);
    if (found == records.end() || found->second.applied_at.empty()) continue;
    standing.push_back({.migration = &migration});
    standing.back().is_open = state_of(found->second) != MigrationState::applied;
    if (!standing.back().is_open) continue;
    TRY(standing.back().waiting, waiting_steps(connection, change_id(line_of(migrations), migration.name)));
  }
  return standing;
}

Scope scope_of(const Migration& migration) {
  Scope scope{.schemas = migration.schemas, .tables = migration.tables};
  add_what_goes(scope, migration.plan);
  return scope;
}

Scope scope_of(const std::vector<Standing>& standing) {
  auto scope = scope_of(*standing.back().migration);
  auto open = std::ranges::find_if(standing, &Standing::is_open);
  for (; open != standing.end(); ++open) add_what_goes(scope, open->migration->plan);
  return scope;
}

lib::Result<void> play(Rehearsal& rehearsal, const std::vector<Standing>& standing) {
  for (const auto& [migration, is_open, waiting] : standing) {
    for (const auto& step : rehearsed_steps(migration->plan)) {
      if (is_among(waiting, step)) continue;
      TRY(rehearsal.run(migration->name, step));
    }
  }
  return {};
}

lib::Result<Expectation> expect(const std::string& owner_connection, const std::vector<Standing>& standing,
                                const Migration* newest) {
  auto in_scope = standing;
  if (newest != nullptr) in_scope.push_back(expanded(*newest));
  Expectation out{.digest = standing.back().migration->target, .scope = scope_of(in_scope)};
  if (std::ranges::none_of(standing, &Standing::is_open)) return out;
  TRY(auto rehearsal, Rehearsal::make(owner_connection));
  TRY(play(rehearsal, standing));
  TRY(const auto model, rehearsal.model(out.scope));
  out.digest = model_digest(model);
  return out;
}

}  // namespace athyper::adapters::db::migration
