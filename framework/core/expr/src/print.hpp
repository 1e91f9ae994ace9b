// Trees as text.
#pragma once

#include <string>

#include "ast.hpp"

namespace athyper::core::expr {

/// Text of a checked tree of the profile, which means the same.
std::string print(const Node& node);

}  // namespace athyper::core::expr
