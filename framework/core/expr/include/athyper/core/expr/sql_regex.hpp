// Regular expressions of the product (RE2) in the words of PostgreSQL's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace athyper::core::expr {

/// The pattern as PostgreSQL must be given it to mean what RE2 means, or nothing when the two cannot agree.
std::optional<std::string> to_sql_regex(std::string_view pattern);

}  // namespace athyper::core::expr
