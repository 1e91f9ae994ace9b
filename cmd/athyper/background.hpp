// Background services of the modules as components with a beginning and an end.
#pragma once

#include <atomic>

#include <athyper/core/lifecycle/lifecycle.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/runtime/module.hpp>
#include <lib/log/logger.hpp>
#include <lib/net/event.hpp>
#include <lib/net/task_group.hpp>

namespace athyper::cmd {

/// So many turns in a row fail before a service counts as broken: as many as open the breaker of the database.
inline constexpr int kTurnsUntilUnhealthy = 5;

/// Calls a service's turn again and again on one loop. Everything referred to outlives it; start, stop and the
/// destructor on that loop, or the destructor after it has stopped.
class BackgroundService final : public core::lifecycle::ComponentLifecycle {
 public:
  BackgroundService(const runtime::ServiceDef& service, boost::asio::any_io_executor loop,
                    const lib::log::Logger& logger);
  std::string_view name() const override { return service_.name; }
  lib::Task<lib::Result<void>> start() override;
  /// Asks the service to stop and waits for the turn that runs; begins no other.
  lib::Task<lib::Result<void>> stop() override;
  /// False from a turn that failed until one that does not.
  bool healthy() const override { return failures_ == 0; }
  /// "service:NAME": degraded from a turn that failed, unhealthy from the fifth in a row, healthy again from one that
  /// does not fail. `required` in a process that is there for the sake of the service.
  core::observability::HealthCheck health_check(bool required) const;

 private:
  lib::Task<void> run();
  lib::Task<bool> turn();

  const runtime::ServiceDef& service_;
  const lib::log::Logger& logger_;
  lib::net::TaskGroup running_;
  lib::net::Event stopping_;
  /// Turns that have failed since the last one that did not.
  std::atomic<int> failures_{0};
};

}  // namespace athyper::cmd
