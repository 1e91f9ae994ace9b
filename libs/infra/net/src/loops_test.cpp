#include <lib/net/loops.hpp>

#include <future>
#include <stdexcept>

#include <gtest/gtest.h>

namespace lib::net {
namespace {

Task<void> note_loop(std::size_t* seen) {
  co_await yield_now();
  *seen = Loops::current();
}

Task<void> fail() {
  co_await yield_now();
  throw std::runtime_error("broken");
}

// Tells through its destructor that the coroutine holding it is gone.
struct Witness {
  explicit Witness(bool* flag) : gone(flag) {}
  ~Witness() { *gone = true; }
  Witness(const Witness&) = delete;
  Witness& operator=(const Witness&) = delete;
  bool* gone;
};

Task<void> sleep_long(std::promise<void>* started, bool* gone) {
  const Witness witness(gone);
  started->set_value();
  co_await sleep_for(std::chrono::hours(1));
}

TEST(Loops, run_a_coroutine_on_the_thread_of_the_loop_it_was_given_to) {
  Loops loops(3);
  loops.start();
  for (std::size_t i = 0; i < loops.size(); ++i) {
    std::size_t seen = Loops::kNoLoop;
    loops.run_and_wait(i, [&seen] { return note_loop(&seen); });
    EXPECT_EQ(seen, i);
  }
  EXPECT_EQ(Loops::current(), Loops::kNoLoop);
}

TEST(Loops, hand_an_exception_to_the_thread_that_waits) {
  Loops loops(1);
  loops.start();
  EXPECT_THROW(loops.run_and_wait(0, fail), std::runtime_error);
}

TEST(Loops, destroy_suspended_coroutines_when_stopped) {
  bool gone = false;
  std::promise<void> started;
  Loops loops(2);
  loops.start();
  loops.spawn(1, [&] { return sleep_long(&started, &gone); });
  started.get_future().wait();
  loops.stop();
  EXPECT_TRUE(gone);
  loops.stop();
}

TEST(Loops, run_posted_work_in_order) {
  Loops loops(1);
  std::vector<int> order;
  std::promise<void> done;
  for (int i = 0; i < 3; ++i) loops.post(0, [&order, i] { order.push_back(i); });
  loops.post(0, [&done] { done.set_value(); });
  loops.start();
  done.get_future().wait();
  EXPECT_EQ(order, (std::vector<int>{0, 1, 2}));
}

}  // namespace
}  // namespace lib::net
