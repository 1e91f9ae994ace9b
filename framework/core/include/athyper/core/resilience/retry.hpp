// with_retry: calls again after a failure that may pass, with growing and scattered pauses.
#pragma once

#include <chrono>
#include <functional>

#include <athyper/core/resilience/timing.hpp>
#include <lib/base/random.hpp>
#include <lib/base/result.hpp>
#include <lib/base/task.hpp>

namespace athyper::core::resilience {

/// Pause before attempt n+1: `fixed` the initial one, `linear` n times it, `exponential` doubled (times `multiplier`)
/// each time.
enum class Backoff { fixed, linear, exponential };

struct RetryPolicy {
  /// In all, the first call included; at least 1.
  int attempts = 3;
  std::chrono::milliseconds initial_delay{1'000};
  std::chrono::milliseconds max_delay{30'000};
  Backoff backoff = Backoff::exponential;
  double multiplier = 2;
  /// Adds 0–50 % to each pause, so that callers that failed together do not come back together.
  bool jitter = true;
  /// Which errors may pass; empty means every error.
  std::function<bool(const lib::Error&)> should_retry = nullptr;
};

/// 3 attempts, 1 s doubling to 30 s, every error.
RetryPolicy default_retry_policy();
/// 3 attempts, 0.5 s doubling to 5 s: lost connections, timeouts, deadlocks, lock timeouts, serialization failures.
RetryPolicy db_retry_policy();
/// 3 attempts, 1 s doubling to 10 s: the other side is away, slow or answers 5xx.
RetryPolicy api_retry_policy();

/// Pause after the failed attempt number `failed` (from 1); `scatter` from 0 to 1 is where the jitter falls. Never
/// above max_delay before jitter.
std::chrono::milliseconds retry_delay(const RetryPolicy& policy, int failed, double scatter);
/// True when `error` of attempt number `failed` is worth another one. An open circuit breaker never is.
bool may_retry(const RetryPolicy& policy, int failed, const lib::Error& error);
/// A number from 0 up to, not including, 1.
double random_fraction(lib::Random& random);

/// What a retry needs from outside.
struct RetryTools {
  /// Empty makes one attempt whatever the policy says.
  Sleep sleep = nullptr;
  std::reference_wrapper<lib::Random> random = lib::system_random();
};

/// The first success, or the last error. `operation` must be safe to call again; policy and tools outlive the call.
template <class T>
lib::Task<lib::Result<T>> with_retry(const RetryPolicy& policy, const RetryTools& tools,
                                     std::function<lib::Task<lib::Result<T>>()> operation) {
  for (int attempt = 1;; ++attempt) {
    auto result = co_await operation();
    if (result.ok() || !tools.sleep || !may_retry(policy, attempt, result.error())) co_return result;
    co_await tools.sleep(retry_delay(policy, attempt, random_fraction(tools.random)));
  }
}

}  // namespace athyper::core::resilience
