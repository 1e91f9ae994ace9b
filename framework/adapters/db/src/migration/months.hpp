// Steps over the months of a table, which every database has others of.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <athyper/core/schema/plan.hpp>

namespace athyper::adapters::db::migration {

/// The partition that stands for each month in a migration: "audit_log_YYYY_MM".
std::string month_of_any(const core::schema::TableName& table);

using MonthsOf = std::function<std::vector<std::string>(const core::schema::TableName&)>;

/// Tables of the plan that have steps for each month.
std::vector<core::schema::TableName> tables_by_month(const core::schema::Plan& plan);

/// `plan` with the months that a database has, in their order.
core::schema::Plan with_months(const core::schema::Plan& plan, const MonthsOf& months_of);

}  // namespace athyper::adapters::db::migration
