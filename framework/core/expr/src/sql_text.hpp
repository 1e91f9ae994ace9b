// Values, types and patterns in the form PostgreSQL reads.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ast.hpp"

namespace athyper::core::expr {

/// Name of the SQL type that holds a value of `type` ("int8", "text[]"), or nothing.
std::string sql_type(const Type& type);
/// Text form of a value; null is nothing.
lib::sql::Param to_param(const Value& value, const Type& type);
/// The pattern as PostgreSQL must be given it to mean what RE2 means, or nothing when the two cannot agree.
std::optional<std::string> to_sql_regex(std::string_view pattern);

}  // namespace athyper::core::expr
