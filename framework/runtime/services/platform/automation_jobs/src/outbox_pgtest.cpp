// The outbox over a real database: every event told, in the order of its record, whatever consumers and workers do.
#include <algorithm>
#include <stdexcept>
#include <thread>

#include "generated/job_control_queries.hpp"
#include "outbox_delivery.hpp"
#include "outbox_dispatcher.hpp"
#include "outbox_watch.hpp"
#include "testing/worker_fixture.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using core::events::RecordEvent;
using Heard = lib::Result<void>;

constexpr const char* kAcme = "00000000-0000-7000-8000-00000000000a";
constexpr const char* kBorealis = "00000000-0000-7000-8000-00000000000b";

std::string record(int number) {
  return "00000000-0000-7000-8000-00000000100" + std::to_string(number);
}

class OutboxTest : public WorkerFixture {
 protected:
  OutboxTest() {
    add_tenants();
    // The jobs of both tenants find them active.
    run("update core.tenant set status = 'active'");
  }

  /// Gives the worker the jobs of the outbox.
  void hand_on(DeliveryOptions options = {}) {
    worker();
    delivery_.emplace(DeliveryParts{.consumers = registries_.consumers,
                                    .loop = *loop_,
                                    .sender = sender(),
                                    .clock = lib::system_clock(),
                                    .logger = logger_,
                                    .options = options});
    registries_.jobs.add({.name = std::string(kDispatchJob),
                          .queue = std::string(kOutboxQueue),
                          .handler = [this](JobScope& scope) { return delivery_->dispatch(scope); },
                          .options = {.attempts = 5, .backoff = {.delay = 1ms}, .unique_key = "of the tenant"},
                          .concurrency = 2});
    registries_.jobs.add({.name = std::string(kDeliverJob),
                          .queue = std::string(kOutboxQueue),
                          .handler = [this](JobScope& scope) { return delivery_->deliver(scope); }});
    handle_all();
    dispatcher_.emplace(
        DispatcherParts{.db = *db_, .queue = queue(), .bell = bell_, .clock = lib::system_clock(), .look = 0ms});
  }
  std::size_t look() {
    return await<std::size_t>([&] { return dispatcher_->turn(); });
  }
  /// Looks and works until no event waits.
  void work_off() {
    work_until([&] {
      return text("select count(*) from core.outbox") == "0" && text("select count(*) from core.job") == "0";
    });
  }
  /// `done` looks where the consumers write, on their loop.
  void work_until(std::function<bool()> done) {
    const auto patience = lib::system_clock().monotonic() + 60s;
    const auto came = [&] {
      bool out = false;
      loops_.run_and_wait(0, [&]() -> lib::Task<void> {
        out = done();
        co_return;
      });
      return out;
    };
    while (!came()) {
      ASSERT_LT(lib::system_clock().monotonic(), patience)
          << state_of_queue() << text("select jsonb_agg(o) from core.outbox o");
      look();
      loops_.run_and_wait(0, [&]() -> lib::Task<void> { EXPECT_TRUE((co_await worker().turn()).ok()); });
    }
  }

  void consumer(std::string name, ConsumerBody body) {
    registries_.consumers.add({.name = std::move(name), .handler = std::move(body)});
  }
  /// A consumer that writes down what it hears.
  void listener(std::string name = "listener") {
    consumer(name, [this](JobScope&, std::vector<RecordEvent> events) -> lib::Task<Heard> {
      for (auto& event : events) heard_.push_back(std::move(event));
      co_return Heard{};
    });
  }
  void add_event(int number, int version, const std::string& id_tail, const char* tenant = kAcme) {
    run("insert into core.outbox (tenant_id, id, entity, record_id, version, kind, fields, occurred_at) values ('" +
        std::string(tenant) + "', '00000000-0000-7000-8000-0000000020" + id_tail + "', 'thing', '" + record(number) +
        "', " + std::to_string(version) + ", 'updated', '{subject}', '2026-11-22T12:00:00Z')");
  }
  std::string heard() const {
    std::string out;
    for (const auto& event : heard_)
      out += (out.empty() ? "" : " ") + event.record_id.substr(event.record_id.size() - 1) + "v" +
             std::to_string(event.version);
    return out;
  }

  std::optional<OutboxDelivery> delivery_;
  std::optional<OutboxDispatcher> dispatcher_;
  OutboxBell bell_;
  std::vector<RecordEvent> heard_;
};

TEST_F(OutboxTest, tells_what_happened_and_forgets_it) {
  listener();
  hand_on();
  add_event(1, 1, "01");
  work_off();
  ASSERT_EQ(heard_.size(), 1U);
  EXPECT_EQ(heard_[0], (RecordEvent{.id = "00000000-0000-7000-8000-000000002001",
                                    .token = 1,
                                    .entity = "thing",
                                    .record_id = record(1),
                                    .version = 1,
                                    .kind = core::events::EventKind::updated,
                                    .fields = {"subject"},
                                    .occurred_at = *lib::parse_rfc3339("2026-11-22T12:00:00Z")}));
  EXPECT_EQ(text("select count(*) from core.job_dead"), "0");
}

