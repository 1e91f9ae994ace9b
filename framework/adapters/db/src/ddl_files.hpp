// The numbered DDL files as they were built into the program.
#pragma once

#include <string_view>
#include <vector>

namespace athyper::adapters::db {

struct DdlFile {
  std::string_view name;
  /// Lowercase hex.
  std::string_view sha256;
  std::string_view text;
};

/// In the order of their numbers.
const std::vector<DdlFile>& ddl_files();

}  // namespace athyper::adapters::db
