// PgJobQueue: core's port JobQueue over core.job. Everything that is enqueued, by whomever, becomes a row here.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <athyper/core/jobs/job_row.hpp>

#include "job_keys.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {

/// Everything referred to outlives the queue.
struct QueueParts {
  adapters::db::DbClient& db;
  JobKeys& keys;
  /// Runs what process() is given, and is woken by what is added.
  Worker& worker;
  const lib::Clock& clock;
  lib::Random& random;
};

/// What stands in the port of running (process, listen, close) belongs to the loop of the worker; the rest is safe from
/// any thread.
class PgJobQueue final : public core::jobs::JobQueue {
 public:
  explicit PgJobQueue(QueueParts parts) : parts_(parts) {}

  lib::Task<lib::Result<std::string>> add(std::string queue, core::jobs::JobData data,
                                          core::jobs::JobOptions options) override;
  lib::Task<lib::Result<std::vector<std::string>>> add_bulk(
      std::string queue, std::vector<std::pair<core::jobs::JobData, core::jobs::JobOptions>> jobs) override;
  lib::Task<lib::Result<core::jobs::JobRow>> prepare(std::string queue, core::jobs::JobData data,
                                                     core::jobs::JobOptions options) override;
  lib::Task<void> announce(std::vector<std::string> queues) override;
  lib::Result<void> process(std::string queue, std::string type, int concurrency,
                            core::jobs::JobHandler handler) override;
  void listen(core::jobs::JobListener listener) override;
  lib::Task<lib::Result<core::jobs::Job>> get_job(std::string id) override;
  lib::Task<lib::Result<void>> remove_job(std::string id) override;
  lib::Task<lib::Result<void>> pause(std::string queue) override;
  lib::Task<lib::Result<void>> resume(std::string queue) override;
  lib::Task<lib::Result<void>> close(std::chrono::milliseconds limit) override;
  lib::Task<lib::Result<std::vector<core::jobs::QueueMetrics>>> get_metrics(std::vector<std::string> queues) override;

 private:
  QueueParts parts_;
};

/// A sealed row of a job in `queue`. Error keys "jobs.options.invalid", "jobs.payload.too_large".
lib::Result<core::jobs::JobRow> make_row(const JobSealer& sealer, std::string id, std::string queue,
                                         core::jobs::JobData data, core::jobs::JobOptions options);

}  // namespace athyper::runtime::automation_jobs
