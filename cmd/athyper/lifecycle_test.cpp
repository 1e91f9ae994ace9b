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
          co_return turn(++turns_);
        }};
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      service_ = std::make_unique<BackgroundService>(def, loops_.executor(0), logger_);
      EXPECT_TRUE((co_await service_->start()).ok());
      co_await enough_.wait();
      healthy_at_the_end_ = service_->healthy();
      EXPECT_TRUE((co_await service_->stop()).ok());
      service_.reset();
    });
  }

  lib::net::Loops loops_{1};
  lib::log::Logger logger_{[this](std::string_view line) { log_ += line; }, lib::log::Level::info, lib::system_clock(),
                           false};
  std::string log_;
  std::unique_ptr<BackgroundService> service_;
  lib::net::Event enough_;
  int turns_ = 0;
  bool healthy_at_the_end_ = false;
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

}  // namespace
}  // namespace athyper::cmd
