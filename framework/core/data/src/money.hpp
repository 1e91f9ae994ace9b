// Money in conditions: minor units become an amount.
#pragma once

#include <string>
#include <string_view>

namespace athyper::core::data {

/// SQL expression of the number of minor units in one unit of the currency in `currency_column` (SQL text).
std::string minor_units_sql(std::string_view currency_column);

}  // namespace athyper::core::data
