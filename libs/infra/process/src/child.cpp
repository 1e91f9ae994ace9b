// fork, exec and wait. Between fork and exec only async-signal-safe calls happen, since the parent may have threads; so
// _Fork() will do, which runs nobody's handlers. One of them, the thread sanitizer's, starts a thread in the child, and
// a process with threads may not enter another user namespace.
#include <lib/process/child.hpp>

#include "identity.hpp"

#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>

extern char** environ;

namespace lib::process {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kOutputLimit = 1 << 20;
constexpr std::size_t kTailLength = 2'000;
constexpr milliseconds kFarewell{5'000};

/// A file descriptor that closes itself.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int value) : value_(value) {}
  Descriptor(Descriptor&& other) noexcept : value_(std::exchange(other.value_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Descriptor() { reset(); }
  int get() const { return value_; }
  void reset() {
    if (value_ >= 0) ::close(std::exchange(value_, -1));
  }

 private:
  int value_ = -1;
};

struct Pipe {
  Descriptor read;
  Descriptor write;
};

Error cannot_start(const std::string& what, int code) {
  return Error{
      .code = ErrorCode::unavailable, .key = "process.cannot_start", .message = what + ": " + std::strerror(code)};
}

Result<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return cannot_start("no pipe", errno);
  return Pipe{.read = Descriptor(ends[0]), .write = Descriptor(ends[1])};
}

/// Which step of the child's way to exec failed, sent to the parent over a pipe that exec closes.
enum class Step : int { directory, identity, orphaned, execute };
struct Failure {
  Step step;
  int code;
};

const char* describe_step(Step step) {
  switch (step) {
    case Step::directory:
      return "cannot enter the working directory";
    case Step::identity:
      return "cannot change identity";
    case Step::orphaned:
      return "the parent ended first";
    case Step::execute:
      return "cannot execute";
  }
  return "unknown step";
}

/// Everything the child needs, allocated before fork.
struct Launch {
  std::string program;
  std::vector<char*> arguments;
  std::vector<std::string> environment_text;
  std::vector<char*> environment;
  std::string directory;
  IdentityPlan identity;
  int output = -1;
  std::vector<int> kept;
  int death_signal = 0;
};

[[noreturn]] void fail_child(int report, Step step) {
  const Failure failure{.step = step, .code = errno};
  [[maybe_unused]] const auto written = write(report, &failure, sizeof failure);
  leave_child(127);
}

void reset_signals() {
  for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD, SIGQUIT}) ::signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void become(const Launch& launch, int report, pid_t parent) {
  setpgid(0, 0);
  reset_signals();
  const int null = open("/dev/null", O_RDWR);
  if (null >= 0) dup2(null, STDIN_FILENO);
  if (launch.output >= 0) {
    dup2(launch.output, STDOUT_FILENO);
    dup2(launch.output, STDERR_FILENO);
  }
  // A library may have opened something without the flag; a child that holds our listening socket outlives us with it.
  close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
  for (const int descriptor : launch.kept) fcntl(descriptor, F_SETFD, 0);
  if (chdir(launch.directory.c_str()) != 0) fail_child(report, Step::directory);
  if (!apply_identity(launch.identity)) fail_child(report, Step::identity);
  if (launch.death_signal != 0) {
    // A change of identity clears the death signal, so it is set after it; the parent may have ended in between.
    prctl(PR_SET_PDEATHSIG, launch.death_signal);
    if (getppid() != parent) fail_child(report, Step::orphaned);
  }
  execve(launch.program.c_str(), launch.arguments.data(), launch.environment.data());
  fail_child(report, Step::execute);
}

std::vector<std::string> merge_environment(const std::vector<std::pair<std::string, std::string>>& extra) {
  std::vector<std::string> merged;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    const auto name = text.substr(0, text.find('='));
    bool replaced = false;
    for (const auto& [key, value] : extra) replaced = replaced || key == name;
    if (!replaced) merged.emplace_back(text);
  }
  for (const auto& [key, value] : extra) merged.push_back(key + "=" + value);
  return merged;
}

Result<Launch> prepare(const ChildOptions& options) {
  if (options.command.empty()) return cannot_start("empty command", EINVAL);
  const auto program = find_program(options.command.front());
  if (!program) {
    return Error{.code = ErrorCode::not_found,
                 .key = "process.not_found",
                 .message = "program '" + options.command.front() + "' was not found"};
  }
  Launch launch;
  launch.program = *program;
  for (const auto& argument : options.command) launch.arguments.push_back(const_cast<char*>(argument.c_str()));
  launch.arguments.push_back(nullptr);
  launch.environment_text = merge_environment(options.environment);
  for (auto& entry : launch.environment_text) launch.environment.push_back(entry.data());
  launch.environment.push_back(nullptr);
  launch.directory = options.working_directory;
  launch.kept = options.kept_descriptors;
  launch.death_signal = options.parent_death_signal;
  TRY(launch.identity, plan_identity(options.identity, options.service_account));
  return launch;
}

