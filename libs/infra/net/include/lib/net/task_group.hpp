// TaskGroup: the owner of coroutines that run beside their creator; no work is detached.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

#include <lib/base/task.hpp>

namespace lib::net {

/// Coroutines of one loop with one owner that cancels and joins them. Used from the thread of that loop only.
class TaskGroup {
 public:
  explicit TaskGroup(boost::asio::any_io_executor executor);
  /// Cancels what still runs. It ends at its next suspension point, later than this; join() first where the work uses
  /// the owner.
  ~TaskGroup();
  TaskGroup(const TaskGroup&) = delete;
  TaskGroup& operator=(const TaskGroup&) = delete;

  /// Starts a coroutine. `work` is kept until it ends. An exception that escapes it is a bug and ends the process.
  void spawn(std::function<Task<void>()> work);
  /// Asks every running coroutine to end: what it awaits is aborted and the coroutine unwinds. Idempotent.
  void cancel();
  /// Suspends until none runs.
  Task<void> join();
  std::size_t size() const;

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace lib::net
