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

// The edge where exceptions of jobs end.
lib::Task<void> run_handler(const JobDef& def, JobScope& scope, lib::Result<lib::Json>& outcome) {
  try {
    outcome = co_await def.handler(scope);
  } catch (const std::exception& bug) {
    outcome = lib::Error{lib::ErrorCode::internal, "jobs.handler.threw", bug.what()};
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
  JobScope scope(parts_.container, parts_.clock, job_of(def, run, parts_.clock));
  lib::Result<lib::Json> outcome = lib::Error{lib::ErrorCode::timeout, "jobs.timeout", "The job took too long."};
  const std::function<lib::Task<void>()> work = [&] { return run_handler(def, scope, outcome); };
  if (!co_await parts_.time_limit(work, def.options.timeout)) {
    co_return lib::Error{lib::ErrorCode::timeout, "jobs.timeout",
                         "The job did not end within " + std::to_string(def.options.timeout.count()) + " ms."};
  }
  co_return outcome;
}

}  // namespace athyper::runtime::automation_jobs
