// Reads folders of metadata files for this box's tests.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <athyper/core/meta/resolve.hpp>
#include <support/golden.hpp>

namespace athyper::core::meta::testing {

/// Every .yaml below the folder, sorted, with paths relative to it.
inline std::vector<SourceFile> read_folder(const std::filesystem::path& folder) {
  std::vector<SourceFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".yaml") continue;
    files.push_back({entry.path().lexically_relative(folder).string(), athyper::testing::read_file(entry.path())});
  }
  std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

inline std::string print_findings(const lib::Error& error) {
  std::string out;
  for (const auto& detail : error.details) out += detail.path + ": " + detail.code + ": " + detail.message + "\n";
  return out.empty() ? error.key + ": " + error.message + "\n" : out;
}

}  // namespace athyper::core::meta::testing
