// Made by ./athyper kysely:codegen from framework/runtime/sql/tenants.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::queries {

struct ListTenantsRow {
  std::string code = {};
  lib::Uuid id = {};
  std::string realm_key = {};
  std::string name = {};
  std::string status = {};
  std::string locale = {};
  std::string timezone = {};
  std::string currency = {};
};

adapters::db::PlatformQuery<std::vector<ListTenantsRow>> list_tenants();

struct ListFeatureFlagsRow {
  std::string flag_key = {};
  bool is_enabled = false;
  std::int32_t rollout_pct = 0;
};

adapters::db::TenantQuery<std::vector<ListFeatureFlagsRow>> list_feature_flags(lib::Uuid tenant);

adapters::db::TenantQuery<std::int32_t> set_feature_flag(lib::Uuid tenant, lib::Uuid id, std::string flag_key, bool is_enabled, std::int64_t rollout_pct, lib::Timestamp at);

}  // namespace athyper::runtime::queries
