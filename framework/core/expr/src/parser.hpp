// Text to tree, by precedence climbing.
#pragma once

#include <string_view>
#include <vector>

#include "ast.hpp"
#include "lexer.hpp"

namespace athyper::core::expr {

/// Parses the whole text. Always gives a tree; what could not be read stands in it as `invalid` nodes and in
/// `findings`.
NodePtr parse(std::string_view source, Dialect dialect, const Limits& limits, std::vector<Finding>& findings);

/// The literal a number token stands for, with the sign before it. Of what is no number of the dialect `problem` says
/// why.
NodePtr number_literal(const Token& token, std::string_view sign, Dialect dialect, std::string& problem);
/// True for the words CEL keeps for other languages; a name may not be one of them.
bool is_reserved(std::string_view word);

}  // namespace athyper::core::expr
