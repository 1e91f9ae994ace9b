#include "job_health.hpp"

#include "generated/job_queries.hpp"
#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using core::observability::HealthOutcome;
using core::observability::HealthStatus;

lib::Task<HealthOutcome> look(adapters::db::DbClient& db, const ScheduleRegistry& schedules) {
  std::vector<std::string> types;
  for (const auto& schedule : schedules.all()) types.push_back(schedule.job);
  const auto found = co_await run_unfenced(db, queries::list_failing_types(std::move(types)));
  if (!found.ok()) co_return HealthOutcome{.status = HealthStatus::unhealthy, .message = found.error().key};
  if (found->empty()) co_return HealthOutcome{};
  lib::Json failing = lib::Json::array();
  for (const auto& type : *found) failing.push_back(type);
  co_return HealthOutcome{.status = HealthStatus::unhealthy,
                          .message = "the last run of these jobs has used up its attempts",
                          .details = lib::Json::object({{"failing", std::move(failing)}})};
}

}  // namespace

core::observability::HealthCheck jobs_check(adapters::db::DbClient& db, const ScheduleRegistry& schedules) {
  return {
      .name = "jobs", .type = core::observability::HealthType::queue, .required = false, .check = [&db, &schedules] {
        return look(db, schedules);
      }};
}

}  // namespace athyper::runtime::automation_jobs
