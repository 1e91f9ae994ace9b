#include "layers.hpp"

#include <array>

#include <lib/base/text.hpp>

namespace athyper::tidy {
namespace {

struct Prefix {
  std::string_view path;
  std::string_view layer;
  /// Prefix of the box name made from the next path segment; empty takes the layer as box.
  std::string_view box_prefix;
  bool box_from_segment;
};

// The longest prefix stands first.
constexpr std::array kFilePrefixes{
    Prefix{"libs/base/", "libs_base", "base", false},
    Prefix{"libs/infra/", "libs_infra", "", true},
    Prefix{"framework/core/", "core", "core", false},
    Prefix{"framework/adapters/", "adapter", "adapter_", true},
    Prefix{"framework/runtime/", "runtime", "runtime", false},
    Prefix{"packages/contracts/", "contracts", "contracts", false},
    Prefix{"packages/", "packages", "", true},
    Prefix{"products/", "products", "products", false},
    Prefix{"cmd/", "cmd", "cmd", false},
    Prefix{"tools/", "tools", "tools", false},
    Prefix{"tests/", "tools", "tests", false},
    Prefix{"bench/", "tools", "bench", false},
};

constexpr std::array kIncludePrefixes{
    Prefix{"lib/base/", "libs_base", "base", false},
    Prefix{"lib/", "libs_infra", "", true},
    Prefix{"athyper/core/", "core", "core", false},
    Prefix{"athyper/adapters/", "adapter", "adapter_", true},
    Prefix{"athyper/runtime/", "runtime", "runtime", false},
    Prefix{"athyper/contracts/", "contracts", "contracts", false},
    Prefix{"athyper/packages/", "packages", "", true},
    Prefix{"neon/", "products", "products", false},
};

template <std::size_t N>
std::optional<Place> find_place(const std::array<Prefix, N>& prefixes, std::string_view name) {
  for (const auto& prefix : prefixes) {
    if (!name.starts_with(prefix.path)) continue;
    if (!prefix.box_from_segment) return Place{std::string(prefix.layer), std::string(prefix.box_prefix)};
    const auto rest = name.substr(prefix.path.size());
    return Place{std::string(prefix.layer),
                 std::string(prefix.box_prefix) + std::string(rest.substr(0, rest.find('/')))};
  }
  return std::nullopt;
}

// The specification's names; every other forbidden edge is named by its two layers.
std::string rule_name(const Place& from, const Place& to) {
  if (from.layer == "core") return "core-no-infra";
  if (from.layer == "runtime" && to.layer == "libs_infra") return "runtime-no-direct-infra";
  if (from.layer == "adapter" && to.layer == "adapter")
    return from.box.substr(0, 7) + "-" + from.box.substr(8) + "-no-cross-talk";
  if (from.layer == "adapter" && to.layer == "packages") return "adapters-no-packages-except-contracts";
  const bool framework = to.layer == "core" || to.layer == "runtime" || to.layer == "adapter";
  if (from.layer == "packages" && framework) return "packages-no-framework";
  if (from.layer == "products" && framework) return "products-no-framework";
  return from.layer + "-may-not-use-" + to.layer;
}

}  // namespace

std::optional<Place> place_of_file(std::string_view path) {
  return find_place(kFilePrefixes, path);
}
std::optional<Place> place_of_include(std::string_view name) {
  return find_place(kIncludePrefixes, name);
}

lib::Result<Matrix> parse_matrix(std::string_view cmake_text) {
  Matrix matrix;
  for (const auto raw : lib::split(cmake_text, '\n')) {
    const auto line = lib::trim(raw);
    constexpr std::string_view kLayer = "set(ATHYPER_LAYER_", kInfra = "set(ATHYPER_INFRA_";
    const bool is_layer = line.starts_with(kLayer), is_infra = line.starts_with(kInfra);
    if ((!is_layer && !is_infra) || !line.ends_with(')')) continue;
    const auto body = line.substr(kLayer.size(), line.size() - kLayer.size() - 1);
    auto words = lib::split(body, ' ');
    auto& allowed = (is_layer ? matrix.layers : matrix.infra)[std::string(words.front())];
    for (std::size_t i = 1; i < words.size(); ++i) allowed.emplace(words[i]);
  }
  if (matrix.layers.empty())
    return lib::Error{lib::ErrorCode::invalid_argument, "tidy.no_matrix",
                      "The layer matrix has no ATHYPER_LAYER_ line."};
  return matrix;
}

std::optional<std::string> broken_rule(const Matrix& matrix, const Place& from, const Place& to) {
  if (from.box == to.box && from.layer == to.layer) return std::nullopt;
  const auto row = matrix.layers.find(from.layer);
  if (row == matrix.layers.end()) return "unknown-layer-" + from.layer;
  if (row->second.contains(to.layer)) return std::nullopt;
  if (to.layer == "libs_infra") {
    for (const auto& key : {from.box, from.layer}) {
      const auto open = matrix.infra.find(key);
      if (open != matrix.infra.end() && open->second.contains(to.box)) return std::nullopt;
    }
  }
  return rule_name(from, to);
}

}  // namespace athyper::tidy
