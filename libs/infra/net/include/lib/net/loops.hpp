// Event loops: one per thread, nothing shared on the hot path.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>

#include <lib/base/task.hpp>

namespace lib::net {

/// N threads, each running one single-threaded event loop. Work spawned on a loop stays on its thread.
class Loops {
 public:
  /// What current() answers on a thread that is no loop's; larger than any size().
  static constexpr std::size_t kNoLoop = static_cast<std::size_t>(-1);

  /// 1–64 loops. The threads begin with start().
  explicit Loops(std::size_t count);
  ~Loops();
  Loops(const Loops&) = delete;
  Loops& operator=(const Loops&) = delete;

  std::size_t size() const;
  /// The executor of loop `index`; for I/O objects of lib boxes.
  boost::asio::any_io_executor executor(std::size_t index) const;
  /// Index of the loop whose thread calls, or kNoLoop.
  static std::size_t current();

  /// Starts the threads; returns at once.
  void start();
  /// Stops every loop after what is running now, joins the threads, destroys suspended coroutines. Idempotent; not from
  /// a loop's thread. Sockets and timers of the loops may outlive this call but not the Loops.
  void stop();

  /// Starts a coroutine on loop `index`. An exception that escapes it is a bug and ends the process.
  void spawn(std::size_t index, std::function<Task<void>()> work);
  /// Runs a coroutine on loop `index` and waits for it from a thread that is no loop (main, tests). An exception that
  /// escapes it comes out here.
  void run_and_wait(std::size_t index, std::function<Task<void>()> work);
  /// Runs plain work on loop `index`, later.
  void post(std::size_t index, std::function<void()> work);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Suspends the calling coroutine for at least `duration`. Cancellable.
Task<void> sleep_for(std::chrono::milliseconds duration);
/// Goes once through the event loop, so that others run.
Task<void> yield_now();

/// Bounded pool of threads for work that computes longer than a millisecond (key derivation, large JSON, PDF).
class WorkerPool {
 public:
  /// `threads` 1–64; at most `queue_limit` jobs wait.
  WorkerPool(std::size_t threads, std::size_t queue_limit);
  ~WorkerPool();
  /// Runs `work` on a pool thread and comes back to the caller's loop. What `work` throws comes out here. Error keys
  /// "worker_pool.full", "worker_pool.stopped" (both unavailable).
  Task<Result<void>> run(std::function<void()> work);
  /// Waits for running jobs, drops waiting ones ("worker_pool.stopped"). Idempotent; before the loops of the callers
  /// go.
  void stop();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace lib::net