TEST_F(OutboxTest, versions_give_the_order_of_a_record_and_clocks_do_not) {
  listener();
  hand_on({.batch = 1});
  // The node that wrote last has a clock that is behind.
  add_event(1, 3, "01");
  add_event(1, 2, "02");
  add_event(1, 1, "03");
  work_off();
  EXPECT_EQ(heard(), "1v1 1v2 1v3");
}

TEST_F(OutboxTest, only_who_wants_an_event_is_told_and_one_that_nobody_wants_is_forgotten) {
  registries_.consumers.add({.name = "others",
                             .handler = [](JobScope&, std::vector<RecordEvent>) -> lib::Task<Heard> {
                               ADD_FAILURE() << "nobody asked for this";
                               co_return Heard{};
                             },
                             .entities = {"other"}});
  registries_.consumers.add({.name = "deletions",
                             .handler = [](JobScope&, std::vector<RecordEvent>) -> lib::Task<Heard> {
                               ADD_FAILURE() << "nobody asked for this";
                               co_return Heard{};
                             },
                             .kinds = {core::events::EventKind::deleted}});
  hand_on();
  add_event(1, 1, "01");
  work_off();
}

TEST_F(OutboxTest, a_consumer_that_always_fails_leaves_dead_letters_and_stops_nobody) {
  listener();
  consumer("broken", [](JobScope&, std::vector<RecordEvent> events) -> lib::Task<Heard> {
    for (const auto& event : events)
      if (event.record_id == record(1)) co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
    co_return Heard{};
  });
  hand_on({.attempts = 3, .backoff = {.delay = 1ms, .max_delay = 1ms}});
  add_event(1, 1, "01");
  add_event(1, 2, "02");
  add_event(2, 1, "03");
  work_off();
  // Whoever does not fail hears of each once, in order.
  EXPECT_EQ(std::ranges::count_if(heard_, [](const auto& event) { return event.record_id == record(2); }), 1);
  EXPECT_EQ(heard(), "1v1 1v2 2v1");
  EXPECT_EQ(text("select string_agg(concat_ws(' ', payload::jsonb ->> 'consumer', payload::jsonb #>> '{event,version}',"
                 " attempts, jsonb_array_length(failures), failures::text like '%test.down%'), ', '"
                 " order by payload::jsonb #>> '{event,version}') from core.job_dead"),
            "broken 1 3 3 t, broken 2 3 3 t");
}

