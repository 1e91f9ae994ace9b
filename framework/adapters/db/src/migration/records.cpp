#include "records.hpp"

#include <utility>

#include "../ask.hpp"
#include "../generated/schema_migration_queries.hpp"
#include "../schema/journal.hpp"

namespace athyper::adapters::db::migration {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;

struct Finding {
  const char* key;
  const char* message;
};
constexpr Finding kChanged{"migration.changed",
                           "the files of a migration are not those that were applied here; nothing was done"};
constexpr Finding kMissing{"migration.missing",
                           "the database knows migrations that are not here: it is newer than these; nothing was done"};
constexpr Finding kOutOfOrder{"migration.out_of_order",
                              "a migration comes before one that is applied already; nothing was done"};

Error finding(const Finding& what, const std::vector<std::string>& names) {
  Error error{.code = ErrorCode::conflict, .key = what.key, .message = what.message};
  for (const auto& name : names) error.details.push_back({.path = name, .code = what.key, .message = what.message});
  return error;
}

}  // namespace

lib::Result<std::map<std::string, Record>> read_records(BlockingConnection& connection, const std::string& line) {
  std::map<std::string, Record> records;
  TRY(const bool there, ask(connection, queries::has_migrations()));
  if (!there) return records;
  TRY(auto rows, ask(connection, queries::list_migrations(line)));
  for (auto& row : rows) {
    records.emplace(std::move(row.name), Record{.checksum = std::move(row.checksum),
                                                .applied_at = std::move(row.applied_at).value_or(""),
                                                .change = schema::change_state(row.state),
                                                .last_error = std::move(row.last_error)});
  }
  return records;
}

lib::Result<void> record_begin(BlockingConnection& connection, const std::string& line, const Migration& migration) {
  return ask(connection, queries::begin_migration(line, migration.name, migration.checksum));
}

lib::Result<void> record_applied(BlockingConnection& connection, const std::string& line, const Migration& migration) {
  return ask(connection, queries::end_migration(line, migration.name));
}

lib::Result<void> record_baseline(BlockingConnection& connection, const std::vector<Migration>& migrations) {
  std::vector<std::string> names;
  std::vector<std::string> checksums;
  for (const auto& migration : migrations) {
    names.push_back(migration.name);
    checksums.push_back(migration.checksum);
  }
  return ask(connection, queries::take_baseline(line_of(migrations), std::move(names), std::move(checksums)));
}

std::string change_id(const std::string& line, const std::string& name) {
  return "migration:" + (name == line ? "" : line + "/") + name;
}

MigrationState state_of(const Record& record) {
  if (record.applied_at.empty()) return MigrationState::failed;
  // Contract steps that were begun and not ended are still to come.
  return record.change == ChangeState::completed ? MigrationState::applied : MigrationState::soaking;
}

lib::Result<void> check_records(const std::vector<Migration>& migrations,
                                const std::map<std::string, Record>& records) {
  std::vector<std::string> changed;
  std::vector<std::string> early;
  auto missing = records;
  for (const auto& migration : migrations) {
    missing.erase(migration.name);
    const auto found = records.find(migration.name);
    if (found == records.end()) {
      if (!records.empty() && migration.name < records.rbegin()->first) early.push_back(migration.name);
    } else if (found->second.checksum != migration.checksum) {
      changed.push_back(migration.name);
    }
  }
  if (!changed.empty()) return finding(kChanged, changed);
  if (!missing.empty()) {
    std::vector<std::string> names;
    for (const auto& [name, record] : missing) names.push_back(name);
    return finding(kMissing, names);
  }
  if (!early.empty()) return finding(kOutOfOrder, early);
  return {};
}

}  // namespace athyper::adapters::db::migration
