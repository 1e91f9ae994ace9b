// The adapter: tenants apart, and a driver that fails is a miss and a count.
#include <athyper/adapters/memorycache/create.hpp>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

namespace athyper::adapters::memorycache {
namespace {

using athyper::testing::run_task;
using std::chrono::seconds;

CacheKey key_of(std::string tenant, std::string id = "1") {
  return *CacheKey::make({.realm = "main", .tenant = std::move(tenant), .kind = "test", .id = std::move(id)});
}

/// A cache server that is away.
class AbsentDriver final : public CacheDriver {
 public:
  explicit AbsentDriver(int& calls) : calls_(calls) {}
  lib::Task<lib::Result<std::optional<std::string>>> get(std::string) override { co_return away(); }
  lib::Task<lib::Result<void>> set(std::string, std::string, std::chrono::milliseconds) override { co_return away(); }
  lib::Task<lib::Result<void>> remove(std::string) override { co_return away(); }
  lib::Task<lib::Result<std::int64_t>> increment(std::string, std::int64_t, std::chrono::milliseconds) override {
    co_return away();
  }
  lib::Task<lib::Result<void>> ping() override { co_return away(); }

 private:
  lib::Error away() {
    ++calls_;
    return {lib::ErrorCode::unavailable, "test.away", "away"};
  }
  int& calls_;
};

class CacheAdapterTest : public ::testing::Test {
 protected:
  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
};

TEST_F(CacheAdapterTest, KeepsTenantsApart) {
  const auto cache = *create_memory_cache({}, clock_);
  EXPECT_TRUE(run_task(cache->set(key_of("acme"), "a", seconds(1))));
  EXPECT_TRUE(run_task(cache->set(key_of("globex"), "g", seconds(1))));
  EXPECT_EQ(run_task(cache->get(key_of("acme"))), "a");
  EXPECT_EQ(run_task(cache->get(key_of("globex"))), "g");
  EXPECT_EQ(run_task(cache->get(key_of("initech"))), std::nullopt);
  EXPECT_EQ(run_task(cache->increment(key_of("acme", "n"), 2, seconds(1))), 2);
  EXPECT_TRUE(run_task(cache->remove(key_of("acme"))));
  EXPECT_EQ(run_task(cache->get(key_of("acme"))), std::nullopt);
  EXPECT_EQ(cache->stats().hits, 2u);
  EXPECT_EQ(cache->stats().misses, 2u);
  EXPECT_EQ(cache->stats().failures, 0u);
}

TEST_F(CacheAdapterTest, TurnsEveryFailureOfTheDriverIntoAMissAndACount) {
  int calls = 0;
  const auto cache = create_cache_adapter(std::make_unique<AbsentDriver>(calls), clock_);
  EXPECT_EQ(run_task(cache->get(key_of("acme"))), std::nullopt);
  EXPECT_FALSE(run_task(cache->set(key_of("acme"), "a", seconds(1))));
  EXPECT_FALSE(run_task(cache->remove(key_of("acme"))));
  EXPECT_EQ(run_task(cache->increment(key_of("acme"), 1, seconds(1))), std::nullopt);
  EXPECT_EQ(cache->stats().failures, 4u);
  EXPECT_EQ(cache->stats().misses, 1u);
  EXPECT_EQ(calls, 4);
}

TEST_F(CacheAdapterTest, AsksTheDriverNoMoreWhileTheBreakerIsOpen) {
  int calls = 0;
  const auto cache = create_cache_adapter(std::make_unique<AbsentDriver>(calls), clock_);
  for (int i = 0; i < 15; ++i) (void)run_task(cache->get(key_of("acme")));
  EXPECT_EQ(calls, 10);
  EXPECT_EQ(cache->breaker_state(), "open");
  EXPECT_EQ(cache->stats().misses, 15u);
}

TEST_F(CacheAdapterTest, IsOptionalAndSaysWhyItIsUnwell) {
  int calls = 0;
  const auto cache = create_cache_adapter(std::make_unique<AbsentDriver>(calls), clock_);
  const auto check = cache->health_check();
  EXPECT_FALSE(check.required);
  const auto outcome = run_task(check.check());
  EXPECT_EQ(outcome.status, core::observability::HealthStatus::unhealthy);
  EXPECT_EQ(outcome.message, "test.away");
  EXPECT_EQ(run_task((*create_memory_cache({}, clock_))->health_check().check()).status,
            core::observability::HealthStatus::healthy);
}

TEST_F(CacheAdapterTest, DoesNotBlameTheDriverForACallersMistake) {
  const auto cache = *create_memory_cache({}, clock_);
  for (int i = 0; i < 20; ++i) EXPECT_FALSE(run_task(cache->set(key_of("acme"), "a", seconds(0))));
  EXPECT_EQ(cache->breaker_state(), "closed");
}

TEST_F(CacheAdapterTest, RefusesOptionsThatKeepNothing) {
  EXPECT_EQ(create_memory_cache({.max_bytes = 0}, clock_).error().key, "cache.bad_options");
  EXPECT_EQ(create_memory_cache({.max_entries = 2, .shards = 8}, clock_).error().key, "cache.bad_options");
}

}  // namespace
}  // namespace athyper::adapters::memorycache
