// Scheduled work over a real database: planned once, run once, tried again, never lost to a worker that went away.
#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <stdexcept>

#include <athyper/adapters/db/create.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/net/loops.hpp>
#include <lib/net/run.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "maintenance.hpp"
#include "scheduler.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;

class JobsTest : public ::testing::Test {
 protected:
  JobsTest() : clock_(*lib::parse_rfc3339("2026-11-22T12:07:00Z")) {
    loops_.start();
    db_ = *adapters::db::create_db_adapter(
        {.runtime_connection = database_.runtime_connection(), .owner_connection = database_.owner_connection()},
        loops_, clock_);
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    container_.value(tokens::db, static_cast<adapters::db::DbClient&>(*db_));
    tenants_.emplace(*db_);
  }
  ~JobsTest() override {
    db_->close(2s);
    loops_.stop();
  }

  template <class T>
  T await(std::function<lib::Task<lib::Result<T>>()> work) {
    std::optional<lib::Result<T>> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { out.emplace(co_await work()); });
    EXPECT_TRUE(out->ok()) << describe(out->error());
    return *std::move(*out);
  }

  int tick() {
    Scheduler scheduler(registries_.schedules, *db_, clock_);
    return await<int>([&] { return scheduler.tick(); });
  }
  bool turn() {
    Worker worker({.container = container_,
                   .jobs = registries_.jobs,
                   .db = *db_,
                   .clock = clock_,
                   .logger = logger_,
                   .time_limit = lib::net::run_within,
                   .tenants = *tenants_});
    return await<bool>([&] { return worker.turn(); });
  }
  /// Defines the job "test", due every five minutes.
  void define(JobBody body, core::jobs::JobOptions options = {}, JobReach reach = JobReach::installation) {
    registries_.schedules.add({.name = "test", .job = "test", .every = 5min});
    registries_.jobs.add(
        {.name = "test", .queue = "tests", .handler = std::move(body), .options = options, .reach = reach});
  }

  void add_tenants() {
    run("insert into core.tenant (id, code, name, display_name, realm_key, status) values"
        " ('00000000-0000-7000-8000-00000000000a', 'acme', 'Acme', 'Acme', 'main', 'active'),"
        " ('00000000-0000-7000-8000-00000000000b', 'borealis', 'Borealis', 'Borealis', 'north', 'suspended')");
  }

  std::string text(const std::string& sql) {
    auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << sql << "\n" << describe(rows.error());
    return rows.ok() && !rows->empty() ? std::string(rows->at(0, 0).value_or("NULL")) : "";
  }
  void run(const std::string& script) {
    const auto done = owner_->run_script(script);
    EXPECT_TRUE(done.ok()) << script << "\n" << describe(done.error());
  }

  testing::TestDatabase database_;
  lib::net::Loops loops_{2};
  lib::ManualClock clock_;
  lib::log::Logger logger_{[](std::string_view) {}, lib::log::Level::fatal, lib::system_clock()};
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::optional<TenantDirectory> tenants_;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
  Container container_;
  Registries registries_;
};

TEST(LastDue, is_the_multiple_at_or_before_now) {
  const auto at = [](const char* text) { return *lib::parse_rfc3339(text); };
  EXPECT_EQ(last_due(at("2026-11-22T12:07:00Z"), 5min), at("2026-11-22T12:05:00Z"));
  EXPECT_EQ(last_due(at("2026-11-22T12:05:00Z"), 5min), at("2026-11-22T12:05:00Z"));
  EXPECT_EQ(last_due(at("2026-11-22T12:04:59.999999Z"), 5min), at("2026-11-22T12:00:00Z"));
}

