#include <athyper/core/resilience/retry.hpp>

#include <vector>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

namespace athyper::core::resilience {
namespace {

using std::chrono::milliseconds;

const lib::Error kAway{lib::ErrorCode::unavailable, "db.away", "away"};
const lib::Error kMine{lib::ErrorCode::invalid_argument, "input.bad", "bad"};

/// Counts calls and pauses; fails until the call number `succeeds_at`.
struct Script {
  int succeeds_at = 1;
  lib::Error error = kAway;
  int calls = 0;
  std::vector<milliseconds> pauses;
};

lib::Task<lib::Result<int>> play(Script& script) {
  ++script.calls;
  if (script.calls < script.succeeds_at) co_return script.error;
  co_return script.calls;
}

lib::Task<void> note_pause(Script& script, milliseconds pause) {
  script.pauses.push_back(pause);
  co_return;
}

lib::Result<int> run(Script& script, RetryPolicy policy) {
  lib::SeededRandom random(7);
  const Sleep sleep = [&](milliseconds pause) { return note_pause(script, pause); };
  return testing::run_task(with_retry<int>(std::move(policy), {sleep, random}, [&] { return play(script); }));
}

TEST(Retry, gives_the_first_success) {
  Script script{.succeeds_at = 3, .pauses = {}};
  EXPECT_EQ(run(script, default_retry_policy()).value(), 3);
  ASSERT_EQ(script.pauses.size(), 2U);
  EXPECT_GE(script.pauses[0], milliseconds(1'000));
  EXPECT_LE(script.pauses[0], milliseconds(1'500));
  EXPECT_GE(script.pauses[1], milliseconds(2'000));
  EXPECT_LE(script.pauses[1], milliseconds(3'000));
}

TEST(Retry, gives_the_last_error_after_all_attempts) {
  Script script{.succeeds_at = 100, .pauses = {}};
  EXPECT_EQ(run(script, db_retry_policy()).error().key, "db.away");
  EXPECT_EQ(script.calls, 3);
}

TEST(Retry, makes_one_attempt_without_a_way_to_wait) {
  Script script{.succeeds_at = 2, .pauses = {}};
  const auto once = testing::run_task(with_retry<int>(db_retry_policy(), RetryTools{}, [&] { return play(script); }));
  EXPECT_EQ(once.error().key, "db.away");
  EXPECT_EQ(script.calls, 1);
}

TEST(Retry, does_not_repeat_what_cannot_pass) {
  Script script{.succeeds_at = 100, .error = kMine, .pauses = {}};
  EXPECT_EQ(run(script, api_retry_policy()).error().key, "input.bad");
  EXPECT_EQ(script.calls, 1);
}

TEST(Retry, leaves_an_open_breaker_alone) {
  const lib::Error open{lib::ErrorCode::unavailable, "circuit_breaker.open", ""};
  EXPECT_FALSE(may_retry(default_retry_policy(), 1, open));
}

TEST(Retry, repeats_deadlocks_and_lock_timeouts_of_the_database) {
  for (const char* key : {"db.deadlock", "db.lock_timeout", "db.serialization_failure", "pg.connection_lost"}) {
    EXPECT_TRUE(may_retry(db_retry_policy(), 1, {lib::ErrorCode::conflict, key, ""})) << key;
  }
  EXPECT_FALSE(may_retry(db_retry_policy(), 1, {lib::ErrorCode::conflict, "db.unique_violation", ""}));
}

TEST(Retry, pauses_follow_the_strategy_up_to_the_limit) {
  RetryPolicy policy{.initial_delay = milliseconds(100), .max_delay = milliseconds(350), .jitter = false};
  const auto pauses = [&](Backoff backoff) {
    policy.backoff = backoff;
    return std::vector<long>{retry_delay(policy, 1, 0).count(), retry_delay(policy, 2, 0).count(),
                             retry_delay(policy, 3, 0).count()};
  };
  EXPECT_EQ(pauses(Backoff::fixed), (std::vector<long>{100, 100, 100}));
  EXPECT_EQ(pauses(Backoff::linear), (std::vector<long>{100, 200, 300}));
  EXPECT_EQ(pauses(Backoff::exponential), (std::vector<long>{100, 200, 350}));
}

}  // namespace
}  // namespace athyper::core::resilience
