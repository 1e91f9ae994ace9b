#include "work_loop.hpp"

#include <utility>

#include <lib/base/time.hpp>
#include <lib/net/event.hpp>
#include <lib/net/run.hpp>
#include <lib/net/task_group.hpp>

namespace athyper::cmd {
namespace {

using core::jobs::WorkEnd;
using std::chrono::milliseconds;

class Stop final : public core::jobs::WorkStop {
 public:
  void stop() override { event_.open(); }
  lib::net::Event& event() { return event_; }

 private:
  lib::net::Event event_;
};

class LoopOfProcess final : public core::jobs::WorkLoop {
 public:
  LoopOfProcess(lib::net::Loops& loops, std::size_t index)
      : loops_(loops), index_(index), group_(loops.executor(index)) {}

  void spawn(std::function<lib::Task<void>()> work) override { group_.spawn(std::move(work)); }
  lib::Task<void> end_all() override {
    group_.cancel();
    co_await group_.join();
  }
  std::unique_ptr<core::jobs::WorkStop> make_stop() override { return std::make_unique<Stop>(); }
  lib::Task<WorkEnd> run(std::function<lib::Task<void>()> work, milliseconds limit,
                         core::jobs::WorkStop& stop) override {
    auto& event = static_cast<Stop&>(stop).event();
    if (co_await lib::net::run_until(std::move(work), event, limit)) co_return WorkEnd::finished;
    co_return event.is_open() ? WorkEnd::stopped : WorkEnd::too_long;
  }
  lib::Task<bool> wait(milliseconds limit) override { return woken_.wait(lib::system_clock().monotonic() + limit); }
  void wake() override {
    loops_.post(index_, [this] { woken_.notify(); });
  }
  lib::Task<void> sleep(milliseconds duration) override { return lib::net::sleep_for(duration); }

 private:
  lib::net::Loops& loops_;
  std::size_t index_;
  lib::net::TaskGroup group_;
  lib::net::Event woken_;
};

}  // namespace

std::unique_ptr<core::jobs::WorkLoop> make_work_loop(lib::net::Loops& loops, std::size_t index) {
  return std::make_unique<LoopOfProcess>(loops, index);
}

}  // namespace athyper::cmd