TEST_F(JobsTest, two_schedulers_plan_a_time_once_and_two_workers_run_it_once) {
  std::vector<std::string> calls;
  define([&](JobScope& scope) -> lib::Task<lib::Result<lib::Json>> {
    calls.push_back(scope.job().id);
    co_return lib::Json::object({{"rows", 3}});
  });
  Scheduler first(registries_.schedules, *db_, clock_), second(registries_.schedules, *db_, clock_);
  int planned = 0;
  loops_.run_and_wait(0, [&]() -> lib::Task<void> {
    for (auto* scheduler : {&first, &second}) planned += (co_await scheduler->tick()).value();
  });
  EXPECT_EQ(planned, 1);
  EXPECT_TRUE(turn());
  EXPECT_FALSE(turn());
  EXPECT_EQ(calls, std::vector<std::string>{"test@2026-11-22T12:05:00.000000Z"});
  EXPECT_EQ(text("select status || ' ' || (result ->> 'rows') from core.job_run"), "completed 3");
  EXPECT_EQ(tick(), 0);
  clock_.advance(5min);
  EXPECT_EQ(tick(), 1);
  EXPECT_TRUE(turn());
  EXPECT_EQ(calls.at(1), "test@2026-11-22T12:10:00.000000Z");
}

TEST_F(JobsTest, times_that_pass_while_no_worker_runs_do_not_pile_up) {
  define([](JobScope&) -> lib::Task<lib::Result<lib::Json>> { co_return lib::Json::object({}); });
  for (int i = 0; i < 4; ++i) {
    tick();
    clock_.advance(5min);
  }
  EXPECT_EQ(text("select count(*) from core.job_run"), "1");
}

TEST_F(JobsTest, a_failure_is_tried_again_until_the_attempts_are_used_up) {
  int calls = 0;
  define(
      [&](JobScope& scope) -> lib::Task<lib::Result<lib::Json>> {
        EXPECT_EQ(scope.job().attempts_made, ++calls);
        if (calls == 2) throw std::runtime_error("boom");
        co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
      },
      {.attempts = 2, .backoff = {.delay = 0ms}});
  tick();
  EXPECT_TRUE(turn());
  EXPECT_EQ(text("select status from core.job_run where last_error like '%test.down%'"), "pending");
  EXPECT_TRUE(turn());
  EXPECT_EQ(text("select status from core.job_run where last_error like '%boom%'"), "failed");
  EXPECT_FALSE(turn());
  EXPECT_EQ(calls, 2);
}

TEST_F(JobsTest, waits_before_the_next_attempt) {
  define(
      [](JobScope&) -> lib::Task<lib::Result<lib::Json>> {
        co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
      },
      {.backoff = {.delay = 1h}});
  tick();
  EXPECT_TRUE(turn());
  EXPECT_FALSE(turn());
  EXPECT_EQ(text("select available_at > now() + interval '59 minutes' from core.job_run"), "t");
}

TEST_F(JobsTest, a_job_that_takes_too_long_is_stopped) {
  define(
      [](JobScope&) -> lib::Task<lib::Result<lib::Json>> {
        co_await lib::net::sleep_for(1h);
        co_return lib::Json::object({});
      },
      {.attempts = 1, .timeout = 1ms});
  tick();
  EXPECT_TRUE(turn());
  EXPECT_EQ(text("select status from core.job_run where last_error like '%jobs.timeout%'"), "failed");
}

TEST_F(JobsTest, a_run_whose_worker_went_away_goes_to_the_next_and_is_not_ended_by_the_first) {
  define([](JobScope&) -> lib::Task<lib::Result<lib::Json>> { co_return lib::Json::object({{"by", "second"}}); });
  tick();
  RunStore store(*db_);
  const auto lost = await<std::optional<TakenRun>>([&] { return store.take("test", 1h); });
  ASSERT_TRUE(lost);
  EXPECT_FALSE(turn());
  run("update core.job_run set leased_until = now() - interval '1 second'");
  EXPECT_TRUE(turn());
  EXPECT_FALSE(await<bool>([&] { return store.complete(*lost, lib::Json::object({{"by", "first"}})); }));
  EXPECT_EQ(text("select result ->> 'by' from core.job_run"), "second");
}

