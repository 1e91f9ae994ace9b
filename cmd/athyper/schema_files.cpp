#include "schema_files.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace athyper::cmd {
namespace {

namespace fs = std::filesystem;

std::string in_source_tree(const std::string& path) {
  const char* root = std::getenv("ATHYPER_ROOT");
  return root == nullptr ? path : (fs::path(root) / path).string();
}

}  // namespace

std::string schema_folder(const Arguments& arguments) {
  return arguments.get(kSchemaFolder.name, in_source_tree("framework/adapters/db/schema"));
}

std::string migration_folder(const Arguments& arguments) {
  return arguments.get(kMigrationFolder.name, in_source_tree("framework/adapters/db/migrations"));
}

std::optional<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::string text((std::istreambuf_iterator<char>(file)), {});
  if (file.bad()) return std::nullopt;
  return text;
}

lib::Result<std::vector<core::schema::PrismaFile>> read_schema_files(const std::string& folder) {
  std::vector<core::schema::PrismaFile> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() != ".prisma") continue;
    const auto path = entry->path().string();
    auto text = read_file(path);
    if (!text)
      return lib::Error{
          .code = lib::ErrorCode::invalid_argument, .key = "schema.no_files", .message = path + " cannot be read"};
    files.push_back({.path = path, .text = *std::move(text)});
  }
  std::ranges::sort(files, {}, &core::schema::PrismaFile::path);
  if (!files.empty()) return files;
  return lib::Error{.code = lib::ErrorCode::invalid_argument,
                    .key = "schema.no_files",
                    .message = "there is no .prisma file in " + folder + "; --schema names another folder"};
}

}  // namespace athyper::cmd
