#include <athyper/adapters/db/migration_runner.hpp>

#include <algorithm>
#include <utility>

#include "../ask.hpp"
#include "../generated/schema_migration_queries.hpp"
#include "../provision_run.hpp"
#include "../schema/session.hpp"
#include "months.hpp"
#include "records.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::Change;
using core::schema::Plan;
using core::schema::TableName;
using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;
using migration::Record;

/// What its plan is about or stands beside: the tables before and after it.
std::vector<TableName> tables_of(const Migration& migration) {
  auto tables = migration.tables;
  for (const auto& change : migration.plan.changes) {
    if (change.kind == Change::Kind::drop_table) tables.push_back(change.table);
  }
  return tables;
}

/// Those that it leaves behind are looked at as well.
std::vector<std::string> schemas_of(const Migration& migration) {
  auto schemas = migration.schemas;
  for (const auto& change : migration.plan.changes) {
    if (change.kind == Change::Kind::drop_schema) schemas.push_back(change.table.schema);
  }
  return schemas;
}

bool makes(const Migration& migration, const TableName& table) {
  return std::ranges::any_of(migration.plan.changes, [&](const Change& change) {
    return change.kind == Change::Kind::create_table && change.table == table;
  });
}

/// As it was begun, when it was: a month that came since must not make another plan of it.
lib::Result<Plan> plan_to_apply(const Migration& migration, const std::string& change_id,
                                const std::string& owner_connection) {
  TRY(auto begun, journaled_plan(owner_connection, change_id));
  if (begun) return *std::move(begun);
  TRY(const auto connection, open_owner(owner_connection));
  std::vector<std::pair<TableName, std::vector<std::string>>> months;
  for (const auto& table : migration::tables_by_month(migration.plan)) {
    TRY(auto names, ask(*connection, queries::months_of(schema::qualified(table))));
    months.emplace_back(table, std::move(names));
  }
  return migration::with_months(migration.plan, [&](const TableName& table) {
    return std::ranges::find(months, table, [](const auto& entry) { return entry.first; })->second;
  });
}

Error soaking(const std::string& name, const std::string& next) {
  return {.code = ErrorCode::conflict,
          .key = "migration.soaking",
          .message = name + " still keeps what it replaced; " + next +
                     " can be applied after its contract steps (db:deploy --contract)"};
}

}  // namespace

std::string_view to_string(MigrationState state) {
  switch (state) {
    case MigrationState::pending:
      return "pending";
    case MigrationState::applied:
      return "applied";
    case MigrationState::soaking:
      return "soaking";
    case MigrationState::failed:
      return "failed";
    case MigrationState::changed:
      return "changed";
    case MigrationState::missing:
      return "missing";
  }
  return "pending";
}

lib::Result<std::vector<MigrationStatus>> MigrationRunner::status() const {
  TRY(const auto connection, open_owner(options_.owner_connection));
  TRY(auto records, migration::read_records(*connection, migration::line_of(migrations_)));
  std::vector<MigrationStatus> out;
  for (const auto& migration : migrations_) {
    const auto found = records.extract(migration.name);
    MigrationStatus status{.name = migration.name};
    if (found) {
      const Record& record = found.mapped();
      status.state = record.checksum == migration.checksum ? migration::state_of(record) : MigrationState::changed;
      status.applied_at = record.applied_at;
      status.detail = record.last_error;
    }
    out.push_back(std::move(status));
  }
  for (const auto& [name, record] : records)
    out.push_back({.name = name, .state = MigrationState::missing, .applied_at = record.applied_at});
  std::ranges::sort(out, {}, &MigrationStatus::name);
  return out;
}

lib::Result<MigrationReport> MigrationRunner::deploy() {
  TRY(const auto connection, open_owner(options_.owner_connection));
  TRY(auto records, migration::read_records(*connection, migration::line_of(migrations_)));
  TRY(migration::check_records(migrations_, records));
  MigrationReport report;
  if (records.empty()) {
    TRY(take_baseline(report));
    TRY(records, migration::read_records(*connection, migration::line_of(migrations_)));
  }
  for (const auto& migration : migrations_) {
    const auto found = records.find(migration.name);
    const auto state = found == records.end() ? MigrationState::pending : migration::state_of(found->second);
    if (state == MigrationState::applied) continue;
    if (!report.soaking.empty()) return soaking(report.soaking.back(), migration.name);
    if (state == MigrationState::soaking && !options_.contract) {
      report.soaking.push_back(migration.name);
      continue;
    }
    if (state != MigrationState::soaking) {
      TRY(migration::record_begin(*connection, migration::line_of(migrations_), migration));
    }
    TRY(const auto reached, apply_one(migration));
    if (reached == ChangeState::paused) {
      report.paused = migration.name;
      break;
    }
    TRY(migration::record_applied(*connection, migration::line_of(migrations_), migration));
    (reached == ChangeState::applied ? report.soaking : report.applied).push_back(migration.name);
  }
  return report;
}

ApplyOptions MigrationRunner::options_of(const Migration& migration) const {
  auto options = options_;
  options.schemas = schemas_of(migration);
  options.tables = tables_of(migration);
  options.base = migration.base;
  options.target = migration.target;
  return options;
}

lib::Result<ChangeState> MigrationRunner::apply_one(const Migration& migration) {
  const auto id = migration::change_id(migration::line_of(migrations_), migration.name);
  TRY(const auto plan, plan_to_apply(migration, id, options_.owner_connection));
  TRY(const auto progress, apply(plan, id, options_of(migration)));
  return progress.state;
}

lib::Result<ChangeProgress> MigrationRunner::roll_back(const std::string& name) {
  const auto found = std::ranges::find(migrations_, name, &Migration::name);
  if (found == migrations_.end()) {
    return Error{
        .code = ErrorCode::not_found, .key = "schema.unknown_change", .message = "no migration has the name " + name};
  }
  return db::roll_back(migration::change_id(migration::line_of(migrations_), name), options_of(*found));
}

/// From the last migration back: the first whose model is what the database has.
lib::Result<void> MigrationRunner::take_baseline(MigrationReport& report) {
  for (std::size_t count = migrations_.size(); count > 0; --count) {
    const auto& last = migrations_[count - 1];
    TRY(const auto found, introspect_tables(options_.owner_connection, schemas_of(last), tables_of(last)));
    if (model_digest(found) == last.target) {
      const std::vector<Migration> there(migrations_.begin(), migrations_.begin() + static_cast<std::ptrdiff_t>(count));
      for (const auto& migration : there) report.baselined.push_back(migration.name);
      TRY(const auto connection, open_owner(options_.owner_connection));
      return migration::record_baseline(*connection, there);
    }
    const bool has_its_tables =
        std::ranges::any_of(found.tables, [&](const auto& table) { return makes(last, table.name); });
    if (count == 1 && has_its_tables) {
      return Error{.code = ErrorCode::precondition_failed,
                   .key = "schema.database_moved",
                   .message = "the database has tables of " + last.name +
                              " and is not what any migration leads to; nothing was done"};
    }
  }
  return {};
}

}  // namespace athyper::adapters::db
