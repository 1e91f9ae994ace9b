// ShutdownList: the process's one list of what must end, filled as things come up and run backwards.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/observability/shutdown.hpp>

namespace athyper::cmd {

/// Filled and run by the main thread; modules add to list() through the token kernel.lifecycle. The handlers run on the
/// main thread, one after the other, and may block: what they end has a limit of its own, the time that is left.
class ShutdownList {
 public:
  /// All handlers together get `timeout`.
  ShutdownList(const lib::Clock& clock, std::chrono::milliseconds timeout);

  core::observability::GracefulShutdown& list() { return list_; }
  /// Adds a step before those that are there already. `end` is told how much time is left.
  void at_end(std::string name, std::function<void(std::chrono::milliseconds left)> end);
  /// Runs the list; nothing when it ran before. A process that has not ended two seconds after the timeout is ended
  /// with ExitCode::forced_shutdown: something below a handler hangs.
  std::vector<core::observability::ShutdownStep> run();

 private:
  std::chrono::milliseconds left() const;

  const lib::Clock& clock_;
  std::chrono::milliseconds timeout_;
  std::optional<lib::Monotonic> began_;
  core::observability::GracefulShutdown list_;
};

}  // namespace athyper::cmd
