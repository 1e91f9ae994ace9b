// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/job_control.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::automation_jobs::queries {

struct MeasureQueuesRow {
  std::string name = {};
  bool paused = false;
  std::int64_t waiting = 0;
  std::int64_t active = 0;
  std::int64_t delayed = 0;
  std::int64_t failed = 0;
  std::int64_t completed = 0;
};

/// What ended well is counted over the last 24 hours, and no further than 10,001. Outside a fence it is of all tenants.
adapters::db::TenantQuery<std::vector<MeasureQueuesRow>> measure_queues(std::vector<std::string> queues);

struct FindJobRow {
  std::string status = {};
  std::string queue = {};
  std::string type = {};
  std::int32_t priority = 0;
  std::int32_t token = 0;
  std::int32_t attempts = 0;
  std::int32_t progress = 0;
  std::string tenant = {};
  std::optional<lib::Uuid> principal_id = {};
  std::string purpose = {};
  std::int64_t model_version = 0;
  std::optional<std::string> trace = {};
  std::optional<std::string> options = {};
  std::optional<std::string> unique_key = {};
  std::string payload = {};
  std::string failures = {};
  std::optional<std::string> last_error = {};
  std::optional<std::string> result = {};
  lib::Timestamp created_at = {};
  std::optional<lib::Timestamp> started_at = {};
  std::optional<lib::Timestamp> finished_at = {};
};

/// Whatever has become of it; with a principal only what he asked for. Outside a fence it is of any tenant.
adapters::db::TenantQuery<std::optional<FindJobRow>> find_job(lib::Uuid id, std::optional<lib::Uuid> principal);

adapters::db::TenantQuery<std::optional<std::string>> run_job_now(lib::Uuid id);

struct ReplayDeadLettersRow {
  lib::Uuid id = {};
  std::string queue = {};
};

/// Back into the queue as new jobs under a token that nobody has seen; their trace stays. A letter whose unique key
/// another job has by now stays where it is.
adapters::db::TenantQuery<std::vector<ReplayDeadLettersRow>> replay_dead_letters(std::optional<lib::Uuid> id, std::optional<std::string> queue, std::optional<std::string> type, std::int64_t most);

adapters::db::TenantQuery<std::int64_t> forget_dead_letter(lib::Uuid id);

/// Nobody takes the job or one beside it until the end of the transaction.
adapters::db::TenantQuery<std::vector<std::optional<std::string>>> hold_up_takes(lib::Uuid id);

struct CancelJobRow {
  std::int64_t ended = 0;
  std::int64_t asked = 0;
};

/// A job that waits ends at once; one that runs is asked to stop.
adapters::db::TenantQuery<CancelJobRow> cancel_job(lib::Uuid id, std::optional<lib::Uuid> principal);

/// Workers see it by the counter that moves.
adapters::db::PlatformQuery<std::int64_t> pause_queue(std::string queue, bool paused);

}  // namespace athyper::runtime::automation_jobs::queries
