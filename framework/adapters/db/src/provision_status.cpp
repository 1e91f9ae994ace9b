// The state of the numbered files in a database, and the way back to an empty one.
#include <athyper/adapters/db/provision.hpp>

#include <chrono>

#include <lib/base/sql.hpp>

#include "ask.hpp"
#include "generated/provision_queries.hpp"
#include "generated/session_queries.hpp"
#include "provision_run.hpp"

namespace athyper::adapters::db {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;

constexpr std::chrono::milliseconds kConnectLimit{10'000};

FileKind kind_of(const std::string& name) {
  return name >= "2" ? FileKind::seed : FileKind::ddl;
}

}  // namespace

std::string_view to_string(FileKind kind) {
  return kind == FileKind::ddl ? "ddl" : "seed";
}

std::string_view to_string(FileState state) {
  switch (state) {
    case FileState::current:
      return "current";
    case FileState::pending:
      return "pending";
    case FileState::changed:
      return "changed";
    case FileState::unknown:
      return "unknown";
  }
  return "unknown";
}

lib::Result<std::unique_ptr<BlockingConnection>> open_owner(const std::string& owner_connection) {
  TRY(auto connection, BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(connection->run_script("set client_min_messages = warning"));
  return connection;
}

lib::Result<void> check_direct(BlockingConnection& connection) {
  TRY(const auto pid, ask(connection, queries::backend_pid()));
  if (pid == connection.backend_pid()) return {};
  return Error{.code = ErrorCode::invalid_argument,
               .key = "db.owner_is_pooler",
               .message = "the owner's connection leads through a pooler: a schema change needs a session of its own"};
}

lib::Result<void> check_direct(const std::string& owner_connection) {
  TRY(const auto connection, open_owner(owner_connection));
  return check_direct(*connection);
}

lib::Result<std::map<std::string, ExecutedFile>> executed_files(BlockingConnection& connection) {
  std::map<std::string, ExecutedFile> executed;
  TRY(const bool was_provisioned, ask(connection, queries::was_provisioned()));
  if (!was_provisioned) return executed;
  TRY(auto rows, ask(connection, queries::list_provisions()));
  for (auto& row : rows)
    executed.emplace(std::move(row.file_name), ExecutedFile{std::move(row.sha256), std::move(row.executed_at)});
  return executed;
}

FileState state_of(const std::map<std::string, ExecutedFile>& executed, const EmbeddedFile& file) {
  const auto found = executed.find(std::string(file.name));
  if (found == executed.end()) return FileState::pending;
  return found->second.sha256 == file.sha256 ? FileState::current : FileState::changed;
}

lib::Result<std::vector<ProvisionFile>> provision_status(const std::string& owner_connection) {
  TRY(const auto connection, open_owner(owner_connection));
  TRY(auto executed, executed_files(*connection));
  std::vector<ProvisionFile> files;
  for (const auto& file : embedded_files()) {
    ProvisionFile known{std::string(file.name), file.kind, state_of(executed, file), {}};
    if (const auto ran = executed.extract(known.name)) known.executed_at = ran.mapped().executed_at;
    files.push_back(std::move(known));
  }
  for (const auto& [name, ran] : executed) files.push_back({name, kind_of(name), FileState::unknown, ran.executed_at});
  return files;
}

lib::Result<void> drop_provisioned(const std::string& owner_connection) {
  TRY(const auto connection, open_owner(owner_connection));
  TRY(check_direct(*connection));
  TRY(ask(*connection, queries::lock_provisioning()));
  return connection->run_script(R"(
begin;
set local lock_timeout = '10s';
drop schema if exists ui, mdm, ref, core, meta, app cascade;
drop table if exists public.schema_provisions, public.migrations;
commit)");
}

}  // namespace athyper::adapters::db
