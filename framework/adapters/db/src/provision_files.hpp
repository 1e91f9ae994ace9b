// The numbered files of provisioning as they were built into the program.
#pragma once

#include <string_view>
#include <vector>

#include <athyper/adapters/db/provision.hpp>

namespace athyper::adapters::db {

struct EmbeddedFile {
  std::string_view name;
  FileKind kind;
  /// Lowercase hex.
  std::string_view sha256;
  std::string_view text;
};

/// In the order of their numbers: schema below 200, seed from there on.
const std::vector<EmbeddedFile>& embedded_files();

}  // namespace athyper::adapters::db
