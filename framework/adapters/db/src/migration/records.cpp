#include "records.hpp"

#include <utility>

#include <lib/base/sql.hpp>

#include "../provision_run.hpp"
#include "../schema/journal.hpp"

namespace athyper::adapters::db::migration {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;

constexpr const char* kHasLines =
    "select exists (select from pg_attribute where attrelid = to_regclass('core.schema_migration') and attname = "
    "'line')";

/// One that was refused before its first step, or was rolled back, is as if it had never been begun.
constexpr const char* kRecords = R"(
select m.name, m.checksum, to_char(m.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       coalesce(c.state, 'completed'), coalesce(c.last_error, '')
  from core.schema_migration m left join core.schema_change c
    on c.id = 'migration:' || case when m.name = m.line then '' else m.line || '/' end || m.name
 where m.line = $1 and case when c.id is null then m.applied_at is not null else c.state <> 'rolled_back' end)";

constexpr const char* kBegin =
    "insert into core.schema_migration (line, name, checksum) values ($1, $2, $3)"
    " on conflict (line, name) do update set checksum = excluded.checksum, applied_at = null";

constexpr const char* kApplied =
    "update core.schema_migration set applied_at = coalesce(applied_at, clock_timestamp()) where line = $1 and name = "
    "$2";

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
  TRY(const auto there, ask(connection, kHasLines));
  if (!there.get_bool(0, 0)) return records;
  TRY(const auto rows, ask(connection, kRecords, {line}));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    records.emplace(rows.get(row, 0), Record{.checksum = std::string(rows.get(row, 1)),
                                             .applied_at = std::string(rows.at(row, 2).value_or("")),
                                             .change = schema::change_state(rows.get(row, 3)),
                                             .last_error = std::string(rows.get(row, 4))});
  }
  return records;
}

lib::Result<void> record_begin(BlockingConnection& connection, const std::string& line, const Migration& migration) {
  TRY(ask(connection, kBegin, {line, migration.name, migration.checksum}));
  return {};
}

lib::Result<void> record_applied(BlockingConnection& connection, const std::string& line, const Migration& migration) {
  TRY(ask(connection, kApplied, {line, migration.name}));
  return {};
}

std::string baseline_statement(const std::vector<Migration>& migrations) {
  std::string out = "insert into core.schema_migration (line, name, checksum, applied_at) values ";
  for (const auto& migration : migrations) {
    out += (&migration == &migrations.front() ? "(" : ", (") + lib::sql::quote_literal(line_of(migrations)) + ", " +
           lib::sql::quote_literal(migration.name) + ", " + lib::sql::quote_literal(migration.checksum) +
           ", clock_timestamp())";
  }
  return out + " on conflict (line, name) do nothing";
}

std::string change_id(const std::string& line, const std::string& name) {
  return "migration:" + (name == line ? "" : line + "/") + name;
}

MigrationState state_of(const Record& record) {
  if (record.applied_at.empty()) return MigrationState::failed;
  return record.change == ChangeState::applied ? MigrationState::soaking : MigrationState::applied;
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
