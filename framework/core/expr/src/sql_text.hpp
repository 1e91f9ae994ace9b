// Values, types and patterns in the form PostgreSQL reads.
#pragma once

#include <string>

#include <athyper/core/expr/sql_regex.hpp>

#include "ast.hpp"

namespace athyper::core::expr {

/// Name of the SQL type that holds a value of `type` ("int8", "text[]"), or nothing.
std::string sql_type(const Type& type);
/// Text form of a value; null is nothing.
lib::sql::Param to_param(const Value& value, const Type& type);

}  // namespace athyper::core::expr
