#include "job_health.hpp"

#include <lib/base/sql_array.hpp>

#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using core::observability::HealthOutcome;
using core::observability::HealthStatus;

lib::Task<HealthOutcome> look(adapters::db::DbClient& db, const ScheduleRegistry& schedules) {
  static const auto kShape = lib::sql::make_shape(
      "select distinct d.type from core.job_dead d where d.type = any($1::text[]) and not exists (select from"
      " core.job_history h where h.queue = d.queue and h.type = d.type and h.finished_at > d.died_at and h.tenant_id ="
      " d.tenant_id and h.status = 'completed') order by d.type");
  std::vector<lib::sql::Param> types;
  for (const auto& schedule : schedules.all()) types.emplace_back(schedule.job);
  const auto found = co_await run_statement(db, {kShape, {lib::sql::text_array(types)}});
  if (!found.ok()) co_return HealthOutcome{.status = HealthStatus::unhealthy, .message = found.error().key};
  if (found->empty()) co_return HealthOutcome{};
  lib::Json failing = lib::Json::array();
  for (std::size_t row = 0; row < found->size(); ++row) failing.push_back(std::string(found->get(row, 0)));
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
