#include "platform.hpp"

#include <algorithm>
#include <utility>

#include <athyper/adapters/db/migration_runner.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <lib/base/assert.hpp>
#include <lib/crypto/crypto.hpp>

#include "../ask.hpp"
#include "../generated/schema_migration_queries.hpp"
#include "../provision_run.hpp"
#include "../schema/catalogue.hpp"
#include "../schema/session.hpp"
#include "platform_files.hpp"
#include "records.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::PhysicalModel;
using core::schema::TableName;
using lib::pg::BlockingConnection;

std::vector<core::schema::PrismaFile> schema_files() {
  std::vector<core::schema::PrismaFile> files;
  for (const auto& file : migration::embedded_schema())
    files.push_back({.path = std::string(file.name), .text = std::string(file.text)});
  return files;
}

/// Names of the tables that are in the database.
lib::Result<std::vector<std::string>> tables_there(BlockingConnection& connection, const PhysicalModel& model) {
  std::vector<std::string> names;
  for (const auto& table : model.tables) names.push_back(schema::qualified(table.name));
  return ask(connection, queries::tables_there(std::move(names)));
}

bool holds(const std::vector<std::string>& names, const TableName& table) {
  return std::ranges::find(names, schema::qualified(table)) != names.end();
}

/// Nothing to keep apart: neither a row nor a reader, so all of it is one transaction.
lib::Result<void> make_at_once(BlockingConnection& connection, PhysicalModel model,
                               const std::vector<std::string>& there) {
  std::erase_if(model.tables, [&](const auto& table) { return holds(there, table.name); });
  std::string script = "begin;\n";
  for (const auto& statement : core::schema::create_script(model)) script += statement + ";\n";
  auto done = connection.run_script(script);
  if (done.ok()) done = migration::record_baseline(connection, platform_migrations());
  if (done.ok()) done = connection.run_script("commit");
  if (done.ok()) return done;
  const auto rolled_back = connection.run_script("rollback");
  lib::Error error{.code = lib::ErrorCode::unavailable,
                   .key = "db.provision_failed",
                   .message = "the platform's tables could not be made" +
                              std::string(rolled_back.ok() ? "" : ", and the connection is lost") + ": " +
                              schema::server_words(done.error())};
  return std::move(error).caused_by(std::move(done).error());
}

/// A table that the first migration makes, and no migration recorded: an installation that is older than migrations.
bool is_made_by_migrations(const TableName& table) {
  return std::ranges::any_of(platform_migrations(), [&](const Migration& migration) {
    return std::ranges::any_of(migration.plan.changes, [&](const auto& change) {
      return change.kind == core::schema::Change::Kind::create_table && change.table == table;
    });
  });
}

/// Tables that stand before the first migration are changed by later ones step by step.
bool changes_the_ground(const std::vector<std::string>& there) {
  return std::ranges::any_of(platform_migrations(), [&](const Migration& migration) {
    return std::ranges::any_of(migration.plan.changes, [&](const auto& change) { return holds(there, change.table); });
  });
}

/// What is different, for whoever must bring the database to where a migration left it.
lib::Error with_differences(lib::Error error, const std::string& owner_connection, const PhysicalModel& declared) {
  const auto& last = platform_migrations().back();
  const auto found = introspect_tables(owner_connection, last.schemas, last.tables);
  if (!found.ok()) return std::move(error).caused_by(found.error());
  for (const auto& change : core::schema::diff(*found, declared)) {
    error.details.push_back({.path = to_string(change.table),
                             .code = std::string(to_string(change.kind)),
                             .message = "would have to " + change.summary});
  }
  return error;
}

}  // namespace

const std::vector<Migration>& platform_migrations() {
  static const std::vector<Migration> migrations = [] {
    std::vector<Migration> read;
    for (const auto& file : migration::embedded_migrations()) {
      auto parsed = parse_migration(std::string(file.name), std::string(file.plan_json), std::string(file.sql));
      // Built in, and held by a test.
      ATH_ASSERT(parsed.ok());
      read.push_back(*std::move(parsed));
    }
    return read;
  }();
  return migrations;
}

lib::Result<PhysicalModel> platform_model() {
  return core::schema::parse_prisma(schema_files());
}

namespace migration {

lib::Result<bool> is_platform_current(BlockingConnection& connection, std::vector<std::string>& newer) {
  if (embedded_migrations().empty()) return true;
  TRY(auto records, read_records(connection, std::string(embedded_migrations().front().name)));
  bool current = true;
  for (const auto& file : embedded_migrations()) {
    const auto found = records.extract(std::string(file.name));
    current = current && found && !found.mapped().applied_at.empty() &&
              found.mapped().checksum == checksum_of(file.plan_json, file.sql);
  }
  for (const auto& [name, record] : records) newer.push_back(name);
  return current;
}

lib::Result<void> migrate_platform(BlockingConnection& connection, const std::string& owner_connection,
                                   ProvisionReport& report) {
  TRY(const auto declared, platform_model());
  TRY(const auto records, read_records(connection, line_of(platform_migrations())));
  if (records.empty()) {
    TRY(const auto there, tables_there(connection, declared));
    const bool is_empty = std::ranges::none_of(declared.tables, [&](const auto& table) {
      return holds(there, table.name) && is_made_by_migrations(table.name);
    });
    if (is_empty && !changes_the_ground(there)) {
      TRY(make_at_once(connection, declared, there));
      for (const auto& migration : platform_migrations()) report.migrations.push_back(migration.name);
      return {};
    }
  }
  auto deployed =
      MigrationRunner(platform_migrations(), {.owner_connection = owner_connection, .schemas = {}}).deploy();
  if (!deployed.ok()) {
    const bool is_moved = deployed.error().key == "schema.database_moved";
    return is_moved ? with_differences(std::move(deployed).error(), owner_connection, declared)
                    : std::move(deployed).error();
  }
  for (const auto* names : {&deployed->baselined, &deployed->applied, &deployed->soaking})
    report.migrations.insert(report.migrations.end(), names->begin(), names->end());
  return {};
}

std::string platform_digest() {
  std::string all;
  for (const auto& file : embedded_schema()) all += lib::crypto::sha256_hex(file.text);
  for (const auto& file : embedded_migrations()) all += checksum_of(file.plan_json, file.sql);
  return lib::crypto::sha256_hex(all);
}

}  // namespace migration
}  // namespace athyper::adapters::db
