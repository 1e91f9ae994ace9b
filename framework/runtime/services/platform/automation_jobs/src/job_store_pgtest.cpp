// The tables of the queue over a real database: who holds what, in which order, and who may end it.
#include <array>
#include <set>
#include <thread>

#include "generated/job_queries.hpp"
#include "testing/jobs_fixture.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using core::jobs::JobPriority;
using core::jobs::JobRow;

constexpr const char* kAcme = "00000000-0000-7000-8000-00000000000a";
constexpr const char* kWorker = "00000000-0000-7000-8000-0000000000e1";
constexpr const char* kOther = "00000000-0000-7000-8000-0000000000e2";

class JobStoreTest : public JobsFixture {
 protected:
  JobStoreTest() : sealer_(await<JobSealer>([&] { return JobSealer::load(*db_, random_); })) {}

  JobRow row(std::string type, core::jobs::JobOptions options = {}) {
    JobRow made;
    // Ids in the order of their making: jobs of one statement are due at one instant.
    clock_.advance(1ms);
    made.id = lib::make_uuid_v7(clock_, random_).to_string();
    made.queue = "q";
    made.type = std::move(type);
    made.options = std::move(options);
    sealer_.seal(made);
    return made;
  }
  std::vector<std::string> add(const std::vector<JobRow>& rows) {
    const auto added = await<lib::sql::Rows>([&] { return run_statement(*db_, enqueue_statement(rows)); });
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < added.size(); ++i) ids.emplace_back(added.get(i, 0));
    return ids;
  }
  std::vector<TakenJob> take(std::size_t limit = 10, const char* worker = kWorker,
                             std::vector<std::string> types = {"a", "b"}) {
    return await<std::vector<TakenJob>>([&] {
      return store_.take({.queue = "q",
                          .types = std::move(types),
                          .limit = limit,
                          .worker = worker,
                          .lease = lib::make_uuid_v7(clock_, random_).to_string(),
                          .duration = 1h});
    });
  }
  std::vector<std::string> types_of(const std::vector<TakenJob>& jobs) {
    std::vector<std::string> types;
    for (const auto& job : jobs) types.push_back(job.row.type);
    return types;
  }
  std::vector<std::string> complete(const TakenJob& job, bool keep = true) {
    return await<std::vector<std::string>>([&] {
      return store_.complete({{.id = job.row.id, .token = job.token, .result = R"({"n":1})", .keep = keep}});
    });
  }
  Reaped reap_expired() {
    run("update core.job_lease set expires_at = now() - interval '1 second'");
    return await<Reaped>([&] { return store_.reap(); });
  }

  lib::SeededRandom random_{4};
  JobStore store_{*db_};
  JobSealer sealer_;
};

TEST_F(JobStoreTest, urgent_jobs_come_first_and_those_of_one_priority_in_their_order) {
  add({row("a", {.priority = JobPriority::low}), row("b"), row("a", {.priority = JobPriority::critical}), row("a")});
  EXPECT_EQ(types_of(take(3)), (std::vector<std::string>{"a", "b", "a"}));
  EXPECT_EQ(take(3).at(0).row.options.priority, JobPriority::low);
  EXPECT_TRUE(take().empty());
}

TEST_F(JobStoreTest, a_job_comes_back_as_it_was_sealed) {
  JobRow sent = row("a", {.attempts = 7});
  sent.payload = R"({"text":"ä \" \\ {}"})";
  sent.envelope = {.tenant = kAcme, .principal = kOther, .purpose = "import", .model_version = 9, .trace = "00-t"};
  sealer_.seal(sent);
  add({sent});
  const auto taken = take().at(0);
  EXPECT_TRUE(sealer_.genuine(taken.row));
  EXPECT_EQ(taken.row.payload, sent.payload);
  EXPECT_EQ(taken.row.envelope.trace, "00-t");
  EXPECT_EQ(core::jobs::parse_options(taken.options)->attempts, 7);
  run("delete from core.job_lease; update core.job set tenant_id = '" + std::string(kOther) + "'");
  EXPECT_FALSE(sealer_.genuine(take().at(0).row));
}

