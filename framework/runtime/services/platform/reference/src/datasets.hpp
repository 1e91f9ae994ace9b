// The data sets that are served, and the one statement each is read by.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lib/base/sql.hpp>

namespace athyper::runtime::reference {

struct Dataset {
  /// As it stands in the route: "country".
  std::string_view name;
  /// The query parameter that narrows it, empty for none: "country" of state_region.
  std::string_view filter;
  /// Several classifications stand in one table; a code is one within its domain only.
  bool by_domain = false;
  /// $1 language, $2 filter or NULL, $3 what to look for or NULL, $4 code to go on after, $5 how many, $6 today. Each
  /// row: the code, the item as JSON.
  lib::sql::ShapePtr shape;
};

/// Nothing when there is no such data set.
const Dataset* find_dataset(std::string_view name);
/// In alphabetical order.
std::vector<std::string> dataset_names();

}  // namespace athyper::runtime::reference
