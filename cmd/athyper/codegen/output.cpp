// Generated files on disk: written when they differ, removed when nothing makes them any more.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <athyper/core/contracts/generate.hpp>

#include "codegen/codegen.hpp"

namespace athyper::cmd::codegen {
namespace {

namespace fs = std::filesystem;
using core::contracts::ContractSet;

constexpr std::string_view kGenerated = "packages/contracts/generated";
constexpr std::string_view kEntityTables = "packages/contracts/generated/prisma/entities.prisma";
const std::string kEntityHead =
    "// Made by ./athyper athyper:codegen from the metadata in samples/procurement; not edited by hand.\n";
constexpr std::string_view kReferencePage = "docs/reference/contracts.md";

/// Text by path below the root.
using Files = std::map<std::string, std::string>;

/// "ts/core/audit_log.ts" belongs to core, "cpp/include/athyper/contracts/core.hpp" too; what lists all domains to
/// none.
std::string domain_of(const std::string& path) {
  const fs::path below(path);
  const std::string folder = below.parent_path().filename().string();
  const std::string stem = below.stem().string();
  const bool names_domain = folder == "cpp" || folder == "contracts";
  return names_domain ? stem : folder;
}

Files wanted_files(const Sources& sources, Scope scope) {
  Files files;
  const ContractSet& set = sources.contracts;
  for (auto& file : core::contracts::generate(set)) {
    if (scope == Scope::physical && is_logical(domain_of(file.path))) continue;
    files.emplace(std::string(kGenerated) + "/" + file.path, std::move(file.text));
  }
  files.emplace(std::string(kReferencePage), core::contracts::reference_page(set));
  if (scope == Scope::all) files.emplace(std::string(kEntityTables), kEntityHead + sources.entity_tables);
  return files;
}

lib::Result<Files> present_files(const fs::path& root, Scope scope) {
  Files files;
  std::error_code failed;
  const auto read = [&](const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    files.emplace(path.lexically_relative(root).generic_string(),
                  std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()));
  };
  if (fs::is_directory(root / kGenerated, failed)) {
    for (auto entry = fs::recursive_directory_iterator(root / kGenerated, failed);
         !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
      const std::string below = entry->path().lexically_relative(root / kGenerated).generic_string();
      if (!entry->is_regular_file() || (scope == Scope::physical && is_logical(domain_of(below)))) continue;
      read(entry->path());
    }
  }
  if (fs::is_regular_file(root / kReferencePage)) read(root / kReferencePage);
  if (failed) return lib::Error{lib::ErrorCode::unavailable, "codegen.unreadable", failed.message()};
  return files;
}

/// Beside its place first and then moved there: a reader finds the old file or the new one.
lib::Result<void> write_file(const fs::path& path, const std::string& text) {
  std::error_code failed;
  fs::create_directories(path.parent_path(), failed);
  const fs::path beside = path.string() + ".new";
  {
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file)
      return lib::Error{lib::ErrorCode::unavailable, "codegen.unwritable", beside.string() + " cannot be written."};
  }
  fs::rename(beside, path, failed);
  if (failed)
    return lib::Error{lib::ErrorCode::unavailable, "codegen.unwritable", path.string() + ": " + failed.message()};
  return {};
}

}  // namespace

bool is_logical(std::string_view domain) {
  return domain == "entities" || domain == "platform" || domain == "runtime" || domain == "prisma";
}

lib::Result<std::vector<core::contracts::ContractChange>> contract_changes(const std::string& root,
                                                                           const ContractSet& set) {
  TRY(const Files present, present_files(root, Scope::all));
  std::vector<core::contracts::GeneratedFile> files;
  for (const auto& [path, text] : present) {
    if (path.starts_with(kGenerated)) files.push_back({path.substr(kGenerated.size() + 1), text});
  }
  TRY(const auto before, core::contracts::definitions_of(files));
  TRY(const auto after, core::contracts::definitions_of(core::contracts::generate(set)));
  return core::contracts::diff(before, after);
}

lib::Result<Changes> write_contracts(const std::string& root, const Sources& sources, Scope scope, bool check) {
  const Files wanted = wanted_files(sources, scope);
  TRY(const Files present, present_files(root, scope));
  Changes changes;
  for (const auto& [path, text] : wanted) {
    const auto found = present.find(path);
    if (found != present.end() && found->second == text) continue;
    changes.written.push_back(path);
    if (check) continue;
    TRY(write_file(fs::path(root) / path, text));
  }
  for (const auto& [path, text] : present) {
    if (wanted.contains(path)) continue;
    changes.removed.push_back(path);
    std::error_code failed;
    if (!check && !fs::remove(fs::path(root) / path, failed))
      return lib::Error{lib::ErrorCode::unavailable, "codegen.unwritable", path + " cannot be removed."};
  }
  return changes;
}

}  // namespace athyper::cmd::codegen
