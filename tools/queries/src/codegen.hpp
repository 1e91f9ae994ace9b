// All files of named queries below a root, and what is made of them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/pg/pool.hpp>

namespace athyper::queries {

struct Generated {
  /// Path from the root → text.
  std::map<std::string, std::string> files;
  std::size_t query_files = 0;
  std::size_t queries = 0;
};

/// Reads every `sql/*.sql` file of named queries below framework, cmd and products and asks the database behind
/// `connection`. Error keys "queries.syntax", "queries.header", "queries.refused": details of all files.
lib::Result<Generated> generate(const std::string& root, lib::pg::BlockingConnection& connection);

/// Texts of the numbered DDL files below `root`, in their order; none where there are none.
std::vector<std::string> ddl_files(const std::string& root);

/// Paths whose file differs, is missing, or was made once and is not any more.
std::vector<std::string> stale_files(const std::string& root, const Generated& generated);

/// Writes or removes the given ones of them. Error key "queries.cannot_write".
lib::Result<void> write_files(const std::string& root, const Generated& generated,
                              const std::vector<std::string>& paths);

}  // namespace athyper::queries
