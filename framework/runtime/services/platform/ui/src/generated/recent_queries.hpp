// Made by ./athyper kysely:codegen from framework/runtime/services/platform/ui/sql/recent.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::ui::queries {

/// An event that comes again, or late, changes nothing.
adapters::db::TenantQuery<std::int64_t> note_activity(lib::Uuid tenant, std::vector<std::string> principals, std::vector<std::string> entities, std::vector<std::string> records, std::vector<std::string> versions, std::vector<std::string> kinds, std::vector<std::string> times);

adapters::db::TenantQuery<std::int64_t> forget_activity(lib::Uuid tenant, std::vector<std::string> entities, std::vector<std::string> records);

struct ListActivityRow {
  std::string entity = {};
  std::string record = {};
  std::int32_t version = 0;
  std::string kind = {};
  lib::Timestamp at = {};
};

adapters::db::TenantQuery<std::vector<ListActivityRow>> list_activity(lib::Uuid tenant, lib::Uuid principal, std::int64_t most);

adapters::db::TenantQuery<std::int64_t> purge_activity(lib::Uuid tenant, lib::Timestamp before);

}  // namespace athyper::runtime::ui::queries
