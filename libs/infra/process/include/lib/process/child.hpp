// Child processes that end with their parent, signals as calls, and facts about the own process.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <lib/base/result.hpp>

namespace lib::process {

/// How a child sees itself. `as_caller` keeps the identity; `unprivileged_view` makes it believe it is a non-root user
/// while it keeps the caller's file rights: a user namespace with the caller mapped to a non-zero uid, or, where
/// namespaces are refused and the caller is root, the named service account.
enum class Identity { as_caller, unprivileged_view };

struct ChildOptions {
  std::vector<std::string> command;
  std::string working_directory = "/";
  std::vector<std::pair<std::string, std::string>> environment;
  Identity identity = Identity::as_caller;
  std::string service_account = "postgres";
  /// File that takes stdout and stderr; empty keeps the parent's stderr.
  std::string log_file;
  /// Descriptors of the caller that stay open in the child. A folder held open is reached as /proc/self/fd/N whatever
  /// the child may do on the way there.
  std::vector<int> kept_descriptors;
  /// Signal the child gets when the parent dies (PR_SET_PDEATHSIG); 0 lets it live on.
  int parent_death_signal = 0;
};

/// The user and group that own what a child writes.
struct FileIdentity {
  uid_t uid = 0;
  gid_t gid = 0;
};

/// Whom a child of that identity touches files as: the caller, or the service account where namespaces are refused and
/// the caller is root. Error key "process.no_service_account".
Result<FileIdentity> file_identity(Identity identity, const std::string& service_account);

/// A running child in a process group of its own. Start it from the main thread: the death signal fires when the
/// forking thread ends.
class Child {
 public:
  /// Error keys "process.not_found", "process.cannot_start".
  static Result<std::unique_ptr<Child>> start(ChildOptions options);
  /// Runs to the end and gives stdout+stderr; error "process.failed" with the tail of the output, "process.timeout".
  static Result<std::string> run(ChildOptions options, std::chrono::milliseconds limit);
  /// Sends the parent-death signal and waits when the child still runs; a child without such a signal lives on.
  virtual ~Child() = default;
  virtual pid_t pid() const = 0;
  virtual void signal(int number) = 0;
  /// Exit status (128 + signal number when a signal ended it) when it has ended, nothing while it runs.
  virtual std::optional<int> poll() = 0;
  /// Waits at most `limit`; nothing when it still runs.
  virtual std::optional<int> wait(std::chrono::milliseconds limit) = 0;
};

/// Blocks SIGINT, SIGTERM, SIGHUP in all threads and calls `on_signal(number)` on a thread of its own for each. Once
/// per process, before other threads.
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
/// Start time of a process (clock ticks since boot) so that a recycled id is not taken for the old process; nothing
/// when it is gone.
std::optional<std::uint64_t> start_ticks(pid_t pid);
/// Resident memory of this process in bytes.
std::size_t resident_bytes();
/// Full path of a program looked up in PATH; a name with a slash is only checked.
std::optional<std::string> find_program(const std::string& name);

}  // namespace lib::process
