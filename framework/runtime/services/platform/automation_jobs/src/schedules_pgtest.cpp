// The scheduler and the jobs it plans over a real database: each time once, for each tenant, and the product's own.
#include <algorithm>
#include <stdexcept>

#include <athyper/runtime/job_scope.hpp>

#include "job_health.hpp"
#include "maintenance.hpp"
#include "testing/worker_fixture.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using Outcome = lib::Result<lib::Json>;

class SchedulesTest : public WorkerFixture {};

TEST_F(SchedulesTest, two_schedulers_plan_a_time_once_and_one_of_them_leads) {
  int calls = 0;
  define(counting(calls));
  schedule();
  handle_all();
  auto first = make_scheduler(), second = make_scheduler();
  EXPECT_EQ(tick(first) + tick(second), 1);
  work_until_completed(1);
  EXPECT_EQ(tick(first), 0);
  clock_.advance(5min);
  EXPECT_EQ(tick(second), 0) << "the other one leads";
  loops_.run_and_wait(0, [&]() -> lib::Task<void> { EXPECT_TRUE((co_await first.stop()).ok()); });
  EXPECT_EQ(tick(second), 1);
  EXPECT_EQ(text("select token from core.job_leader"), "2");
  work_until_completed(2);
  clock_.advance(-5min);
  EXPECT_EQ(tick(second), 0) << "a clock that goes back plans nothing twice";
  EXPECT_EQ(calls, 2);
}

TEST_F(SchedulesTest, times_that_pass_while_no_worker_runs_do_not_pile_up) {
  int calls = 0;
  define(counting(calls));
  schedule();
  auto scheduler = make_scheduler();
  for (int i = 0; i < 4; ++i) {
    tick(scheduler);
    clock_.advance(5min);
  }
  EXPECT_EQ(text("select count(*) || (select payload from core.job) from core.job"),
            R"(1{"due":"2026-11-22T12:05:00.000000Z"})");
}

TEST_F(SchedulesTest, a_job_of_each_tenant_becomes_one_for_each_in_a_scope_with_its_fence) {
  add_tenants();
  run("insert into core.role (tenant_id, id, code, name) select id, gen_random_uuid(), code || '_role', 'Role'"
      " from core.tenant");
  std::vector<std::string> seen;
  define(
      [&](JobScope& scope) -> lib::Task<Outcome> {
        lib::sql::Group group{.statements = {}};
        group.statements.push_back({lib::sql::make_shape("select string_agg(code, ',') from core.role"), {}});
        CO_TRY(const auto rows, co_await scope.get(tokens::db).run(scope.fence(), std::move(group)));
        seen.push_back(scope.tenant().realm_key + "/" + scope.tenant().code + " " + std::string(rows[0].get(0, 0)));
        co_return lib::Json();
      },
      {}, JobReach::each_tenant);
  handle_all();
  add("test");
  work_until_completed(3);
  std::ranges::sort(seen);
  EXPECT_EQ(seen, (std::vector<std::string>{"main/acme acme_role", "north/borealis borealis_role"}));
  EXPECT_EQ(text("select result from core.job_history where result like '%tenants%'"), R"({"tenants":2})");
}

TEST_F(SchedulesTest, a_payload_that_names_another_tenant_changes_nothing) {
  add_tenants();
  std::vector<std::string> seen;
  define([&](JobScope& scope) -> lib::Task<Outcome> {
    seen.push_back(scope.tenant().code + " " + scope.fence().tenant.to_string());
    co_return lib::Json();
  });
  handle_all();
  const std::string acme = "00000000-0000-7000-8000-00000000000a", other = "00000000-0000-7000-8000-00000000000b";
  add("test",
      lib::Json::object({{"tenant", other}, {"tenantId", other}, {"metadata", lib::Json::object({{"tenant", other}})}}),
      {.tenant = acme});
  work_until_completed(1);
  EXPECT_EQ(seen, std::vector<std::string>{"acme " + acme});
}

TEST_F(SchedulesTest, a_cron_expression_is_due_by_the_clocks_of_its_zone_each_time_once) {
  int calls = 0;
  define(counting(calls));
  registries_.schedules.add({.name = "test", .job = "test", .cron = "30 2 * * *", .zone = "Europe/Berlin"});
  EXPECT_TRUE(registries_.flaws().empty());
  auto scheduler = make_scheduler();
  const auto due_at = [&](const char* now) {
    clock_.set(*lib::parse_rfc3339(now));
    run("delete from core.job");
    return tick(scheduler) == 1 ? text("select payload::json ->> 'due' from core.job") : "";
  };
  EXPECT_EQ(due_at("2027-03-27T12:00:00Z"), "2027-03-27T01:30:00.000000Z");
  EXPECT_EQ(due_at("2027-03-28T00:59:59Z"), "");
  EXPECT_EQ(due_at("2027-03-28T01:00:00Z"), "2027-03-28T01:00:00.000000Z") << "half past two is left out that day";
  EXPECT_EQ(due_at("2027-03-28T01:45:00Z"), "");
  EXPECT_EQ(due_at("2027-10-31T00:30:00Z"), "2027-10-31T00:30:00.000000Z");
  EXPECT_EQ(due_at("2027-10-31T01:30:00Z"), "") << "half past two comes twice that day";
  EXPECT_EQ(text("select rule || ' ' || zone from core.job_schedule"), "30 2 * * * Europe/Berlin");
}

