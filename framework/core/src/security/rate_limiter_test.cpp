#include <athyper/core/security/rate_limiter.hpp>

#include <deque>

#include <gtest/gtest.h>

namespace athyper::core::security {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct RateLimiterTest : ::testing::Test {
  lib::ManualClock clock{lib::Timestamp(seconds(600))};
  MemoryRateLimiter limiter{clock};

  RateLimitResult call(std::string_view profile, std::string_view key = "acme:ada") {
    return limiter.consume_now(*find_rate_profile(profile), key);
  }
  int allowed_of(int calls, std::string_view profile) {
    int allowed = 0;
    for (int i = 0; i < calls; ++i) allowed += call(profile).allowed ? 1 : 0;
    return allowed;
  }
};

TEST_F(RateLimiterTest, the_five_profiles_allow_what_they_say) {
  EXPECT_EQ(allowed_of(20'000, "public"), 100);
  EXPECT_EQ(allowed_of(20'000, "authenticated"), 1'000);
  EXPECT_EQ(allowed_of(20'000, "premium"), 10'000);
  EXPECT_EQ(allowed_of(20'000, "write"), 100);
  EXPECT_EQ(allowed_of(20'000, "sensitive"), 5);
  EXPECT_EQ(find_rate_profile("unlimited"), nullptr);
}

TEST_F(RateLimiterTest, tells_what_is_left_and_when_to_come_back) {
  const auto first = call("sensitive");
  EXPECT_TRUE(first.allowed);
  EXPECT_EQ(first.limit, 5);
  EXPECT_EQ(first.remaining, 4);
  EXPECT_FALSE(first.retry_after.has_value());
  allowed_of(4, "sensitive");
  clock.advance(seconds(15));
  const auto refused = call("sensitive");
  EXPECT_FALSE(refused.allowed);
  EXPECT_EQ(refused.remaining, 0);
  EXPECT_EQ(refused.reset, milliseconds(45'000));
  EXPECT_EQ(refused.retry_after, seconds(45));
}

TEST_F(RateLimiterTest, a_fixed_window_starts_again_with_the_clock) {
  clock.advance(seconds(59));
  EXPECT_EQ(allowed_of(10, "sensitive"), 5);
  clock.advance(seconds(1));
  EXPECT_EQ(allowed_of(10, "sensitive"), 5);
}

TEST_F(RateLimiterTest, a_token_bucket_fills_evenly) {
  EXPECT_EQ(allowed_of(200, "write"), 100);
  EXPECT_EQ(call("write").retry_after, seconds(1));
  clock.advance(milliseconds(6'000));
  EXPECT_EQ(allowed_of(200, "write"), 10);
  clock.advance(seconds(3'600));
  EXPECT_EQ(allowed_of(200, "write"), 100);
}

TEST_F(RateLimiterTest, a_sliding_window_never_lets_more_through_in_any_window) {
  std::deque<lib::Timestamp> passed;
  for (int i = 0; i < 20'000; ++i) {
    clock.advance(milliseconds(37));
    if (!call("public").allowed) continue;
    passed.push_back(clock.now());
    while (clock.now() - passed.front() >= seconds(60)) passed.pop_front();
    ASSERT_LE(passed.size(), 100U);
  }
  EXPECT_GT(passed.size(), 90U);
}

TEST_F(RateLimiterTest, a_refused_sliding_window_opens_when_it_said) {
  allowed_of(100, "public");
  const auto refused = call("public");
  ASSERT_FALSE(refused.allowed);
  clock.advance(*refused.retry_after);
  EXPECT_TRUE(call("public").allowed);
}

TEST_F(RateLimiterTest, keys_and_profiles_are_counted_apart) {
  EXPECT_EQ(allowed_of(10, "sensitive"), 5);
  EXPECT_TRUE(call("sensitive", "acme:bob").allowed);
  EXPECT_TRUE(call("write").allowed);
}

TEST_F(RateLimiterTest, remembers_a_bounded_number_of_keys) {
  MemoryRateLimiter small(clock, 160);
  for (int i = 0; i < 10'000; ++i) small.consume_now(*find_rate_profile("write"), std::to_string(i));
  EXPECT_LE(small.size(), 160U);
}

TEST(RateKeyTest, joins_the_parts_that_are_there_without_mixing_them_up) {
  EXPECT_EQ(make_rate_key({.tenant = "acme", .user = "ada", .endpoint = "/api", .ip = "::1"}), "acme:ada:/api:%3A%3A1");
  EXPECT_EQ(make_rate_key({.tenant = "acme", .ip = "10.0.0.1"}), "acme:10.0.0.1");
  EXPECT_NE(make_rate_key({.tenant = "a:b", .user = "c"}), make_rate_key({.tenant = "a", .user = "b:c"}));
}

}  // namespace
}  // namespace athyper::core::security
