#include "scheduler.hpp"

namespace athyper::runtime::automation_jobs {

lib::Timestamp last_due(lib::Timestamp now, std::chrono::seconds every) {
  const auto period = std::chrono::duration_cast<lib::Timestamp::duration>(every);
  return lib::Timestamp(now.time_since_epoch() / period * period);
}

lib::Task<lib::Result<int>> Scheduler::tick() {
  std::vector<DueTime> due;
  for (const auto& schedule : schedules_.all()) due.push_back({schedule.job, last_due(clock_.now(), schedule.every)});
  return store_.plan(std::move(due));
}

}  // namespace athyper::runtime::automation_jobs
