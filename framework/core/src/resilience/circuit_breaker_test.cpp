#include <athyper/core/resilience/circuit_breaker.hpp>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

namespace athyper::core::resilience {
namespace {

using std::chrono::seconds;

const lib::Error kDown{lib::ErrorCode::unavailable, "db.down", "down"};
const lib::Error kMine{lib::ErrorCode::invalid_argument, "input.bad", "bad"};

struct CircuitBreakerTest : ::testing::Test {
  lib::ManualClock clock{lib::Timestamp(seconds(1'000'000))};
  CircuitBreaker breaker{CircuitBreakerOptions{.name = "db", .should_trigger = {}}, clock};

  void fail(int times) {
    for (int i = 0; i < times; ++i) {
      ASSERT_TRUE(breaker.try_acquire().ok());
      breaker.on_error(kDown);
    }
  }
};

TEST_F(CircuitBreakerTest, opens_after_five_failures_inside_the_window) {
  fail(4);
  EXPECT_EQ(breaker.state(), CircuitState::closed);
  fail(1);
  EXPECT_EQ(breaker.state(), CircuitState::open);
  const auto refused = breaker.try_acquire();
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "circuit_breaker.open");
  EXPECT_EQ(refused.error().details.at(0).message, lib::to_rfc3339(clock.now() + seconds(30)));
  EXPECT_EQ(breaker.metrics().failures, 5U);
}

TEST_F(CircuitBreakerTest, forgets_failures_older_than_the_window) {
  fail(4);
  clock.advance(seconds(60));
  fail(4);
  EXPECT_EQ(breaker.state(), CircuitState::closed);
}

TEST_F(CircuitBreakerTest, does_not_count_the_callers_own_mistakes) {
  for (int i = 0; i < 20; ++i) {
    ASSERT_TRUE(breaker.try_acquire().ok());
    breaker.on_error(kMine);
  }
  EXPECT_EQ(breaker.state(), CircuitState::closed);
  EXPECT_EQ(breaker.metrics().successes, 20U);
}

TEST_F(CircuitBreakerTest, lets_one_probe_through_after_the_reset_timeout_and_closes_after_two_successes) {
  fail(5);
  clock.advance(seconds(30));
  ASSERT_TRUE(breaker.try_acquire().ok());
  EXPECT_EQ(breaker.state(), CircuitState::half_open);
  EXPECT_FALSE(breaker.try_acquire().ok());
  breaker.on_success();
  ASSERT_TRUE(breaker.try_acquire().ok());
  breaker.on_success();
  EXPECT_EQ(breaker.state(), CircuitState::closed);
  EXPECT_FALSE(breaker.metrics().next_attempt_time.has_value());
}

TEST_F(CircuitBreakerTest, opens_again_when_a_probe_fails) {
  fail(5);
  clock.advance(seconds(31));
  fail(1);
  EXPECT_EQ(breaker.state(), CircuitState::open);
  EXPECT_FALSE(breaker.try_acquire().ok());
}

TEST_F(CircuitBreakerTest, probes_at_once_when_a_health_check_saw_the_dependency_well) {
  breaker.note_recovery();
  EXPECT_EQ(breaker.state(), CircuitState::closed);
  fail(5);
  breaker.note_recovery();
  EXPECT_EQ(breaker.state(), CircuitState::half_open);
  ASSERT_TRUE(breaker.try_acquire().ok());
  breaker.on_error(kDown);
  EXPECT_EQ(breaker.state(), CircuitState::open);
}

TEST_F(CircuitBreakerTest, an_abandoned_probe_makes_room_for_the_next) {
  fail(5);
  clock.advance(seconds(30));
  {
    ASSERT_TRUE(breaker.try_acquire().ok());
    const CircuitLeave leave(breaker);
    EXPECT_FALSE(breaker.try_acquire().ok());
  }
  EXPECT_TRUE(breaker.try_acquire().ok());
}

lib::Task<lib::Result<int>> always_down() {
  co_return kDown;
}
lib::Task<lib::Result<int>> seven() {
  co_return 7;
}

TEST_F(CircuitBreakerTest, wraps_any_awaitable_call) {
  const auto call = [&](std::function<lib::Task<lib::Result<int>>()> operation) {
    return testing::run_task(with_circuit_breaker<int>(breaker, std::move(operation)));
  };
  EXPECT_EQ(call(seven).value(), 7);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(call(always_down).error().key, "db.down");
  EXPECT_EQ(call(seven).error().key, "circuit_breaker.open");
}

}  // namespace
}  // namespace athyper::core::resilience
