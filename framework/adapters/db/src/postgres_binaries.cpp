#include "postgres_binaries.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <vector>

#include <lib/base/text.hpp>
#include <lib/process/child.hpp>

namespace athyper::adapters::db {
namespace {

namespace fs = std::filesystem;

constexpr const char* kVersionedRoot = "/usr/lib/postgresql";

std::optional<int> leading_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return {};
  return number;
}

bool has_programs(const fs::path& directory) {
  std::error_code ignored;
  return fs::exists(directory / "postgres", ignored) && fs::exists(directory / "initdb", ignored);
}

/// "postgres (PostgreSQL) 15.20 (Debian …)" → 15.
std::optional<int> ask_major(const fs::path& directory) {
  lib::process::ChildOptions options;
  options.command = {(directory / "postgres").string(), "--version"};
  const auto output = lib::process::Child::run(options, std::chrono::seconds(5));
  if (!output) return {};
  const auto marker = output->find(") ");
  return marker == std::string::npos ? std::nullopt : leading_number(std::string_view(*output).substr(marker + 2));
}

std::vector<PostgresBinaries> installed_versions() {
  std::vector<PostgresBinaries> found;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(kVersionedRoot, ignored)) {
    const auto major = leading_number(entry.path().filename().string());
    const auto directory = entry.path() / "bin";
    if (major && has_programs(directory)) found.push_back({.directory = directory.string(), .major = *major});
  }
  if (!found.empty()) return found;
  lib::process::ChildOptions options;
  options.command = {"pg_config", "--bindir"};
  const auto output = lib::process::Child::run(options, std::chrono::seconds(5));
  if (!output) return found;
  const fs::path directory{std::string(lib::trim(*output))};
  const auto major = has_programs(directory) ? ask_major(directory) : std::nullopt;
  if (major) found.push_back({.directory = directory.string(), .major = *major});
  return found;
}

lib::Error missing(const std::string& where) {
  return {.code = lib::ErrorCode::unavailable,
          .key = "db.postgres_missing",
          .message = "PostgreSQL was not found in " + where + ". Install it with: apt-get install -y postgresql"};
}

lib::Error version_mismatch(int data, const std::string& installed) {
  const auto wanted = std::to_string(data);
  return {.code = lib::ErrorCode::unavailable,
          .key = "db.version_mismatch",
          .message = "the data folder was made by PostgreSQL " + wanted + ", installed is " + installed +
                     ". Install that version with: apt-get install -y postgresql-" + wanted};
}

}  // namespace

lib::Result<PostgresBinaries> find_postgres(const std::string& directory, std::optional<int> wanted_major) {
  std::vector<PostgresBinaries> candidates;
  if (!directory.empty()) {
    const auto major = has_programs(directory) ? ask_major(directory) : std::nullopt;
    if (!major) return missing(directory);
    candidates.push_back({.directory = directory, .major = *major});
  } else {
    candidates = installed_versions();
    if (candidates.empty()) return missing(kVersionedRoot);
  }
  std::ranges::sort(candidates, std::greater<>(), &PostgresBinaries::major);
  if (!wanted_major) return candidates.front();
  const auto match = std::ranges::find(candidates, *wanted_major, &PostgresBinaries::major);
  if (match != candidates.end()) return *match;
  return version_mismatch(*wanted_major, std::to_string(candidates.front().major));
}

}  // namespace athyper::adapters::db
