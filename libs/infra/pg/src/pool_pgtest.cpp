#include <lib/pg/pool.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include <lib/net/loops.hpp>
#include <lib/net/run.hpp>
#include <support/pg_fixture.hpp>

namespace lib::pg {
namespace {

using namespace std::chrono_literals;

sql::Statement statement(std::string text, std::vector<sql::Param> params = {}) {
  return {.shape = sql::make_shape(std::move(text)), .params = std::move(params)};
}

sql::Group group(std::vector<sql::Statement> statements, sql::Lane lane = sql::Lane::shared) {
  return {.statements = std::move(statements), .lane = lane, .timeout_ms = 2'000};
}

/// One statement's worth of a group.
sql::Group just(std::string text, std::vector<sql::Param> params = {}) {
  std::vector<sql::Statement> statements;
  statements.push_back(statement(std::move(text), std::move(params)));
  return group(std::move(statements));
}

class PoolTest : public testing::Test {
 protected:
  void start(PoolOptions options = {}) {
    if (options.connection.empty()) options.connection = database_.owner_connection();
    pool_ = std::make_unique<Pool>(loops_, std::move(options));
    loops_.start();
  }

  ~PoolTest() override {
    if (pool_) pool_->close(2s);
    loops_.stop();
  }

  /// Runs a group on the loop and waits for its outcome.
  Result<std::vector<sql::Rows>> run(sql::Group work) {
    std::optional<Result<std::vector<sql::Rows>>> outcome;
    loops_.run_and_wait(0, [&]() -> Task<void> { outcome.emplace(co_await pool_->run(std::move(work))); });
    return *std::move(outcome);
  }

  void run_coroutine(std::function<Task<void>()> work) { loops_.run_and_wait(0, std::move(work)); }

  std::string single(std::string text, std::vector<sql::Param> params = {}) {
    auto outcome = run(just(std::move(text), std::move(params)));
    if (!outcome.ok()) return describe(outcome.error());
    return outcome->at(0).empty() ? "(no row)" : std::string(outcome->at(0).get(0, 0));
  }

  athyper::testing::TestDatabase database_;
  net::Loops loops_{1};
  std::unique_ptr<Pool> pool_;
};

TEST_F(PoolTest, a_group_gives_its_results_in_order_and_keeps_null_apart) {
  start();
  auto outcome = run(group({statement("select $1::int + 1, null::text", {"41"}), statement("select 'two' as name")}));
  ASSERT_TRUE(outcome.ok()) << describe(outcome.error());
  ASSERT_EQ(outcome->size(), 2U);
  EXPECT_EQ(outcome->at(0).get_int(0, 0), 42);
  EXPECT_FALSE(outcome->at(0).at(0, 1).has_value());
  EXPECT_EQ(outcome->at(1).get(0, 0), "two");
  EXPECT_EQ(outcome->at(1).column_name(0), "name");
}

TEST_F(PoolTest, a_group_is_one_transaction_all_or_nothing) {
  start();
  ASSERT_EQ(single("create table t (n int)"), "(no row)");
  auto failed = run(group({statement("insert into t values (1)"), statement("select 1 / 0")}));
  ASSERT_FALSE(failed.ok());
  EXPECT_EQ(failed.error().details.at(0).code, "22012");
  EXPECT_EQ(single("select count(*) from t"), "0");
  auto kept = run(group({statement("insert into t values (1)"), statement("insert into t values (2), (3)")}));
  ASSERT_TRUE(kept.ok());
  EXPECT_EQ(kept->at(1).affected(), 2U);
  EXPECT_EQ(single("select count(*) from t"), "3");
}

TEST_F(PoolTest, a_local_setting_ends_with_its_group) {
  start({.shared_per_loop = 1});
  auto inside = run(group({statement("select set_config('app.tenant', 'x', true)"),
                           statement("select current_setting('app.tenant', true)")}));
  ASSERT_TRUE(inside.ok());
  EXPECT_EQ(inside->at(1).get(0, 0), "x");
  EXPECT_EQ(single("select coalesce(current_setting('app.tenant', true), '')"), "");
}

TEST_F(PoolTest, neighbours_in_a_pipeline_do_not_share_an_error) {
  start({.shared_per_loop = 1});
  std::vector<int> good(200, 0);
  int finished = 0;
  int failed = 0;
  for (int i = 0; i < 200; ++i) {
    loops_.spawn(0, [&, i]() -> Task<void> {
      const bool bad = i % 5 == 3;
      auto work = bad ? just("select 1 / ($1::int - $1::int)", {"7"}) : just("select $1::int * 2", {std::to_string(i)});
      const auto outcome = co_await pool_->run(std::move(work));
      if (bad && !outcome.ok() && outcome.error().details.at(0).code == "22012") ++failed;
      if (!bad && outcome.ok() && outcome->at(0).get_int(0, 0) == i * 2) good[static_cast<std::size_t>(i)] = 1;
      ++finished;
    });
  }
  run_coroutine([&]() -> Task<void> {
    while (finished < 200) co_await net::sleep_for(1ms);
  });
  EXPECT_EQ(failed, 40);
  EXPECT_EQ(std::count(good.begin(), good.end(), 1), 160);
  EXPECT_EQ(pool_->stats().connections_open, 1U);
  EXPECT_EQ(pool_->stats().groups, 200U);
  EXPECT_EQ(pool_->stats().errors, 40U);
}

TEST_F(PoolTest, a_plan_made_stale_by_ddl_is_prepared_anew_unseen) {
  start({.shared_per_loop = 1});
  ASSERT_EQ(single("create table t (n int)"), "(no row)");
  ASSERT_EQ(single("insert into t values (1)"), "(no row)");
  EXPECT_EQ(single("select * from t"), "1");
  ASSERT_EQ(single("alter table t alter n type text using n || '!'"), "(no row)");
  EXPECT_EQ(single("select * from t"), "1!");
  ASSERT_EQ(single("deallocate all"), "(no row)");
  EXPECT_EQ(single("select * from t"), "1!");
}

TEST_F(PoolTest, a_statement_that_cannot_be_prepared_is_not_remembered) {
  start({.shared_per_loop = 1});
  EXPECT_NE(single("select * from appears_later").find("42P01"), std::string::npos) << "message tells the state";
  ASSERT_EQ(single("create table appears_later as select 5 as n"), "(no row)");
  EXPECT_EQ(single("select * from appears_later"), "5");
}

TEST_F(PoolTest, the_cache_of_named_statements_is_bounded_on_the_server_too) {
  start({.shared_per_loop = 1, .prepared_limit = 5});
  for (int i = 0; i < 40; ++i) EXPECT_EQ(single("select " + std::to_string(i)), std::to_string(i));
  // A group that fails skips the drops at its end; they are made up for.
  for (int i = 100; i < 140; ++i) {
    EXPECT_FALSE(run(group({statement("select " + std::to_string(i)), statement("select 1 / 0")})).ok());
  }
  EXPECT_EQ(single("select 1"), "1");
  const auto count = std::stoi(single("select count(*) from pg_prepared_statements"));
  EXPECT_LE(count, 7);
}

TEST_F(PoolTest, without_named_statements_nothing_stays_on_the_server) {
  start({.shared_per_loop = 1, .prepared_statements = false});
  EXPECT_EQ(single("select $1::text", {"x"}), "x");
  EXPECT_EQ(single("select count(*) from pg_prepared_statements"), "0");
}

TEST_F(PoolTest, connects_as_the_role_it_is_told) {
  start({.role = "athyper_runtime"});
  EXPECT_EQ(single("select current_user"), "athyper_runtime");
}

TEST_F(PoolTest, a_killed_backend_is_unavailable_once_and_comes_back) {
  start({.shared_per_loop = 1});
  const auto backend = single("select pg_backend_pid()");
  std::optional<Error> error;
  loops_.spawn(0, [&]() -> Task<void> {
    const auto outcome = co_await pool_->run(just("select pg_sleep(1.5)"));
    if (!outcome.ok()) error = outcome.error();
  });
  {
    const auto other = BlockingConnection::open(database_.owner_connection(), 5s);
    ASSERT_TRUE(other.ok());
    auto waited = (*other)->execute(statement("select pg_sleep(0.05), pg_terminate_backend($1::int)", {backend}));
    ASSERT_TRUE(waited.ok());
  }
  run_coroutine([&]() -> Task<void> {
    for (int i = 0; i < 2'000 && !error; ++i) co_await net::sleep_for(1ms);
  });
  ASSERT_TRUE(error.has_value());
  EXPECT_EQ(error->code, ErrorCode::unavailable);
  EXPECT_EQ(error->key, "pg.unavailable");
  EXPECT_NE(single("select pg_backend_pid()"), backend);
}

TEST_F(PoolTest, a_server_that_is_not_there_is_reported_at_once_and_not_queued_for) {
  start({.connection = "host=/nonexistent/folder dbname=x"});
  for (int i = 0; i < 3; ++i) {
    const auto outcome = run(just("select 1"));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().key, "pg.unavailable");
    EXPECT_EQ(outcome.error().message.find("/nonexistent"), std::string::npos);
  }
  EXPECT_EQ(pool_->stats().waiting, 0U);
}

TEST_F(PoolTest, a_group_that_overruns_its_server_side_limit_is_a_timeout_and_keeps_the_connection) {
  start({.shared_per_loop = 1});
  const auto backend = single("select pg_backend_pid()");
  auto outcome =
      run(group({statement("select set_config('statement_timeout', '50', true)"), statement("select pg_sleep(5)")}));
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().key, "pg.timeout");
  EXPECT_EQ(single("select pg_backend_pid()"), backend);
}

TEST_F(PoolTest, past_the_clients_own_limit_the_connection_is_dropped) {
  start({.shared_per_loop = 1});
  const auto backend = single("select pg_backend_pid()");
  auto work = just("select pg_sleep(20)");
  work.timeout_ms = -1'900;
  const auto outcome = run(std::move(work));
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, ErrorCode::timeout);
  EXPECT_NE(single("select pg_backend_pid()"), backend);
}

TEST_F(PoolTest, the_queue_is_bounded) {
  start({.shared_per_loop = 1, .queue_limit = 10});
  int finished = 0;
  int refused = 0;
  // All before the first connection is up: ten may wait.
  for (int i = 0; i < 50; ++i) {
    loops_.spawn(0, [&]() -> Task<void> {
      const auto outcome = co_await pool_->run(just("select 1"));
      if (!outcome.ok() && outcome.error().key == "pg.unavailable") ++refused;
      ++finished;
    });
  }
  run_coroutine([&]() -> Task<void> {
    while (finished < 50) co_await net::sleep_for(1ms);
  });
  EXPECT_EQ(refused, 40);
}

TEST_F(PoolTest, large_groups_and_large_answers_pass_both_ways_at_once) {
  start({.shared_per_loop = 1});
  std::vector<sql::Statement> statements;
  const std::string big(1 << 20, 'x');
  for (int i = 0; i < 40; ++i) statements.push_back(statement("select $1::text || length($1)", {big}));
  auto work = group(std::move(statements));
  work.timeout_ms = 20'000;
  auto outcome = run(std::move(work));
  ASSERT_TRUE(outcome.ok()) << describe(outcome.error());
  for (const auto& rows : *outcome) EXPECT_EQ(rows.get(0, 0).size(), big.size() + 7);
}

TEST_F(PoolTest, a_lease_holds_a_transaction_and_returns_clean) {
  start({.exclusive_per_loop = 1});
  ASSERT_EQ(single("create table t (n int)"), "(no row)");
  run_coroutine([&]() -> Task<void> {
    auto session = co_await pool_->lease();
    EXPECT_TRUE(session.ok());
    auto begun = co_await (*session)->execute(statement("begin"));
    auto inserted = co_await (*session)->execute(statement("insert into t values ($1::int)", {"1"}));
    EXPECT_TRUE(begun.ok() && inserted.ok());
    EXPECT_EQ(inserted->affected(), 1U);
    auto set = co_await (*session)->run_script("set work_mem = '5MB'; select 1; select 2");
    EXPECT_TRUE(set.ok());
  });
  // Dropped without commit: rolled back, settings gone, the same connection free again.
  run_coroutine([&]() -> Task<void> {
    auto session = co_await pool_->lease();
    EXPECT_TRUE(session.ok());
    auto count = co_await (*session)->execute(statement("select count(*), current_setting('work_mem') from t"));
    EXPECT_TRUE(count.ok());
    EXPECT_EQ(count->get(0, 0), "0");
    EXPECT_NE(count->get(0, 1), "5MB");
    auto broken = co_await (*session)->run_script("select 1; selekt 2");
    EXPECT_FALSE(broken.ok());
  });
}

TEST_F(PoolTest, a_lease_waits_no_longer_than_its_limit) {
  start({.exclusive_per_loop = 1});
  run_coroutine([&]() -> Task<void> {
    auto first = co_await pool_->lease();
    EXPECT_TRUE(first.ok());
    auto second = co_await pool_->lease(50ms);
    EXPECT_FALSE(second.ok());
    if (!second.ok()) EXPECT_EQ(second.error().key, "pg.unavailable");
    first->reset();
    auto third = co_await pool_->lease(1s);
    EXPECT_TRUE(third.ok());
  });
}

TEST_F(PoolTest, a_cancelled_coroutine_goes_on_at_once_and_its_group_ends_by_itself) {
  start({.shared_per_loop = 1});
  ASSERT_EQ(single("create table t (n int)"), "(no row)");
  auto holder = *BlockingConnection::open(database_.owner_connection(), 5s);
  ASSERT_TRUE(holder->run_script("begin; lock table t").ok());
  bool in_time = true;
  run_coroutine([&]() -> Task<void> {
    const std::function<Task<void>()> blocked = [&]() -> Task<void> {
      const auto outcome = co_await pool_->run(just("select count(*) from t"));
      EXPECT_EQ(outcome.error().key, "pg.cancelled");
    };
    in_time = co_await net::run_within(blocked, 20ms);
  });
  EXPECT_FALSE(in_time);
  // Nothing has given the connection up meanwhile, and those behind the group ride on it.
  EXPECT_EQ(pool_->stats().errors, 0U);
  ASSERT_TRUE(holder->run_script("rollback").ok());
  EXPECT_EQ(single("select 'behind'"), "behind");
  EXPECT_EQ(pool_->stats().connections_open, 1U);
  EXPECT_EQ(pool_->stats().reconnects, 0U);
}

TEST_F(PoolTest, a_lease_that_comes_after_its_coroutine_was_cancelled_returns_to_the_pool) {
  start({.exclusive_per_loop = 1});
  run_coroutine([&]() -> Task<void> {
    auto first = co_await pool_->lease(3s);
    EXPECT_TRUE(first.ok());
    const std::function<Task<void>()> second = [&]() -> Task<void> {
      EXPECT_EQ((co_await pool_->lease(3s)).error().key, "pg.cancelled");
    };
    EXPECT_FALSE(co_await net::run_within(second, 20ms));
    EXPECT_EQ(pool_->stats().waiting, 1U);
    first->reset();
    const auto third = co_await pool_->lease(3s);
    EXPECT_TRUE(third.ok());
  });
  EXPECT_EQ(pool_->stats().waiting, 0U);
  EXPECT_EQ(pool_->stats().connections_open, 1U);
}

TEST_F(PoolTest, exclusive_groups_do_not_stand_in_the_way_of_short_ones) {
  start({.shared_per_loop = 1});
  bool slow_done = false;
  loops_.spawn(0, [&]() -> Task<void> {
    auto work = just("select pg_sleep(0.5)");
    work.lane = sql::Lane::exclusive;
    EXPECT_TRUE((co_await pool_->run(std::move(work))).ok());
    slow_done = true;
  });
  EXPECT_EQ(single("select 1"), "1");
  EXPECT_FALSE(slow_done);
  run_coroutine([&]() -> Task<void> {
    while (!slow_done) co_await net::sleep_for(1ms);
  });
}

TEST_F(PoolTest, closing_lets_running_groups_finish_and_refuses_new_ones) {
  start();
  std::atomic<bool> finished = false;
  std::atomic<bool> sent = false;
  loops_.spawn(0, [&]() -> Task<void> {
    sent = true;
    finished = (co_await pool_->run(just("select pg_sleep(0.2)"))).ok();
  });
  while (!sent) std::this_thread::yield();
  pool_->close(2s);
  EXPECT_TRUE(finished);
  const auto refused = run(just("select 1"));
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "pg.unavailable");
}

}  // namespace
}  // namespace lib::pg