TEST_F(JobsTest, a_job_of_each_tenant_runs_in_a_scope_with_the_fence_of_each) {
  add_tenants();
  run("insert into core.role (tenant_id, id, code, name) select id, gen_random_uuid(), code || '_role', 'Role'"
      " from core.tenant");
  std::vector<std::string> seen;
  define(
      [&](JobScope& scope) -> lib::Task<lib::Result<lib::Json>> {
        lib::sql::Group group;
        group.statements.push_back({lib::sql::make_shape("select string_agg(code, ',') from core.role"), {}});
        CO_TRY(const auto rows, co_await scope.get(tokens::db).run(scope.fence(), std::move(group)));
        seen.push_back(scope.tenant().realm_key + "/" + scope.tenant().code + " " + std::string(rows[0].get(0, 0)));
        co_return lib::Json::object({{"rows", 2}});
      },
      {}, JobReach::each_tenant);
  tick();
  EXPECT_TRUE(turn());
  EXPECT_EQ(seen, (std::vector<std::string>{"main/acme acme_role", "north/borealis borealis_role"}));
  EXPECT_EQ(text("select status || ' ' || (result ->> 'tenants') || ' ' || (result ->> 'rows') from core.job_run"),
            "completed 2 4");
}

TEST_F(JobsTest, a_tenant_that_fails_does_not_keep_the_others_from_theirs) {
  add_tenants();
  std::vector<std::string> ended;
  define(
      [&](JobScope& scope) -> lib::Task<lib::Result<lib::Json>> {
        if (scope.tenant().code == "acme") throw std::runtime_error("boom");
        ended.push_back(scope.job().id);
        co_return lib::Json::object({});
      },
      {.attempts = 1}, JobReach::each_tenant);
  tick();
  EXPECT_TRUE(turn());
  EXPECT_EQ(ended, std::vector<std::string>{"test@2026-11-22T12:05:00.000000Z/borealis"});
  EXPECT_EQ(text("select status from core.job_run where last_error like '%acme%boom%'"), "failed");
}

TEST_F(JobsTest, a_job_fails_from_a_run_that_failed_for_good_until_one_that_does_not) {
  run("insert into core.job_run (job, due_at, status) values ('broken', '2026-11-01Z', 'completed'),"
      " ('broken', '2026-11-02Z', 'failed'), ('broken', '2026-11-03Z', 'pending'),"
      " ('healed', '2026-11-01Z', 'failed'), ('healed', '2026-11-02Z', 'completed'),"
      " ('again', '2026-11-01Z', 'active')");
  RunStore store(*db_);
  EXPECT_EQ(await<std::vector<std::string>>([&] { return store.failing(); }), std::vector<std::string>{"broken"});
  run("update core.job_run set status = 'completed' where job = 'broken' and due_at = '2026-11-03Z'");
  EXPECT_TRUE(await<std::vector<std::string>>([&] { return store.failing(); }).empty());
}

TEST_F(JobsTest, maintenance_takes_what_has_expired_and_makes_the_months_ahead) {
  add_maintenance(registries_);
  EXPECT_TRUE(registries_.flaws().empty());
  run("insert into core.one_time_link (link_hash, realm_key, tenant_code, username, created_at, expires_at)"
      " select sha256(n::text::bytea), 'main', 'acme', 'user', now(),"
      " '2026-11-22T12:07:00Z'::timestamptz + n * interval '1 minute' from generate_series(-1499, 10) n");
  run("insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at,"
      " expires_at) values (sha256('a'), 'main', 'acme', 'user', '', now(), now(), '2026-11-22T12:06:59Z'),"
      " (sha256('b'), 'main', 'acme', 'user', '', now(), now(), '2026-11-22T12:07:01Z')");
  run("insert into core.job_run (job, due_at, status) values ('old', '2026-11-01Z', 'completed'),"
      " ('old', '2026-11-20Z', 'completed')");
  EXPECT_EQ(tick(), 3);
  EXPECT_TRUE(turn());
  EXPECT_EQ(text("select count(*) from core.job_run where status = 'completed' and job like 'maintenance.%'"), "3");
  EXPECT_EQ(text("select count(*) from core.one_time_link"), "10");
  EXPECT_EQ(text("select count(*) from core.web_session"), "1");
  EXPECT_EQ(text("select count(*) from core.job_run where job = 'old'"), "1");
  EXPECT_EQ(text("select result ->> 'links' from core.job_run where job = 'maintenance.expired-sign-ins'"), "1500");
  EXPECT_EQ(text("select to_regclass('core.audit_log_2027_05') is not null"), "t");
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
