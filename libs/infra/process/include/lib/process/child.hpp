// Child processes that end with their parent, signals as calls, and facts about the own process.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <lib/base/result.hpp>

namespace lib::process {

/// How a child sees itself. `as_caller` keeps the identity; `unprivileged_view` makes it believe it is a non-root user while it keeps the
/// caller's file rights: a user namespace with the caller mapped to a non-zero uid, or, where namespaces are refused and the caller
/// is root, the named service account.
enum class Identity { as_caller, unprivileged_view };

struct ChildOptions {
  std::vector<std::string> command;
  std::string working_directory = "/";
  std::vector<std::pair<std::string, std::string>> environment;
  Identity identity = Identity::as_caller;
  std::string service_account = "postgres";
  /// File that takes stdout and stderr; empty keeps the parent's stderr.
  std::string log_file;
  /// Signal the child gets when the parent dies (PR_SET_PDEATHSIG); 0 lets it live on.
  int parent_death_signal = 0;
};

/// A running child in a process group of its own. Start it from the main thread: the death signal fires when the forking thread ends.
class Child {
 public:
  /// Error keys "process.not_found", "process.cannot_start".
  static Result<std::unique_ptr<Child>> start(ChildOptions options);
  /// Runs to the end and gives stdout+stderr; error "process.failed" with the tail of the output, "process.timeout".
  static Result<std::string> run(ChildOptions options, std::chrono::milliseconds limit);
  virtual ~Child() = default;
  virtual pid_t pid() const = 0;
  virtual void signal(int number) = 0;
  /// Exit status when it has ended, nothing while it runs.
  virtual std::optional<int> poll() = 0;
  /// Waits at most `limit`; nothing when it still runs.
  virtual std::optional<int> wait(std::chrono::milliseconds limit) = 0;
};

/// Blocks SIGINT, SIGTERM, SIGHUP in all threads and calls `on_signal(number)` on a thread of its own for each. Once per process, before other threads.
class Signals {
 public:
  explicit Signals(std::function<void(int)> on_signal);
  ~Signals();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// True when a process of that id runs.
bool is_running(pid_t pid);
/// Start time of a process (clock ticks since boot) so that a recycled id is not taken for the old process; nothing when it is gone.
std::optional<std::uint64_t> start_ticks(pid_t pid);
/// Resident memory of this process in bytes.
std::size_t resident_bytes();
/// First of `names` found in PATH.
std::optional<std::string> find_program(const std::string& name);

}  // namespace lib::process
