// Layers of files and includes, and whether one may use the other. The matrix is tooling/cmake/layers.cmake, the same
// file CMake reads.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>

namespace athyper::tidy {

/// Where a file stands: its layer and, where several boxes share a layer, its box ("adapter_db", "pg").
struct Place {
  std::string layer;
  std::string box;
};

/// Place of a source file by its path from the repository root; nothing for files outside every box (docs, samples).
std::optional<Place> place_of_file(std::string_view path);
/// Place of what `#include <name>` names; nothing for the standard library and third parties.
std::optional<Place> place_of_include(std::string_view name);

struct Matrix {
  std::map<std::string, std::set<std::string>> layers;
  /// libs/infra boxes open to a box or a layer.
  std::map<std::string, std::set<std::string>> infra;
};
/// Reads the set(ATHYPER_LAYER_… ) and set(ATHYPER_INFRA_… ) lines. Error key "tidy.no_matrix".
lib::Result<Matrix> parse_matrix(std::string_view cmake_text);

/// Nothing when the edge is allowed, else the name of the broken rule ("core-no-infra", specification 11.4).
std::optional<std::string> broken_rule(const Matrix& matrix, const Place& from, const Place& to);

}  // namespace athyper::tidy
