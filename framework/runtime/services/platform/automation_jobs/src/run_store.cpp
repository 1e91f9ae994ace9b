#include "run_store.hpp"

#include "generated/job_run_queries.hpp"

namespace athyper::runtime::automation_jobs {

using adapters::db::run_platform;

lib::Task<lib::Result<int>> RunStore::plan(std::vector<DueTime> due) {
  if (due.empty()) co_return 0;
  std::vector<adapters::db::PlatformQuery<std::int64_t>> inserts;
  for (auto& [job, at] : due) inserts.push_back(queries::plan_run(std::move(job), at));
  CO_TRY(const auto written, co_await adapters::db::run_each_platform(db_, std::move(inserts)));
  int planned = 0;
  for (const auto rows : written) planned += static_cast<int>(rows);
  co_return planned;
}

lib::Task<lib::Result<std::optional<TakenRun>>> RunStore::take(std::string job, std::chrono::milliseconds lease) {
  CO_TRY(const auto taken, co_await run_platform(db_, queries::take_run(job, lease.count())));
  if (!taken) co_return std::optional<TakenRun>();
  co_return std::optional<TakenRun>(
      TakenRun{.due = {std::move(job), taken->due_at}, .attempt = static_cast<int>(taken->attempts)});
}

lib::Task<lib::Result<bool>> RunStore::complete(TakenRun run, lib::Json result) {
  CO_TRY(const auto rows, co_await run_platform(db_, queries::complete_run(std::move(run.due.job), run.due.at,
                                                                           run.attempt, result.dump())));
  co_return rows == 1;
}

lib::Task<lib::Result<bool>> RunStore::fail(TakenRun run, std::string error,
                                            std::optional<std::chrono::milliseconds> again_after) {
  auto query =
      again_after ? queries::try_run_again(run.due.job, run.due.at, run.attempt, std::move(error), again_after->count())
                  : queries::fail_run(run.due.job, run.due.at, run.attempt, std::move(error));
  CO_TRY(const auto rows, co_await run_platform(db_, std::move(query)));
  co_return rows == 1;
}

lib::Task<lib::Result<std::vector<std::string>>> RunStore::failing() {
  co_return co_await run_platform(db_, queries::failing_jobs());
}

}  // namespace athyper::runtime::automation_jobs
