// QueueJobSender: the jobs that modules have defined, on their way into the queue.
#pragma once

#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::automation_jobs {

/// Everything referred to outlives it. Safe from any thread.
class QueueJobSender final : public JobSender {
 public:
  QueueJobSender(core::jobs::JobQueue& queue, const JobRegistry& jobs) : queue_(queue), jobs_(jobs) {}
  lib::Task<lib::Result<core::jobs::JobRow>> prepare(core::jobs::JobData data,
                                                     std::optional<core::jobs::JobOptions> options) override;
  lib::Task<void> committed(std::vector<std::string> queues) override;
  lib::Task<lib::Result<std::string>> add(core::jobs::JobData data,
                                          std::optional<core::jobs::JobOptions> options) override;

 private:
  lib::Result<const JobDef*> definition_of(const std::string& type) const;

  core::jobs::JobQueue& queue_;
  const JobRegistry& jobs_;
};

}  // namespace athyper::runtime::automation_jobs
