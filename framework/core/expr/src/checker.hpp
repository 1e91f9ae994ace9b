// Names, types, overloads and cost of a parsed tree.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "ast.hpp"
#include "lexer.hpp"

namespace athyper::core::expr {

struct Checked {
  std::set<std::string> reads;
  bool reads_time = false;
  std::uint64_t cost = 0;
};

/// Types every node in place, turns macro calls into macro nodes and text literals into what stands against them. Says
/// everything wrong.
Checked check(NodePtr& root, const Schema& schema, std::vector<Finding>& findings);

/// Replaces constant parts by their value. Only for trees without findings.
void fold_constants(NodePtr& node);

/// Items a list is taken to have when its length is not known.
inline constexpr std::uint64_t kAssumedListSize = 1'000;

}  // namespace athyper::core::expr
