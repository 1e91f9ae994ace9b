#include "background.hpp"

#include <exception>

#include <lib/net/loops.hpp>

namespace athyper::cmd {

BackgroundService::BackgroundService(const runtime::ServiceDef& service, boost::asio::any_io_executor loop,
                                     const lib::log::Logger& logger)
    : service_(service), logger_(logger), running_(std::move(loop)) {}

lib::Task<lib::Result<void>> BackgroundService::start() {
  running_.spawn([this] { return run(); });
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> BackgroundService::stop() {
  stopping_.open();
  if (service_.stop) {
    if (const auto stopped = co_await service_.stop(); !stopped.ok()) {
      logger_.error("service.stop.failed", {{"service", service_.name}, {"error", lib::describe(stopped.error())}});
    }
  }
  co_await running_.join();
  co_return lib::Result<void>{};
}

core::observability::HealthCheck BackgroundService::health_check(bool required) const {
  using core::observability::HealthOutcome;
  using core::observability::HealthStatus;
  const auto look = [this]() -> lib::Task<HealthOutcome> {
    const int failures = failures_;
    if (failures == 0) co_return HealthOutcome{};
    co_return HealthOutcome{
        .status = failures < kTurnsUntilUnhealthy ? HealthStatus::degraded : HealthStatus::unhealthy,
        .message = "turns in a row have failed: " + std::to_string(failures),
        .details = lib::Json::object({{"failures", failures}})};
  };
  return {.name = "service:" + service_.name, .required = required, .check = look};
}

lib::Task<void> BackgroundService::run() {
  while (!stopping_.is_open()) {
    if (co_await turn()) {
      co_await lib::net::yield_now();
    } else {
      co_await stopping_.wait(lib::system_clock().monotonic() + service_.pause);
    }
  }
}

// True when there may be more to do at once. The edge where exceptions of services end.
lib::Task<bool> BackgroundService::turn() {
  std::string error;
  try {
    const auto more = co_await service_.turn();
    if (more.ok()) {
      failures_ = 0;
      co_return *more;
    }
    error = lib::describe(more.error());
  } catch (const std::exception& bug) {
    error = bug.what();
  }
  ++failures_;
  logger_.error("service.turn.failed", {{"service", service_.name}, {"error", error}});
  co_return false;
}

}  // namespace athyper::cmd
