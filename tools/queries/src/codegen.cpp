#include "codegen.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "describe.hpp"
#include "emit.hpp"

namespace athyper::queries {
namespace {

namespace fs = std::filesystem;

constexpr std::array kFolders{"framework", "cmd", "products"};
constexpr const char* kRegister = "tools/queries/generated/queries.json";
constexpr const char* kDdl = "framework/adapters/db/sql/ddl";
constexpr std::string_view kEnding = "_queries";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool is_made(const fs::path& path) {
  const bool is_cpp = path.extension() == ".hpp" || path.extension() == ".cpp";
  return is_cpp && path.parent_path().filename() == "generated" && path.stem().string().ends_with(kEnding);
}

/// Sorted paths from the root of the files below the folders that `wanted` takes.
template <class Wanted>
std::vector<std::string> find_files(const fs::path& root, Wanted wanted) {
  std::vector<std::string> found;
  for (const auto* folder : kFolders) {
    if (!fs::exists(root / folder)) continue;
    for (auto entry = fs::recursive_directory_iterator(root / folder); entry != fs::recursive_directory_iterator();
         ++entry) {
      if (entry->is_directory() && entry->path().filename() == "node_modules") entry.disable_recursion_pending();
      if (entry->is_regular_file() && wanted(entry->path()))
        found.push_back(fs::relative(entry->path(), root).generic_string());
    }
  }
  std::ranges::sort(found);
  return found;
}

bool is_query_file(const fs::path& path) {
  return path.extension() == ".sql" && path.parent_path().filename() == "sql" && holds_queries(read(path));
}

/// OWNER/sql/x.sql → OWNER/src/generated/x_queries, where the owner has src.
std::string base_of(const fs::path& root, const fs::path& path) {
  const auto owner = path.parent_path().parent_path();
  const auto sources = fs::exists(root / owner / "src") ? owner / "src" : owner;
  return (sources / "generated" / path.stem()).generic_string() + std::string(kEnding);
}

}  // namespace

lib::Result<Generated> generate(const std::string& root, lib::pg::BlockingConnection& connection) {
  Generated out;
  std::vector<DescribedFile> described;
  std::vector<lib::ErrorDetail> findings;
  const auto note = [&](const lib::Error& error) { std::ranges::copy(error.details, std::back_inserter(findings)); };
  for (const auto& path : find_files(root, is_query_file)) {
    const auto file = parse_query_file(path, read(fs::path(root) / path));
    if (!file.ok()) {
      note(file.error());
      continue;
    }
    auto done = describe_file(connection, *file);
    done.ok() ? described.push_back(*std::move(done)) : note(done.error());
  }
  if (!findings.empty()) {
    return lib::Error{.code = lib::ErrorCode::invalid_argument,
                      .key = findings.front().code,
                      .message = std::to_string(findings.size()) + " findings in named queries",
                      .details = std::move(findings)};
  }
  for (const auto& file : described) {
    const auto base = base_of(root, file.path);
    out.files[base + ".hpp"] = header_text(file);
    out.files[base + ".cpp"] = source_text(file, fs::path(base).filename().string());
    out.queries += file.queries.size();
  }
  out.query_files = described.size();
  out.files[kRegister] = register_text(described);
  return out;
}

std::vector<std::string> ddl_files(const std::string& root) {
  const auto folder = fs::path(root) / kDdl;
  std::vector<fs::path> paths;
  if (fs::exists(folder)) paths.assign(fs::directory_iterator(folder), fs::directory_iterator());
  std::ranges::sort(paths);
  std::vector<std::string> texts;
  for (const auto& path : paths) texts.push_back(read(path));
  return texts;
}

std::vector<std::string> stale_files(const std::string& root, const Generated& generated) {
  std::vector<std::string> stale;
  for (const auto& [path, text] : generated.files) {
    const auto place = fs::path(root) / path;
    if (!fs::exists(place) || read(place) != text) stale.push_back(path);
  }
  for (auto& path : find_files(root, is_made)) {
    if (!generated.files.contains(path)) stale.push_back(std::move(path));
  }
  return stale;
}

lib::Result<void> write_files(const std::string& root, const Generated& generated,
                              const std::vector<std::string>& paths) {
  for (const auto& path : paths) {
    const auto place = fs::path(root) / path;
    const auto text = generated.files.find(path);
    std::error_code failure;
    if (text == generated.files.end()) {
      fs::remove(place, failure);
    } else {
      fs::create_directories(place.parent_path(), failure);
      std::ofstream file(place, std::ios::binary);
      file << text->second;
      if (!file.flush()) failure = std::make_error_code(std::errc::io_error);
    }
    if (failure)
      return lib::Error{.code = lib::ErrorCode::unavailable,
                        .key = "queries.cannot_write",
                        .message = path + " cannot be written: " + failure.message()};
  }
  return {};
}

}  // namespace athyper::queries
