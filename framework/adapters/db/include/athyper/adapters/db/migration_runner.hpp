// Brings a database to where the migrations lead, one after the other, and says how each of them stands there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/adapters/db/migration.hpp>
#include <athyper/adapters/db/schema_change.hpp>

namespace athyper::adapters::db {

/// `soaking`: all but its contract steps. `failed`: begun and not through; the next run goes on with it. `changed`: its
/// files are not those that were applied. `missing`: the database knows it and the folder does not.
enum class MigrationState { pending, applied, soaking, failed, changed, missing };
std::string_view to_string(MigrationState state);

struct MigrationStatus {
  std::string name;
  MigrationState state = MigrationState::pending;
  /// RFC 3339; empty unless applied.
  std::string applied_at = {};
  /// Why it failed, or how far it is.
  std::string detail = {};
  /// Of a soaking one: what its contract steps will do.
  std::vector<std::string> waiting = {};
};

struct MigrationReport {
  /// Names: found to be in the database already; applied now; applied but for their contract steps.
  std::vector<std::string> baselined;
  std::vector<std::string> applied;
  std::vector<std::string> soaking;
  /// The one that was asked to pause; those after it are pending.
  std::string paused;
};

/// `options` are those of every apply; schemas, base, target and tables come from the migrations. The database has
/// what provisioning makes first (the journal). Thread-compatible.
class MigrationRunner {
 public:
  MigrationRunner(std::vector<Migration> migrations, ApplyOptions options)
      : migrations_(std::move(migrations)), options_(std::move(options)) {}

  /// In the order of their names. Changes nothing.
  lib::Result<std::vector<MigrationStatus>> status() const;

  /// Applies what is pending, each journaled as "migration:LINE/NAME". A line is what follows from one first migration
  /// and is called by it (which is "migration:LINE" itself); a database may have several. One that has the tables and
  /// no record of the line is taken for migrated as far as its catalogue says. Contract steps wait for a run with
  /// `options.contract`, which does those of each migration in order; later migrations are applied meanwhile (decision
  /// 0079).
  /// Error keys "migration.changed", "migration.missing", "migration.out_of_order" (all before anything is applied, one
  /// detail each), "migration.soaking" (a later one needs what an earlier one still keeps, one detail for each contract
  /// step in the way; those before it are applied), and those of apply.
  lib::Result<MigrationReport> deploy();

  /// Takes the steps of the last migration back, those before its contract steps; it is pending then. Error keys
  /// "migration.out_of_order" (a later one stands on it) and those of roll_back.
  lib::Result<ChangeProgress> roll_back(const std::string& name);

  /// The tables of `schemas`, and of those that the last migration knows beside them, that provisioning and the
  /// migrations lead to: each run in a scratch database beside the real one. Columns in their order of creation. Error
  /// keys "migration.replay_differs" when that is not what the last one promises, "schema.refused_by_database",
  /// "schema.schema_in_use" (a migration drops a schema in which provisioning makes something).
  lib::Result<core::schema::PhysicalModel> replay(const std::vector<std::string>& schemas) const;

  /// The migration from there to `declared`, which may say expressions in any way that PostgreSQL reads; nothing when
  /// both are the same. `name` is without its number. Error keys of replay, normalise and make_migration.
  lib::Result<std::optional<Migration>> next(std::string_view name, const core::schema::PhysicalModel& declared,
                                             const Conversions& conversions = {}) const;

  const std::vector<Migration>& migrations() const { return migrations_; }

 private:
  lib::Result<void> take_baseline(MigrationReport& report);

  std::vector<Migration> migrations_;
  ApplyOptions options_;
};

}  // namespace athyper::adapters::db
