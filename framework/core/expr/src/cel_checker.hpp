// Names, macros, types and cost of a parsed tree of the full language.
#pragma once

#include "cel_types.hpp"
#include "checker.hpp"

namespace athyper::core::expr {

struct CelChecked {
  CelType type;
  std::set<std::string> reads;
  std::uint64_t cost = 0;
};

/// Resolves every name and macro in place and finds out the type of the whole. Says everything wrong.
CelChecked check_cel(NodePtr& root, const Environment& environment, std::vector<Finding>& findings);

}  // namespace athyper::core::expr
