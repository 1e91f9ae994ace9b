#include <athyper/adapters/db/provision.hpp>

#include <charconv>
#include <chrono>
#include <map>
#include <memory>

#include <lib/base/sql.hpp>
#include <lib/pg/pool.hpp>

#include "ddl_files.hpp"

namespace athyper::adapters::db {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;

constexpr std::chrono::milliseconds kConnectLimit{10'000};
/// One provisioning at a time in a database, whoever starts it.
constexpr const char* kLock = "select pg_advisory_lock(4711, 10)";
constexpr const char* kUnlock = "select pg_advisory_unlock(4711, 10)";

constexpr const char* kTrackingTable = R"(
create table if not exists public.schema_provisions (
  file_name text primary key,
  sha256 text not null,
  executed_at timestamptz not null default now()
);
comment on table public.schema_provisions is 'platform: which DDL files ran';
)";

lib::Result<lib::sql::Rows> query(BlockingConnection& connection, std::string text,
                                  std::vector<lib::sql::Param> params = {}) {
  return connection.execute({.shape = lib::sql::make_shape(std::move(text)), .params = std::move(params)});
}

/// File name → hash of what ran; nothing on a database that was never provisioned.
lib::Result<std::map<std::string, std::string>> executed_files(BlockingConnection& connection) {
  TRY(const auto table, query(connection, "select to_regclass('public.schema_provisions') is not null"));
  std::map<std::string, std::string> executed;
  if (!table.get_bool(0, 0)) return executed;
  TRY(const auto rows, query(connection, "select file_name, sha256 from public.schema_provisions"));
  for (std::size_t row = 0; row < rows.size(); ++row) executed.emplace(rows.get(row, 0), rows.get(row, 1));
  return executed;
}

bool is_current(const std::map<std::string, std::string>& executed, const DdlFile& file) {
  const auto found = executed.find(std::string(file.name));
  return found != executed.end() && found->second == file.sha256;
}

lib::Result<void> run_file(BlockingConnection& connection, const DdlFile& file) {
  // Names and digests are our own constants; quoting keeps the rule that no text becomes syntax by accident.
  const auto script = "begin;\n" + std::string(file.text) +
                      "\ninsert into public.schema_provisions (file_name, sha256) values (" +
                      lib::sql::quote_literal(file.name) + ", " + lib::sql::quote_literal(file.sha256) +
                      ") on conflict (file_name) do update set sha256 = excluded.sha256, executed_at = now();\ncommit;";
  auto done = connection.run_script(script);
  if (done.ok()) return {};
  auto rolled_back = connection.run_script("rollback");
  const auto lost = rolled_back.ok() ? "" : "; the connection is lost too";
  Error error{.code = ErrorCode::unavailable,
              .key = "db.provision_failed",
              .message = std::string(file.name) + " failed and was rolled back: " + done.error().message + lost};
  return std::move(error).caused_by(std::move(done).error());
}

lib::Result<void> run_pending(BlockingConnection& connection, ProvisionReport& report) {
  TRY(connection.run_script(kLock));
  TRY(connection.run_script(kTrackingTable));
  // Read again behind the lock: another process may just have done the work.
  TRY(const auto executed, executed_files(connection));
  for (const auto& file : ddl_files()) {
    if (is_current(executed, file)) continue;
    TRY(run_file(connection, file));
    report.executed.emplace_back(file.name);
  }
  return connection.run_script(kUnlock);
}

}  // namespace

std::string ddl_digest() {
  // The digests mixed digit by digit; each of them already depends on every byte of its file.
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string mixed(64, '0');
  for (const auto& file : ddl_files()) {
    for (std::size_t i = 0; i < mixed.size(); ++i) {
      const auto sum = kDigits.find(mixed[i]) + kDigits.find(file.sha256[i]);
      mixed[i] = kDigits[sum % kDigits.size()];
    }
  }
  return mixed;
}

lib::Result<ProvisionReport> provision(const std::string& owner_connection, lib::Timestamp now) {
  TRY(const auto connection, BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(connection->run_script("set client_min_messages = warning"));
  ProvisionReport report;
  TRY(const auto executed, executed_files(*connection));
  bool pending = false;
  for (const auto& file : ddl_files()) pending = pending || !is_current(executed, file);
  if (pending) {
    TRY(run_pending(*connection, report));
  }
  TRY(const auto upkeep,
      query(*connection,
            "select app.ensure_partitions($1::timestamptz), app.mark_numeric_comparisons_leakproof(),"
            " current_setting('server_version_num')::int",
            {lib::to_rfc3339(now)}));
  report.partitions_created = static_cast<int>(upkeep.get_int(0, 0));
  report.numeric_leakproof = upkeep.get_bool(0, 1);
  report.server_version = static_cast<int>(upkeep.get_int(0, 2));
  return report;
}

}  // namespace athyper::adapters::db
