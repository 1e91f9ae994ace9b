#include "scheduler.hpp"

#include <utility>

#include <lib/base/uuid.hpp>

#include "generated/schedule_queries.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

constexpr const char* kRole = "scheduler";

// The time moves forward only, and the job hangs on the row that moved: each time becomes a job once, or not at all.
lib::sql::Statement plan_statement(const ScheduleDef& schedule, lib::Timestamp due, const core::jobs::JobRow& row) {
  lib::sql::Builder sql;
  sql.syntax("WITH moved AS (INSERT INTO core.job_schedule AS s (name, job, rule, zone, last_at) VALUES (")
      .param(schedule.name, "text")
      .syntax(", ")
      .param(schedule.job, "text")
      .syntax(", ")
      .param(rule_of(schedule), "text")
      .syntax(", ")
      .param(schedule.zone, "text")
      .syntax(", ")
      .param(lib::to_rfc3339(due), "timestamptz")
      .syntax(
          ") ON CONFLICT (name) DO UPDATE SET job = excluded.job, rule = excluded.rule, zone = excluded.zone, last_at "
          "= excluded.last_at"
          " WHERE NOT s.paused AND s.last_at < excluded.last_at RETURNING 1) ");
  core::jobs::append_enqueue(sql, {row}, "moved");
  return std::move(sql).build();
}

}  // namespace

std::string rule_of(const ScheduleDef& schedule) {
  if (!schedule.cron.empty()) return schedule.cron;
  return "every " + std::to_string(schedule.every.count()) + " s";
}

Scheduler::Scheduler(SchedulerParts parts)
    : parts_(parts), id_(lib::make_uuid_v7(parts.clock, parts.random).to_string()) {}

lib::Task<lib::Result<int>> Scheduler::tick() {
  leads_ = false;
  CO_TRY(leads_, co_await lead());
  if (!leads_) co_return 0;
  int planned = 0;
  for (const auto& schedule : parts_.schedules.all()) {
    CO_TRY(const auto added, co_await plan(schedule));
    planned += added;
  }
  co_return planned;
}

lib::Task<lib::Result<bool>> Scheduler::lead() {
  CO_TRY(const auto token, co_await run_unfenced(parts_.db, queries::lead(kRole, id_, parts_.lease.count())));
  co_return token.has_value();
}

lib::Task<lib::Result<void>> Scheduler::stop() {
  leads_ = false;
  CO_TRY(co_await run_unfenced(parts_.db, queries::stop_leading(kRole, id_)));
  co_return lib::Result<void>{};
}

lib::Result<const core::jobs::Schedule*> Scheduler::times_of(const ScheduleDef& schedule) {
  const auto known = times_.find(schedule.name);
  if (known != times_.end()) return &known->second;
  TRY(auto read, read_schedule(schedule));
  return &times_.emplace(schedule.name, std::move(read)).first->second;
}

lib::Task<lib::Result<int>> Scheduler::plan(const ScheduleDef& schedule) {
  CO_TRY(const auto* times, times_of(schedule));
  const auto last = times->last_until(parts_.clock.now());
  if (!last) co_return 0;
  const auto due = *last;
  core::jobs::JobData data{.type = schedule.job,
                           .payload = lib::Json::object({{"due", lib::to_rfc3339(due)}}),
                           .metadata = {.purpose = "schedule " + schedule.name}};
  CO_TRY(auto row, co_await parts_.sender.prepare(std::move(data), std::nullopt));
  // A run that still waits is enough: what was missed is not made up for.
  row.options.unique_key = "schedule " + schedule.name;
  CO_TRY(const auto added, co_await run_statement(parts_.db, plan_statement(schedule, due, row)));
  if (added.affected() == 0) co_return 0;
  co_await parts_.sender.committed({row.queue});
  co_return static_cast<int>(added.affected());
}

}  // namespace athyper::runtime::automation_jobs
