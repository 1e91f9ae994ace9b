#include <lib/net/run.hpp>

#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include <lib/net/event.hpp>
#include <lib/net/loops.hpp>
#include <lib/net/task_group.hpp>

namespace lib::net {
namespace {

using std::chrono::milliseconds;

Task<void> note(bool& ended) {
  co_await yield_now();
  ended = true;
}
Task<void> wait_for_ever(bool& unwound) {
  struct Mark {
    bool& at_end;
    ~Mark() { at_end = true; }
  } mark{unwound};
  co_await sleep_for(std::chrono::hours(1));
}
Task<void> throws() {
  co_await yield_now();
  throw std::runtime_error("boom");
}

TEST(RunUntil, work_ends_by_itself_or_when_the_event_opens_or_when_its_time_is_over) {
  Loops loops(1);
  loops.start();
  std::vector<bool> ended;
  loops.run_and_wait(0, [&]() -> Task<void> {
    const auto forever = []() -> Task<void> { co_await sleep_for(std::chrono::hours(1)); };
    Event stop, never;
    ended.push_back(co_await run_until([]() -> Task<void> { co_return; }, never, std::chrono::hours(1)));
    ended.push_back(co_await run_until(forever, never, std::chrono::milliseconds(1)));
    TaskGroup other(loops.executor(0));
    other.spawn([&]() -> Task<void> {
      stop.open();
      co_return;
    });
    ended.push_back(co_await run_until(forever, stop, std::chrono::hours(1)));
    ended.push_back(co_await run_until(forever, stop, std::chrono::hours(1)));
    co_await other.join();
  });
  EXPECT_EQ(ended, (std::vector<bool>{true, false, false, false}));
}

TEST(RunHere, runs_on_the_calling_thread_to_the_end) {
  std::thread::id where;
  bool ended = false;
  run_here([&]() -> Task<void> {
    co_await note(ended);
    where = std::this_thread::get_id();
  });
  EXPECT_TRUE(ended);
  EXPECT_EQ(where, std::this_thread::get_id());
}

TEST(RunHere, gives_what_was_thrown) {
  EXPECT_THROW(run_here(throws), std::runtime_error);
}

TEST(RunWithin, says_whether_the_work_ended_in_time_and_leaves_nothing_running) {
  bool ended = false, unwound = false, in_time = false, late = true;
  run_here([&]() -> Task<void> {
    in_time = co_await run_within([&] { return note(ended); }, std::chrono::hours(1));
    late = co_await run_within([&] { return wait_for_ever(unwound); }, milliseconds(1));
  });
  EXPECT_TRUE(in_time);
  EXPECT_TRUE(ended);
  EXPECT_FALSE(late);
  EXPECT_TRUE(unwound);
}

}  // namespace
}  // namespace lib::net
