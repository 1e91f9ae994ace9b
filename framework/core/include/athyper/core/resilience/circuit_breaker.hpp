// CircuitBreaker: stops calling a dependency that keeps failing and probes it again later.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::resilience {

enum class CircuitState { closed, open, half_open };
std::string_view to_string(CircuitState state);

struct CircuitBreakerOptions {
  std::string name;
  int failure_threshold = 5;
  std::chrono::milliseconds failure_window{60'000};
  std::chrono::milliseconds reset_timeout{30'000};
  int success_threshold = 2;
  /// Probes let through at the same time while half open.
  int half_open_probes = 1;
  /// Which errors count as failures of the dependency; by default unavailable, timeout and internal.
  std::function<bool(const lib::Error&)> should_trigger;
};

struct CircuitBreakerMetrics {
  CircuitState state = CircuitState::closed;
  std::uint64_t failures = 0;
  std::uint64_t successes = 0;
  std::uint64_t total_calls = 0;
  std::optional<lib::Timestamp> last_failure_time;
  std::optional<lib::Timestamp> last_success_time;
  std::optional<lib::Timestamp> next_attempt_time;
};

/// Counts failures in a sliding window. Safe from any thread; the lock is held for a few instructions and never over an await.
class CircuitBreaker {
 public:
  CircuitBreaker(CircuitBreakerOptions options, const lib::Clock& clock);

  /// Takes leave to call, or the error "circuit_breaker.open" (unavailable; details[0].message = next attempt time).
  lib::Result<void> try_acquire();
  void on_success();
  /// Counts `error` when it should trigger; a caller's own mistake counts as success.
  void on_error(const lib::Error& error);
  CircuitState state() const;
  CircuitBreakerMetrics metrics() const;
  const std::string& name() const { return options_.name; }

 private:
  CircuitBreakerOptions options_;
  const lib::Clock& clock_;
  mutable std::mutex mutex_;
  CircuitState state_ = CircuitState::closed;
  std::vector<lib::Monotonic> failures_in_window_;
  lib::Monotonic opened_at_{};
  int half_open_successes_ = 0;
  int probes_running_ = 0;
  CircuitBreakerMetrics metrics_;
};

/// Calls `operation` through the breaker.
template <class T>
lib::Task<lib::Result<T>> with_circuit_breaker(CircuitBreaker& breaker, std::function<lib::Task<lib::Result<T>>()> operation) {
  auto leave = breaker.try_acquire();
  if (!leave.ok()) co_return std::move(leave).error();
  auto result = co_await operation();
  if (result.ok()) {
    breaker.on_success();
  } else {
    breaker.on_error(result.error());
  }
  co_return result;
}

}  // namespace athyper::core::resilience
