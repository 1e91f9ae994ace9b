// Made by ./athyper kysely:codegen from framework/adapters/db/sql/catalogue.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

struct ListTablesRow {
  std::int64_t oid = 0;
  std::string schema = {};
  std::string name = {};
  bool row_security = false;
  bool forced_row_security = false;
  std::string comment = {};
  std::vector<std::string> storage_parameters = {};
};

adapters::db::PlatformQuery<std::vector<ListTablesRow>> list_tables(std::vector<std::string> schemas);

struct ListColumnsRow {
  std::int64_t oid = 0;
  std::string name = {};
  std::string type = {};
  bool not_null = false;
  bool is_generated = false;
  std::optional<std::string> expression = {};
  std::string collation = {};
  std::string comment = {};
};

/// From 18 on a column counts as required as soon as new rows must have it; here only when every row has it.
adapters::db::PlatformQuery<std::vector<ListColumnsRow>> list_columns(std::vector<std::string> schemas);

struct ListConstraintsRow {
  std::int64_t oid = 0;
  std::string kind = {};
  std::string name = {};
  bool validated = false;
  std::string expression = {};
  std::vector<std::string> columns = {};
  std::string target_schema = {};
  std::string target_name = {};
  std::vector<std::string> target_columns = {};
  std::string on_delete = {};
  std::string on_update = {};
};

/// conparentid: the copies that PostgreSQL makes of a reference to a partitioned table.
adapters::db::PlatformQuery<std::vector<ListConstraintsRow>> list_constraints(std::vector<std::string> schemas);

struct ListIndexesRow {
  std::int64_t oid = 0;
  std::string name = {};
  std::string method = {};
  bool is_unique = false;
  bool is_valid = false;
  std::string predicate = {};
  std::string keys = {};
};

/// Indexes that no constraint stands on. A key's collation is told when it is not the column's; of an expression, when it is not the
/// database's.
adapters::db::PlatformQuery<std::vector<ListIndexesRow>> list_indexes(std::vector<std::string> schemas);

struct ListPoliciesRow {
  std::int64_t oid = 0;
  std::string name = {};
  std::string command = {};
  std::vector<std::string> roles = {};
  std::string using_expression = {};
  std::string check_expression = {};
};

adapters::db::PlatformQuery<std::vector<ListPoliciesRow>> list_policies(std::vector<std::string> schemas);

struct ListGrantsRow {
  std::int64_t oid = 0;
  std::string role = {};
  std::vector<std::string> privileges = {};
};

/// The owner's own privileges are no grant.
adapters::db::PlatformQuery<std::vector<ListGrantsRow>> list_grants(std::vector<std::string> schemas);

struct ListPartitionedRow {
  std::int64_t oid = 0;
  std::string strategy = {};
  std::vector<std::string> columns = {};
};

adapters::db::PlatformQuery<std::vector<ListPartitionedRow>> list_partitioned(std::vector<std::string> schemas);

struct ListPartitionsRow {
  std::int64_t oid = 0;
  std::string name = {};
  std::string bound = {};
};

adapters::db::PlatformQuery<std::vector<ListPartitionsRow>> list_partitions(std::vector<std::string> schemas);

struct ListNotExpressibleRow {
  std::string object = {};
  std::string what = {};
};

/// What has no place in the model. Columns that only newer servers have are read through to_jsonb.
adapters::db::PlatformQuery<std::vector<ListNotExpressibleRow>> list_not_expressible(std::vector<std::string> schemas);

adapters::db::PlatformQuery<std::vector<std::string>> list_schemas(std::vector<std::string> schemas);

adapters::db::PlatformQuery<bool> has_metadata();

struct ListMetadataTablesRow {
  std::string table_schema = {};
  std::string table_name = {};
};

adapters::db::PlatformQuery<std::vector<ListMetadataTablesRow>> list_metadata_tables();

}  // namespace athyper::adapters::db::queries
