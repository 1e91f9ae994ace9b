#include "reaper.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace athyper::testing {
namespace {

constexpr std::chrono::milliseconds kRound{1'000};
constexpr std::chrono::milliseconds kEndLimit{60'000};

// A handle of the process: unlike its number it is never given to another one.
int open_process(pid_t pid) {
  return static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
}

bool ended_within(int process, std::chrono::milliseconds limit) {
  pollfd wanted{.fd = process, .events = POLLIN, .revents = 0};
  return poll(&wanted, 1, static_cast<int>(limit.count())) > 0;
}

// True once the lock is held alone after `idle` without users; false when the server ended before.
bool take_when_idle(int process, int lock, std::chrono::seconds idle) {
  for (std::chrono::milliseconds quiet{0};;) {
    const bool alone = flock(lock, LOCK_EX | LOCK_NB) == 0;
    if (alone && quiet >= idle) return true;
    if (alone) flock(lock, LOCK_UN);
    if (ended_within(process, kRound)) return false;
    quiet = alone ? quiet + kRound : std::chrono::milliseconds{0};
  }
}

[[noreturn]] void reap(const SharedServer& server, std::chrono::seconds idle) {
  setsid();
  const int null = open("/dev/null", O_RDWR);
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(null, descriptor);
  // The inherited descriptor of the parent's own lock would keep the server in use for ever.
  close_range(3, ~0U, 0);
  const int process = open_process(server.pid);
  // Without O_CLOEXEC: the lock goes on to rm and ends with it.
  const int lock = open(server.users_lock.c_str(), O_RDWR | O_CREAT, 0600);
  if (process < 0 || lock < 0 || !take_when_idle(process, lock, idle)) _exit(0);
  syscall(SYS_pidfd_send_signal, process, SIGINT, nullptr, 0);
  if (!ended_within(process, kEndLimit)) _exit(1);
  std::vector<char*> command{const_cast<char*>("rm"), const_cast<char*>("-rf")};
  for (const auto& folder : server.folders) command.push_back(const_cast<char*>(folder.c_str()));
  command.push_back(nullptr);
  execvp("rm", command.data());
  _exit(1);
}

}  // namespace

pid_t leave_reaper(const SharedServer& server, std::chrono::seconds idle) {
  const pid_t child = fork();
  if (child == 0) reap(server, idle);
  return child;
}

}  // namespace athyper::testing
