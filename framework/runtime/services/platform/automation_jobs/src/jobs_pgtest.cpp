// The worker and the handlers over a real database: run once, tried again, stopped, never lost.
#include <algorithm>
#include <stdexcept>

#include <athyper/runtime/job_scope.hpp>
#include <lib/base/base64.hpp>

#include "testing/worker_fixture.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using Outcome = lib::Result<lib::Json>;

class JobsTest : public WorkerFixture {};

TEST_F(JobsTest, a_job_runs_once_and_its_result_is_kept) {
  lib::Json seen;
  define([&](JobScope& scope) -> lib::Task<Outcome> {
    seen = scope.job().data.payload;
    CO_TRY(co_await scope.progress(40));
    co_return lib::Json::object({{"rows", 3}});
  });
  handle_all();
  add("test", lib::Json::object({{"n", 7}}));
  work_until_completed(1);
  EXPECT_EQ(seen.dump(), R"({"n":7})");
  EXPECT_EQ(text("select status || ' ' || result from core.job_history"), R"(completed {"rows":3})");
  EXPECT_EQ(text("select count(*) from core.job"), "0");
}

TEST_F(JobsTest, many_jobs_run_beside_each_other_each_once) {
  constexpr int kJobs = 700;
  std::map<std::string, int> calls;
  int now = 0, most = 0;
  define(
      [&](JobScope& scope) -> lib::Task<Outcome> {
        most = std::max(most, ++now);
        co_await lib::net::yield_now();
        --now;
        ++calls[scope.job().id];
        co_return lib::Json();
      },
      {}, JobReach::installation, 8);
  handle_all();
  for (int i = 0; i < kJobs; ++i) add("test");
  work_until_completed(kJobs);
  EXPECT_EQ(calls.size(), static_cast<std::size_t>(kJobs));
  EXPECT_TRUE(std::ranges::all_of(calls, [](const auto& entry) { return entry.second == 1; }));
  EXPECT_EQ(most, 8);
  stop_worker();
  EXPECT_EQ(text("select count(*) from core.job_lease"), "0");
}

TEST_F(JobsTest, a_failure_is_tried_again_until_the_attempts_are_used_up_and_the_trace_is_kept) {
  int calls = 0;
  define(
      [&](JobScope& scope) -> lib::Task<Outcome> {
        EXPECT_EQ(scope.job().attempts_made, ++calls);
        if (calls == 2) throw std::runtime_error("boom");
        co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
      },
      {.attempts = 2, .backoff = {.delay = 0ms}});
  handle_all();
  add("test");
  work_until([&] { return worker().figures().dead == 1; });
  EXPECT_EQ(calls, 2);
  EXPECT_EQ(text("select jsonb_array_length(failures) from core.job_dead where failures ->> 0 like '%test.down%'"
                 " and failures ->> 1 like '%boom%'"),
            "2");
}

TEST_F(JobsTest, waits_before_the_next_attempt_and_for_its_delay) {
  int calls = 0;
  define(counting(calls, lib::Error{lib::ErrorCode::unavailable, "test.down", "down"}), {.backoff = {.delay = 1h}});
  handle_all();
  add("test");
  work_until([&] { return worker().figures().retried == 1; });
  EXPECT_EQ(text("select run_at > now() + interval '47 minutes' and run_at < now() + interval '61 minutes'"
                 " from core.job"),
            "t");
}

TEST_F(JobsTest, a_job_that_hangs_is_stopped_and_the_queue_behind_it_flows) {
  std::vector<std::string> ended;
  define(
      [&](JobScope& scope) -> lib::Task<Outcome> {
        if (!scope.job().data.payload.get_bool("hang").value_or(false))
          ended.push_back(scope.job().id);
        else
          co_await lib::net::sleep_for(1h);
        co_return lib::Json();
      },
      {.attempts = 1, .timeout = 20ms});
  handle_all();
  add("test", lib::Json::object({{"hang", true}}));
  const auto behind = add("test");
  work_until([&] { return worker().figures().dead == 1 && worker().figures().completed == 1; });
  EXPECT_EQ(ended, std::vector<std::string>{behind});
  EXPECT_EQ(text("select count(*) from core.job_dead where failures::text like '%jobs.timeout%'"), "1");
}

