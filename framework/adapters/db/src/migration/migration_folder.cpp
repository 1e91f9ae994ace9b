// Migrations on the disk.
#include <athyper/adapters/db/migration.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace athyper::adapters::db {
namespace {

namespace fs = std::filesystem;
using lib::Error;
using lib::ErrorCode;

lib::Result<std::string> read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (file.is_open() && !file.bad()) return text;
  return Error{.code = ErrorCode::invalid_argument,
               .key = "migration.unreadable",
               .message = path.parent_path().filename().string() + " has no readable " + path.filename().string()};
}

Error unwritable(const fs::path& path, const std::string& why) {
  return {.code = ErrorCode::unavailable,
          .key = "migration.unwritable",
          .message = path.string() + " cannot be written: " + why};
}

lib::Result<void> write_text(const fs::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (file.fail()) return unwritable(path, "no room, or no right to");
  return {};
}

lib::Result<Migration> read_one(const fs::path& folder) {
  TRY(auto plan_json, read_text(folder / "plan.json"));
  TRY(auto sql, read_text(folder / "migration.sql"));
  return parse_migration(folder.filename().string(), std::move(plan_json), std::move(sql));
}

lib::Result<void> check_chain(const std::vector<Migration>& migrations) {
  for (std::size_t i = 1; i < migrations.size(); ++i) {
    const auto& before = migrations[i - 1];
    const auto& next = migrations[i];
    if (next.base == before.target && next.name.substr(0, 4) != before.name.substr(0, 4)) continue;
    return Error{.code = ErrorCode::conflict,
                 .key = "migration.chain",
                 .message = next.name + " does not begin where " + before.name +
                            " ends: they were written beside each other; remove the later one and write it again"};
  }
  return {};
}

}  // namespace

lib::Result<std::vector<Migration>> read_migrations(const fs::path& folder) {
  std::vector<fs::path> folders;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const auto name = entry->path().filename().string();
    // What is not numbered is somebody's own, or was never finished.
    if (entry->is_directory() && name[0] >= '0' && name[0] <= '9') folders.push_back(entry->path());
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    return Error{.code = ErrorCode::unavailable,
                 .key = "migration.no_folder",
                 .message = folder.string() + " cannot be read: " + error.message()};
  }
  std::ranges::sort(folders);
  std::vector<Migration> migrations;
  for (const auto& path : folders) {
    TRY(auto read, read_one(path));
    migrations.push_back(std::move(read));
  }
  TRY(check_chain(migrations));
  return migrations;
}

lib::Result<void> write_migration(const fs::path& folder, const Migration& migration) {
  std::error_code error;
  const auto unfinished = folder / ("." + migration.name + ".unfinished");
  fs::remove_all(unfinished, error);
  fs::create_directories(unfinished, error);
  if (error) return unwritable(unfinished, error.message());
  auto written = write_text(unfinished / "plan.json", migration.plan_json);
  if (written.ok()) written = write_text(unfinished / "migration.sql", migration.sql);
  if (written.ok()) {
    fs::rename(unfinished, folder / migration.name, error);
    if (error) written = unwritable(folder / migration.name, error.message());
  }
  if (!written.ok()) fs::remove_all(unfinished, error);
  return written;
}

}  // namespace athyper::adapters::db
