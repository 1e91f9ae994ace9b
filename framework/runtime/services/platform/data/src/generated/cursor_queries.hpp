// Made by ./athyper kysely:codegen from framework/runtime/services/platform/data/sql/cursor.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::data::queries {

adapters::db::TenantQuery<std::int64_t> make_secret(std::string secret);

adapters::db::TenantQuery<std::string> read_secret();

}  // namespace athyper::runtime::data::queries
