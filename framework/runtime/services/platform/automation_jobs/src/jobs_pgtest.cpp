// The worker, the scheduler and the handlers over a real database: run once, tried again, stopped, never lost.
#include <algorithm>
#include <stdexcept>

#include <athyper/runtime/job_scope.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/base64.hpp>

#include "handlers.hpp"
#include "job_health.hpp"
#include "job_sender.hpp"
#include "maintenance.hpp"
#include "scheduler.hpp"
#include "testing/jobs_fixture.hpp"
#include "work_loop.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using Outcome = lib::Result<lib::Json>;

class JobsTest : public JobsFixture {
 protected:
  JobsTest() {
    container_.value(tokens::db, static_cast<adapters::db::DbClient&>(*db_));
    tenants_.emplace(*db_);
  }
  ~JobsTest() override {
    if (worker_) stop_worker();
  }

  Worker& worker(WorkerOptions options = {}) {
    if (worker_) return *worker_;
    loop_ = cmd::make_work_loop(loops_, 0);
    worker_.emplace(WorkerParts{.db = *db_,
                                .keys = keys_,
                                .loop = *loop_,
                                .clock = lib::system_clock(),
                                .random = lib::system_random(),
                                .logger = logger_,
                                .options = options});
    sender_.emplace(SenderParts{.db = *db_,
                                .keys = keys_,
                                .jobs = registries_.jobs,
                                .worker = *worker_,
                                .clock = clock_,
                                .random = lib::system_random()});
    return *worker_;
  }
  PgJobSender& sender() {
    worker();
    return *sender_;
  }
  /// Gives the worker every job that is defined.
  void handle_all() {
    for (const auto& def : registries_.jobs.all()) {
      const auto known = worker().process(
          def.queue, def.name, def.concurrency,
          handler_of(def, {.container = container_, .clock = clock_, .tenants = *tenants_, .sender = sender()}));
      ASSERT_TRUE(known.ok());
    }
  }
  /// Lets the worker work until `done` says so. What does not come about within a minute is told with the state of the
  /// queue.
  void work_until(std::function<bool()> done) {
    const auto patience = lib::system_clock().monotonic() + 60s;
    bool came = false;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      while (!(came = done()) && lib::system_clock().monotonic() < patience) {
        const auto turned = co_await worker().turn();
        if (!turned.ok()) ADD_FAILURE() << describe(turned.error());
      }
    });
    if (!came) ADD_FAILURE() << state_of_queue();
  }
  std::string state_of_queue() {
    return text(
        "select jsonb_build_object('jobs', (select jsonb_agg(to_jsonb(j) - 'mac') from core.job j),"
        " 'dead', (select jsonb_agg(jsonb_build_object('type', type, 'failures', failures)) from core.job_dead),"
        " 'ended', (select jsonb_agg(type) from core.job_history), 'leases', (select jsonb_agg(l) from core.job_lease "
        "l),"
        " 'locks', (select jsonb_agg(jsonb_build_object('waits', a.query, 'for', pg_blocking_pids(a.pid)))"
        "  from pg_stat_activity a where cardinality(pg_blocking_pids(a.pid)) > 0))");
  }
  void work_until_completed(std::uint64_t count) {
    work_until([this, count] { return worker().figures().completed >= count; });
  }
  void stop_worker() {
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      const auto stopped = co_await worker_->stop();
      EXPECT_TRUE(stopped.ok());
    });
    worker_.reset();
    sender_.reset();
    loop_.reset();
  }
  std::string add(std::string type, lib::Json payload = lib::Json::object(), core::jobs::JobEnvelope envelope = {}) {
    return await<std::string>(
        [&] { return sender().add({.type = type, .payload = payload, .metadata = envelope}, std::nullopt); });
  }
  /// Defines the job "test".
  void define(JobBody body, core::jobs::JobOptions options = {}, JobReach reach = JobReach::installation,
              int concurrency = 1) {
    registries_.jobs.add({.name = "test",
                          .queue = "tests",
                          .handler = std::move(body),
                          .options = options,
                          .reach = reach,
                          .concurrency = concurrency});
  }
  void schedule() { registries_.schedules.add({.name = "test", .job = "test", .every = 5min}); }
  Scheduler make_scheduler() {
    return Scheduler({.schedules = registries_.schedules,
                      .db = *db_,
                      .sender = sender(),
                      .clock = clock_,
                      .random = lib::system_random()});
  }
  int tick(Scheduler& scheduler) {
    return await<int>([&] { return scheduler.tick(); });
  }

  void add_tenants() {
    run("insert into core.tenant (id, code, name, display_name, realm_key, status) values"
        " ('00000000-0000-7000-8000-00000000000a', 'acme', 'Acme', 'Acme', 'main', 'active'),"
        " ('00000000-0000-7000-8000-00000000000b', 'borealis', 'Borealis', 'Borealis', 'north', 'suspended')");
  }

  lib::log::Logger logger_{[](std::string_view) {}, lib::log::Level::fatal, lib::system_clock()};
  std::optional<TenantDirectory> tenants_;
  Container container_;
  Registries registries_;
  JobKeys keys_{*db_, lib::system_random()};
  std::unique_ptr<core::jobs::WorkLoop> loop_;
  std::optional<Worker> worker_;
  std::optional<PgJobSender> sender_;
};

JobBody counting(int& calls, Outcome outcome = lib::Json::object()) {
  return [&calls, outcome](JobScope&) -> lib::Task<Outcome> {
    ++calls;
    co_return outcome;
  };
}

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
        take.statements.push_back({lib::sql::make_shape("update core.job set token = token + 1"), {}});
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
  worker({.drain = 10ms});
  handle_all();
  for (int i = 0; i < 3; ++i) add("test");
  work_until([&] { return begun == 1; });
  stop_worker();
  EXPECT_EQ(text("select count(*) from core.job where attempts = 0 and lease_id is null and failures = '[]'"), "3");
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

TEST_F(JobsTest, two_schedulers_plan_a_time_once_and_one_of_them_leads) {
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

TEST_F(JobsTest, times_that_pass_while_no_worker_runs_do_not_pile_up) {
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

TEST_F(JobsTest, a_job_of_each_tenant_becomes_one_for_each_in_a_scope_with_its_fence) {
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

TEST_F(JobsTest, a_payload_that_names_another_tenant_changes_nothing) {
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

TEST_F(JobsTest, a_cron_expression_is_due_by_the_clocks_of_its_zone_each_time_once) {
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

TEST_F(JobsTest, a_schedule_that_cannot_be_read_stops_the_start_by_name) {
  int calls = 0;
  define(counting(calls));
  registries_.schedules.add({.name = "broken", .job = "test", .cron = "0 0 30 2 *"});
  registries_.schedules.add({.name = "nowhere", .job = "test", .cron = "0 0 * * *", .zone = "Mars/Base"});
  const auto flaws = registries_.flaws();
  ASSERT_EQ(flaws.size(), 2u);
  EXPECT_EQ(flaws[0].path + " " + flaws[1].path, "broken nowhere");
}

TEST_F(JobsTest, a_schedule_that_is_paused_plans_nothing) {
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

TEST_F(JobsTest, a_tenant_that_fails_does_not_keep_the_others_from_theirs) {
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

TEST_F(JobsTest, a_scheduled_job_is_told_as_failing_from_its_dead_letter_until_it_ends_well) {
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

TEST_F(JobsTest, maintenance_takes_what_has_expired_and_makes_the_months_ahead) {
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
