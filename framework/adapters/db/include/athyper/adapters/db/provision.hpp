// Provisioning: the numbered files of schema and reference data, each run once, and the gate that refuses a start over
// a catalogue with a hole in it.
#pragma once

#include <string>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::db {

/// Schema (numbers below 200) or reference data (from 200 on).
enum class FileKind { ddl, seed };
std::string_view to_string(FileKind kind);

/// Of a file in one database: ran as it is, never ran, ran with other content, ran there and is not in this program.
enum class FileState { current, pending, changed, unknown };
std::string_view to_string(FileState state);

struct ProvisionFile {
  std::string name;
  FileKind kind = FileKind::ddl;
  FileState state = FileState::pending;
  /// RFC 3339, empty when it never ran.
  std::string executed_at;
};

struct ProvisionOptions {
  bool ddl = true;
  bool seed = true;
  /// Every chosen file once more, also what has not changed.
  bool force = false;
  /// A seed file whose content changed may overwrite what somebody mended in the database, so it never runs again by
  /// itself. False leaves it and names it in the report; true refuses the whole run.
  bool refuse_changed_seed = false;
};

struct ProvisionReport {
  /// Files that ran now; empty on an ordinary second start.
  std::vector<std::string> executed;
  /// Migrations of the platform's tables that were applied now, or found to be there.
  std::vector<std::string> migrations;
  /// Those that the database knows and this program does not: it was migrated by a newer one.
  std::vector<std::string> newer_migrations;
  /// Seed files with a new content, left as they are.
  std::vector<std::string> changed_seed;
  int partitions_created = 0;
  /// False where the server refuses to mark the numeric comparisons LEAKPROOF; such fields are then not
  /// index-filterable.
  bool numeric_leakproof = false;
  /// As server_version_num, e.g. 150020.
  int server_version = 0;
};

/// Hex digits that change whenever what makes the schema does: DDL files, .prisma files, migrations.
std::string ddl_digest();

/// Runs what is new or changed, one transaction a file, under an advisory lock, and the platform's migrations between
/// schema and data; creates the months around `now` and
/// repeats the LEAKPROOF mark, which pg_dump does not carry. Needs the owner's connection. Error keys
/// "db.provision_failed" (names the file), "db.seed_changed" (conflict, one detail a file; nothing ran),
/// "db.owner_is_pooler", those of MigrationRunner and lib/pg.
lib::Result<ProvisionReport> provision(const std::string& owner_connection, lib::Timestamp now,
                                       ProvisionOptions options = {});

/// Every file and how it stands, in the order of their numbers; changes nothing.
lib::Result<std::vector<ProvisionFile>> provision_status(const std::string& owner_connection);

/// Drops everything that provisioning and metadata ever made in this database: the platform's schemas and the tracking
/// tables. One transaction; waits at most ten seconds for those who still use them. Error keys "db.owner_is_pooler",
/// those of lib/pg.
lib::Result<void> drop_provisioned(const std::string& owner_connection);

/// Refuses a connection on which two statements may meet two sessions: locks and settings of a schema change would be
/// lost there. Error keys "db.owner_is_pooler", those of lib/pg.
lib::Result<void> check_direct(const std::string& owner_connection);

/// Checks what row-level security stands on: forced row-level security, policy, tenant-led keys of every table with
/// data of a tenant, a reason on every other table, and a runtime role that owns nothing and bypasses nothing. All
/// findings at once, each naming its object. Error key "db.catalogue_refused".
lib::Result<void> check_catalogue(const std::string& owner_connection);

}  // namespace athyper::adapters::db
