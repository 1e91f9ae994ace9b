// HealthCheckRegistry: asks every dependency how it is, each in bounded time.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/resilience/timing.hpp>
#include <lib/base/json.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::observability {

enum class HealthStatus { healthy, degraded, unhealthy };
std::string_view to_string(HealthStatus status);

enum class HealthType { database, cache, storage, auth, queue, external, internal };
std::string_view to_string(HealthType type);

/// What one check says. `message` may be shown to operators; `details` holds figures such as {"breaker": "open"}.
struct HealthOutcome {
  HealthStatus status = HealthStatus::healthy;
  std::string message = {};
  lib::Json details = lib::Json::object();
};

/// Healthy or unhealthy, with the state of the breaker in the details.
HealthOutcome outcome_of(bool healthy, std::string message, std::string breaker);

struct HealthCheck {
  std::string name;
  HealthType type = HealthType::internal;
  /// A failing required dependency makes the whole unhealthy, an optional one degraded.
  bool required = true;
  std::chrono::milliseconds timeout{2'000};
  std::function<lib::Task<HealthOutcome>()> check = nullptr;
};

struct HealthCheckResult {
  HealthType type = HealthType::internal;
  bool required = true;
  HealthOutcome outcome = {};
  std::chrono::milliseconds duration{0};
};

struct HealthReport {
  HealthStatus status = HealthStatus::healthy;
  std::map<std::string, HealthCheckResult> checks = {};
  lib::Timestamp timestamp{};
  std::chrono::seconds uptime{0};
  std::string version = {};
};

/// {status, checks: {name: {status, type, required, durationMs, message?, details?}}, timestamp, uptime, version}
lib::Json to_json(const HealthReport& report);

/// All checks together take at most `total`; what is left unasked then counts as timed out. Safe from any thread; the
/// clock outlives it.
class HealthCheckRegistry {
 public:
  HealthCheckRegistry(const lib::Clock& clock, resilience::TimeLimit time_limit, std::string version,
                      std::chrono::milliseconds total = std::chrono::milliseconds(5'000));

  /// Error key "health.duplicate" when the name is taken.
  lib::Result<void> add(HealthCheck check);
  std::vector<std::string> names() const;
  /// Asks all, one after the other, required ones first. A check that throws or runs out of time is unhealthy.
  lib::Task<HealthReport> check_all();
  /// No checks: for liveness.
  HealthReport alive() const;

 private:
  lib::Task<HealthCheckResult> run(HealthCheck check, std::chrono::milliseconds limit);

  const lib::Clock& clock_;
  resilience::TimeLimit time_limit_;
  std::string version_;
  std::chrono::milliseconds total_;
  lib::Monotonic started_;
  mutable std::mutex mutex_;
  std::vector<HealthCheck> checks_;
};

}  // namespace athyper::core::observability
