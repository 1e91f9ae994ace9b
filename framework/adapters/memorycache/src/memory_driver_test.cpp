// The memory of this process: age, bounds in entries and bytes, counters, many threads.
#include "memory_driver.hpp"

#include <limits>
#include <thread>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

namespace athyper::adapters::memorycache {
namespace {

using athyper::testing::run_task;
using std::chrono::milliseconds;
using std::chrono::seconds;

class MemoryDriverTest : public ::testing::Test {
 protected:
  MemoryDriver make(std::size_t entries, std::size_t bytes) {
    return MemoryDriver({.max_bytes = bytes, .max_entries = entries, .shards = 1}, clock_);
  }
  static std::optional<std::string> get(MemoryDriver& driver, std::string key) {
    return *run_task(driver.get(std::move(key)));
  }
  static bool set(MemoryDriver& driver, std::string key, std::string value, milliseconds ttl = seconds(60)) {
    return run_task(driver.set(std::move(key), std::move(value), ttl)).ok();
  }
  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
};

TEST_F(MemoryDriverTest, GivesBackWhatWasSetUntilItIsTooOld) {
  auto driver = make(10, 10'000);
  EXPECT_TRUE(set(driver, "a", "1", milliseconds(500)));
  clock_.advance(milliseconds(499));
  EXPECT_EQ(get(driver, "a"), "1");
  clock_.advance(milliseconds(1));
  EXPECT_EQ(get(driver, "a"), std::nullopt);
}

TEST_F(MemoryDriverTest, ForgetsWhatWasNotAskedForLongest) {
  auto driver = make(2, 10'000);
  set(driver, "a", "1");
  set(driver, "b", "2");
  EXPECT_EQ(get(driver, "a"), "1");
  set(driver, "c", "3");
  EXPECT_EQ(get(driver, "b"), std::nullopt);
  EXPECT_EQ(get(driver, "a"), "1");
  EXPECT_EQ(get(driver, "c"), "3");
}

TEST_F(MemoryDriverTest, StaysWithinItsBytes) {
  auto driver = make(1'000, 4'000);
  for (int i = 0; i < 20; ++i) set(driver, std::to_string(i), std::string(1'000, 'x'));
  int kept = 0;
  for (int i = 0; i < 20; ++i) kept += get(driver, std::to_string(i)).has_value() ? 1 : 0;
  EXPECT_EQ(kept, 3);
}

TEST_F(MemoryDriverTest, DropsTheOldValueWhenTheNewOneIsTooLarge) {
  auto driver = make(10, 1'000);
  set(driver, "a", "old");
  EXPECT_EQ(run_task(driver.set("a", std::string(2'000, 'x'), seconds(1))).error().key, "cache.too_large");
  EXPECT_EQ(get(driver, "a"), std::nullopt);
}

TEST_F(MemoryDriverTest, RemovesAndRefusesATimeToLiveOfNothing) {
  auto driver = make(10, 10'000);
  set(driver, "a", "1");
  EXPECT_TRUE(run_task(driver.remove("a")).ok());
  EXPECT_TRUE(run_task(driver.remove("a")).ok());
  EXPECT_EQ(get(driver, "a"), std::nullopt);
  EXPECT_EQ(run_task(driver.set("a", "1", milliseconds(0))).error().key, "cache.bad_ttl");
}

TEST_F(MemoryDriverTest, CountsInTheWindowOfTheFirstIncrement) {
  auto driver = make(10, 10'000);
  EXPECT_EQ(*run_task(driver.increment("n", 1, seconds(10))), 1);
  clock_.advance(seconds(6));
  EXPECT_EQ(*run_task(driver.increment("n", 4, seconds(10))), 5);
  clock_.advance(seconds(4));
  EXPECT_EQ(*run_task(driver.increment("n", 1, seconds(10))), 1);
}

TEST_F(MemoryDriverTest, RefusesToCountWhatIsNoNumberOrWouldOverflow) {
  auto driver = make(10, 10'000);
  set(driver, "n", "seven");
  EXPECT_EQ(run_task(driver.increment("n", 1, seconds(1))).error().key, "cache.not_a_number");
  set(driver, "n", std::to_string(std::numeric_limits<std::int64_t>::max()));
  EXPECT_EQ(run_task(driver.increment("n", 1, seconds(1))).error().key, "cache.out_of_range");
}

TEST_F(MemoryDriverTest, LosesNoIncrementOfManyThreads) {
  MemoryDriver driver({.max_bytes = 100'000, .max_entries = 100, .shards = 4}, clock_);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&driver] {
      for (int i = 0; i < 500; ++i) (void)run_task(driver.increment(std::to_string(i % 5), 1, seconds(60)));
    });
  }
  for (auto& thread : threads) thread.join();
  for (int i = 0; i < 5; ++i) EXPECT_EQ(get(driver, std::to_string(i)), "400");
}

}  // namespace
}  // namespace athyper::adapters::memorycache
