// Golden files: what a test prints is compared with a file beside it. ATHYPER_GOLDEN=update rewrites the files; read
// the difference before it is committed.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace athyper::testing {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Folders of a suite, sorted: one is a case.
inline std::vector<std::filesystem::path> case_folders(const std::filesystem::path& suite) {
  std::vector<std::filesystem::path> out;
  for (const auto& entry : std::filesystem::directory_iterator(suite)) {
    if (entry.is_directory()) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

inline void expect_golden(const std::filesystem::path& path, const std::string& text) {
  const char* mode = std::getenv("ATHYPER_GOLDEN");
  if (mode != nullptr && std::string_view(mode) == "update") {
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  EXPECT_EQ(text, read_file(path)) << "the golden file is " << path;
}

}  // namespace athyper::testing
