// Scans sources for forbidden edges, forbidden includes and banned words; every finding with its place and reason.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>

#include "layers.hpp"

namespace athyper::tidy {

struct Finding {
  std::string path;
  int line = 0;
  std::string rule;
  std::string message;
};

/// The lines of a rule file, each cut at '|' into `parts` texts of which none is empty; # begins a comment. Error key
/// "tidy.bad_rule" with the line and the `form` it should have.
lib::Result<std::vector<std::vector<std::string>>> rule_lines(std::string_view text, std::size_t parts,
                                                              std::string_view form);

/// A line of forbidden_includes.txt: which layers, a prefix of the include name, and why.
struct ForbiddenInclude {
  std::vector<std::string> layers;
  std::string prefix;
  std::string reason;
};
/// Lines "layer,layer | prefix | reason"; # begins a comment. Error key "tidy.bad_rule" with the line.
lib::Result<std::vector<ForbiddenInclude>> parse_forbidden(std::string_view text);

struct Rules {
  Matrix matrix;
  std::vector<ForbiddenInclude> forbidden;
};

/// Findings of one C++ file. `path` is relative to the repository root. Test programs may link anything, so files
/// ending in test.cpp and fuzz targets are free of the layer rules.
std::vector<Finding> scan_cpp(const Rules& rules, std::string_view path, std::string_view text);

}  // namespace athyper::tidy
