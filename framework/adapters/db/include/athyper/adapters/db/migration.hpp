// A migration: a numbered folder with a plan from one model of the tables to the next, as a person reads it
// (migration.sql) and as it is applied (plan.json).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <athyper/core/schema/plan.hpp>
#include <lib/base/result.hpp>

namespace athyper::adapters::db {

struct Migration {
  /// Of the folder: "0002_supplier_phone".
  std::string name;
  core::schema::Plan plan = {};
  /// Digests of the models it begins at and leads to.
  std::string base = {};
  std::string target = {};
  /// Where its tables live, and those that the model it leads to has.
  std::vector<std::string> schemas = {};
  std::vector<core::schema::TableName> tables = {};
  /// Of the two files, byte by byte.
  std::string plan_json = {};
  std::string sql = {};
  /// SHA-256 over both in hex.
  std::string checksum = {};
};

using Conversions = std::vector<core::schema::PlanHints::Conversion>;

/// The migration from one model to the next. The columns of new tables come in the order of `to`. A table by month
/// stands for its months: "<table>_YYYY_MM" in a step is each month that the database has when the step is applied.
/// `conversions` say of new columns what old ones they take over from. Error keys "schema.plan_refused" (one detail a
/// refusal), "migration.bad_name".
lib::Result<Migration> make_migration(std::string name, const core::schema::PhysicalModel& from,
                                      const core::schema::PhysicalModel& to, const Conversions& conversions = {});

/// Reads the two files. Error keys "migration.unreadable" (names the folder and the place), "migration.sql_edited"
/// (migration.sql is not what was written beside plan.json).
lib::Result<Migration> parse_migration(std::string name, std::string plan_json, std::string sql);

/// Every migration below `folder` in the order of the numbers; none when there is no such folder. Beside those of
/// parse_migration: "migration.no_folder" (something else has its name), "migration.chain" when one does not begin
/// where the one before it ends.
lib::Result<std::vector<Migration>> read_migrations(const std::filesystem::path& folder);

/// Makes the folder of a migration below `folder`: whole or not at all. Error key "migration.unwritable".
lib::Result<void> write_migration(const std::filesystem::path& folder, const Migration& migration);

/// Error key "migration.bad_name".
lib::Result<void> check_migration_name(const std::string& name);

/// "0003_NAME": the number after the last. `name` is lowercase letters, digits and _.
std::string next_migration_name(const std::vector<Migration>& migrations, std::string_view name);

/// Those of the platform's own tables, as they were built into the program.
const std::vector<Migration>& platform_migrations();

/// What the .prisma files say that were built into the program. Error key "schema.invalid".
lib::Result<core::schema::PhysicalModel> platform_model();

}  // namespace athyper::adapters::db
