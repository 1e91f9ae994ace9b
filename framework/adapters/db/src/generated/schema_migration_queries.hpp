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

/// False before the table is there, and in an installation from before migrations had lines.
adapters::db::PlatformQuery<bool> has_migrations();

struct ListMigrationsRow {
  std::string name = {};
  std::string checksum = {};
  std::optional<std::string> applied_at = {};
  std::string state = {};
  std::string last_error = {};
};

/// One that was refused before its first step, or was rolled back, is as if it had never been begun.
adapters::db::PlatformQuery<std::vector<ListMigrationsRow>> list_migrations(std::string line);

adapters::db::PlatformQuery<void> begin_migration(std::string line, std::string name, std::string checksum);

adapters::db::PlatformQuery<void> end_migration(std::string line, std::string name);

/// All of them as applied: what they lead to is there already.
adapters::db::PlatformQuery<void> take_baseline(std::string line, std::vector<std::string> names, std::vector<std::string> checksums);

}  // namespace athyper::adapters::db::queries