TEST_F(SchedulesTest, a_schedule_that_cannot_be_read_stops_the_start_by_name) {
  int calls = 0;
  define(counting(calls));
  registries_.schedules.add({.name = "broken", .job = "test", .cron = "0 0 30 2 *"});
  registries_.schedules.add({.name = "nowhere", .job = "test", .cron = "0 0 * * *", .zone = "Mars/Base"});
  const auto flaws = registries_.flaws();
  ASSERT_EQ(flaws.size(), 2u);
  EXPECT_EQ(flaws[0].path + " " + flaws[1].path, "broken nowhere");
}

TEST_F(SchedulesTest, a_schedule_that_is_paused_plans_nothing) {
  int calls = 0;
  define(counting(calls));
  schedule();
  auto scheduler = make_scheduler();
  EXPECT_EQ(tick(scheduler), 1);
  run("delete from core.job; update core.job_schedule set paused = true");
  clock_.advance(5min);
  EXPECT_EQ(tick(scheduler), 0);
  run("update core.job_schedule set paused = false");
  EXPECT_EQ(tick(scheduler), 1);
}

TEST_F(SchedulesTest, a_tenant_that_fails_does_not_keep_the_others_from_theirs) {
  add_tenants();
  std::vector<std::string> ended;
  define(
      [&](JobScope& scope) -> lib::Task<Outcome> {
        if (scope.tenant().code == "acme") throw std::runtime_error("boom");
        ended.push_back(scope.tenant().code);
        co_return lib::Json::object({});
      },
      {.attempts = 1}, JobReach::each_tenant);
  handle_all();
  add("test");
  work_until([&] { return worker().figures().dead == 1 && worker().figures().completed == 2; });
  EXPECT_EQ(ended, std::vector<std::string>{"borealis"});
  EXPECT_EQ(text("select tenant_id from core.job_dead"), "00000000-0000-7000-8000-00000000000a");
}

TEST_F(SchedulesTest, a_scheduled_job_is_told_as_failing_from_its_dead_letter_until_it_ends_well) {
  int calls = 0;
  define(counting(calls, lib::Error{lib::ErrorCode::unavailable, "test.down", "down"}), {.attempts = 1});
  schedule();
  handle_all();
  const auto failing = [&] {
    std::string out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      out = (co_await jobs_check(*db_, registries_.schedules).check()).details.dump();
    });
    return out;
  };
  add("test");
  work_until([&] { return worker().figures().dead == 1; });
  EXPECT_EQ(failing(), R"({"failing":["test"]})");
  run("insert into core.job_history select id, tenant_id, queue, type, priority, 'completed', 1, null, '', null, '[]',"
      " null, now(), now(), clock_timestamp() from core.job_dead");
  EXPECT_EQ(failing().find("test"), std::string::npos);
}

TEST_F(SchedulesTest, maintenance_takes_what_has_expired_and_makes_the_months_ahead) {
  add_maintenance(registries_);
  EXPECT_TRUE(registries_.flaws().empty());
  run("insert into core.one_time_link (link_hash, realm_key, tenant_code, username, created_at, expires_at)"
      " select sha256(n::text::bytea), 'main', 'acme', 'user', now(),"
      " '2026-11-22T12:07:00Z'::timestamptz + n * interval '1 minute' from generate_series(-1499, 10) n");
  run("insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at,"
      " expires_at) values (sha256('a'), 'main', 'acme', 'user', '', now(), now(), '2026-11-22T12:06:59Z'),"
      " (sha256('b'), 'main', 'acme', 'user', '', now(), now(), '2026-11-22T12:07:01Z')");
  run("select app.ensure_month_partitions('core', 'job_history', '2020-03-01Z', 0)");
  handle_all();
  auto scheduler = make_scheduler();
  ASSERT_EQ(tick(scheduler), 3);
  work_until_completed(3);
  EXPECT_EQ(text("select count(*) from core.one_time_link"), "10");
  EXPECT_EQ(text("select count(*) from core.web_session"), "1");
  EXPECT_EQ(text("select result::json ->> 'links' from core.job_history where type = 'maintenance.expired-sign-ins'"),
            "1500");
  EXPECT_EQ(text("select to_regclass('core.audit_log_2027_05') is not null"), "t");
  EXPECT_EQ(text("select to_regclass('core.job_history_2020_03') is null"), "t");
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
