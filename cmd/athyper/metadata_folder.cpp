#include "metadata_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace athyper::cmd {

lib::Result<std::vector<core::meta::SourceFile>> read_metadata_folder(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code failed;
  std::vector<core::meta::SourceFile> files;
  const auto unreadable = [&](const std::string& what) {
    return lib::Error{lib::ErrorCode::not_found, "meta.folder_unreadable", what};
  };
  if (!fs::is_directory(folder, failed)) return unreadable(folder + " is not a folder that can be read.");
  for (auto entry = fs::recursive_directory_iterator(folder, failed);
       !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
    if (entry->is_directory() && entry->path().filename() == "data") entry.disable_recursion_pending();
    const auto extension = entry->path().extension();
    if (!entry->is_regular_file() || (extension != ".yaml" && extension != ".yml" && extension != ".json")) continue;
    std::ifstream file(entry->path(), std::ios::binary);
    if (!file) return unreadable(entry->path().string() + " cannot be read.");
    files.push_back({entry->path().string(), {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}});
  }
  if (failed) return unreadable(folder + ": " + failed.message());
  if (files.empty()) return unreadable(folder + " holds no metadata file (.yaml, .yml, .json).");
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

}  // namespace athyper::cmd
