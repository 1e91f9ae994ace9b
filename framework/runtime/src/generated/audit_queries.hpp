// Made by ./athyper kysely:codegen from framework/runtime/sql/audit.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::queries {

/// A text that is empty is not known and becomes NULL.
adapters::db::TenantQuery<void> insert_audit_event(lib::Uuid tenant, lib::Uuid id, lib::Timestamp occurred_at, std::string actor, std::string actor_type, std::string action, std::string entity, std::string record, std::string correlation, std::string ip_address, std::string user_agent, std::string payload, std::string salt, std::string leaf_hash);

}  // namespace athyper::runtime::queries
