// GracefulShutdown: the one list of what must be closed, in order, when the process ends.
#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include <athyper/core/resilience/timing.hpp>
#include <lib/base/result.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::observability {

struct ShutdownHandler {
  std::string name;
  /// Lower runs first; of the same number the one added last runs first.
  int priority = 100;
  std::function<lib::Task<lib::Result<void>>()> run = nullptr;
};

/// How one handler ended; `error` is empty when it did well.
struct ShutdownStep {
  std::string name;
  std::string error;
  std::chrono::milliseconds duration{0};
};

/// Runs each handler once, one after the other; an error or an exception does not stop the rest. Safe from any thread;
/// the clock outlives it.
class GracefulShutdown {
 public:
  GracefulShutdown(const lib::Clock& clock, resilience::TimeLimit time_limit,
                   std::chrono::milliseconds timeout = std::chrono::milliseconds(30'000));

  /// Handlers added while the shutdown runs are refused: error key "shutdown.started".
  lib::Result<void> add(ShutdownHandler handler);
  /// Names in the order in which they will run.
  std::vector<std::string> order() const;
  bool started() const;
  /// Runs everything in at most the timeout; handlers that did not get their turn are reported as such. A second call
  /// gives an empty list.
  lib::Task<std::vector<ShutdownStep>> run();

 private:
  std::vector<ShutdownHandler> sorted() const;

  const lib::Clock& clock_;
  resilience::TimeLimit time_limit_;
  std::chrono::milliseconds timeout_;
  mutable std::mutex mutex_;
  std::vector<ShutdownHandler> handlers_;
  bool started_ = false;
};

}  // namespace athyper::core::observability
