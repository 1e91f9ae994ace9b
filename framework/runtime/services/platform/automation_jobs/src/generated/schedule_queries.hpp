// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/schedule.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::automation_jobs::queries {

/// Whoever gets a row leads. The token grows with every change of the leader.
adapters::db::PlatformQuery<std::optional<std::int64_t>> lead(std::string role, std::string holder, std::int64_t lease_ms);

adapters::db::PlatformQuery<std::int64_t> stop_leading(std::string role, std::string holder);

struct ListSchedulesRow {
  std::string name = {};
  bool paused = false;
  lib::Timestamp last_at = {};
};

adapters::db::PlatformQuery<std::vector<ListSchedulesRow>> list_schedules(std::vector<std::string> names);

/// A schedule has its row from the first time that was planned.
adapters::db::PlatformQuery<std::int64_t> pause_schedule(std::string name, bool paused);

}  // namespace athyper::runtime::automation_jobs::queries