/// Forks and waits until the child has executed its program or said why not.
Result<pid_t> spawn(const Launch& launch) {
  TRY(auto report, make_pipe());
  const pid_t parent = getpid();
  const pid_t child = _Fork();
  if (child < 0) return cannot_start("cannot fork", errno);
  if (child == 0) become(launch, report.write.get(), parent);
  setpgid(child, child);
  report.write.reset();
  Failure failure{};
  ssize_t length = 0;
  do {
    length = read(report.read.get(), &failure, sizeof failure);
  } while (length < 0 && errno == EINTR);
  if (length != static_cast<ssize_t>(sizeof failure)) return child;
  waitpid(child, nullptr, 0);
  return cannot_start(std::string(describe_step(failure.step)) + " (" + launch.program + ")", failure.code);
}

/// As a shell tells it: the exit code, or 128 + the signal that ended the process.
int exit_status(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Readable when the process has ended. The wrapper of glibc 2.36 lacks its C linkage, so the call is made directly.
int open_pidfd(pid_t pid) {
  return static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
}

class RunningChild final : public Child {
 public:
  RunningChild(pid_t pid, int death_signal) : pid_(pid), death_signal_(death_signal), ended_(open_pidfd(pid)) {}

  ~RunningChild() override {
    if (death_signal_ == 0 || poll()) return;
    signal(death_signal_);
    if (wait(kFarewell)) return;
    kill(-pid_, SIGKILL);
    wait(kFarewell);
  }

  pid_t pid() const override { return pid_; }

  void signal(int number) override {
    if (!poll()) kill(pid_, number);
  }

  std::optional<int> poll() override {
    if (status_) return status_;
    int status = 0;
    const pid_t result = waitpid(pid_, &status, WNOHANG);
    if (result == pid_) status_ = exit_status(status);
    if (result < 0 && errno == ECHILD) status_ = 0;
    return status_;
  }

  std::optional<int> wait(milliseconds limit) override {
    const auto deadline = Clock::now() + limit;
    while (!poll()) {
      const auto left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
      if (left <= milliseconds::zero()) return {};
      pause_until_ended(left);
    }
    return status_;
  }

 private:
  void pause_until_ended(milliseconds left) {
    // Without pidfd_open (Linux before 5.3) the end is looked for every five milliseconds.
    pollfd ended{.fd = ended_.get(), .events = POLLIN, .revents = 0};
    const bool has_pidfd = ended_.get() >= 0;
    const auto pause = has_pidfd ? left : std::min(left, milliseconds(5));
    ::poll(&ended, has_pidfd ? 1 : 0, static_cast<int>(pause.count()));
  }

  pid_t pid_;
  int death_signal_;
  Descriptor ended_;
  std::optional<int> status_;
};

/// Reads until the other side closes or the deadline passes; keeps the last kOutputLimit bytes. False at the deadline.
bool drain(int source, Clock::time_point deadline, std::string& output) {
  std::array<char, 16'384> buffer{};
  for (;;) {
    const auto left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
    if (left <= milliseconds::zero()) return false;
    pollfd readable{.fd = source, .events = POLLIN, .revents = 0};
    if (poll(&readable, 1, static_cast<int>(left.count())) <= 0) continue;
    const auto length = read(source, buffer.data(), buffer.size());
    if (length == 0) return true;
    if (length < 0 && errno != EINTR && errno != EAGAIN) return true;
    if (length > 0) output.append(buffer.data(), static_cast<std::size_t>(length));
    if (output.size() > kOutputLimit) output.erase(0, output.size() - kOutputLimit);
  }
}

std::string tail_of(const std::string& output) {
  return output.size() > kTailLength ? output.substr(output.size() - kTailLength) : output;
}

}  // namespace

Result<std::unique_ptr<Child>> Child::start(ChildOptions options) {
  TRY(auto launch, prepare(options));
  Descriptor log;
  if (!options.log_file.empty()) {
    log = Descriptor(open(options.log_file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (log.get() < 0) return cannot_start("cannot open " + options.log_file, errno);
    launch.output = log.get();
  } else {
    launch.output = STDERR_FILENO;
  }
  TRY(const pid_t pid, spawn(launch));
  return std::unique_ptr<Child>(std::make_unique<RunningChild>(pid, options.parent_death_signal));
}

Result<std::string> Child::run(ChildOptions options, milliseconds limit) {
  const auto deadline = Clock::now() + limit;
  TRY(auto launch, prepare(options));
  TRY(auto output_pipe, make_pipe());
  launch.output = output_pipe.write.get();
  TRY(const pid_t pid, spawn(launch));
  output_pipe.write.reset();
  RunningChild child(pid, SIGKILL);

  std::string output;
  const bool closed = drain(output_pipe.read.get(), deadline, output);
  const auto left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
  const auto status = closed ? child.wait(std::max(left, milliseconds(1))) : std::nullopt;
  if (!status) {
    kill(-pid, SIGKILL);
    child.wait(kFarewell);
    return Error{.code = ErrorCode::timeout,
                 .key = "process.timeout",
                 .message = options.command.front() + " did not end within " + std::to_string(limit.count()) + " ms"};
  }
  if (*status != 0) {
    return Error{
        .code = ErrorCode::internal,
        .key = "process.failed",
        .message = options.command.front() + " ended with " + std::to_string(*status) + ": " + tail_of(output)};
  }
  return output;
}

}  // namespace lib::process
