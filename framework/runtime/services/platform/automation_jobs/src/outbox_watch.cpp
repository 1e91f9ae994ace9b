#include "outbox_watch.hpp"

#include <algorithm>
#include <utility>

#include "generated/outbox_queries.hpp"
#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {

using core::observability::HealthOutcome;
using core::observability::HealthStatus;

lib::Task<lib::Result<void>> OutboxWatch::measure(adapters::db::DbClient& db,
                                                  core::observability::MetricsRegistry& metrics) {
  CO_TRY(auto tenants, co_await run_unfenced(db, queries::measure_outbox(), lib::sql::Lane::exclusive));
  std::chrono::duration<double> longest{0};
  double waiting = 0;
  std::vector<std::string> behind;
  for (auto& tenant : tenants) {
    const auto age = clock_.now() - tenant.oldest;
    longest = std::max<std::chrono::duration<double>>(longest, age);
    waiting += static_cast<double>(tenant.waiting);
    if (age >= kLongestUntold) behind.push_back(std::move(tenant.tenant));
  }
  metrics.gauge("outbox_oldest_event_seconds", "Age of the oldest event of a record that waits to be told.")
      .set(longest.count());
  metrics.gauge("outbox_events_waiting", "Events of records that wait to be told, to 10,001 for each tenant.")
      .set(waiting);
  keep(std::move(behind));
  co_return lib::Result<void>{};
}

void OutboxWatch::keep(std::vector<std::string> behind) {
  const std::scoped_lock lock(mutex_);
  behind_ = std::move(behind);
}

HealthOutcome OutboxWatch::outcome() const {
  const std::scoped_lock lock(mutex_);
  if (behind_.empty()) return {};
  lib::Json behind = lib::Json::array();
  for (const auto& tenant : behind_) behind.push_back(tenant);
  return {.status = HealthStatus::unhealthy,
          .message = "what was written in these tenants waits to be told",
          .details = lib::Json::object({{"behind", std::move(behind)}})};
}

core::observability::HealthCheck OutboxWatch::check() {
  return {.name = "outbox",
          .type = core::observability::HealthType::queue,
          .required = false,
          .check = [this]() -> lib::Task<HealthOutcome> { co_return outcome(); }};
}

}  // namespace athyper::runtime::automation_jobs
