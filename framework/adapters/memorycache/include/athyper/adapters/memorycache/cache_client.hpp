// CacheClient: the port to what may be forgotten at any time.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include <athyper/adapters/memorycache/cache_key.hpp>
#include <lib/base/task.hpp>

namespace athyper::adapters::memorycache {

/// No call fails for its caller: a driver that is away is a miss. Safe from any loop.
class CacheClient {
 public:
  virtual ~CacheClient() = default;
  /// Nothing when the value is unknown, too old, or cannot be had.
  virtual lib::Task<std::optional<std::string>> get(CacheKey key) = 0;
  /// Keeps `value` for at most `ttl` (above 0; longer than 30 days counts as 30 days). False when it was not kept.
  virtual lib::Task<bool> set(CacheKey key, std::string value, std::chrono::milliseconds ttl) = 0;
  /// True when the value is surely gone; false when the driver is away and an old value may show up again.
  virtual lib::Task<bool> remove(CacheKey key) = 0;
  /// Adds to a counter, which begins at 0 and then lives for `ttl` from its first increment. Nothing when it cannot be
  /// counted.
  virtual lib::Task<std::optional<std::int64_t>> increment(CacheKey key, std::int64_t by,
                                                           std::chrono::milliseconds ttl) = 0;
};

}  // namespace athyper::adapters::memorycache
