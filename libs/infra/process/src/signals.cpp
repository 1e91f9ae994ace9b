// Termination signals as calls on an ordinary thread, where locks and allocation are allowed (signalfd(2)).
#include <lib/process/child.hpp>

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <thread>
#include <utility>

#include <lib/base/assert.hpp>

namespace lib::process {
namespace {

sigset_t termination_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, number);
  return set;
}

}  // namespace

struct Signals::Impl {
  std::function<void(int)> on_signal;
  sigset_t previous{};
  int signals = -1;
  int stop = -1;
  std::thread thread;

  void listen() const {
    std::array<pollfd, 2> sources{pollfd{.fd = signals, .events = POLLIN, .revents = 0},
                                  pollfd{.fd = stop, .events = POLLIN, .revents = 0}};
    for (;;) {
      if (poll(sources.data(), sources.size(), -1) < 0) continue;
      if (sources[1].revents != 0) return;
      signalfd_siginfo info{};
      if (read(signals, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        on_signal(static_cast<int>(info.ssi_signo));
      }
    }
  }
};

Signals::Signals(std::function<void(int)> on_signal) : impl_(std::make_unique<Impl>()) {
  impl_->on_signal = std::move(on_signal);
  const sigset_t set = termination_signals();
  pthread_sigmask(SIG_BLOCK, &set, &impl_->previous);
  impl_->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  impl_->stop = eventfd(0, EFD_CLOEXEC);
  ATH_ASSERT(impl_->signals >= 0 && impl_->stop >= 0);
  impl_->thread = std::thread([impl = impl_.get()] { impl->listen(); });
}

Signals::~Signals() {
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = write(impl_->stop, &one, sizeof one);
  impl_->thread.join();
  close(impl_->signals);
  close(impl_->stop);
  pthread_sigmask(SIG_SETMASK, &impl_->previous, nullptr);
}

}  // namespace lib::process
