#include <lib/net/event.hpp>

#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include <lib/net/loops.hpp>
#include <lib/net/task_group.hpp>

namespace lib::net {
namespace {

Monotonic soon() {
  return system_clock().monotonic() + std::chrono::milliseconds(5);
}

Task<void> wait_and_note(Event* event, std::vector<int>* order, int number) {
  if (co_await event->wait()) order->push_back(number);
}

Task<void> wait_and_keep(Event* event, bool* answer) {
  *answer = co_await event->wait();
}

void run(Task<void> (*body)(Loops*)) {
  Loops loops(1);
  loops.start();
  loops.run_and_wait(0, [&] { return body(&loops); });
}

Task<void> wakes_in_order(Loops* loops) {
  Event event;
  std::vector<int> order;
  TaskGroup group(loops->executor(0));
  for (int i = 0; i < 3; ++i) group.spawn([&, i] { return wait_and_note(&event, &order, i); });
  co_await yield_now();
  event.notify();
  event.notify();
  while (order.size() < 2) co_await yield_now();
  EXPECT_EQ(order, (std::vector<int>{0, 1}));
  event.notify();
  co_await group.join();
  EXPECT_EQ(order, (std::vector<int>{0, 1, 2}));
}

TEST(Event, wakes_waiters_in_the_order_in_which_they_came) {
  run(wakes_in_order);
}

Task<void> remembers_once(Loops*) {
  Event event;
  event.notify();
  event.notify();
  EXPECT_TRUE(co_await event.wait());
  EXPECT_FALSE(co_await event.wait(soon()));
}

TEST(Event, remembers_one_notification_for_the_next_waiter) {
  run(remembers_once);
}

Task<void> opens_for_good(Loops* loops) {
  Event event;
  std::vector<int> order;
  TaskGroup group(loops->executor(0));
  for (int i = 0; i < 2; ++i) group.spawn([&, i] { return wait_and_note(&event, &order, i); });
  co_await yield_now();
  event.open();
  co_await group.join();
  EXPECT_EQ(order.size(), 2U);
  EXPECT_TRUE(co_await event.wait(soon()));
  EXPECT_TRUE(co_await event.wait(soon()));
}

TEST(Event, once_opened_lets_everybody_through) {
  run(opens_for_good);
}

Task<void> destroyed_meanwhile(Loops* loops) {
  auto event = std::make_unique<Event>();
  bool answer = true;
  TaskGroup group(loops->executor(0));
  group.spawn([&] { return wait_and_keep(event.get(), &answer); });
  co_await yield_now();
  event.reset();
  co_await group.join();
  EXPECT_FALSE(answer);
}

TEST(Event, lets_waiters_go_without_success_when_destroyed) {
  run(destroyed_meanwhile);
}

Task<void> hands_on(Loops* loops) {
  Event event;
  std::vector<int> order;
  TaskGroup first(loops->executor(0));
  TaskGroup second(loops->executor(0));
  first.spawn([&] { return wait_and_note(&event, &order, 1); });
  second.spawn([&] { return wait_and_note(&event, &order, 2); });
  co_await yield_now();
  first.cancel();
  co_await first.join();
  event.notify();
  co_await second.join();
  EXPECT_EQ(order, (std::vector<int>{2}));
}

TEST(Event, loses_no_notification_to_a_cancelled_waiter) {
  run(hands_on);
}

}  // namespace
}  // namespace lib::net
