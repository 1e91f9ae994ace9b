// athyper_tidy --root DIR: prints every finding as path:line: [rule] message and exits 1 when there is one.
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "scan.hpp"
#include "sql_text.hpp"

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool is_source(const fs::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".hpp";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3 || std::strcmp(argv[1], "--root") != 0) {
    std::fprintf(stderr, "usage: athyper_tidy --root DIR\n");
    return 64;
  }
  const fs::path root = argv[2];
  auto matrix = athyper::tidy::parse_matrix(read(root / "tooling/cmake/layers.cmake"));
  auto forbidden = athyper::tidy::parse_forbidden(read(root / "tools/tidy/forbidden_includes.txt"));
  auto places = athyper::tidy::parse_sql_places(read(root / "tools/tidy/sql_text_allowed.txt"));
  for (const auto* error : {matrix.ok() ? nullptr : &matrix.error(), forbidden.ok() ? nullptr : &forbidden.error(),
                            places.ok() ? nullptr : &places.error()}) {
    if (error == nullptr) continue;
    std::fprintf(stderr, "%s\n", lib::describe(*error).c_str());
    return 1;
  }
  const athyper::tidy::Rules rules{std::move(matrix).value(), std::move(forbidden).value()};
  std::size_t files = 0, found = 0;
  const auto tell = [&](const std::vector<athyper::tidy::Finding>& findings) {
    for (const auto& finding : findings)
      std::printf("%s:%d: [%s] %s\n", finding.path.c_str(), finding.line, finding.rule.c_str(),
                  finding.message.c_str());
    found += findings.size();
  };
  std::vector<std::string> excused;
  for (const auto* folder : {"libs", "framework", "packages", "products", "cmd", "tools", "tests", "bench"}) {
    if (!fs::exists(root / folder)) continue;
    for (auto entry = fs::recursive_directory_iterator(root / folder); entry != fs::recursive_directory_iterator();
         ++entry) {
      if (entry->is_directory() && entry->path().filename() == "node_modules") entry.disable_recursion_pending();
      if (!entry->is_regular_file() || !is_source(entry->path())) continue;
      ++files;
      const auto path = fs::relative(entry->path(), root).generic_string();
      const auto text = read(entry->path());
      tell(athyper::tidy::scan_cpp(rules, path, text));
      tell(athyper::tidy::scan_sql(*places, path, text));
      if (!athyper::tidy::scan_sql({}, path, text).empty()) excused.push_back(path);
    }
  }
  for (const auto& place : athyper::tidy::idle_places(*places, excused))
    tell({{"tools/tidy/sql_text_allowed.txt", 0, "sql-text", place + " holds no SQL any more: take it off the list"}});
  std::printf("%zu files, %zu findings\n", files, found);
  return found == 0 && files > 0 ? 0 : 1;
}
