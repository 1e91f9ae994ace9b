// What becomes of a parsed tree: checked, folded, compiled; or every finding in one error.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "ast.hpp"
#include "lexer.hpp"

namespace athyper::core::expr {

/// Where in what a person wrote an offset stands.
using Placing = std::function<std::string(std::size_t offset)>;

/// Checks a tree of the profile and makes it an expression.
lib::Result<Expression> finish_profile(std::string source, NodePtr root, const Schema& schema, const Limits& limits,
                                       std::vector<Finding> findings, const Placing& place);

}  // namespace athyper::core::expr
