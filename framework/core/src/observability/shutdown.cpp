// The order of shutdown and its time limit.
#include <athyper/core/observability/shutdown.hpp>

#include <algorithm>
#include <exception>

namespace athyper::core::observability {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

lib::Task<void> run_handler(const ShutdownHandler& handler, std::string& error) {
  try {
    const auto result = co_await handler.run();
    if (!result.ok()) error = lib::describe(result.error());
  } catch (const std::exception& thrown) {
    error = thrown.what();
  }
}

}  // namespace

GracefulShutdown::GracefulShutdown(const lib::Clock& clock, resilience::TimeLimit time_limit, milliseconds timeout)
    : clock_(clock), time_limit_(std::move(time_limit)), timeout_(timeout) {}

lib::Result<void> GracefulShutdown::add(ShutdownHandler handler) {
  const std::scoped_lock lock(mutex_);
  if (started_)
    return lib::Error{lib::ErrorCode::conflict, "shutdown.started",
                      "The shutdown has begun; " + handler.name + " comes too late."};
  handlers_.push_back(std::move(handler));
  return {};
}

std::vector<ShutdownHandler> GracefulShutdown::sorted() const {
  std::vector<ShutdownHandler> order(handlers_.rbegin(), handlers_.rend());
  // Insertion keeps the newest first among equals; the lists are short.
  for (std::size_t i = 1; i < order.size(); ++i) {
    for (std::size_t j = i; j > 0 && order[j].priority < order[j - 1].priority; --j) std::swap(order[j], order[j - 1]);
  }
  return order;
}

std::vector<std::string> GracefulShutdown::order() const {
  const std::scoped_lock lock(mutex_);
  std::vector<std::string> names;
  for (const ShutdownHandler& handler : sorted()) names.push_back(handler.name);
  return names;
}

bool GracefulShutdown::started() const {
  const std::scoped_lock lock(mutex_);
  return started_;
}

lib::Task<std::vector<ShutdownStep>> GracefulShutdown::run() {
  std::vector<ShutdownHandler> handlers;
  {
    const std::scoped_lock lock(mutex_);
    if (started_) co_return std::vector<ShutdownStep>{};
    started_ = true;
    handlers = sorted();
  }
  const auto began = clock_.monotonic();
  std::vector<ShutdownStep> steps;
  for (const ShutdownHandler& handler : handlers) {
    const auto at = clock_.monotonic();
    const auto left = timeout_ - duration_cast<milliseconds>(at - began);
    ShutdownStep step{.name = handler.name, .error = {}};
    if (left <= milliseconds(0)) {
      step.error = "not run: the time for the shutdown was over";
    } else {
      const std::function<lib::Task<void>()> work = [&] { return run_handler(handler, step.error); };
      if (!co_await time_limit_(work, left)) step.error = "stopped: the time for the shutdown was over";
    }
    step.duration = duration_cast<milliseconds>(clock_.monotonic() - at);
    steps.push_back(std::move(step));
  }
  co_return steps;
}

}  // namespace athyper::core::observability
