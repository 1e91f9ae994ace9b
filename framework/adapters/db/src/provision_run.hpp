// What running the files and asking for their state share.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <lib/pg/pool.hpp>

#include "provision_files.hpp"

namespace athyper::adapters::db {

struct ExecutedFile {
  std::string sha256;
  std::string executed_at;
};

/// Without notices of the server.
lib::Result<std::unique_ptr<lib::pg::BlockingConnection>> open_owner(const std::string& owner_connection);

/// Error key "db.owner_is_pooler".
lib::Result<void> check_direct(lib::pg::BlockingConnection& connection);

/// File name → what ran; nothing on a database that was never provisioned.
lib::Result<std::map<std::string, ExecutedFile>> executed_files(lib::pg::BlockingConnection& connection);

FileState state_of(const std::map<std::string, ExecutedFile>& executed, const EmbeddedFile& file);

}  // namespace athyper::adapters::db
