// Made by ./athyper kysely:codegen from framework/adapters/db/sql/session.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

/// The fence: the first statement of every group that touches rows of a tenant.
adapters::db::PlatformQuery<void> enter(lib::Uuid tenant, lib::Uuid principal, std::int64_t meta_version, std::int64_t entitlement_version, std::int64_t timeout_ms);

adapters::db::PlatformQuery<std::int32_t> ping();

adapters::db::PlatformQuery<std::int32_t> backend_pid();

}  // namespace athyper::adapters::db::queries
