// Contracts as files.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/contracts/contracts.hpp>

namespace athyper::core::contracts {

struct GeneratedFile {
  /// Below the folder of generated files: "ts/core/audit_log.ts".
  std::string path;
  std::string text;
};

/// C++ tables, TypeScript and JSON Schema (2020-12), sorted by path. The same set gives the same bytes.
std::vector<GeneratedFile> generate(const ContractSet& set);

/// The reference page: domains, their groups and the shapes of each.
std::string reference_page(const ContractSet& set);

}  // namespace athyper::core::contracts
