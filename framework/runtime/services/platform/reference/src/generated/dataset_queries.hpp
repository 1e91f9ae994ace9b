// Made by ./athyper kysely:codegen from framework/runtime/services/platform/reference/sql/dataset.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::reference::queries {

struct Item {
  std::string code = {};
  std::string item = {};
};

adapters::db::PlatformQuery<std::vector<Item>> list_commodity_codes(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_countries(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_currencies(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_industry_codes(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_languages(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_locales(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_state_regions(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_timezones(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<Item>> list_units(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows);

/// All data sets with where they come from, as one JSON array.
adapters::db::PlatformQuery<std::string> list_sources();

}  // namespace athyper::runtime::reference::queries
