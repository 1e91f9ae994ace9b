// JobControl: the queues as those of one tenant see them who look after them. Every call stands inside a fence and
// reaches the jobs of that tenant alone; the installation's own jobs are those of core::jobs::kInstallation.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <athyper/adapters/db/query.hpp>
#include <athyper/core/jobs/job_queue.hpp>

#include "generated/job_control_queries.hpp"

namespace athyper::runtime::automation_jobs {

/// Whatever has become of a job: "pending", "delayed", "active", "failed", "completed" or "cancelled".
using JobRecord = queries::FindJobRow;

std::vector<core::jobs::QueueMetrics> metrics_of(std::vector<queries::MeasureQueuesRow> rows);

/// What a dead letter has to be like to be replayed; everything that is not said fits.
struct DeadLetters {
  std::optional<lib::Uuid> id = std::nullopt;
  std::optional<std::string> queue = std::nullopt;
  std::optional<std::string> type = std::nullopt;
  std::int64_t most = 100;
};

enum class Cancelled { at_once, asked };

/// `principal` in a call: only what he asked for, the rest is not there. Error keys "jobs.unknown" (not_found),
/// "jobs.running", "jobs.ended", "jobs.key_taken" (conflict). Everything referred to outlives it.
class JobControl {
 public:
  JobControl(adapters::db::DbClient& db, core::jobs::JobQueue& queue) : db_(db), queue_(queue) {}

  lib::Task<lib::Result<std::vector<core::jobs::QueueMetrics>>> measure(adapters::db::Fence fence,
                                                                        std::vector<std::string> queues);
  lib::Task<lib::Result<JobRecord>> find(adapters::db::Fence fence, lib::Uuid id, std::optional<lib::Uuid> principal);
  /// A job that waits is due now; a dead letter is a job again, with all its attempts.
  lib::Task<lib::Result<void>> retry(adapters::db::Fence fence, lib::Uuid id);
  /// A job that waits ends at once; one that runs is asked to stop.
  lib::Task<lib::Result<Cancelled>> cancel(adapters::db::Fence fence, lib::Uuid id, std::optional<lib::Uuid> principal);
  /// Gives how many have become jobs again, the oldest first.
  lib::Task<lib::Result<std::int64_t>> replay(adapters::db::Fence fence, DeadLetters letters);
  lib::Task<lib::Result<void>> forget(adapters::db::Fence fence, lib::Uuid id);

 private:
  lib::Task<lib::Result<void>> why_not(adapters::db::Fence fence, lib::Uuid id, std::optional<lib::Uuid> principal);

  adapters::db::DbClient& db_;
  core::jobs::JobQueue& queue_;
};

}  // namespace athyper::runtime::automation_jobs
