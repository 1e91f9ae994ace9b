// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/job_run.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::automation_jobs::queries {

/// Nothing while a run of the job is waiting or under way.
adapters::db::PlatformQuery<std::int64_t> plan_run(std::string job, lib::Timestamp due_at);

struct TakeRunRow {
  lib::Timestamp due_at = {};
  std::int32_t attempts = 0;
};

/// Leases are measured by the database's clock, the only one that all workers share.
adapters::db::PlatformQuery<std::optional<TakeRunRow>> take_run(std::string job, std::int64_t lease_ms);

adapters::db::PlatformQuery<std::int64_t> complete_run(std::string job, lib::Timestamp due_at, std::int64_t attempt, std::string result);

adapters::db::PlatformQuery<std::int64_t> try_run_again(std::string job, lib::Timestamp due_at, std::int64_t attempt, std::string error, std::int64_t after_ms);

adapters::db::PlatformQuery<std::int64_t> fail_run(std::string job, lib::Timestamp due_at, std::int64_t attempt, std::string error);

/// Jobs whose last run has failed for good.
adapters::db::PlatformQuery<std::vector<std::string>> failing_jobs();

adapters::db::PlatformQuery<std::int64_t> purge_runs(lib::Timestamp before, std::int64_t batch);

}  // namespace athyper::runtime::automation_jobs::queries