TEST_F(OutboxTest, what_came_after_an_event_that_is_put_off_waits_for_it) {
  int failures = 0;
  consumer("slow", [&](JobScope&, std::vector<RecordEvent> events) -> lib::Task<Heard> {
    for (const auto& event : events) {
      if (event.record_id == record(1) && event.version == 1 && failures < 2) {
        if (events.size() == 1) ++failures;
        co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
      }
    }
    for (auto& event : events) heard_.push_back(std::move(event));
    co_return Heard{};
  });
  hand_on({.backoff = {.delay = 60'000ms}});
  add_event(1, 1, "01");
  add_event(2, 1, "02");
  work_until([&] { return failures == 1; });
  add_event(1, 2, "03");
  add_event(2, 2, "04");
  work_until([&] { return heard_.size() == 2; });
  EXPECT_EQ(heard(), "2v1 2v2");
  work_until([&] { return text("select count(*) from core.job") == "0"; });
  EXPECT_EQ(text("select count(distinct retry_at) || ' ' || count(*) from core.outbox where retry_at > now()"), "1 2");
  EXPECT_EQ(look(), 0U) << "nothing is due";
  for (int times = 0; times < 2; ++times) {
    run("update core.outbox set retry_at = '-infinity'");
    EXPECT_EQ(look(), 1U);
    work_until([&] { return text("select count(*) from core.job") == "0"; });
  }
  ASSERT_EQ(heard(), "2v1 2v2 1v1 1v2");
  EXPECT_EQ(heard_[2].token, 3);
}

TEST_F(OutboxTest, a_consumer_that_hangs_or_throws_has_failed) {
  bool hangs = true;
  consumer("bad", [&](JobScope&, std::vector<RecordEvent>) -> lib::Task<Heard> {
    if (!hangs) throw std::runtime_error("boom");
    hangs = false;
    co_await lib::net::sleep_for(30s);
    co_return Heard{};
  });
  hand_on({.limit = 20ms, .attempts = 2, .backoff = {.delay = 0ms}});
  add_event(1, 1, "01");
  work_off();
  EXPECT_EQ(text("select failures ->> 0 like '%outbox.timeout%' and failures ->> 1 like '%boom%' from core.job_dead"),
            "t");
}

TEST_F(OutboxTest, who_lost_the_job_has_no_effect_and_the_next_one_a_greater_token) {
  run("create table public.effect (token int)");
  run("grant insert on public.effect to athyper_runtime; grant usage on schema public to athyper_runtime");
  bool first = true;
  consumer("effect", [&](JobScope& scope, std::vector<RecordEvent> events) -> lib::Task<Heard> {
    if (std::exchange(first, false)) run("update core.job set token = token + 1");
    lib::sql::Group group;
    group.statements.push_back(
        {lib::sql::make_shape("insert into public.effect values ($1::int)"), {std::to_string(events[0].token)}});
    CO_TRY(co_await scope.get(tokens::db).run(scope.fence(), std::move(group)));
    co_return Heard{};
  });
  hand_on();
  add_event(1, 1, "01");
  work_off();
  EXPECT_EQ(text("select string_agg(token::text, ' ') from public.effect"), "2");
  EXPECT_EQ(text("select count(*) from core.job_dead"), "0");
}

TEST_F(OutboxTest, an_event_that_ends_its_workers_is_told_alone_and_becomes_a_dead_letter) {
  std::vector<std::size_t> sizes;
  consumer("listener", [&](JobScope&, std::vector<RecordEvent> events) -> lib::Task<Heard> {
    sizes.push_back(events.size());
    for (auto& event : events) heard_.push_back(std::move(event));
    co_return Heard{};
  });
  hand_on();
  for (int i = 1; i <= 4; ++i) add_event(i, 1, "0" + std::to_string(i));
  run("update core.outbox set losses = 10 where record_id = '" + record(1) + "'");
  run("update core.outbox set losses = 2 where record_id = '" + record(2) + "'");
  work_off();
  EXPECT_EQ(heard(), "3v1 4v1 2v1");
  EXPECT_EQ(sizes, (std::vector<std::size_t>{2, 1}));
  EXPECT_EQ(text("select failures ->> 0 like '%outbox.lost%' from core.job_dead"), "t");
}

TEST_F(OutboxTest, a_dead_letter_that_is_replayed_tells_its_consumer_alone) {
  listener("other");
  bool works = false;
  std::vector<RecordEvent> told;
  consumer("mended", [&](JobScope&, std::vector<RecordEvent> events) -> lib::Task<Heard> {
    if (!works) co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
    for (auto& event : events) told.push_back(std::move(event));
    co_return Heard{};
  });
  hand_on({.attempts = 1});
  add_event(1, 1, "01");
  work_off();
  works = true;
  const auto replayed = attempt<std::vector<queries::ReplayDeadLettersRow>>(
      [&] { return run_unfenced(*db_, queries::replay_dead_letters(std::nullopt, std::nullopt, std::nullopt, 10)); });
  ASSERT_TRUE(replayed.ok());
  work_off();
  EXPECT_EQ(heard(), "1v1");
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].fields, std::vector<std::string>{"subject"});
  EXPECT_GT(told[0].token, 1);
  EXPECT_EQ(text("select count(*) from core.job_dead"), "0");
}

TEST_F(OutboxTest, a_tenant_hears_of_its_own_events_and_writes_no_other) {
  std::vector<std::string> tenants;
  consumer("listener", [&](JobScope& scope, std::vector<RecordEvent> events) -> lib::Task<Heard> {
    for (const auto& event : events) tenants.push_back(scope.tenant().code + " " + event.record_id.substr(35));
    co_return Heard{};
  });
  hand_on();
  add_event(1, 1, "01", kAcme);
  add_event(2, 1, "02", kBorealis);
  EXPECT_EQ(look(), 2U);
  EXPECT_EQ(look(), 0U) << "both have a job";
  work_off();
  std::ranges::sort(tenants);
  EXPECT_EQ(tenants, (std::vector<std::string>{"acme 1", "borealis 2"}));
  const auto forged = owner_->run_script(
      "begin; set local role athyper_runtime; select app.enter('" + std::string(kAcme) + "', '" + record(9) +
      "', 0, 0, 2000); insert into core.outbox (tenant_id, id, entity, record_id, version, kind, fields, occurred_at)"
      " values ('" +
      kBorealis + "', '" + record(8) + "', 'thing', '" + record(8) + "', 1, 'created', '{}', now())");
  ASSERT_FALSE(forged.ok());
  EXPECT_TRUE(describe(forged.error()).contains("row-level security")) << describe(forged.error());
  run("rollback");
}

// As the guarded statement of a data write does it: the event hangs on the record, which writers take in turn.
TEST_F(OutboxTest, writers_of_one_record_at_once_are_told_of_in_the_order_of_their_versions) {
  constexpr int kWriters = 4, kWrites = 40;
  run("create table public.thing (id uuid primary key, version int not null);"
      " insert into public.thing values ('" +
      record(1) + "', 0)");
  listener();
  hand_on({.batch = 7});
  std::atomic<int> writing{kWriters};
  std::vector<std::thread> writers;
  for (int writer = 0; writer < kWriters; ++writer) {
    writers.emplace_back([this, &writing] {
      const auto own = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
      for (int i = 0; i < kWrites; ++i) {
        const auto written = own->execute(
            {lib::sql::make_shape(
                 "with w as (update public.thing set version = version + 1 returning id, version) insert into"
                 " core.outbox (tenant_id, id, entity, record_id, version, kind, fields, occurred_at) select $1::uuid,"
                 " md5(version::text)::uuid, 'thing', id, version, 'updated', '{}', now() from w"),
             {std::string(kAcme)}});
        EXPECT_TRUE(written.ok());
      }
      --writing;
    });
  }
  work_until([&] { return writing == 0 && text("select count(*) from core.outbox") == "0"; });
  for (auto& writer : writers) writer.join();
  ASSERT_EQ(heard_.size(), static_cast<std::size_t>(kWriters * kWrites));
  for (std::size_t i = 0; i < heard_.size(); ++i) ASSERT_EQ(heard_[i].version, static_cast<std::int64_t>(i) + 1);
}

TEST_F(OutboxTest, a_tenant_whose_job_has_died_rests) {
  listener();
  hand_on();
  run("revoke update on core.outbox from athyper_runtime");
  add_event(1, 1, "01");
  work_until([&] { return text("select count(*) from core.job_dead") == "1"; });
  EXPECT_EQ(look(), 0U);
  run("grant update on core.outbox to athyper_runtime; update core.job_dead set died_at = died_at - interval '6 "
      "minutes'");
  work_off();
  EXPECT_EQ(heard(), "1v1");
}

TEST_F(OutboxTest, a_bell_saves_the_wait_for_the_next_look) {
  hand_on();
  listener();
  dispatcher_.emplace(DispatcherParts{
      .db = *db_, .queue = queue(), .bell = bell_, .clock = clock_, .look = std::chrono::milliseconds(500)});
  EXPECT_EQ(look(), 0U);
  add_event(1, 1, "01");
  EXPECT_EQ(look(), 0U) << "its time has not come";
  bell_.ring();
  EXPECT_EQ(look(), 1U);
  add_event(2, 1, "02", kBorealis);
  EXPECT_EQ(look(), 0U);
  clock_.advance(500ms);
  EXPECT_EQ(look(), 1U);
}

class OutboxWatchTest : public OutboxTest {
 protected:
  /// What the health says after a look.
  std::string look_at_all() {
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { EXPECT_TRUE((co_await watch_.measure(*db_, metrics_)).ok()); });
    return health();
  }
  std::string health() {
    std::string out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      const auto told = co_await watch_.check().check();
      out = told.status == core::observability::HealthStatus::healthy ? "healthy" : told.details.dump();
    });
    return out;
  }
  void expect_metric(const std::string& line) {
    EXPECT_NE(metrics_.prometheus_text().find("\n" + line + "\n"), std::string::npos) << metrics_.prometheus_text();
  }

  core::observability::MetricsRegistry metrics_;
  OutboxWatch watch_{clock_};
};

