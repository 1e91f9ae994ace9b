// Scheduler: writes down what is due. Any number of them may run; one of them leads, by a lease, and a time that was
// planned once is not planned again whoever leads. Times that were missed are not made up for.
#pragma once

#include <map>
#include <string>

#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/module.hpp>

#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {

/// "every 300 s", or the cron expression: as the row of the schedule says it.
std::string rule_of(const ScheduleDef& schedule);

/// Everything referred to outlives it.
struct SchedulerParts {
  const ScheduleRegistry& schedules;
  adapters::db::DbClient& db;
  JobSender& sender;
  const lib::Clock& clock;
  lib::Random& random;
  /// How long a leader that says nothing leads.
  std::chrono::milliseconds lease{15'000};
};

class Scheduler {
 public:
  explicit Scheduler(SchedulerParts parts);

  /// Plans what is due now, if this one leads. Gives how many jobs are new.
  lib::Task<lib::Result<int>> tick();
  /// Led at its last tick.
  bool leads() const { return leads_; }
  /// Another one may lead at once.
  lib::Task<lib::Result<void>> stop();

 private:
  lib::Task<lib::Result<bool>> lead();
  lib::Task<lib::Result<int>> plan(const ScheduleDef& schedule);
  lib::Result<const core::jobs::Schedule*> times_of(const ScheduleDef& schedule);

  SchedulerParts parts_;
  std::string id_;
  bool leads_ = false;
  /// By name, each read once.
  std::map<std::string, core::jobs::Schedule, std::less<>> times_;
};

}  // namespace athyper::runtime::automation_jobs
