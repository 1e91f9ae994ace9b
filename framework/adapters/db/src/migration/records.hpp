// What a database knows of migrations: one row for each that was begun there.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <athyper/adapters/db/migration_runner.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::adapters::db::migration {

/// Migrations that follow from one first one are a line and called by it; a database may have several.
inline std::string line_of(const std::vector<Migration>& migrations) {
  return migrations.empty() ? std::string() : migrations.front().name;
}

struct Record {
  std::string checksum;
  /// RFC 3339; empty while it is under way.
  std::string applied_at;
  /// Of its change in the journal; `completed` for a baseline.
  ChangeState change = ChangeState::completed;
  std::string last_error;
};

/// Those of a line, by name. Nothing on a database without the table.
lib::Result<std::map<std::string, Record>> read_records(lib::pg::BlockingConnection& connection,
                                                        const std::string& line);

lib::Result<void> record_begin(lib::pg::BlockingConnection& connection, const std::string& line,
                               const Migration& migration);
lib::Result<void> record_applied(lib::pg::BlockingConnection& connection, const std::string& line,
                                 const Migration& migration);

/// All of them as applied: what they lead to is there already.
lib::Result<void> record_baseline(lib::pg::BlockingConnection& connection, const std::vector<Migration>& migrations);

/// Of the two files of a migration, in hex.
std::string checksum_of(std::string_view plan_json, std::string_view sql);

/// Id of the change in the journal.
std::string change_id(const std::string& line, const std::string& name);

MigrationState state_of(const Record& record);

/// Everything that stands against going on, of all migrations. Error keys "migration.changed", "migration.missing",
/// "migration.out_of_order".
lib::Result<void> check_records(const std::vector<Migration>& migrations, const std::map<std::string, Record>& records);

}  // namespace athyper::adapters::db::migration
