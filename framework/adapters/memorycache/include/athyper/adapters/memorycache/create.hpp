// The factories of the cache adapter, and the port a driver fills.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include <athyper/adapters/memorycache/cache_client.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/core/resilience/retry.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::memorycache {

/// Port: where values are kept. Errors of code unavailable, timeout or internal count against the driver; anything else
/// is the caller's own mistake. Safe from any loop and bounded in time by itself.
class CacheDriver {
 public:
  virtual ~CacheDriver() = default;
  virtual lib::Task<lib::Result<std::optional<std::string>>> get(std::string key) = 0;
  virtual lib::Task<lib::Result<void>> set(std::string key, std::string value, std::chrono::milliseconds ttl) = 0;
  virtual lib::Task<lib::Result<void>> remove(std::string key) = 0;
  virtual lib::Task<lib::Result<std::int64_t>> increment(std::string key, std::int64_t by,
                                                         std::chrono::milliseconds ttl) = 0;
  virtual lib::Task<lib::Result<void>> ping() = 0;
};

struct MemoryCacheOptions {
  /// Keys and values together, with what keeping them costs.
  std::size_t max_bytes = std::size_t{16} << 20;
  std::size_t max_entries = 50'000;
  /// Each has its lock and an equal part of the limits; a value larger than one part is not kept. 1 to 256.
  std::size_t shards = 8;
  /// Waits before the one more attempt (see create_cache_adapter).
  core::resilience::RetryTools retry = {};
};

struct CacheStats {
  std::uint64_t hits = 0;
  std::uint64_t misses = 0;
  /// Calls the driver failed or the breaker refused; a failed get is counted as a miss too.
  std::uint64_t failures = 0;
};

/// A CacheClient with the ends only the composition root needs.
class CacheAdapter : public CacheClient {
 public:
  virtual CacheStats stats() const = 0;
  /// "closed", "open" or "half_open".
  virtual std::string breaker_state() const = 0;
  /// Named "cache" and not required: without it the platform is slower, not wrong. The adapter outlives the check.
  virtual core::observability::HealthCheck health_check() = 0;
};

/// Values in the memory of this process. Error key "cache.bad_options". `clock` outlives the adapter.
lib::Result<std::unique_ptr<CacheAdapter>> create_memory_cache(MemoryCacheOptions options, const lib::Clock& clock);

/// Any driver behind the breaker: 10 failures in 60 s open it, after 15 s it probes. A get, set or remove that the
/// driver did not answer is tried once more after 10 ms: longer than that nobody waits for a cache. An increment is
/// not, since it may have counted. `clock` outlives the adapter.
std::unique_ptr<CacheAdapter> create_cache_adapter(std::unique_ptr<CacheDriver> driver, const lib::Clock& clock,
                                                   core::resilience::RetryTools retry = {});

}  // namespace athyper::adapters::memorycache
