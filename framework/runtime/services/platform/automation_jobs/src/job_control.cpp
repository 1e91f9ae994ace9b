#include "job_control.hpp"

#include <algorithm>

namespace athyper::runtime::automation_jobs {
namespace {

using adapters::db::Fence;

lib::Error conflict(std::string key, std::string message) {
  return {lib::ErrorCode::conflict, std::move(key), std::move(message)};
}

}  // namespace

std::vector<core::jobs::QueueMetrics> metrics_of(std::vector<queries::MeasureQueuesRow> rows) {
  std::vector<core::jobs::QueueMetrics> out;
  out.reserve(rows.size());
  for (auto& row : rows) {
    out.push_back({.queue = std::move(row.name),
                   .waiting = row.waiting,
                   .active = row.active,
                   .completed = row.completed,
                   .failed = row.failed,
                   .delayed = row.delayed,
                   .paused = row.paused});
  }
  return out;
}

lib::Task<lib::Result<std::vector<core::jobs::QueueMetrics>>> JobControl::measure(Fence fence,
                                                                                  std::vector<std::string> queues) {
  CO_TRY(auto rows, co_await adapters::db::run(db_, fence, queries::measure_queues(std::move(queues)),
                                               {.lane = lib::sql::Lane::exclusive}));
  co_return metrics_of(std::move(rows));
}

lib::Task<lib::Result<JobRecord>> JobControl::find(Fence fence, lib::Uuid id, std::optional<lib::Uuid> principal) {
  CO_TRY(auto row, co_await adapters::db::run(db_, fence, queries::find_job(id, principal)));
  if (!row) co_return lib::Error{lib::ErrorCode::not_found, "jobs.unknown", "There is no such job."};
  co_return *std::move(row);
}

lib::Task<lib::Result<void>> JobControl::retry(Fence fence, lib::Uuid id) {
  CO_TRY(auto queue, co_await adapters::db::run(db_, fence, queries::run_job_now(id)));
  if (!queue) {
    CO_TRY(const auto replayed, co_await replay(fence, {.id = id, .most = 1}));
    if (replayed == 0) co_return co_await why_not(fence, id, std::nullopt);
    co_return lib::Result<void>{};
  }
  co_await queue_.announce({*std::move(queue)});
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<Cancelled>> JobControl::cancel(Fence fence, lib::Uuid id, std::optional<lib::Uuid> principal) {
  CO_TRY(const auto answers, co_await adapters::db::run_all(db_, fence, {}, queries::hold_up_takes(id),
                                                            queries::cancel_job(id, principal)));
  const auto& row = std::get<1>(answers);
  if (row.ended > 0) co_return Cancelled::at_once;
  if (row.asked > 0) co_return Cancelled::asked;
  CO_TRY(co_await why_not(fence, id, principal));
  co_return Cancelled::asked;
}

lib::Task<lib::Result<std::int64_t>> JobControl::replay(Fence fence, DeadLetters letters) {
  auto query =
      queries::replay_dead_letters(letters.id, std::move(letters.queue), std::move(letters.type), letters.most);
  CO_TRY(const auto rows, co_await adapters::db::run(db_, fence, std::move(query)));
  std::vector<std::string> queues;
  for (const auto& row : rows) {
    if (std::ranges::find(queues, row.queue) == queues.end()) queues.push_back(row.queue);
  }
  if (!queues.empty()) co_await queue_.announce(std::move(queues));
  co_return static_cast<std::int64_t>(rows.size());
}

lib::Task<lib::Result<void>> JobControl::forget(Fence fence, lib::Uuid id) {
  CO_TRY(const auto rows, co_await adapters::db::run(db_, fence, queries::forget_dead_letter(id)));
  if (rows == 0) co_return lib::Error{lib::ErrorCode::not_found, "jobs.unknown", "There is no such dead letter."};
  co_return lib::Result<void>{};
}

// The job as it is now says why nothing was done.
lib::Task<lib::Result<void>> JobControl::why_not(Fence fence, lib::Uuid id, std::optional<lib::Uuid> principal) {
  CO_TRY(const JobRecord job, co_await find(fence, id, principal));
  if (job.status == "active") co_return conflict("jobs.running", "The job is running.");
  if (job.status == "failed") {
    co_return conflict("jobs.key_taken", "Another job with its unique key waits or runs, or the job has just failed.");
  }
  co_return conflict("jobs.ended", "The job has ended.");
}

}  // namespace athyper::runtime::automation_jobs
