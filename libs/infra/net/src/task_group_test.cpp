#include <lib/net/task_group.hpp>

#include <gtest/gtest.h>

#include <lib/net/event.hpp>
#include <lib/net/loops.hpp>

namespace lib::net {
namespace {

struct Counter {
  explicit Counter(int* at) : live(at) { ++*live; }
  ~Counter() { --*live; }
  Counter(const Counter&) = delete;
  Counter& operator=(const Counter&) = delete;
  int* live;
};

Task<void> hold(int* live, Event* until) {
  const Counter counter(live);
  co_await until->wait();
}

Task<void> sleep_forever(int* live) {
  const Counter counter(live);
  for (;;) co_await sleep_for(std::chrono::hours(1));
}

void run(Task<void> (*body)(Loops*)) {
  Loops loops(1);
  loops.start();
  loops.run_and_wait(0, [&] { return body(&loops); });
}

Task<void> joins(Loops* loops) {
  int live = 0;
  Event event;
  TaskGroup group(loops->executor(0));
  for (int i = 0; i < 3; ++i) group.spawn([&] { return hold(&live, &event); });
  co_await yield_now();
  EXPECT_EQ(live, 3);
  EXPECT_EQ(group.size(), 3U);
  event.open();
  co_await group.join();
  EXPECT_EQ(live, 0);
  EXPECT_EQ(group.size(), 0U);
}

TEST(TaskGroup, joins_when_all_work_has_ended) {
  run(joins);
}

Task<void> cancels(Loops* loops) {
  int live = 0;
  TaskGroup group(loops->executor(0));
  for (int i = 0; i < 3; ++i) group.spawn([&] { return sleep_forever(&live); });
  co_await yield_now();
  EXPECT_EQ(live, 3);
  group.cancel();
  co_await group.join();
  EXPECT_EQ(live, 0);
}

TEST(TaskGroup, unwinds_what_runs_when_cancelled) {
  run(cancels);
}

Task<void> goes_out_of_scope(Loops* loops) {
  int live = 0;
  {
    TaskGroup group(loops->executor(0));
    group.spawn([&] { return sleep_forever(&live); });
    co_await yield_now();
  }
  while (live > 0) co_await yield_now();
}

TEST(TaskGroup, cancels_what_runs_when_it_goes) {
  run(goes_out_of_scope);
}

}  // namespace
}  // namespace lib::net
