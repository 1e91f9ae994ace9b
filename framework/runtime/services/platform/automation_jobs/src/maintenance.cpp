#include "maintenance.hpp"

#include <array>
#include <span>

#include <athyper/runtime/job_scope.hpp>
#include <athyper/runtime/tokens.hpp>

#include "generated/job_queries.hpp"
#include "generated/sign_ins_queries.hpp"
#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

// One group deletes at most so many rows, so that it holds no lock for long and is over well within its time.
constexpr std::int64_t kBatch = 1'000;
constexpr int kBatches = 1'000;
constexpr adapters::db::QueryLimits kLimits{.lane = lib::sql::Lane::exclusive, .timeout_ms = 10'000};

/// Of the history of jobs, whole months beside the running one; of dead letters, days.
constexpr int kMonthsOfHistory = 3;
constexpr int kDaysOfDeadLetters = 90;

struct Purge {
  std::string_view what;
  adapters::db::PlatformQuery<std::int64_t> (*query)(lib::Timestamp before, std::int64_t batch);
};

lib::Task<lib::Result<std::int64_t>> purge(adapters::db::DbClient& db, Purge purge, lib::Timestamp before) {
  std::int64_t gone = 0;
  for (int batch = 0; batch < kBatches; ++batch) {
    CO_TRY(const auto rows, co_await adapters::db::run_platform(db, purge.query(before, kBatch), kLimits));
    gone += rows;
    if (rows < kBatch) break;
  }
  co_return gone;
}

lib::Task<lib::Result<lib::Json>> purge_all(JobScope& scope, std::span<const Purge> purges, lib::Timestamp before) {
  lib::Json counts = lib::Json::object({});
  for (const auto& one : purges) {
    CO_TRY(const auto gone, co_await purge(scope.get(tokens::db), one, before));
    counts.set(std::string(one.what), gone);
  }
  co_return counts;
}

lib::Task<lib::Result<lib::Json>> purge_sign_ins(JobScope& scope) {
  static constexpr std::array kPurges{
      Purge{"sessions", queries::purge_sessions}, Purge{"signIns", queries::purge_login_transactions},
      Purge{"codes", queries::purge_codes},       Purge{"refreshTokens", queries::purge_refresh_tokens},
      Purge{"links", queries::purge_links},
  };
  return purge_all(scope, kPurges, scope.now());
}

// Months of history are dropped whole, and only dead letters row by row.
lib::Task<lib::Result<lib::Json>> forget_old_jobs(JobScope& scope) {
  auto& db = scope.get(tokens::db);
  CO_TRY(co_await db.run_ddl(
      {"select app.drop_old_months('core', 'job_history', " + std::to_string(kMonthsOfHistory) + ")"}, false));
  std::int64_t gone = 0;
  for (int batch = 0; batch < kBatches; ++batch) {
    CO_TRY(const auto rows, co_await run_unfenced(db, queries::purge_dead_letters(kDaysOfDeadLetters, kBatch),
                                                  lib::sql::Lane::exclusive));
    gone += rows;
    if (rows < kBatch) break;
  }
  co_return lib::Json::object({{"deadLetters", gone}});
}

// The owner's function: the runtime role makes no table.
lib::Task<lib::Result<lib::Json>> ensure_partitions(JobScope& scope) {
  CO_TRY(co_await scope.get(tokens::db)
             .run_ddl({"select app.ensure_partitions(" + lib::sql::quote_literal(lib::to_rfc3339(scope.now())) +
                       "::timestamptz)"},
                      false));
  co_return lib::Json::object({});
}

}  // namespace

void add_maintenance(Registries& registries) {
  using std::chrono::seconds;
  const auto add = [&](std::string name, seconds every, JobBody body, std::string cron = {}) {
    registries.schedules.add({.name = name, .job = name, .every = every, .cron = std::move(cron)});
    registries.jobs.add(
        {.name = std::move(name), .queue = "maintenance", .handler = std::move(body), .options = {.attempts = 5}});
  };
  add("maintenance.expired-sign-ins", std::chrono::minutes(5), purge_sign_ins);
  add("maintenance.partitions", std::chrono::hours(6), ensure_partitions);
  // In the small hours, when dropping a month is in nobody's way.
  add("maintenance.old-jobs", {}, forget_old_jobs, "17 3 * * *");
}

}  // namespace athyper::runtime::automation_jobs
