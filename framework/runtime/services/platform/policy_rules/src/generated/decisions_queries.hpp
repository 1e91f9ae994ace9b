// Made by ./athyper kysely:codegen from framework/runtime/services/platform/policy_rules/sql/decisions.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::policy_rules::queries {

adapters::db::TenantQuery<std::int64_t> insert_decisions(lib::Uuid tenant, std::string decisions);

struct ListDecisionsRow {
  lib::Uuid id = {};
  lib::Timestamp occurred_at = {};
  lib::Uuid principal_id = {};
  std::optional<std::string> username = {};
  std::string subject = {};
  std::string entity_name = {};
  std::optional<lib::Uuid> record_id = {};
  std::string operation_code = {};
  std::string effect = {};
  std::string rules = {};
  std::string reason = {};
  std::string correlation_id = {};
};

/// Newest first, from where a page ended.
adapters::db::TenantQuery<std::vector<ListDecisionsRow>> list_decisions(lib::Uuid tenant, std::optional<lib::Uuid> id, std::optional<lib::Timestamp> before_at, std::optional<lib::Uuid> before_id, std::optional<lib::Timestamp> since, std::optional<lib::Uuid> principal, std::optional<std::string> entity, std::optional<lib::Uuid> record, std::optional<std::string> operation, std::optional<std::string> effect, std::int64_t most);

}  // namespace athyper::runtime::policy_rules::queries
