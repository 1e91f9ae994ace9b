// Scheduler: writes down what is due. Any number of them may run; one of them leads, by a lease, and a time that was
// planned once is not planned again whoever leads.
#pragma once

#include <string>

#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/module.hpp>

#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {

/// The latest time, not after `now`, at which something that happens every `every` is due: multiples counted from
/// 1970-01-01T00:00:00Z. Times that were missed are not made up for.
lib::Timestamp last_due(lib::Timestamp now, std::chrono::seconds every);

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
  /// Another one may lead at once.
  lib::Task<lib::Result<void>> stop();

 private:
  lib::Task<lib::Result<bool>> lead();
  lib::Task<lib::Result<int>> plan(const ScheduleDef& schedule);

  SchedulerParts parts_;
  std::string id_;
};

}  // namespace athyper::runtime::automation_jobs
