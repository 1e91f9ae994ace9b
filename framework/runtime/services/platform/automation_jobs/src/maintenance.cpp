#include "maintenance.hpp"

#include <array>

#include <athyper/runtime/job_scope.hpp>
#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime::automation_jobs {
namespace {

using lib::sql::ShapePtr;

// One group deletes at most so many rows, so that it holds no lock for long and is over well within its time.
constexpr std::size_t kBatch = 1'000;
constexpr int kBatches = 1'000;

struct Purge {
  std::string_view what;
  ShapePtr shape;
};

// A row goes when it has expired and not when it is used: until then it tells a second use from an unknown one.
ShapePtr purge_expired(std::string_view table, std::string_view key) {
  const std::string name(table), column(key);
  return lib::sql::make_shape("delete from " + name + " where " + column + " in (select " + column + " from " + name +
                              " where expires_at <= $1::timestamptz limit " + std::to_string(kBatch) + ")");
}

lib::Task<lib::Result<std::int64_t>> purge(adapters::db::DbClient& db, ShapePtr shape, std::string before) {
  std::int64_t gone = 0;
  for (int batch = 0; batch < kBatches; ++batch) {
    lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::exclusive, .timeout_ms = 10'000};
    group.statements.push_back({shape, {before}});
    CO_TRY(const auto results, co_await db.run_platform(std::move(group)));
    gone += static_cast<std::int64_t>(results[0].affected());
    if (results[0].affected() < kBatch) break;
  }
  co_return gone;
}

lib::Task<lib::Result<lib::Json>> purge_all(JobScope& scope, std::vector<Purge> purges, lib::Timestamp before) {
  lib::Json counts = lib::Json::object({});
  for (const auto& [what, shape] : purges) {
    CO_TRY(const auto gone, co_await purge(scope.get(tokens::db), shape, lib::to_rfc3339(before)));
    counts.set(std::string(what), gone);
  }
  co_return counts;
}

lib::Task<lib::Result<lib::Json>> purge_sign_ins(JobScope& scope) {
  static const std::vector<Purge> kPurges{
      {"sessions", purge_expired("core.web_session", "sid_hash")},
      {"signIns", purge_expired("core.web_login_transaction", "state_hash")},
      {"codes", purge_expired("core.issuer_code", "code_hash")},
      {"refreshTokens", purge_expired("core.issuer_refresh", "token_hash")},
      {"links", purge_expired("core.one_time_link", "link_hash")},
  };
  return purge_all(scope, kPurges, scope.now());
}

lib::Task<lib::Result<lib::Json>> purge_runs(JobScope& scope) {
  static const std::vector<Purge> kPurges{
      {"runs", lib::sql::make_shape("delete from core.job_run where (job, due_at) in (select job, due_at from"
                                    " core.job_run where status in ('completed', 'failed') and due_at <="
                                    " $1::timestamptz limit " +
                                    std::to_string(kBatch) + ")")},
  };
  return purge_all(scope, kPurges, scope.now() - scope.job().options.keep_failed);
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
  const auto add = [&](std::string name, seconds every, JobBody body) {
    registries.schedules.add({.name = name, .job = name, .every = every});
    registries.jobs.add(
        {.name = std::move(name), .queue = "maintenance", .handler = std::move(body), .options = {.attempts = 5}});
  };
  add("maintenance.expired-sign-ins", std::chrono::minutes(5), purge_sign_ins);
  add("maintenance.partitions", std::chrono::hours(6), ensure_partitions);
  add("maintenance.old-runs", std::chrono::hours(6), purge_runs);
}

}  // namespace athyper::runtime::automation_jobs
