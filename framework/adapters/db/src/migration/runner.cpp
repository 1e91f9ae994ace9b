#include <athyper/adapters/db/migration_runner.hpp>

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "../ask.hpp"
#include "../generated/schema_migration_queries.hpp"
#include "../provision_run.hpp"
#include "../schema/session.hpp"
#include "look_ahead.hpp"
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
using migration::Scope;
using migration::Standing;

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

/// What an applier compares with.
void take(ApplyOptions& options, const Scope& scope) {
  options.schemas = scope.schemas;
  options.tables = scope.tables;
}

/// One run of the migrations over a database.
class Deployment {
 public:
  Deployment(const std::vector<Migration>& migrations, const ApplyOptions& options, BlockingConnection& connection)
      : migrations_(migrations), options_(options), connection_(connection), line_(migration::line_of(migrations)) {}

  lib::Result<void> run(const std::map<std::string, Record>& records, MigrationReport& report) {
    TRY(standing_, migration::read_standing(connection_, migrations_, records));
    const auto rest = std::span(migrations_).subspan(standing_.size());
    // One that was cut off: contract steps of others do not run in the middle of it.
    const bool is_cut_off = !rest.empty() && records.contains(rest.front().name);
    if (is_cut_off) {
      TRY(next(rest.front(), true, report));
    }
    if (options_.contract && report.paused.empty()) {
      TRY(contract(report));
    }
    for (const auto& migration : rest.subspan(is_cut_off ? 1 : 0)) {
      if (!report.paused.empty()) break;
      TRY(next(migration, false, report));
    }
    for (const auto& entry : standing_) {
      if (entry.is_open) report.soaking.push_back(entry.migration->name);
    }
    return {};
  }

 private:
  /// The steps of a migration; its contract steps as well when they are asked for and no other's wait.
  lib::Result<void> next(const Migration& migration, bool has_begun, MigrationReport& report) {
    const bool is_over_others = std::ranges::any_of(standing_, &Standing::is_open);
    auto options = options_;
    options.contract = options_.contract && !is_over_others;
    take(options, migration::scope_of(migration));
    options.base = migration.base;
    options.target = migration.target;
    if (is_over_others) {
      TRY(has_begun ? take_end(migration, options) : take_both_ends(migration, options));
    }
    if (!has_begun) {
      TRY(write_down("begin", [&] { return migration::record_begin(connection_, line_, migration); }));
    }
    auto standing = migration::expanded(migration);
    TRY(const auto reached, apply_as(migration, options));
    if (reached == ChangeState::paused) return pause(migration, report);
    TRY(write_down("end", [&] { return migration::record_applied(connection_, line_, migration); }));
    if (reached == ChangeState::completed) {
      migration::close(standing);
      report.applied.push_back(migration.name);
    }
    standing_.push_back(std::move(standing));
    return {};
  }

  lib::Result<void> take_both_ends(const Migration& migration, ApplyOptions& options) const {
    TRY(auto ahead, migration::look_ahead(options_.owner_connection, standing_, migration));
    take(options, ahead.before.scope);
    options.base = std::move(ahead.before.digest);
    options.target = std::move(ahead.after);
    return {};
  }

  /// Where it begins was looked at before it did.
  lib::Result<void> take_end(const Migration& migration, ApplyOptions& options) const {
    auto after = standing_;
    after.push_back(migration::expanded(migration));
    TRY(auto end, migration::expect(options_.owner_connection, after));
    take(options, end.scope);
    options.target = std::move(end.digest);
    return {};
  }

  /// Contract steps that wait, in the order of their migrations.
  lib::Result<void> contract(MigrationReport& report) {
    for (auto& entry : standing_) {
      if (!entry.is_open) continue;
      auto after = standing_;
      migration::close(after[static_cast<std::size_t>(&entry - standing_.data())]);
      auto options = options_;
      TRY(auto end, migration::expect(options_.owner_connection, after));
      take(options, end.scope);
      options.target = std::move(end.digest);
      TRY(const auto reached, apply_as(*entry.migration, options));
      if (reached == ChangeState::paused) return pause(*entry.migration, report);
      migration::close(entry);
      report.applied.push_back(entry.migration->name);
    }
    return {};
  }

  lib::Result<ChangeState> apply_as(const Migration& migration, const ApplyOptions& options) const {
    const auto id = migration::change_id(line_, migration.name);
    TRY(const auto plan, plan_to_apply(migration, id, options.owner_connection));
    TRY(const auto progress, apply(plan, id, options));
    return progress.state;
  }

  static lib::Result<void> pause(const Migration& migration, MigrationReport& report) {
    report.paused = migration.name;
    return {};
  }

  lib::Result<void> write_down(std::string_view what, const std::function<lib::Result<void>()>& write) const {
    if (options_.statement_boundary) options_.statement_boundary(what);
    auto done = write();
    if (options_.statement_boundary) options_.statement_boundary(what);
    return done;
  }

  const std::vector<Migration>& migrations_;
  const ApplyOptions& options_;
  BlockingConnection& connection_;
  std::string line_;
  std::vector<Standing> standing_;
};

Error later_one(const std::string& name, const std::string& later) {
  return {.code = ErrorCode::conflict,
          .key = "migration.out_of_order",
          .message = later + " stands on " + name + "; take that one back first. Nothing was done"};
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
      if (status.state == MigrationState::soaking) {
        TRY(const auto waiting,
            migration::waiting_steps(*connection,
                                     migration::change_id(migration::line_of(migrations_), migration.name)));
        for (const auto& step : waiting) status.waiting.push_back(step.title);
      }
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
  TRY(Deployment(migrations_, options_, *connection).run(records, report));
  return report;
}

lib::Result<ChangeProgress> MigrationRunner::roll_back(const std::string& name) {
  const auto found = std::ranges::find(migrations_, name, &Migration::name);
  if (found == migrations_.end()) {
    return Error{
        .code = ErrorCode::not_found, .key = "schema.unknown_change", .message = "no migration has the name " + name};
  }
  const auto line = migration::line_of(migrations_);
  TRY(const auto connection, open_owner(options_.owner_connection));
  TRY(const auto records, migration::read_records(*connection, line));
  if (!records.empty() && records.rbegin()->first > name) return later_one(name, records.rbegin()->first);
  TRY(auto standing, migration::read_standing(*connection, migrations_, records));
  std::erase_if(standing, [&](const Standing& entry) { return entry.migration->name == name; });
  auto options = options_;
  take(options, migration::scope_of(*found));
  options.base = found->base;
  if (std::ranges::any_of(standing, &Standing::is_open)) {
    TRY(auto before, migration::expect(options_.owner_connection, standing, &*found));
    take(options, before.scope);
    options.base = std::move(before.digest);
  }
  return db::roll_back(migration::change_id(line, name), options);
}

/// From the last migration back: the first whose model is what the database has.
lib::Result<void> MigrationRunner::take_baseline(MigrationReport& report) {
  for (std::size_t count = migrations_.size(); count > 0; --count) {
    const auto& last = migrations_[count - 1];
    const auto scope = migration::scope_of(last);
    TRY(const auto found, introspect_tables(options_.owner_connection, scope.schemas, scope.tables));
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
