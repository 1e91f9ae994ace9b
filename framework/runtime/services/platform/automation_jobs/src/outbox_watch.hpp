// OutboxWatch: looks from outside whether what was written to records is told, so that workers that are not there are
// noticed by somebody else.
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/core/observability/metrics.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime::automation_jobs {

/// So long the oldest event of a tenant may wait. One that always fails is a dead letter long before.
inline constexpr std::chrono::minutes kLongestUntold{10};

/// Everything referred to outlives it. Safe from any thread.
class OutboxWatch {
 public:
  explicit OutboxWatch(const lib::Clock& clock) : clock_(clock) {}

  /// Sets the gauges "outbox_events_waiting" and "outbox_oldest_event_seconds", over all tenants.
  lib::Task<lib::Result<void>> measure(adapters::db::DbClient& db, core::observability::MetricsRegistry& metrics);
  /// Another process looks from now on.
  void leave_it() { keep({}); }
  /// "outbox", optional: what the last look has seen; healthy in a process that does not look.
  core::observability::HealthCheck check();

 private:
  void keep(std::vector<std::string> behind);
  core::observability::HealthOutcome outcome() const;

  const lib::Clock& clock_;
  mutable std::mutex mutex_;
  /// Codes of tenants.
  std::vector<std::string> behind_;
};

}  // namespace athyper::runtime::automation_jobs
