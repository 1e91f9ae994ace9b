// What contracts are made from: `.prisma` files, metadata files, the table of configuration keys.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <athyper/core/contracts/sources.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <athyper/runtime/config.hpp>

#include "codegen/codegen.hpp"
#include "metadata_folder.hpp"

namespace athyper::cmd::codegen {
namespace {

namespace fs = std::filesystem;
using core::contracts::ConfigEntry;

constexpr std::string_view kSchemaFolder = "framework/adapters/db/schema";
constexpr std::string_view kMetadataFolder = "samples/procurement";

lib::Error unreadable(const std::string& what) {
  return {lib::ErrorCode::not_found, "codegen.unreadable", what};
}

lib::Result<std::vector<core::schema::PrismaFile>> read_prisma_files(const std::string& root) {
  std::error_code failed;
  std::vector<core::schema::PrismaFile> files;
  const fs::path folder = fs::path(root) / kSchemaFolder;
  for (const auto& entry : fs::directory_iterator(folder, failed)) {
    if (entry.path().extension() != ".prisma") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    if (!file) return unreadable(entry.path().string() + " cannot be read.");
    const std::string shown = std::string(kSchemaFolder) + "/" + entry.path().filename().string();
    files.push_back({shown, {std::istreambuf_iterator<char>(file), {}}});
  }
  if (failed) return unreadable(folder.string() + ": " + failed.message());
  std::ranges::sort(files, {}, &core::schema::PrismaFile::path);
  return files;
}

ConfigEntry::Type type_of(runtime::ConfigKey::Type type) {
  using From = runtime::ConfigKey::Type;
  switch (type) {
    case From::string:
      return ConfigEntry::Type::string;
    case From::integer:
      return ConfigEntry::Type::integer;
    case From::boolean:
      return ConfigEntry::Type::boolean;
    case From::url:
      return ConfigEntry::Type::url;
    case From::port:
      return ConfigEntry::Type::port;
    case From::string_list:
      return ConfigEntry::Type::string_list;
  }
  return ConfigEntry::Type::string;
}

std::vector<ConfigEntry> config_entries() {
  std::vector<ConfigEntry> entries;
  for (const auto& key : runtime::config_keys())
    entries.push_back({.path = key.path, .type = type_of(key.type), .allowed = key.allowed, .meaning = key.meaning});
  return entries;
}

}  // namespace

lib::Result<std::string> find_root(const Arguments& arguments) {
  const char* environment = std::getenv("ATHYPER_ROOT");
  const std::string root = arguments.get("root", environment != nullptr ? environment : ".");
  std::error_code ignored;
  if (fs::is_directory(fs::path(root) / kSchemaFolder, ignored)) return root;
  return lib::Error{lib::ErrorCode::not_found, "codegen.no_checkout",
                    root + " is not a checkout of Athyper: it has no folder " + std::string(kSchemaFolder) + "."};
}

std::vector<std::string> source_folders() {
  return {std::string(kSchemaFolder), std::string(kMetadataFolder)};
}

lib::Result<core::schema::PhysicalModel> read_tables(const std::string& root) {
  TRY(const auto files, read_prisma_files(root));
  return core::schema::parse_prisma(files);
}

lib::Result<core::contracts::ContractSet> read_contracts(const std::string& root) {
  namespace contracts = core::contracts;
  TRY(const auto physical, read_tables(root));
  TRY(const auto metadata_files, read_metadata_folder((fs::path(root) / kMetadataFolder).string()));
  TRY(const auto model, core::meta::resolve(metadata_files));
  std::vector<contracts::Group> groups = contracts::physical_groups(physical);
  std::ranges::move(contracts::entity_groups(model), std::back_inserter(groups));
  std::ranges::move(contracts::platform_groups(), std::back_inserter(groups));
  groups.push_back(contracts::common_group());
  groups.push_back(contracts::config_group(config_entries()));
  return contracts::make_contracts(std::move(groups));
}

}  // namespace athyper::cmd::codegen
