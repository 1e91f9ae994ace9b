#include "run_store.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using lib::sql::make_shape;
using lib::sql::Rows;

lib::Task<lib::Result<Rows>> run_one(adapters::db::DbClient& db, lib::sql::ShapePtr shape,
                                     std::vector<lib::sql::Param> params) {
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back({std::move(shape), std::move(params)});
  CO_TRY(auto results, co_await db.run_platform(std::move(group)));
  co_return std::move(results.front());
}

std::vector<lib::sql::Param> key_of(const TakenRun& run) {
  return {run.due.job, lib::to_rfc3339(run.due.at), std::to_string(run.attempt)};
}

}  // namespace

lib::Task<lib::Result<int>> RunStore::plan(std::vector<DueTime> due) {
  static const auto kShape = make_shape(
      "insert into core.job_run (job, due_at) select $1, $2::timestamptz"
      " where not exists (select from core.job_run where job = $1 and status in ('pending', 'active'))"
      " on conflict (job, due_at) do nothing");
  if (due.empty()) co_return 0;
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  for (const auto& [job, at] : due) group.statements.push_back({kShape, {job, lib::to_rfc3339(at)}});
  CO_TRY(const auto results, co_await db_.run_platform(std::move(group)));
  int planned = 0;
  for (const auto& rows : results) planned += static_cast<int>(rows.affected());
  co_return planned;
}

lib::Task<lib::Result<std::optional<TakenRun>>> RunStore::take(std::string job, std::chrono::milliseconds lease) {
  // Leases are measured by the database's clock, the only one that all workers share.
  static const auto kShape = make_shape(
      "update core.job_run set status = 'active', attempts = attempts + 1, started_at = clock_timestamp(),"
      " leased_until = clock_timestamp() + $2::int8 * interval '1 millisecond'"
      " where (job, due_at) = (select job, due_at from core.job_run where job = $1"
      " and (status = 'pending' and available_at <= clock_timestamp()"
      " or status = 'active' and leased_until < clock_timestamp())"
      " order by due_at limit 1 for update skip locked)"
      " returning (extract(epoch from due_at) * 1000000)::bigint, attempts");
  CO_TRY(const auto rows, co_await run_one(db_, kShape, {job, std::to_string(lease.count())}));
  if (rows.empty()) co_return std::optional<TakenRun>();
  co_return std::optional<TakenRun>(
      TakenRun{.due = {std::move(job), lib::Timestamp(std::chrono::microseconds(rows.get_int(0, 0)))},
               .attempt = static_cast<int>(rows.get_int(0, 1))});
}

lib::Task<lib::Result<bool>> RunStore::complete(TakenRun run, lib::Json result) {
  static const auto kShape = make_shape(
      "update core.job_run set status = 'completed', finished_at = clock_timestamp(), leased_until = null,"
      " last_error = null, result = $4::jsonb"
      " where job = $1 and due_at = $2::timestamptz and attempts = $3::int and status = 'active'");
  auto params = key_of(run);
  params.emplace_back(result.dump());
  CO_TRY(const auto rows, co_await run_one(db_, kShape, std::move(params)));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<bool>> RunStore::fail(TakenRun run, std::string error,
                                            std::optional<std::chrono::milliseconds> again_after) {
  static const auto kAgain = make_shape(
      "update core.job_run set status = 'pending', leased_until = null, last_error = $4,"
      " available_at = clock_timestamp() + $5::int8 * interval '1 millisecond'"
      " where job = $1 and due_at = $2::timestamptz and attempts = $3::int and status = 'active'");
  static const auto kForGood = make_shape(
      "update core.job_run set status = 'failed', finished_at = clock_timestamp(), leased_until = null, last_error = $4"
      " where job = $1 and due_at = $2::timestamptz and attempts = $3::int and status = 'active'");
  auto params = key_of(run);
  params.emplace_back(std::move(error));
  if (again_after) params.emplace_back(std::to_string(again_after->count()));
  CO_TRY(const auto rows, co_await run_one(db_, again_after ? kAgain : kForGood, std::move(params)));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<std::vector<std::string>>> RunStore::failing() {
  static const auto kShape = make_shape(
      "select job from (select distinct on (job) job, status from core.job_run where status in ('completed', 'failed')"
      " order by job, due_at desc) ended where status = 'failed' order by job");
  CO_TRY(const auto rows, co_await run_one(db_, kShape, {}));
  std::vector<std::string> jobs;
  for (std::size_t row = 0; row < rows.size(); ++row) jobs.emplace_back(rows.get(row, 0));
  co_return jobs;
}

}  // namespace athyper::runtime::automation_jobs
