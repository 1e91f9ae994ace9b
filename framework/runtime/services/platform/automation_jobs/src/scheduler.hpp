// Scheduler: writes down what is due. Any number of them may run; the primary key of core.job_run makes each time one
// row.
#pragma once

#include <athyper/runtime/module.hpp>

#include "run_store.hpp"

namespace athyper::runtime::automation_jobs {

/// The latest time, not after `now`, at which something that happens every `every` is due: multiples counted from
/// 1970-01-01T00:00:00Z. Times that were missed are not made up for.
lib::Timestamp last_due(lib::Timestamp now, std::chrono::seconds every);

class Scheduler {
 public:
  Scheduler(const ScheduleRegistry& schedules, adapters::db::DbClient& db, const lib::Clock& clock)
      : schedules_(schedules), store_(db), clock_(clock) {}

  /// Plans what is due now. Gives how many runs are new.
  lib::Task<lib::Result<int>> tick();

 private:
  const ScheduleRegistry& schedules_;
  RunStore store_;
  const lib::Clock& clock_;
};

}  // namespace athyper::runtime::automation_jobs
