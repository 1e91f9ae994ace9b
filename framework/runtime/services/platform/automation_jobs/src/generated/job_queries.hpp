// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/job.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::automation_jobs::queries {

struct BeginTakeRow {
  std::optional<std::string> commits = {};
  std::optional<std::string> plans = {};
  std::optional<std::string> alone = {};
  lib::Timestamp taken_at = {};
};

/// Takes of one queue go one after the other until the end of the transaction, so that each sees the leases of those
/// before it. A take that a crash of the database forgets is no loss: nobody has an effect that was committed before it.
/// Plans by index alone: the tables of a queue are sometimes empty and sometimes large, and their statistics are late.
adapters::db::PlatformQuery<BeginTakeRow> begin_take(std::string queue);

struct TakeJobsRow {
  std::string id = {};
  std::string tenant = {};
  std::string type = {};
  std::int32_t priority = 0;
  std::int32_t token = 0;
  std::int32_t attempts = 0;
  std::int32_t losses = 0;
  std::string payload = {};
  std::optional<std::string> options = {};
  std::optional<std::string> principal = {};
  std::string purpose = {};
  std::int64_t model_version = 0;
  std::optional<std::string> trace = {};
  std::string mac = {};
  std::optional<std::string> unique_key = {};
  lib::Timestamp created_at = {};
  lib::Timestamp run_at = {};
};

/// A job is held when a lease has it under the token that it has now, so taking writes one row for the whole batch. One
/// index range for each priority, the next one only as long as there is room: a million jobs that are due tomorrow stand
/// in nobody's way. What comes before `after` in its priority was looked at a moment ago. A job that was lost `suspect`
/// times comes alone: it may be the one that ends its workers.
adapters::db::TenantQuery<std::vector<TakeJobsRow>> take_jobs(std::string queue, std::vector<std::string> types, std::int64_t most, std::string worker, std::string lease, std::int64_t lease_ms, std::vector<std::string> after_times, std::vector<std::string> after_ids, std::int64_t suspect);

/// A lease forgets the jobs that have ended or gone back: who takes jobs compares with all that are held.
adapters::db::TenantQuery<std::vector<std::string>> renew_leases(std::string worker, std::int64_t lease_ms);

adapters::db::TenantQuery<std::vector<std::string>> list_unwanted_jobs(std::vector<std::string> leases);

adapters::db::PlatformQuery<std::int64_t> release_leases(std::vector<std::string> leases);

/// The newest failures are remembered.
adapters::db::TenantQuery<std::int64_t> retry_job(std::string id, std::int64_t token, std::string error, std::int64_t after_ms);

adapters::db::TenantQuery<std::int64_t> bury_job(std::string id, std::int64_t token, std::string error, std::optional<std::int64_t> started_at);

adapters::db::TenantQuery<std::int64_t> give_back_jobs(std::vector<std::string> ids, std::vector<std::string> tokens);

struct ReapJobsRow {
  std::int64_t returned = 0;
  std::int64_t dead = 0;
};

/// What workers held whose leases have run out.
adapters::db::TenantQuery<ReapJobsRow> reap_jobs(std::int64_t most_losses);

/// For the rest of the transaction, as begin_take does.
adapters::db::PlatformQuery<std::vector<std::optional<std::string>>> plan_by_index();

adapters::db::TenantQuery<std::int64_t> set_progress(std::string id, std::int64_t token, std::int64_t percent);

adapters::db::PlatformQuery<std::int64_t> announce_queues(std::vector<std::string> queues);

adapters::db::PlatformQuery<std::string> announced_queues();

adapters::db::TenantQuery<std::optional<std::int64_t>> next_due(std::vector<std::string> queues);

/// The job that keeps another one with its key out.
adapters::db::TenantQuery<std::optional<std::string>> find_twin(std::string tenant, std::string type, std::string unique_key);

/// Left a dead letter and have not ended well since.
adapters::db::TenantQuery<std::vector<std::string>> list_failing_types(std::vector<std::string> types);

adapters::db::TenantQuery<std::int64_t> purge_dead_letters(std::int64_t days, std::int64_t batch);

adapters::db::TenantQuery<std::int64_t> make_job_key(std::string secret);

adapters::db::TenantQuery<std::string> read_job_key();

}  // namespace athyper::runtime::automation_jobs::queries
