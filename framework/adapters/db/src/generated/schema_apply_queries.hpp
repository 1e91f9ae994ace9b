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
  std::int64_t bytes = 0;
};

/// What so many rows of the table take: all of it where the server has not counted them yet.
adapters::db::PlatformQuery<DataFolderRow> data_folder(std::optional<std::string> name, std::int64_t rows);

adapters::db::PlatformQuery<std::vector<std::string>> list_key_types(std::string name, std::vector<std::string> key);

adapters::db::PlatformQuery<std::vector<std::string>> primary_key(std::string name);

adapters::db::PlatformQuery<std::int32_t> server_version();

struct ListRowEstimatesRow {
  std::string schema = {};
  std::string name = {};
  std::int64_t rows = 0;
};

/// Less than zero where the server has not looked yet.
adapters::db::PlatformQuery<std::vector<ListRowEstimatesRow>> list_row_estimates(std::vector<std::string> schemas);

/// Every transaction holds the lock of its own virtual id as long as it lives; pg_locks shows them to everybody.
adapters::db::PlatformQuery<std::vector<std::string>> running_transactions();

adapters::db::PlatformQuery<bool> still_run(std::vector<std::string> ids);

/// Beside the tables that go, their partitions and the sequences that are theirs.
adapters::db::PlatformQuery<std::vector<std::string>> list_what_a_schema_holds(std::string schema, std::vector<std::string> tables);

}  // namespace athyper::adapters::db::queries
