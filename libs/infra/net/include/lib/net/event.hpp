// Event: what one coroutine waits for and another on the same loop brings about.
#pragma once

#include <optional>

#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace lib::net {

/// Wakes coroutines of one loop. Not thread-safe: every call comes from the thread of that loop, and so does the
/// destruction. Waiters are woken in the order in which they came.
class Event {
 public:
  Event() = default;
  /// Wakes whoever still waits, with `false`.
  ~Event();
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;

  /// Wakes the waiter that came first. With nobody waiting, the next wait() returns at once; several such calls count
  /// as one.
  void notify();
  /// Wakes everybody and lets every later wait() through at once, for good.
  void open();
  bool is_open() const { return open_; }

  /// Suspends until notified: true. False when the deadline passed first, or when the event is destroyed meanwhile.
  Task<bool> wait(std::optional<Monotonic> deadline = std::nullopt);

 private:
  struct Waiter;

  void append(Waiter& waiter);
  void unlink(Waiter& waiter);

  Waiter* first_ = nullptr;
  Waiter* last_ = nullptr;
  bool remembered_ = false;
  bool open_ = false;
};

}  // namespace lib::net