TEST_F(JobsTest, what_cannot_be_read_or_was_forged_is_a_dead_letter_at_once) {
  int calls = 0;
  define(counting(calls));
  handle_all();
  const auto forged = add("test"), broken = add("test"), options = add("test"), well = add("test");
  run("update core.job set payload = '{\"tenantKey\":\"acme\"}' where id = '" + forged + "'");
  run("update core.job set options = '[]' where id = '" + options + "'");
  const auto sealer = await<std::shared_ptr<const JobSealer>>([&] { return keys_.sealer(); });
  core::jobs::JobRow row{.id = broken, .queue = "tests", .type = "test", .payload = "{"};
  sealer->seal(row);
  run("update core.job set payload = '{', mac = '\\x" + lib::hex_encode(row.mac) + "' where id = '" + broken + "'");
  work_until([&] { return worker().figures().dead == 3 && worker().figures().completed == 1; });
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(text("select count(*) from core.job_dead where failures::text like '%jobs.forged%'"), "1");
  EXPECT_EQ(text("select count(*) from core.job_dead where failures::text like '%jobs.undecodable%'"), "2");
}

TEST_F(JobsTest, what_is_too_large_is_refused_or_fails) {
  define([](JobScope&) -> lib::Task<Outcome> { co_return lib::Json(std::string(70'000, 'x')); }, {.attempts = 1});
  handle_all();
  const auto refused = attempt<std::string>([&] {
    return sender().add({.type = "test", .payload = lib::Json(std::string(core::jobs::kMaxPayloadBytes, 'x'))},
                        std::nullopt);
  });
  EXPECT_EQ(refused.error().key, "jobs.payload.too_large");
  add("test");
  work_until([&] { return worker().figures().dead == 1; });
  EXPECT_EQ(text("select count(*) from core.job_dead where failures::text like '%jobs.result.too_large%'"), "1");
}

TEST_F(JobsTest, a_job_that_was_moved_to_another_tenant_is_a_dead_letter_and_does_not_run) {
  add_tenants();
  int calls = 0;
  define(counting(calls));
  handle_all();
  const auto moved = add("test", {}, {.tenant = "00000000-0000-7000-8000-00000000000a"});
  run("update core.job set tenant_id = '00000000-0000-7000-8000-00000000000b' where id = '" + moved + "'");
  add("test");
  work_until([&] { return worker().figures().dead == 1 && worker().figures().completed == 1; });
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(text("select failures -> 0 ->> 'error' like '%jobs.forged%' from core.job_dead"), "t");
}

TEST_F(JobsTest, a_database_that_goes_away_in_the_middle_loses_no_job_and_repeats_no_effect) {
  constexpr int kJobs = 40;
  const std::string limit = "alter database " + lib::sql::quote_identifier(database_.name()) + " connection limit ";
  int calls = 0, turns = 0;
  define([&](JobScope& scope) -> lib::Task<Outcome> {
    if (++calls == kJobs / 4) {
      run(limit + "0");
      run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'athyper_runtime'"
          " and datname = current_database()");
    }
    lib::sql::Group group{.statements = {}};
    group.statements.push_back(
        {lib::sql::make_shape("insert into core.job_queue (name) values ($1)"), {scope.job().id}});
    CO_TRY(co_await scope.finish(std::move(group), {}));
    co_return lib::Json();
  });
  worker({.lease = 500ms});
  handle_all();
  for (int i = 0; i < kJobs; ++i) add("test");
  loops_.run_and_wait(0, [&]() -> lib::Task<void> {
    while (text("select count(*) from core.job") != "0") {
      static_cast<void>(co_await worker().turn());
      if (calls < kJobs / 4 || ++turns < 5) continue;
      // A minute later the database is back, and every lease has run out.
      clock_.advance(60s);
      if (turns > 5) continue;
      run(limit + "-1");
      run("update core.job_lease set expires_at = '-infinity'");
    }
  });
  EXPECT_EQ(text("select count(*) from core.job_queue where length(name) = 36"), std::to_string(kJobs));
  EXPECT_EQ(text("select count(*) from core.job_dead"), "0");
}

/// A machine whose wall clock is set while it runs.
class JumpingClock final : public lib::Clock {
 public:
  lib::Timestamp now() const override { return lib::system_clock().now() + ahead_; }
  lib::Monotonic monotonic() const override { return lib::system_clock().monotonic(); }
  void jump(std::chrono::microseconds by) { ahead_ += by; }

 private:
  std::chrono::microseconds ahead_{0};
};

TEST_F(JobsTest, clocks_that_jump_make_no_job_late_early_or_twice) {
  constexpr int kJobs = 12;
  JumpingClock machine;
  worker_clock_ = &machine;
  std::map<std::string, int> ended;
  int calls = 0;
  define(
      [&](JobScope& scope) -> lib::Task<Outcome> {
        const auto by = 24h * (++calls % 2 == 0 ? -400 : 400);
        machine.jump(by);
        clock_.advance(by);
        if (calls % 3 == 0) co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
        ++ended[scope.job().id];
        co_return lib::Json();
      },
      {.attempts = 5, .backoff = {.delay = 0ms}});
  handle_all();
  for (int i = 0; i < kJobs; ++i) add("test");
  work_until_completed(kJobs);
  stop_worker();
  EXPECT_EQ(ended.size(), static_cast<std::size_t>(kJobs));
  EXPECT_TRUE(std::ranges::all_of(ended, [](const auto& entry) { return entry.second == 1; }));
  EXPECT_EQ(text("select sum(jsonb_array_length(failures)) from core.job_history"), std::to_string(calls - kJobs));
  EXPECT_EQ(text("select bool_and(finished_at > now() - interval '1 hour' and finished_at < now() + interval '1 hour')"
                 " from core.job_history"),
            "t");
  EXPECT_EQ(text("select count(*) from core.job_dead"), "0");
}

TEST_F(JobsTest, of_a_type_that_nobody_has_no_job_is_made) {
  EXPECT_EQ(attempt<std::string>([&] { return sender().add({.type = "none"}, std::nullopt); }).error().key,
            "jobs.type.unknown");
}

TEST_F(JobsTest, jobs_that_are_for_other_workers_or_stand_in_a_paused_queue_keep_nobody_busy) {
  int calls = 0;
  define(counting(calls));
  registries_.jobs.add({.name = "later", .queue = "paused", .handler = counting(calls)});
  handle_all();
  run("insert into core.job (id, tenant_id, queue, type, priority, payload, mac) values (gen_random_uuid(),"
      " '00000000-0000-0000-0000-000000000000', 'tests', 'elsewhere', 3, '{}', sha256('x'))");
  run("insert into core.job_queue (name, paused) values ('paused', true)");
  add("later");
  const auto before = db_->stats().groups;
  const auto end = lib::system_clock().monotonic() + 400ms;
  work_until([&] { return lib::system_clock().monotonic() >= end; });
  EXPECT_LT(db_->stats().groups - before, 80u);
  EXPECT_EQ(calls, 0);
  run("update core.job_queue set paused = false, wakes = wakes + 1");
  work_until_completed(1);
  EXPECT_EQ(text("select string_agg(type, ' ') from core.job"), "elsewhere");
}

TEST_F(JobsTest, a_key_that_waits_gives_the_job_that_is_there) {
  int calls = 0;
  define(counting(calls), {.unique_key = "once"});
  const auto first = add("test");
  EXPECT_EQ(add("test"), first);
}

TEST_F(JobsTest, an_effect_and_the_end_of_its_job_are_one_transaction) {
  define([&](JobScope& scope) -> lib::Task<Outcome> {
    lib::sql::Group group{.statements = {}};
    group.statements.push_back({lib::sql::make_shape("insert into core.job_queue (name) values ('effect')"), {}});
    CO_TRY(co_await scope.finish(std::move(group), lib::Json::object({{"by", "finish"}})));
    co_return lib::Json();
  });
  handle_all();
  add("test");
  work_until_completed(1);
  EXPECT_EQ(text("select result from core.job_history"), R"({"by":"finish"})");
  EXPECT_EQ(text("select count(*) from core.job_queue where name = 'effect'"), "1");
}

TEST_F(JobsTest, a_scope_whose_job_has_changed_hands_can_do_nothing) {
  std::vector<std::string> keys;
  define(
      [&](JobScope& scope) -> lib::Task<Outcome> {
        lib::sql::Group take{.statements = {}};
        take.statements.push_back(
            {lib::sql::make_shape("with gone as (update core.job set token = token + 1 returning id, token)"
                                  " insert into core.job_lease (id, worker, expires_at, jobs, tokens)"
                                  " select id, id, now() + interval '1 hour', array[id], array[token] from gone"),
             {}});
        CO_TRY(co_await db_->run_platform(std::move(take)));
        auto& db = scope.get(tokens::db);
        lib::sql::Group group{.statements = {}};
        group.statements.push_back({lib::sql::make_shape("insert into core.job_queue (name) values ('late')"), {}});
        keys.push_back((co_await db.run_platform(group)).error().key);
        keys.push_back((co_await db.begin({}, adapters::db::Isolation::read_committed)).error().key);
        keys.push_back((co_await db.run_ddl({"create table core.late ()"}, false)).error().key);
        keys.push_back((co_await scope.finish(std::move(group), {})).error().key);
        keys.push_back((co_await scope.progress(1)).error().key);
        co_return lib::Json();
      },
      {.attempts = 1});
  handle_all();
  add("test");
  work_until([&] { return worker().figures().late == 1; });
  EXPECT_EQ(keys, std::vector<std::string>(5, "jobs.lease_lost"));
  EXPECT_EQ(text("select count(*) from core.job_queue where name = 'late'"), "0");
  EXPECT_EQ(text("select to_regclass('core.late') is null"), "t");
}

TEST_F(JobsTest, a_worker_that_ends_gives_back_what_it_holds_and_burns_no_attempt) {
  int begun = 0;
  define([&](JobScope&) -> lib::Task<Outcome> {
    ++begun;
    co_await lib::net::sleep_for(1h);
    co_return lib::Json();
  });
  handle_all();
  for (int i = 0; i < 3; ++i) add("test");
  work_until([&] { return begun == 1; });
  stop_worker(10ms);
  EXPECT_EQ(text("select count(*) from core.job where attempts = 0 and failures = '[]' and not exists (select from "
                 "core.job_lease)"),
            "3");
}

TEST_F(JobsTest, a_worker_that_ends_waits_for_what_runs) {
  int begun = 0;
  define([&](JobScope&) -> lib::Task<Outcome> {
    ++begun;
    co_await lib::net::sleep_for(50ms);
    co_return lib::Json();
  });
  handle_all();
  add("test");
  work_until([&] { return begun == 1; });
  stop_worker();
  EXPECT_EQ(text("select count(*) from core.job_history"), "1");
}

TEST_F(JobsTest, a_job_that_is_unwanted_while_it_runs_is_stopped) {
  int begun = 0;
  define([&](JobScope&) -> lib::Task<Outcome> {
    ++begun;
    co_await lib::net::sleep_for(1h);
    co_return lib::Json();
  });
  worker({.lease = 90ms});
  handle_all();
  add("test");
  work_until([&] { return begun == 1; });
  run("update core.job set cancel_requested = true");
  work_until([&] { return text("select status from core.job_history") == "cancelled"; });
}

TEST_F(JobsTest, a_lease_is_renewed_as_long_as_its_job_runs) {
  int begun = 0;
  define([&](JobScope&) -> lib::Task<Outcome> {
    ++begun;
    co_await lib::net::sleep_for(400ms);
    co_return lib::Json();
  });
  worker({.lease = 120ms});
  handle_all();
  add("test");
  work_until_completed(1);
  EXPECT_EQ(begun, 1);
  EXPECT_EQ(worker().figures().late, 0u);
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