TEST_F(JobStoreTest, a_type_without_handler_and_a_job_that_is_not_due_wait) {
  add({row("c"), row("a", {.delay = 1h})});
  EXPECT_TRUE(take().empty());
  EXPECT_EQ(types_of(take(10, kWorker, {"c"})), std::vector<std::string>{"c"});
  const auto due = await<std::optional<std::chrono::milliseconds>>([&] { return store_.next_due({"q", "none"}); });
  ASSERT_TRUE(due);
  EXPECT_GT(*due, 59min);
}

TEST_F(JobStoreTest, a_paused_queue_gives_nothing) {
  add({row("a")});
  run("insert into core.job_queue (name, paused) values ('q', true)");
  EXPECT_TRUE(take().empty());
  run("update core.job_queue set paused = false");
  EXPECT_EQ(take().size(), 1u);
}

TEST_F(JobStoreTest, of_two_jobs_with_one_key_the_second_is_not_added_while_the_first_waits_or_runs) {
  const core::jobs::JobOptions keyed{.unique_key = "k"};
  EXPECT_EQ(add({row("a", keyed)}).size(), 1u);
  EXPECT_EQ(add({row("a", keyed), row("b", keyed)}).size(), 1u);
  const auto taken = take();
  EXPECT_TRUE(add({row("a", keyed)}).empty());
  complete(taken.at(0));
  EXPECT_EQ(add({row("a", keyed)}).size(), 1u);
}

TEST_F(JobStoreTest, an_ended_job_leaves_the_hot_table_for_the_history_of_its_month_or_for_nothing) {
  add({row("a"), row("b")});
  const auto taken = take();
  EXPECT_EQ(complete(taken.at(0)).size(), 1u);
  EXPECT_EQ(complete(taken.at(1), false).size(), 1u);
  EXPECT_EQ(text("select count(*) from core.job"), "0");
  EXPECT_EQ(text("select type || status || attempts || result from core.job_history"), "acompleted1{\"n\":1}");
  EXPECT_EQ(text("select tableoid::regclass = to_regclass('core.job_history_' || to_char(now() at time zone 'UTC',"
                 " 'YYYY_MM')) from core.job_history"),
            "t");
}

TEST_F(JobStoreTest, a_worker_that_lost_its_lease_can_end_nothing) {
  add({row("a")});
  const auto lost = take().at(0);
  EXPECT_EQ(reap_expired().returned, 1);
  // Nobody has taken it yet, and already the old token is worth nothing.
  EXPECT_TRUE(complete(lost).empty());
  const auto taken = take(1, kOther).at(0);
  EXPECT_GT(taken.token, lost.token);
  EXPECT_EQ(taken.attempts, 1) << "a loss burns no attempt";
  EXPECT_FALSE(await<bool>([&] { return store_.retry(lost.held(), "late", 0ms); }));
  EXPECT_FALSE(await<bool>([&] { return store_.bury(lost.held(), "late"); }));
  EXPECT_FALSE(await<bool>([&] { return store_.end_cancelled(lost.held()); }));
  EXPECT_EQ(await<int>([&] { return store_.give_back({lost.held()}); }), 0);
  EXPECT_EQ(complete(taken).size(), 1u);
}

TEST_F(JobStoreTest, a_lease_that_is_renewed_is_not_reaped) {
  add({row("a")});
  const auto taken = take().at(0);
  run("update core.job_lease set expires_at = now() - interval '1 second'");
  const auto kept = await<std::vector<std::string>>([&] { return store_.renew(kWorker, 1h); });
  EXPECT_EQ(kept.size(), 1u);
  EXPECT_EQ(await<Reaped>([&] { return store_.reap(); }).returned, 0);
  const auto ended = await<std::vector<std::string>>(
      [&] { return store_.complete({{.id = taken.row.id, .token = taken.token}}, kept); });
  EXPECT_EQ(ended.size(), 1u);
  EXPECT_EQ(text("select count(*) from core.job_lease"), "0");
}

