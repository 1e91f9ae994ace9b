#include <lib/process/child.hpp>

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <condition_variable>
#include <mutex>

namespace lib::process {
namespace {

using namespace std::chrono_literals;

TEST(Signals, each_termination_signal_becomes_one_call) {
  std::mutex mutex;
  std::condition_variable arrived;
  std::vector<int> numbers;
  {
    Signals signals([&](int number) {
      const std::lock_guard lock(mutex);
      numbers.push_back(number);
      arrived.notify_one();
    });
    std::size_t expected = 0;
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
      kill(getpid(), number);
      std::unique_lock lock(mutex);
      ++expected;
      ASSERT_TRUE(arrived.wait_for(lock, 5s, [&] { return numbers.size() >= expected; }));
    }
  }
  EXPECT_EQ(numbers, (std::vector{SIGTERM, SIGINT, SIGHUP}));
}

TEST(Signals, a_child_does_not_inherit_the_block) {
  Signals signals([](int) {});
  ChildOptions options;
  options.command = {"sleep", "30"};
  const auto child = Child::start(options);
  ASSERT_TRUE(child.ok());
  (*child)->signal(SIGTERM);
  EXPECT_EQ((*child)->wait(5s), 128 + SIGTERM);
}

}  // namespace
}  // namespace lib::process
