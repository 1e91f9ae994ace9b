// CircuitBreaker: stops calling a dependency that keeps failing and probes it again later.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
  /// All three since start; `failures` counts only errors that should trigger.
  std::uint64_t failures = 0;
  std::uint64_t successes = 0;
  std::uint64_t total_calls = 0;
  std::optional<lib::Timestamp> last_failure_time;
  std::optional<lib::Timestamp> last_success_time;
  std::optional<lib::Timestamp> next_attempt_time;
};

/// Counts failures in a sliding window: `failure_threshold` of them inside `failure_window` open it, after
/// `reset_timeout` it lets `half_open_probes` calls through at a time, `success_threshold` successes close it, one
/// failure opens it again. Safe from any thread; the lock is held for a few instructions and never over an await. The
/// clock outlives it.
class CircuitBreaker {
 public:
  CircuitBreaker(CircuitBreakerOptions options, const lib::Clock& clock);

  /// Takes leave to call, or the error "circuit_breaker.open" (unavailable; details[0].message = next attempt time).
  lib::Result<void> try_acquire();
  void on_success();
  /// Counts `error` when it should trigger; a caller's own mistake counts as success.
  void on_error(const lib::Error& error);
  /// A health check outside the breaker saw the dependency well: an open breaker probes now instead of waiting for its
  /// time. The probes still decide.
  void note_recovery();
  /// A call that was let through and ended without an answer (cancelled, thrown out of): frees its probe, counts
  /// nothing.
  void on_abandoned();
  /// `open` until the next call finds the reset timeout over.
  CircuitState state() const;
  CircuitBreakerMetrics metrics() const;
  const std::string& name() const { return options_.name; }

 private:
  void open(lib::Monotonic now);
  void release_probe();
  void count_success();

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

/// Leave to call, given back exactly once: answered by settle(), or abandoned when the coroutine that holds it goes
/// away.
class CircuitLeave {
 public:
  explicit CircuitLeave(CircuitBreaker& breaker) : breaker_(&breaker) {}
  CircuitLeave(const CircuitLeave&) = delete;
  CircuitLeave& operator=(const CircuitLeave&) = delete;
  ~CircuitLeave() {
    if (breaker_ != nullptr) breaker_->on_abandoned();
  }
  /// Reports how the call ended; null means success.
  void settle(const lib::Error* error) {
    CircuitBreaker& breaker = *std::exchange(breaker_, nullptr);
    if (error == nullptr) {
      breaker.on_success();
    } else {
      breaker.on_error(*error);
    }
  }

 private:
  CircuitBreaker* breaker_;
};

/// Calls `operation` through the breaker, which outlives the call.
template <class T>
lib::Task<lib::Result<T>> with_circuit_breaker(CircuitBreaker& breaker,
                                               std::function<lib::Task<lib::Result<T>>()> operation) {
  CO_TRY(breaker.try_acquire());
  CircuitLeave leave(breaker);
  auto result = co_await operation();
  leave.settle(result.ok() ? nullptr : &result.error());
  co_return result;
}

}  // namespace athyper::core::resilience
