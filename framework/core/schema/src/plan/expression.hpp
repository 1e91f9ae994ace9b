// What the text of an expression says about itself; no more than a look at its words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::schema::expression {

/// True when `column` stands in the expression as a name.
bool mentions(std::string_view expression, std::string_view column);
/// Every word in it that is no function and no type: names of columns, and what the language says itself ("and", "is").
std::vector<std::string> names(std::string_view expression);
/// True when a name of a column of `table` stands in it, or a subquery.
bool depends_on_row(std::string_view expression, const Table& table);
/// True unless every function in it is known to give the same value all through a statement.
bool is_volatile(std::string_view expression);

}  // namespace athyper::core::schema::expression
