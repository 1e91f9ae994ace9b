// The sender over core.job.
#pragma once

#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/module.hpp>

#include "job_keys.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {

struct SenderParts {
  adapters::db::DbClient& db;
  JobKeys& keys;
  const JobRegistry& jobs;
  Worker& worker;
  const lib::Clock& clock;
  lib::Random& random;
};

/// Everything referred to outlives it. Safe from any thread.
class PgJobSender final : public JobSender {
 public:
  explicit PgJobSender(SenderParts parts) : parts_(parts) {}
  lib::Task<lib::Result<core::jobs::JobRow>> prepare(core::jobs::JobData data,
                                                     std::optional<core::jobs::JobOptions> options) override;
  lib::Task<void> committed(std::vector<std::string> queues) override;
  lib::Task<lib::Result<std::string>> add(core::jobs::JobData data,
                                          std::optional<core::jobs::JobOptions> options) override;

 private:
  SenderParts parts_;
};

/// A sealed row of a job in `queue`. Error keys "jobs.options.invalid", "jobs.payload.too_large".
lib::Result<core::jobs::JobRow> make_row(const JobSealer& sealer, std::string id, std::string queue,
                                         core::jobs::JobData data, core::jobs::JobOptions options);

}  // namespace athyper::runtime::automation_jobs
