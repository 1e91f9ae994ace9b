#include <athyper/core/observability/shutdown.hpp>

#include <stdexcept>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

namespace athyper::core::observability {
namespace {

using std::chrono::milliseconds;
using Names = std::vector<std::string>;

struct ShutdownTest : ::testing::Test {
  GracefulShutdown shutdown{lib::system_clock(), testing::run_within, milliseconds(50)};
  Names ran;

  lib::Task<lib::Result<void>> note(std::string name) {
    ran.push_back(std::move(name));
    co_return lib::Result<void>();
  }
  void add(std::string name, int priority) {
    ASSERT_TRUE(shutdown.add({.name = name, .priority = priority, .run = [this, name] { return note(name); }}).ok());
  }
};

lib::Task<lib::Result<void>> fails() {
  co_return lib::Error{lib::ErrorCode::internal, "pool.stuck", "stuck"};
}
lib::Task<lib::Result<void>> throws() {
  throw std::runtime_error("boom");
  co_return lib::Result<void>();
}
lib::Task<lib::Result<void>> hangs() {
  co_await testing::wait(milliseconds(60'000));
  co_return lib::Result<void>();
}

TEST_F(ShutdownTest, runs_by_priority_and_the_newest_first_among_equals) {
  add("pool", 100);
  add("cache", 100);
  add("listener", 10);
  add("log", 900);
  EXPECT_EQ(shutdown.order(), (Names{"listener", "cache", "pool", "log"}));
  testing::run_task(shutdown.run());
  EXPECT_EQ(ran, (Names{"listener", "cache", "pool", "log"}));
}

TEST_F(ShutdownTest, goes_on_after_errors_and_exceptions) {
  add("last", 300);
  ASSERT_TRUE(shutdown.add({.name = "error", .run = fails}).ok());
  ASSERT_TRUE(shutdown.add({.name = "exception", .run = throws}).ok());
  const auto steps = testing::run_task(shutdown.run());
  ASSERT_EQ(steps.size(), 3U);
  EXPECT_EQ(steps[0].error, "boom");
  EXPECT_NE(steps[1].error.find("pool.stuck"), std::string::npos);
  EXPECT_EQ(steps[2].error, "");
  EXPECT_EQ(ran, Names{"last"});
}

TEST_F(ShutdownTest, stops_a_handler_that_hangs_and_says_which_did_not_run) {
  ASSERT_TRUE(shutdown.add({.name = "hangs", .priority = 1, .run = hangs}).ok());
  add("late", 2);
  const auto steps = testing::run_task(shutdown.run());
  EXPECT_EQ(steps.at(0).error, "stopped: the time for the shutdown was over");
  EXPECT_EQ(steps.at(1).error, "not run: the time for the shutdown was over");
  EXPECT_TRUE(ran.empty());
}

TEST_F(ShutdownTest, happens_once) {
  add("pool", 100);
  testing::run_task(shutdown.run());
  EXPECT_TRUE(testing::run_task(shutdown.run()).empty());
  EXPECT_EQ(ran.size(), 1U);
  EXPECT_EQ(shutdown.add({.name = "late"}).error().key, "shutdown.started");
}

}  // namespace
}  // namespace athyper::core::observability
