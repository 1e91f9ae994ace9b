// @default(…) ↔ the expression of the column's default as PostgreSQL prints it.
#pragma once

#include <optional>
#include <string>

#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

/// What a default is for.
struct DefaultTarget {
  /// A scalar of Prisma; "enum" for a text whose values were checked before.
  std::string scalar;
  /// Without the brackets of a list.
  std::string column_type;
  bool list = false;
};

/// What @default(…) says to the database.
struct DefaultAnswer {
  /// Nothing: the application fills the value (uuid()), or the default stays as the database has it (dbgenerated()).
  std::optional<std::string> expression = {};
  /// A sentence; empty when the default can be had.
  std::string problem = {};
  /// The code of the finding.
  std::string code = "invalid_default";
};
DefaultAnswer default_expression(const DefaultTarget& target, const Expression& value);

/// The value that stands for the expression, in Prisma's own words where it has them, otherwise dbgenerated("…").
Expression default_value(const DefaultTarget& target, const std::string& expression);

/// 'it''s'
std::string sql_quote(std::string_view text);

}  // namespace athyper::core::schema::prisma
