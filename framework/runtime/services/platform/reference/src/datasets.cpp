#include "datasets.hpp"

#include <algorithm>
#include <array>

namespace athyper::runtime::reference {
namespace {

constexpr std::array kDatasets{
    Dataset{"commodity_code", "domain", queries::list_commodity_codes},
    Dataset{"country", "", queries::list_countries},
    Dataset{"currency", "country", queries::list_currencies},
    Dataset{"industry_code", "domain", queries::list_industry_codes},
    Dataset{"language", "", queries::list_languages},
    Dataset{"locale", "language", queries::list_locales},
    Dataset{"state_region", "country", queries::list_state_regions},
    Dataset{"timezone", "country", queries::list_timezones},
    Dataset{"uom", "quantity", queries::list_units},
};

}  // namespace

const Dataset* find_dataset(std::string_view name) {
  const auto found = std::ranges::find(kDatasets, name, &Dataset::name);
  return found == kDatasets.end() ? nullptr : &*found;
}

std::vector<std::string> dataset_names() {
  std::vector<std::string> names;
  for (const auto& dataset : kDatasets) names.emplace_back(dataset.name);
  return names;
}

}  // namespace athyper::runtime::reference
