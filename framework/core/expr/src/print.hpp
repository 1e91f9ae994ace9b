// Trees as text.
#pragma once

#include <string>
#include <string_view>

#include "ast.hpp"

namespace athyper::core::expr {

/// A text as a literal between double quotes, which the lexer of both dialects reads back.
std::string quoted(std::string_view text);

/// Text of a checked tree of the profile, which means the same.
std::string print(const Node& node);

}  // namespace athyper::core::expr
