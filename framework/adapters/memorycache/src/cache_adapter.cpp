// Any driver behind the breaker; what it fails at is a miss and a count.
#include <atomic>
#include <utility>

#include <athyper/core/resilience/circuit_breaker.hpp>

#include "memory_driver.hpp"

namespace athyper::adapters::memorycache {
namespace {

using core::resilience::with_circuit_breaker;
using core::resilience::with_retry;
using lib::Result;
using lib::Task;

core::resilience::CircuitBreakerOptions breaker_options() {
  core::resilience::CircuitBreakerOptions options;
  options.name = "cache";
  options.failure_threshold = 10;
  options.failure_window = std::chrono::seconds(60);
  options.reset_timeout = std::chrono::seconds(15);
  return options;
}

const core::resilience::RetryPolicy& retry_policy() {
  static const core::resilience::RetryPolicy policy{
      .attempts = 2,
      .initial_delay = std::chrono::milliseconds(10),
      .backoff = core::resilience::Backoff::fixed,
      .should_retry = core::resilience::api_retry_policy().should_retry,
  };
  return policy;
}

class Adapter final : public CacheAdapter {
 public:
  Adapter(std::unique_ptr<CacheDriver> driver, const lib::Clock& clock, core::resilience::RetryTools retry)
      : driver_(std::move(driver)), breaker_(breaker_options(), clock), retry_(std::move(retry)) {}

  Task<std::optional<std::string>> get(CacheKey key) override {
    const auto ask = [this, &key] { return driver_->get(key.text()); };
    auto found = co_await again<std::optional<std::string>>(ask);
    const bool hit = kept(found) && found->has_value();
    (hit ? hits_ : misses_).fetch_add(1, std::memory_order_relaxed);
    co_return hit ? *std::move(found) : std::nullopt;
  }

  Task<bool> set(CacheKey key, std::string value, std::chrono::milliseconds ttl) override {
    const auto ask = [this, &key, &value, ttl] { return driver_->set(key.text(), value, ttl); };
    co_return kept(co_await again<void>(ask));
  }

  Task<bool> remove(CacheKey key) override {
    const auto ask = [this, &key] { return driver_->remove(key.text()); };
    co_return kept(co_await again<void>(ask));
  }

  Task<std::optional<std::int64_t>> increment(CacheKey key, std::int64_t by, std::chrono::milliseconds ttl) override {
    const auto ask = [this, &key, by, ttl] { return driver_->increment(key.text(), by, ttl); };
    const auto total = co_await with_circuit_breaker<std::int64_t>(breaker_, ask);
    co_return kept(total) ? std::optional(*total) : std::nullopt;
  }

  CacheStats stats() const override {
    return {.hits = hits_.load(std::memory_order_relaxed),
            .misses = misses_.load(std::memory_order_relaxed),
            .failures = failures_.load(std::memory_order_relaxed)};
  }

  std::string breaker_state() const override { return std::string(core::resilience::to_string(breaker_.state())); }

  core::observability::HealthCheck health_check() override {
    return {.name = "cache", .type = core::observability::HealthType::cache, .required = false, .check = [this] {
              return check();
            }};
  }

 private:
  /// Through the breaker, and once more when the driver did not answer; for what may be done twice.
  template <class T>
  Task<Result<T>> again(std::function<Task<Result<T>>()> ask) {
    co_return co_await with_retry<T>(retry_policy(), retry_,
                                     [this, &ask] { return with_circuit_breaker<T>(breaker_, ask); });
  }

  template <class T>
  bool kept(const Result<T>& outcome) {
    if (!outcome.ok()) failures_.fetch_add(1, std::memory_order_relaxed);
    return outcome.ok();
  }

  // Past the breaker: a health check is to see the driver, not what is remembered of it.
  Task<core::observability::HealthOutcome> check() {
    const auto alive = co_await driver_->ping();
    co_return core::observability::outcome_of(alive.ok(), alive.ok() ? "" : alive.error().key, breaker_state());
  }

  const std::unique_ptr<CacheDriver> driver_;
  core::resilience::CircuitBreaker breaker_;
  const core::resilience::RetryTools retry_;
  std::atomic<std::uint64_t> hits_{0}, misses_{0}, failures_{0};
};

}  // namespace

Result<std::unique_ptr<CacheAdapter>> create_memory_cache(MemoryCacheOptions options, const lib::Clock& clock) {
  if (options.shards < 1 || options.shards > 256 || options.max_entries < options.shards || options.max_bytes == 0) {
    return lib::Error{lib::ErrorCode::invalid_argument, "cache.bad_options",
                      "the cache needs 1 to 256 shards, an entry for each of them, and room"};
  }
  auto driver = std::make_unique<MemoryDriver>(options, clock);
  return create_cache_adapter(std::move(driver), clock, std::move(options.retry));
}

std::unique_ptr<CacheAdapter> create_cache_adapter(std::unique_ptr<CacheDriver> driver, const lib::Clock& clock,
                                                   core::resilience::RetryTools retry) {
  return std::make_unique<Adapter>(std::move(driver), clock, std::move(retry));
}

}  // namespace athyper::adapters::memorycache
