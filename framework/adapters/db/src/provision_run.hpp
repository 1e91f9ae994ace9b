// What running the files and asking for their state share.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <lib/pg/pool.hpp>

#include "provision_files.hpp"

namespace athyper::adapters::db {

/// One provisioning at a time in a database, whoever starts it.
inline constexpr const char* kProvisionLock = "select pg_advisory_lock(4711, 10)";

/// What stands before the first file.
inline constexpr const char* kTrackingTable = R"(
create table if not exists public.schema_provisions (
  file_name text primary key,
  sha256 text not null,
  executed_at timestamptz not null default now()
);
comment on table public.schema_provisions is 'platform: which DDL files ran';
)";

struct ExecutedFile {
  std::string sha256;
  std::string executed_at;
};

lib::Result<lib::sql::Rows> ask(lib::pg::BlockingConnection& connection, std::string text,
                                std::vector<lib::sql::Param> params = {});

/// Without notices of the server.
lib::Result<std::unique_ptr<lib::pg::BlockingConnection>> open_owner(const std::string& owner_connection);

/// Error key "db.owner_is_pooler".
lib::Result<void> check_direct(lib::pg::BlockingConnection& connection);

/// File name → what ran; nothing on a database that was never provisioned.
lib::Result<std::map<std::string, ExecutedFile>> executed_files(lib::pg::BlockingConnection& connection);

FileState state_of(const std::map<std::string, ExecutedFile>& executed, const EmbeddedFile& file);

}  // namespace athyper::adapters::db
