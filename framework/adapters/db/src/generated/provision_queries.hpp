// Made by ./athyper kysely:codegen from framework/adapters/db/sql/provision.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

/// One provisioning at a time in a database, whoever starts it.
adapters::db::PlatformQuery<void> lock_provisioning();

adapters::db::PlatformQuery<bool> unlock_provisioning();

adapters::db::PlatformQuery<bool> was_provisioned();

struct ListProvisionsRow {
  std::string file_name = {};
  std::string sha256 = {};
  std::string executed_at = {};
};

adapters::db::PlatformQuery<std::vector<ListProvisionsRow>> list_provisions();

adapters::db::PlatformQuery<void> record_provision(std::string file_name, std::string sha256);

adapters::db::PlatformQuery<bool> has_schema();

struct KeepUpRow {
  std::int32_t partitions = 0;
  bool is_leakproof = false;
  std::int32_t server_version = 0;
};

/// Makes the months around now and repeats the LEAKPROOF mark.
adapters::db::PlatformQuery<KeepUpRow> keep_up(lib::Timestamp now);

adapters::db::PlatformQuery<bool> database_exists(std::string name);

}  // namespace athyper::adapters::db::queries
