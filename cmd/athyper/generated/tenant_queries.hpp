// Made by ./athyper kysely:codegen from cmd/athyper/sql/tenant.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::cmd::queries {

adapters::db::PlatformQuery<std::optional<lib::Uuid>> find_tenant_id(std::string code, std::string realm);

}  // namespace athyper::cmd::queries
