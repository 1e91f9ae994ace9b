// What a worker of jobs needs of its event loop: work beside itself, waiting, and stopping one piece of work.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <lib/base/task.hpp>

namespace athyper::core::jobs {

/// How a bounded piece of work came to its end; it has unwound in every case.
enum class WorkEnd { finished, too_long, stopped };

/// Stops the work it was given to.
class WorkStop {
 public:
  virtual ~WorkStop() = default;
  virtual void stop() = 0;
};

/// Used from the thread of the loop, but for wake().
class WorkLoop {
 public:
  virtual ~WorkLoop() = default;
  /// Starts work beside the caller. An exception that escapes it is a bug.
  virtual void spawn(std::function<lib::Task<void>()> work) = 0;
  /// Aborts what every spawned work awaits, and waits until none is left.
  virtual lib::Task<void> end_all() = 0;
  virtual std::unique_ptr<WorkStop> make_stop() = 0;
  /// Runs work until it ends, `limit` is over or `stop` says so. What it throws comes out.
  virtual lib::Task<WorkEnd> run(std::function<lib::Task<void>()> work, std::chrono::milliseconds limit,
                                 WorkStop& stop) = 0;
  /// Suspends the caller until somebody wakes it (true), at most for `limit`. A wake() that nobody waits for is
  /// remembered once.
  virtual lib::Task<bool> wait(std::chrono::milliseconds limit) = 0;
  /// From any thread.
  virtual void wake() = 0;
  virtual lib::Task<void> sleep(std::chrono::milliseconds duration) = 0;
};

}  // namespace athyper::core::jobs