TEST_F(JobStoreTest, a_lease_that_is_renewed_forgets_what_has_ended_or_gone_back_and_holds_the_rest) {
  add({row("a"), row("a"), row("a")});
  const auto taken = take();
  complete(taken.at(0));
  EXPECT_TRUE(await<bool>([&] { return store_.retry(taken.at(1).held(), "again", 1h); }));
  await<std::vector<std::string>>([&] { return store_.renew(kWorker, 1h); });
  EXPECT_EQ(text("select jobs::text || tokens::text from core.job_lease"), "{" + taken.at(2).row.id + "}{0}");
  EXPECT_TRUE(take().empty());
}

TEST_F(JobStoreTest, takes_beside_each_other_give_every_job_once) {
  std::vector<JobRow> rows;
  for (int i = 0; i < 300; ++i) rows.push_back(row("a"));
  add(rows);
  std::array<std::vector<std::string>, 2> ids;
  const auto take_all = [&](std::size_t loop) {
    loops_.run_and_wait(loop, [&, loop]() -> lib::Task<void> {
      for (int takes = 0; takes < 30; ++takes) {
        const auto jobs = co_await store_.take({.queue = "q",
                                                .types = {"a"},
                                                .limit = 10,
                                                .worker = kWorker,
                                                .lease = lib::make_uuid_v7(clock_, lib::system_random()).to_string(),
                                                .duration = 1h});
        for (const auto& job : *jobs) ids[loop].push_back(job.row.id);
      }
    });
  };
  std::thread other(take_all, 1);
  take_all(0);
  other.join();
  EXPECT_EQ(ids[0].size() + ids[1].size(), rows.size());
  std::set<std::string> all(ids[0].begin(), ids[0].end());
  all.insert(ids[1].begin(), ids[1].end());
  EXPECT_EQ(all.size(), rows.size());
}

TEST_F(JobStoreTest, a_take_writes_one_row_and_touches_no_job) {
  add({row("a"), row("a"), row("a")});
  EXPECT_EQ(take(2).size(), 2u);
  EXPECT_EQ(text("select count(distinct xmin::text) || ' ' || count(*) filter (where xmax::text <> '0') from core.job"),
            "1 0");
  EXPECT_EQ(text("select count(*) from core.job_lease"), "1");
}

TEST_F(JobStoreTest, a_take_begins_behind_the_place_it_is_given) {
  add({row("a"), row("a"), row("a")});
  const auto ahead = take(1).at(0);
  EXPECT_EQ(await<int>([&] { return store_.give_back({ahead.held()}); }), 1);
  TakeRequest behind{.queue = "q", .types = {"a"}, .limit = 1, .worker = kWorker, .lease = kOther, .duration = 1h};
  behind.after.at(static_cast<std::size_t>(JobPriority::normal)) = {.run_at = ahead.run_at, .id = ahead.row.id};
  const auto next = await<std::vector<TakenJob>>([&] { return store_.take(behind); });
  EXPECT_NE(next.at(0).row.id, ahead.row.id);
  EXPECT_EQ(take(1).at(0).row.id, ahead.row.id) << "from the beginning it is found";
}

TEST_F(JobStoreTest, adding_a_job_takes_as_many_locks_as_any_insert) {
  const auto results = await<std::vector<lib::sql::Rows>>([&] {
    lib::sql::Group group{.statements = {}};
    group.statements.push_back(core::jobs::enqueue_statement({row("a")}));
    group.statements.push_back(
        {lib::sql::make_shape("select count(*) filter (where relation = 'core.job'::regclass) || ' ' ||"
                              " count(*) filter (where locktype in ('object', 'advisory', 'tuple')) from pg_locks"
                              " where pid = pg_backend_pid()"),
         {}});
    return db_->run_platform(std::move(group));
  });
  EXPECT_EQ(results.at(1).get(0, 0), "1 0");
}

TEST_F(JobStoreTest, many_jobs_are_ended_by_their_index_however_small_their_table_is) {
  add({row("a")});
  const auto taken = take().at(0);
  const auto plan = await<std::vector<lib::sql::Rows>>([&] {
    lib::sql::Group group{.statements = {}};
    group.statements.push_back(queries::plan_by_index().statement);
    auto end = core::jobs::end_statement({{.id = taken.row.id, .token = taken.token, .keep = false}});
    end.shape = lib::sql::make_shape("explain (format json) " + end.shape->text);
    group.statements.push_back(std::move(end));
    return db_->run_platform(std::move(group));
  });
  const std::string text(plan.at(1).get(0, 0));
  EXPECT_NE(text.find("job_pkey"), std::string::npos) << text;
  EXPECT_EQ(text.find("Seq Scan"), std::string::npos) << text;
}

