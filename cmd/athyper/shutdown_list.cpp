#include "shutdown_list.hpp"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

#include <athyper/runtime/exit_codes.hpp>
#include <lib/net/run.hpp>

namespace athyper::cmd {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kBeyondTimeout{2'000};

lib::Task<lib::Result<void>> end_blocking(std::function<void(milliseconds)> end, milliseconds left) {
  end(left);
  co_return lib::Result<void>();
}

// Ends the process when its owner has not gone in time: the last resort against a call that never returns.
class Watchdog {
 public:
  explicit Watchdog(milliseconds limit) : thread_([this, limit] { watch(limit); }) {}
  ~Watchdog() {
    {
      const std::lock_guard lock(mutex_);
      over_ = true;
    }
    changed_.notify_all();
    thread_.join();
  }

 private:
  void watch(milliseconds limit) {
    std::unique_lock lock(mutex_);
    if (changed_.wait_for(lock, limit, [this] { return over_; })) return;
    std::fputs("athyper: the shutdown did not end in time\n", stderr);
    std::_Exit(static_cast<int>(runtime::ExitCode::forced_shutdown));
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  bool over_ = false;
  std::thread thread_;
};

}  // namespace

ShutdownList::ShutdownList(const lib::Clock& clock, milliseconds timeout)
    : clock_(clock), timeout_(timeout), list_(clock, lib::net::run_within, timeout) {}

milliseconds ShutdownList::left() const {
  const auto spent = std::chrono::duration_cast<milliseconds>(clock_.monotonic() - began_.value_or(clock_.monotonic()));
  return std::max(milliseconds(0), timeout_ - spent);
}

void ShutdownList::at_end(std::string name, std::function<void(milliseconds)> end) {
  // Refused only once the list runs, and the main thread adds nothing then.
  static_cast<void>(
      list_.add({.name = std::move(name), .run = [this, end = std::move(end)] { return end_blocking(end, left()); }}));
}

std::vector<core::observability::ShutdownStep> ShutdownList::run() {
  const Watchdog watchdog(timeout_ + kBeyondTimeout);
  began_ = began_.value_or(clock_.monotonic());
  std::vector<core::observability::ShutdownStep> steps;
  lib::net::run_here([&]() -> lib::Task<void> { steps = co_await list_.run(); });
  return steps;
}

}  // namespace athyper::cmd
