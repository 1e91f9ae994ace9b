// The one list of the end, and the services that run beside requests.
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include <lib/log/logger.hpp>
#include <lib/net/loops.hpp>

#include "background.hpp"
#include "shutdown_list.hpp"

namespace athyper::cmd {
namespace {

using namespace std::chrono_literals;
using Names = std::vector<std::string>;

TEST(ShutdownList, runs_backwards_on_the_calling_thread_once) {
  ShutdownList list(lib::system_clock(), 10s);
  Names ran;
  const auto note = [&](std::string name) {
    list.at_end(name, [&ran, name, main = std::this_thread::get_id()](auto left) {
      EXPECT_EQ(std::this_thread::get_id(), main);
      EXPECT_GT(left, 0ms);
      ran.push_back(name);
    });
  };
  note("database");
  note("servers");
  // What a module adds through the token stands in the same list.
  ASSERT_TRUE(list.list()
                  .add({.name = "module",
                        .run = [&]() -> lib::Task<lib::Result<void>> {
                          ran.emplace_back("module");
                          co_return lib::Result<void>();
                        }})
                  .ok());
  EXPECT_EQ(list.run().size(), 3u);
  EXPECT_EQ(ran, (Names{"module", "servers", "database"}));
  EXPECT_TRUE(list.run().empty());
  EXPECT_EQ(ran.size(), 3u);
}

TEST(ShutdownList, a_step_that_fails_is_told_and_the_others_run) {
  ShutdownList list(lib::system_clock(), 10s);
  bool ended = false;
  list.at_end("database", [&](auto) { ended = true; });
  list.at_end("servers", [](auto) { throw std::runtime_error("stuck"); });
  const auto steps = list.run();
  EXPECT_EQ(steps.at(0).error, "stuck");
  EXPECT_TRUE(ended);
}

TEST(ShutdownListDeathTest, a_step_that_never_returns_ends_the_process_with_the_documented_code) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto hang = [] {
    ShutdownList list(lib::system_clock(), 1ms);
    list.at_end("hangs", [](auto) { std::this_thread::sleep_for(1h); });
    list.run();
  };
  EXPECT_EXIT(hang(), ::testing::ExitedWithCode(40), "did not end in time");
}

class BackgroundTest : public ::testing::Test {
 protected:
  BackgroundTest() { loops_.start(); }
  ~BackgroundTest() override { loops_.stop(); }

  /// Calls `turn` until it has asked to be stopped, then stops the service.
  void run_until_stopped(std::function<lib::Result<bool>(int)> turn) {
    runtime::ServiceDef def{
        .name = "test", .mode = runtime::Mode::worker, .pause = 1ms, .turn = [&]() -> lib::Task<lib::Result<bool>> {
          if (++turns_ == hold_at_) {
            enough_.open();
            co_await held_.wait();
          }
          co_return turn(turns_);
        }};
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      service_ = std::make_unique<BackgroundService>(def, loops_.executor(0), logger_);
      EXPECT_TRUE((co_await service_->start()).ok());
      co_await enough_.wait();
      healthy_at_the_end_ = service_->healthy();
      last_ = co_await service_->health_check(true).check();
      held_.open();
      EXPECT_TRUE((co_await service_->stop()).ok());
      service_.reset();
    });
  }

  lib::net::Loops loops_{1};
  lib::log::Logger logger_{[this](std::string_view line) { log_ += line; }, lib::log::Level::info, lib::system_clock(),
                           false};
  std::string log_;
  std::unique_ptr<BackgroundService> service_;
  lib::net::Event enough_, held_;
  /// The turn in the midst of which the service is looked at.
  int hold_at_ = 0;
  int turns_ = 0;
  bool healthy_at_the_end_ = false;
  core::observability::HealthOutcome last_;
};

TEST_F(BackgroundTest, goes_on_at_once_while_there_is_more_and_after_a_pause_otherwise) {
  run_until_stopped([&](int turn) -> lib::Result<bool> {
    if (turn == 5) enough_.open();
    return turn % 2 == 0;
  });
  EXPECT_GE(turns_, 5);
  EXPECT_TRUE(healthy_at_the_end_);
}

TEST_F(BackgroundTest, an_error_or_an_exception_of_a_turn_is_logged_and_survived) {
  run_until_stopped([&](int turn) -> lib::Result<bool> {
    if (turn == 1) return lib::Error{lib::ErrorCode::unavailable, "db.breaker_open", "not now"};
    if (turn == 2) throw std::runtime_error("boom");
    if (turn == 3) enough_.open();
    return false;
  });
  EXPECT_NE(log_.find("db.breaker_open"), std::string::npos);
  EXPECT_NE(log_.find("boom"), std::string::npos);
  EXPECT_TRUE(healthy_at_the_end_);
}

struct Turns {
  std::string name;
  /// How the turns end, in order: f(ails) or g(oes well).
  std::string ends;
  core::observability::HealthStatus seen;
};

class BackgroundHealth : public BackgroundTest, public ::testing::WithParamInterface<Turns> {};

TEST_P(BackgroundHealth, follows_the_turns) {
  const std::string& ends = GetParam().ends;
  hold_at_ = static_cast<int>(ends.size()) + 1;
  run_until_stopped([&](int turn) -> lib::Result<bool> {
    const auto place = static_cast<std::size_t>(turn - 1);
    if (place >= ends.size() || ends[place] == 'g') return false;
    return lib::Error{lib::ErrorCode::unavailable, "db.breaker_open", "not now"};
  });
  EXPECT_EQ(to_string(last_.status), to_string(GetParam().seen));
  EXPECT_EQ(healthy_at_the_end_, GetParam().seen == core::observability::HealthStatus::healthy);
}

INSTANTIATE_TEST_SUITE_P(
    Table, BackgroundHealth,
    ::testing::Values(Turns{"one_that_fails_degrades", "f", core::observability::HealthStatus::degraded},
                      Turns{"four_degrade", "ffff", core::observability::HealthStatus::degraded},
                      Turns{"the_fifth_in_a_row_is_unhealthy", "fffff", core::observability::HealthStatus::unhealthy},
                      Turns{"only_those_in_a_row_count", "ffffgf", core::observability::HealthStatus::degraded},
                      Turns{"one_that_goes_well_heals", "ffffffg", core::observability::HealthStatus::healthy}),
    [](const auto& info) { return info.param.name; });

TEST_F(BackgroundTest, is_a_required_check_only_where_it_is_asked_to_be) {
  const runtime::ServiceDef def{.name = "jobs", .mode = runtime::Mode::worker, .pause = 1ms, .turn = nullptr};
  loops_.run_and_wait(0, [&]() -> lib::Task<void> {
    const BackgroundService service(def, loops_.executor(0), logger_);
    EXPECT_EQ(service.health_check(true).name, "service:jobs");
    EXPECT_TRUE(service.health_check(true).required);
    EXPECT_FALSE(service.health_check(false).required);
    co_return;
  });
}

}  // namespace
}  // namespace athyper::cmd