TEST_F(OutboxWatchTest, tells_how_many_events_wait_and_for_how_long) {
  EXPECT_EQ(look_at_all(), "healthy");
  expect_metric("outbox_events_waiting 0");
  expect_metric("outbox_oldest_event_seconds 0");
  // Written at 12:00, and it is 12:07.
  add_event(1, 1, "01");
  add_event(1, 2, "02");
  add_event(2, 1, "03", kBorealis);
  EXPECT_EQ(look_at_all(), "healthy");
  expect_metric("outbox_events_waiting 3");
  expect_metric("outbox_oldest_event_seconds 420");
}

TEST_F(OutboxWatchTest, names_tenants_whose_events_nobody_tells) {
  add_event(1, 1, "01");
  add_event(2, 1, "03", kBorealis);
  run("update core.outbox set occurred_at = occurred_at + interval '5 minutes' where tenant_id = '" +
      std::string(kBorealis) + "'");
  EXPECT_EQ(health(), "healthy") << "nobody has looked";
  clock_.advance(3min);
  EXPECT_EQ(look_at_all(), R"({"behind":["acme"]})");
  clock_.advance(5min);
  EXPECT_EQ(look_at_all(), R"({"behind":["acme","borealis"]})");
  run("delete from core.outbox where tenant_id = '" + std::string(kAcme) + "'");
  EXPECT_EQ(look_at_all(), R"({"behind":["borealis"]})");
  watch_.leave_it();
  EXPECT_EQ(health(), "healthy") << "another process looks";
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
