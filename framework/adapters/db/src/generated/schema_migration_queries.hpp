// Made by ./athyper kysely:codegen from framework/adapters/db/sql/schema_migration.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

/// The partitions of a table.
adapters::db::PlatformQuery<std::vector<std::string>> months_of(std::string name);

/// Which of the tables are in the database.
adapters::db::PlatformQuery<std::vector<std::string>> tables_there(std::vector<std::string> names);

}  // namespace athyper::adapters::db::queries
