#include <lib/net/descriptor.hpp>

#include <array>

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <lib/net/loops.hpp>
#include <lib/net/task_group.hpp>

namespace lib::net {
namespace {

struct SocketPair {
  SocketPair() { EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()), 0); }
  ~SocketPair() {
    for (const int end : ends) ::close(end);
  }
  SocketPair(const SocketPair&) = delete;
  SocketPair& operator=(const SocketPair&) = delete;
  std::array<int, 2> ends{};
};

Monotonic in(int milliseconds) {
  return system_clock().monotonic() + std::chrono::milliseconds(milliseconds);
}

std::string key_of(const Result<void>& result) {
  return result.ok() ? "ok" : result.error().key;
}

Task<void> keep_readable(Descriptor* descriptor, std::optional<Monotonic> deadline, std::string* answer) {
  *answer = key_of(co_await descriptor->wait_readable(deadline));
}

Task<void> keep_writable(Descriptor* descriptor, std::optional<Monotonic> deadline, std::string* answer) {
  *answer = key_of(co_await descriptor->wait_writable(deadline));
}

void fill(int end) {
  const std::array<char, 4096> bytes{};
  while (::write(end, bytes.data(), bytes.size()) > 0) {
  }
}

void run(Task<void> (*body)(Loops*)) {
  Loops loops(1);
  loops.start();
  loops.run_and_wait(0, [&] { return body(&loops); });
}

Task<void> readiness(Loops* loops) {
  const SocketPair pair;
  auto made = Descriptor::make(loops->executor(0), pair.ends[0]);
  EXPECT_TRUE(made.ok());
  Descriptor descriptor = std::move(made).value();
  EXPECT_EQ(key_of(co_await descriptor.wait_writable(in(5000))), "ok");
  EXPECT_EQ(key_of(co_await descriptor.wait_readable(in(5))), "net.timeout");
  EXPECT_EQ(::write(pair.ends[1], "x", 1), 1);
  EXPECT_EQ(key_of(co_await descriptor.wait_readable(in(5000))), "ok");
  // Still unread, so a second wait that begins after the fact must see it too.
  EXPECT_EQ(key_of(co_await descriptor.wait_readable(in(5000))), "ok");
}

TEST(Descriptor, waits_until_the_socket_is_ready_or_the_deadline_passes) {
  run(readiness);
}

Task<void> both_sides(Loops* loops) {
  const SocketPair pair;
  fill(pair.ends[0]);
  Descriptor descriptor = Descriptor::make(loops->executor(0), pair.ends[0]).value();
  std::string reading;
  std::string writing;
  TaskGroup group(loops->executor(0));
  group.spawn([&] { return keep_readable(&descriptor, std::nullopt, &reading); });
  group.spawn([&] { return keep_writable(&descriptor, in(5), &writing); });
  while (writing.empty()) co_await sleep_for(std::chrono::milliseconds(1));
  EXPECT_EQ(writing, "net.timeout");
  EXPECT_EQ(reading, "") << "a deadline of one direction must not end the wait of the other";
  EXPECT_EQ(::write(pair.ends[1], "x", 1), 1);
  co_await group.join();
  EXPECT_EQ(reading, "ok");
}

TEST(Descriptor, keeps_one_direction_waiting_when_the_other_times_out) {
  run(both_sides);
}

Task<void> cancelled(Loops* loops) {
  const SocketPair pair;
  Descriptor descriptor = Descriptor::make(loops->executor(0), pair.ends[0]).value();
  std::string reading;
  TaskGroup group(loops->executor(0));
  group.spawn([&] { return keep_readable(&descriptor, std::nullopt, &reading); });
  co_await yield_now();
  descriptor.cancel();
  co_await group.join();
  EXPECT_EQ(reading, "net.cancelled");
}

TEST(Descriptor, ends_waits_when_cancelled) {
  run(cancelled);
}

Task<void> not_owning(Loops* loops) {
  const SocketPair pair;
  {
    const auto descriptor = Descriptor::make(loops->executor(0), pair.ends[0]);
  }
  EXPECT_EQ(::write(pair.ends[0], "x", 1), 1);
  EXPECT_TRUE(Descriptor::make(loops->executor(0), pair.ends[0]).ok()) << "the number can be watched again";
  EXPECT_FALSE(Descriptor::make(loops->executor(0), -1).ok());
  co_return;
}

TEST(Descriptor, leaves_the_socket_open_when_it_goes) {
  run(not_owning);
}

}  // namespace
}  // namespace lib::net
