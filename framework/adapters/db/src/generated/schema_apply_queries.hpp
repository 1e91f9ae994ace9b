// Made by ./athyper kysely:codegen from framework/adapters/db/sql/schema_apply.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

adapters::db::PlatformQuery<void> lock_schema_changes();

adapters::db::PlatformQuery<bool> table_exists(std::optional<std::string> name);

/// Whether more has happened on `one` than on `other` since the server counts.
adapters::db::PlatformQuery<bool> is_busier(std::string one, std::string other);

/// Empty when a change may begin.
adapters::db::PlatformQuery<std::string> why_busy(std::optional<std::string> name, std::string oldest, std::string lag);

struct ListInvalidIndexesRow {
  std::string schema = {};
  std::string name = {};
};

/// A partitioned index is invalid until its last partition has one; that is a step of its own.
adapters::db::PlatformQuery<std::vector<ListInvalidIndexesRow>> list_invalid_indexes(std::optional<std::string> name);

struct DataFolderRow {
  std::optional<std::string> folder = {};
  bool is_local = false;
  std::int64_t row_bytes = 0;
};

adapters::db::PlatformQuery<DataFolderRow> data_folder(std::optional<std::string> name);

adapters::db::PlatformQuery<std::vector<std::string>> list_key_types(std::string name, std::vector<std::string> key);

adapters::db::PlatformQuery<std::vector<std::string>> primary_key(std::string name);

}  // namespace athyper::adapters::db::queries
