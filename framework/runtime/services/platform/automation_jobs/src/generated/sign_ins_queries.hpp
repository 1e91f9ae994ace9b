// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/sign_ins.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::automation_jobs::queries {

adapters::db::PlatformQuery<std::int64_t> purge_sessions(lib::Timestamp before, std::int64_t batch);

adapters::db::PlatformQuery<std::int64_t> purge_login_transactions(lib::Timestamp before, std::int64_t batch);

adapters::db::PlatformQuery<std::int64_t> purge_codes(lib::Timestamp before, std::int64_t batch);

adapters::db::PlatformQuery<std::int64_t> purge_refresh_tokens(lib::Timestamp before, std::int64_t batch);

adapters::db::PlatformQuery<std::int64_t> purge_links(lib::Timestamp before, std::int64_t batch);

}  // namespace athyper::runtime::automation_jobs::queries
