// Texts of expressions as pg_get_expr prints them, and the names of month partitions. Pure.
#pragma once

#include <string>
#include <string_view>

#include <athyper/core/schema/physical_model.hpp>

namespace athyper::adapters::db::schema {

/// Without each pair of parentheses that encloses the whole text: "((a > 0))" → "a > 0", "(a) + (b)" stays.
std::string without_outer_parentheses(std::string_view expression);

/// True for what app.ensure_month_partitions makes: the table's name with _YYYY_MM, and exactly that month in UTC.
bool is_month_of(const std::string& table, const core::schema::Partition& partition);

}  // namespace athyper::adapters::db::schema
