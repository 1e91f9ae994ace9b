#include <athyper/core/lifecycle/lifecycle.hpp>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

namespace athyper::core::lifecycle {
namespace {

using Steps = std::vector<std::string>;

class Part final : public ComponentLifecycle {
 public:
  Part(std::string name, Steps& steps, std::string fails_at = {})
      : name_(std::move(name)), steps_(steps), fails_at_(std::move(fails_at)) {}
  std::string_view name() const override { return name_; }
  lib::Task<lib::Result<void>> start() override { return step("start"); }
  lib::Task<lib::Result<void>> stop() override { return step("stop"); }
  bool healthy() const override { return fails_at_ != "health"; }

 private:
  lib::Task<lib::Result<void>> step(std::string what) {
    steps_.push_back(what + " " + name_);
    if (what == fails_at_) co_return lib::Error{lib::ErrorCode::unavailable, name_ + ".down", ""};
    co_return lib::Result<void>();
  }
  std::string name_;
  Steps& steps_;
  std::string fails_at_;
};

struct LifecycleTest : ::testing::Test {
  LifecycleManager manager;
  Steps steps;
  void add(std::string name, std::string fails_at = {}) {
    ASSERT_TRUE(manager.add(std::make_unique<Part>(std::move(name), steps, std::move(fails_at))).ok());
  }
  lib::Result<void> start() { return testing::run_task(manager.start()); }
  lib::Result<void> stop() { return testing::run_task(manager.stop()); }
};

TEST_F(LifecycleTest, starts_forward_and_stops_backward) {
  add("db");
  add("cache");
  add("http");
  EXPECT_TRUE(start().ok());
  EXPECT_TRUE(manager.healthy());
  EXPECT_TRUE(stop().ok());
  EXPECT_EQ(steps, (Steps{"start db", "start cache", "start http", "stop http", "stop cache", "stop db"}));
  EXPECT_EQ(manager.phase(), LifecyclePhase::stopped);
}

TEST_F(LifecycleTest, stops_what_runs_when_a_start_fails) {
  add("db");
  add("cache", "start");
  add("http");
  const auto result = start();
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().key, "lifecycle.start_failed");
  EXPECT_EQ(result.error().cause->key, "cache.down");
  EXPECT_EQ(steps, (Steps{"start db", "start cache", "stop db"}));
  EXPECT_EQ(manager.phase(), LifecyclePhase::failed);
}

TEST_F(LifecycleTest, stops_all_and_gives_the_first_error) {
  add("db");
  add("cache", "stop");
  EXPECT_TRUE(start().ok());
  EXPECT_EQ(stop().error().key, "cache.down");
  EXPECT_EQ(steps.back(), "stop db");
  EXPECT_TRUE(stop().ok());
}

TEST_F(LifecycleTest, is_not_healthy_when_a_component_is_not) {
  add("db", "health");
  EXPECT_FALSE(manager.healthy());
  EXPECT_TRUE(start().ok());
  EXPECT_FALSE(manager.healthy());
  EXPECT_FALSE(manager.components().at(0).healthy);
  EXPECT_EQ(to_string(manager.components().at(0).phase), "running");
}

TEST_F(LifecycleTest, takes_components_before_the_start_and_each_name_once) {
  add("db");
  EXPECT_EQ(manager.add(std::make_unique<Part>("db", steps)).error().key, "lifecycle.duplicate");
  EXPECT_TRUE(start().ok());
  EXPECT_EQ(manager.add(std::make_unique<Part>("late", steps)).error().key, "lifecycle.started");
  EXPECT_EQ(start().error().key, "lifecycle.started");
}

}  // namespace
}  // namespace athyper::core::lifecycle
