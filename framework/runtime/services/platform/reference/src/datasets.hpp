// The data sets that are served, and the query each is read by.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generated/dataset_queries.hpp"

namespace athyper::runtime::reference {

struct Dataset {
  /// As it stands in the route: "country".
  std::string_view name;
  /// The query parameter that narrows it, empty for none: "country" of state_region.
  std::string_view filter;
  adapters::db::PlatformQuery<std::vector<queries::Item>> (*list)(std::string locale, std::optional<std::string> filter,
                                                                  std::optional<std::string> search, std::string after,
                                                                  std::chrono::year_month_day day, std::int64_t rows);

  /// Several classifications stand in one table; a code is one within its domain only.
  bool by_domain() const { return filter == "domain"; }
};

/// Nothing when there is no such data set.
const Dataset* find_dataset(std::string_view name);
/// In alphabetical order.
std::vector<std::string> dataset_names();

}  // namespace athyper::runtime::reference
