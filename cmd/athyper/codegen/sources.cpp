// What contracts are made from: `.prisma` files, metadata files, the table of configuration keys.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>

#include <athyper/core/contracts/sources.hpp>
#include <athyper/core/meta/resolve.hpp>
#include <athyper/core/meta/tables.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <athyper/runtime/config.hpp>

#include "codegen/codegen.hpp"
#include "metadata_folder.hpp"
#include "schema_files.hpp"

namespace athyper::cmd::codegen {
namespace {

namespace fs = std::filesystem;
using core::contracts::ConfigEntry;

constexpr std::string_view kTables = "framework/adapters/db/schema";
constexpr std::string_view kMetadataFolder = "samples/procurement";

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
  if (fs::is_directory(fs::path(root) / kTables, ignored)) return root;
  return lib::Error{lib::ErrorCode::not_found, "codegen.no_checkout",
                    root + " is not a checkout of Athyper: it has no folder " + std::string(kTables) + "."};
}

std::vector<std::string> source_folders() {
  return {std::string(kTables), std::string(kMetadataFolder)};
}

lib::Result<core::schema::PhysicalModel> read_tables(const std::string& root) {
  TRY(const auto files, read_schema_files((fs::path(root) / kTables).string()));
  return core::schema::parse_prisma(files);
}

lib::Result<Sources> read_sources(const std::string& root) {
  namespace contracts = core::contracts;
  TRY(const auto physical, read_tables(root));
  TRY(const auto metadata_files, read_metadata_folder((fs::path(root) / kMetadataFolder).string()));
  TRY(const auto model, core::meta::resolve(metadata_files));
  std::vector<contracts::Group> groups = contracts::physical_groups(physical);
  std::ranges::move(contracts::entity_groups(model), std::back_inserter(groups));
  std::ranges::move(contracts::platform_groups(), std::back_inserter(groups));
  groups.push_back(contracts::common_group());
  groups.push_back(contracts::config_group(config_entries()));
  return Sources{contracts::make_contracts(std::move(groups)), core::meta::prisma_of(model)};
}

}  // namespace athyper::cmd::codegen
