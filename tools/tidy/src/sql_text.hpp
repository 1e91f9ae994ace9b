// SQL stands in named .sql files and with those who write it for a living; in any other C++ file it is found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>

#include "scan.hpp"

namespace athyper::tidy {

/// A place that may hold SQL text: what a path begins with, or ends with (`*test.cpp`), or holds (`*/testing/*`).
struct SqlPlace {
  std::string path;
  std::string reason;
};
/// Lines "path | reason"; # begins a comment. Error key "tidy.bad_rule" with the line.
lib::Result<std::vector<SqlPlace>> parse_sql_places(std::string_view text);

/// A string of a C++ file with those that stand beside it joined, as the compiler joins them.
struct Literal {
  int line = 0;
  std::string text;
};
std::vector<Literal> literals_of(std::string_view cpp);

/// True for a statement of SQL, or a part of one that names a table of the platform.
bool is_sql(std::string_view text);

/// Findings "sql-text" of one C++ file.
std::vector<Finding> scan_sql(const std::vector<SqlPlace>& places, std::string_view path, std::string_view text);

/// Places that no file needs any more, given the paths whose SQL text they excused.
std::vector<std::string> idle_places(const std::vector<SqlPlace>& places, const std::vector<std::string>& excused);

}  // namespace athyper::tidy
