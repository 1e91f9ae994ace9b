// Made by ./athyper kysely:codegen from framework/adapters/db/sql/reference_import.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

adapters::db::PlatformQuery<std::vector<std::string>> list_incomplete_rows();

adapters::db::PlatformQuery<std::vector<std::string>> list_repeated_codes();

adapters::db::PlatformQuery<std::vector<std::string>> list_orphans();

adapters::db::PlatformQuery<void> upsert_dataset(std::string code, std::string title, std::string source, std::string version, std::string licence, std::string url);

adapters::db::PlatformQuery<std::int64_t> upsert_commodity_codes(std::string domain);

adapters::db::PlatformQuery<std::int64_t> upsert_industry_codes(std::string domain);

/// Those that the file no longer has.
adapters::db::PlatformQuery<std::int64_t> deprecate_commodity_codes(std::string domain);

adapters::db::PlatformQuery<std::int64_t> deprecate_industry_codes(std::string domain);

adapters::db::PlatformQuery<void> upsert_labels(std::string dataset);

}  // namespace athyper::adapters::db::queries
