// Where PostgreSQL's programs stand on this machine.
#pragma once

#include <optional>
#include <string>

#include <lib/base/result.hpp>

namespace athyper::adapters::db {

struct PostgresBinaries {
  std::string directory;
  int major = 0;
};

/// Programs of `wanted_major` when given, else the newest. A directory named by the caller is the only one looked at.
/// Error keys "db.postgres_missing", "db.version_mismatch".
lib::Result<PostgresBinaries> find_postgres(const std::string& directory, std::optional<int> wanted_major);

}  // namespace athyper::adapters::db