TEST_F(JobStoreTest, what_takes_its_workers_with_it_becomes_a_dead_letter) {
  add({row("a")});
  for (int i = 1; i < kMostLosses; ++i) {
    ASSERT_EQ(take().size(), 1u) << i;
    EXPECT_EQ(reap_expired().returned, 1);
    run("update core.job set run_at = now() - interval '1 second'");
  }
  ASSERT_EQ(take().size(), 1u);
  EXPECT_EQ(reap_expired().dead, 1);
  EXPECT_EQ(text("select count(*) from core.job"), "0");
  EXPECT_EQ(text("select failures -> 0 ->> 'error' from core.job_dead"), "jobs.lost: its worker went away 10 times");
}

TEST_F(JobStoreTest, failures_are_remembered_until_the_end) {
  add({row("a")});
  const auto first = take().at(0).held();
  EXPECT_TRUE(await<bool>([&] { return store_.retry(first, "first", 0ms); }));
  const auto second = take().at(0).held();
  EXPECT_TRUE(await<bool>([&] { return store_.bury(second, "second"); }));
  EXPECT_EQ(text("select string_agg((f ->> 'attempt') || (f ->> 'error'), ' ') from core.job_dead,"
                 " jsonb_array_elements(failures) f"),
            "1first 2second");
}

TEST_F(JobStoreTest, what_is_given_back_has_burnt_no_attempt) {
  add({row("a"), row("b")});
  std::vector<HeldJob> held;
  for (const auto& job : take()) held.push_back(job.held());
  EXPECT_EQ(await<int>([&] { return store_.give_back(held); }), 2);
  EXPECT_EQ(take().at(0).attempts, 1);
}

TEST_F(JobStoreTest, a_fenced_session_sees_and_adds_jobs_of_its_tenant_alone_and_no_key) {
  JobRow own = row("a"), foreign = row("a");
  own.envelope.tenant = kAcme;
  foreign.envelope.tenant = kOther;
  add({own, foreign, row("a")});
  const adapters::db::Fence fence{.tenant = *lib::parse_uuid(kAcme), .principal = {}};
  const auto fenced = [&](lib::sql::Statement statement) {
    return attempt<std::vector<lib::sql::Rows>>([&] {
      lib::sql::Group group{.statements = {}};
      group.statements.push_back(statement);
      return db_->run(fence, std::move(group));
    });
  };
  EXPECT_EQ(fenced({lib::sql::make_shape("select count(*) from core.job"), {}})->at(0).get_int(0, 0), 1);
  EXPECT_EQ(fenced({lib::sql::make_shape("select count(*) from core.job_key"), {}})->at(0).get_int(0, 0), 0);
  own.id = lib::make_uuid_v7(clock_, random_).to_string();
  foreign.id = lib::make_uuid_v7(clock_, random_).to_string();
  EXPECT_TRUE(fenced(core::jobs::enqueue_statement({own})).ok());
  EXPECT_FALSE(fenced(core::jobs::enqueue_statement({foreign})).ok());
}

TEST_F(JobStoreTest, an_effect_under_an_old_token_fails_as_a_whole) {
  add({row("a")});
  const auto taken = take().at(0);
  const auto effect = [&](int token) {
    return attempt<std::vector<lib::sql::Rows>>([&] {
      lib::sql::Group group{.statements = {}};
      group.statements.push_back(core::jobs::hold_statement(taken.row.id, token));
      group.statements.push_back({lib::sql::make_shape("insert into core.job_queue (name) values ('effect')"), {}});
      return db_->run_platform(std::move(group));
    });
  };
  EXPECT_EQ(effect(taken.token - 1).error().key, "pg.app.job_lease_lost");
  EXPECT_EQ(text("select count(*) from core.job_queue"), "0");
  EXPECT_TRUE(effect(taken.token).ok());
}

}  // namespace
}  // namespace athyper::runtime::automation_jobs
