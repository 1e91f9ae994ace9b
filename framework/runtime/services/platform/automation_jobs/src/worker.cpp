#include "worker.hpp"

#include <exception>

#include <athyper/runtime/job_scope.hpp>

namespace athyper::runtime::automation_jobs {
namespace {

using core::jobs::Job;

// A run's lease is longer than its handler may take, so that two workers never run it side by side.
constexpr std::chrono::milliseconds kLeaseBeyondTimeout{30'000};

Job job_of(const JobDef& def, const TakenRun& run, const lib::Clock& clock) {
  Job job;
  job.id = def.name + "@" + lib::to_rfc3339(run.due.at);
  job.data.type = def.name;
  job.options = def.options;
  job.status = core::jobs::JobStatus::active;
  job.attempts_made = run.attempt;
  job.created_at = run.due.at;
  job.started_at = clock.now();
  return job;
}

// Figures of the same name add up; the rest is of one tenant and stands in its log line.
void add_up(lib::Json& total, const lib::Json& more) {
  if (!more.is_object()) return;
  for (const auto& [name, value] : more.as_object()) {
    if (value.is_integer()) total.set(name, total.get_integer(name).value_or(0) + value.as_integer());
  }
}

}  // namespace

lib::Task<lib::Result<bool>> Worker::turn() {
  bool any = false;
  for (const auto& def : parts_.jobs.all()) {
    CO_TRY(auto run, co_await store_.take(def.name, def.options.timeout + kLeaseBeyondTimeout));
    if (!run) continue;
    any = true;
    CO_TRY(co_await execute(def, std::move(*run)));
  }
  co_return any;
}

lib::Task<lib::Result<void>> Worker::execute(const JobDef& def, TakenRun run) {
  const auto id = def.name + "@" + lib::to_rfc3339(run.due.at);
  auto outcome = co_await call(def, run);
  if (outcome.ok()) {
    parts_.logger.info("job.completed", {{"job", id}, {"attempt", run.attempt}, {"result", *outcome}});
    CO_TRY(co_await store_.complete(std::move(run), std::move(*outcome)));
    co_return lib::Result<void>{};
  }
  const auto error = lib::describe(outcome.error());
  const bool again = run.attempt < def.options.attempts;
  parts_.logger.error("job.failed", {{"job", id}, {"attempt", run.attempt}, {"again", again}, {"error", error}});
  const auto pause = core::jobs::backoff_delay(def.options.backoff, run.attempt);
  CO_TRY(co_await store_.fail(std::move(run), error, again ? std::optional(pause) : std::nullopt));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<lib::Json>> Worker::call(const JobDef& def, const TakenRun& run) {
  lib::Result<lib::Json> outcome = lib::Error{lib::ErrorCode::timeout, "jobs.timeout", "The job took too long."};
  const std::function<lib::Task<void>()> work = [&] {
    auto job = job_of(def, run, parts_.clock);
    return def.reach == JobReach::each_tenant ? run_each_tenant(def, std::move(job), outcome)
                                              : run_scope(def, std::move(job), outcome);
  };
  if (!co_await parts_.time_limit(work, def.options.timeout)) {
    co_return lib::Error{lib::ErrorCode::timeout, "jobs.timeout",
                         "The job did not end within " + std::to_string(def.options.timeout.count()) + " ms."};
  }
  co_return outcome;
}

// The edge where exceptions of jobs end.
lib::Task<void> Worker::run_scope(const JobDef& def, Job job, lib::Result<lib::Json>& outcome) {
  const auto scope = create_job_scope(parts_.container, parts_.clock, std::move(job), parts_.tenants.registry());
  if (!scope.ok()) {
    outcome = scope.error();
    co_return;
  }
  try {
    outcome = co_await def.handler(**scope);
  } catch (const std::exception& bug) {
    outcome = lib::Error{lib::ErrorCode::internal, "jobs.handler.threw", bug.what()};
  }
}

lib::Task<void> Worker::run_each_tenant(const JobDef& def, Job job, lib::Result<lib::Json>& outcome) {
  if (auto fresh = co_await parts_.tenants.refresh(); !fresh.ok()) {
    outcome = std::move(fresh).error();
    co_return;
  }
  const auto tenants = parts_.tenants.registry().list();
  auto total = lib::Json::object({{"tenants", tenants.size()}});
  lib::Error failed{lib::ErrorCode::unavailable, "jobs.tenants_failed", "The job has failed for some tenants."};
  for (const auto& tenant : tenants) {
    Job own = job;
    own.id += "/" + tenant->tenant_key;
    own.data.metadata = job_envelope(*tenant);
    lib::Result<lib::Json> of_tenant = lib::Json();
    co_await run_scope(def, std::move(own), of_tenant);
    if (of_tenant.ok()) {
      add_up(total, *of_tenant);
    } else {
      failed.details.push_back({tenant->tenant_key, of_tenant.error().key, lib::describe(of_tenant.error())});
    }
  }
  if (failed.details.empty()) {
    outcome = std::move(total);
  } else {
    outcome = std::move(failed);
  }
}

}  // namespace athyper::runtime::automation_jobs
