// Text to tree, by precedence climbing.
#pragma once

#include <string_view>
#include <vector>

#include "ast.hpp"
#include "lexer.hpp"

namespace athyper::core::expr {

/// Parses the whole text. Always gives a tree; what could not be read stands in it as `invalid` nodes and in
/// `findings`.
NodePtr parse(std::string_view source, const Limits& limits, std::vector<Finding>& findings);

}  // namespace athyper::core::expr
