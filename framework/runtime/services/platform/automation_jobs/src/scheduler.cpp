#include "scheduler.hpp"

#include <utility>

#include <lib/base/uuid.hpp>

namespace athyper::runtime::automation_jobs {
namespace {

using lib::sql::make_shape;

constexpr const char* kRole = "scheduler";

std::string rule_of(const ScheduleDef& schedule) {
  return "every " + std::to_string(schedule.every.count()) + " s";
}

// The time moves forward only, and the job hangs on the row that moved: each time becomes a job once, or not at all.
lib::sql::Statement plan_statement(const ScheduleDef& schedule, lib::Timestamp due, const core::jobs::JobRow& row) {
  lib::sql::Builder sql;
  sql.syntax("WITH moved AS (INSERT INTO core.job_schedule AS s (name, job, rule, last_at) VALUES (")
      .param(schedule.name, "text")
      .syntax(", ")
      .param(schedule.job, "text")
      .syntax(", ")
      .param(rule_of(schedule), "text")
      .syntax(", ")
      .param(lib::to_rfc3339(due), "timestamptz")
      .syntax(
          ") ON CONFLICT (name) DO UPDATE SET job = excluded.job, rule = excluded.rule, last_at = excluded.last_at"
          " WHERE NOT s.paused AND s.last_at < excluded.last_at RETURNING 1) ");
  core::jobs::append_enqueue(sql, {row}, "moved");
  return std::move(sql).build();
}

}  // namespace

lib::Timestamp last_due(lib::Timestamp now, std::chrono::seconds every) {
  const auto since = now.time_since_epoch();
  return lib::Timestamp(since - since % every);
}

Scheduler::Scheduler(SchedulerParts parts)
    : parts_(parts), id_(lib::make_uuid_v7(parts.clock, parts.random).to_string()) {}

lib::Task<lib::Result<int>> Scheduler::tick() {
  CO_TRY(const bool leads, co_await lead());
  if (!leads) co_return 0;
  int planned = 0;
  for (const auto& schedule : parts_.schedules.all()) {
    CO_TRY(const auto added, co_await plan(schedule));
    planned += added;
  }
  co_return planned;
}

lib::Task<lib::Result<bool>> Scheduler::lead() {
  static const auto kShape = make_shape(
      "insert into core.job_leader as l (role, holder, token, expires_at) values ($1, $2::uuid, 1, clock_timestamp() +"
      " $3::bigint * interval '1 millisecond') on conflict (role) do update set holder = excluded.holder, token = "
      "l.token"
      " + (l.holder <> excluded.holder)::int, expires_at = excluded.expires_at where l.holder = excluded.holder or"
      " l.expires_at < clock_timestamp() returning token");
  CO_TRY(const auto rows,
         co_await run_statement(parts_.db, {kShape, {kRole, id_, std::to_string(parts_.lease.count())}}));
  co_return !rows.empty();
}

lib::Task<lib::Result<void>> Scheduler::stop() {
  static const auto kShape =
      make_shape("update core.job_leader set expires_at = '-infinity' where role = $1 and holder = $2::uuid");
  CO_TRY(co_await run_statement(parts_.db, {kShape, {kRole, id_}}));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<int>> Scheduler::plan(const ScheduleDef& schedule) {
  const auto due = last_due(parts_.clock.now(), schedule.every);
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
