// Rate limits: five profiles, three strategies, and a limiter in memory that honours them.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::security {

/// sliding_window: never more than `max` in any stretch of one window (counted in sixtieths of it). token_bucket: `max`
/// tokens that come back evenly over the window. fixed_window: `max` in each window of the clock.
enum class RateStrategy { sliding_window, token_bucket, fixed_window };
std::string_view to_string(RateStrategy strategy);

struct RateProfile {
  std::string_view name;
  std::int64_t max;
  std::chrono::milliseconds window;
  RateStrategy strategy;
};

/// public 100 sliding_window, authenticated 1,000 and premium 10,000 and write 100 token_bucket, sensitive 5
/// fixed_window; each for 60 s.
const std::array<RateProfile, 5>& rate_profiles();
/// Null when there is no profile of that name.
const RateProfile* find_rate_profile(std::string_view name);

struct RateLimitResult {
  bool allowed = true;
  std::int64_t remaining = 0;
  std::int64_t limit = 0;
  /// Until all of the limit is there again.
  std::chrono::milliseconds reset{0};
  /// Until the next call may succeed; only on refusal, at least one second (the Retry-After header).
  std::optional<std::chrono::seconds> retry_after = std::nullopt;
};

/// Who is counted together; empty parts are left out.
struct RateKey {
  std::string_view tenant = {};
  std::string_view user = {};
  std::string_view endpoint = {};
  std::string_view ip = {};
};
/// "tenant:user:endpoint:ip" of those present, with ':' and '%' inside a part escaped so that two keys are never one.
std::string make_rate_key(const RateKey& key);

/// The port; drivers count in memory or in a store shared by many processes.
class RateLimiter {
 public:
  virtual ~RateLimiter() = default;
  virtual lib::Task<RateLimitResult> consume(RateProfile profile, std::string key) = 0;
};

/// Counts in this process. At most `max_keys` keys are remembered, the ones longest unused are forgotten first. Safe
/// from any thread; the clock outlives it.
class MemoryRateLimiter final : public RateLimiter {
 public:
  explicit MemoryRateLimiter(const lib::Clock& clock, std::size_t max_keys = 100'000);
  ~MemoryRateLimiter() override;

  lib::Task<RateLimitResult> consume(RateProfile profile, std::string key) override;
  /// The same without suspension.
  RateLimitResult consume_now(const RateProfile& profile, std::string_view key);
  std::size_t size() const;

 private:
  struct Shard;
  const lib::Clock& clock_;
  std::array<std::unique_ptr<Shard>, 16> shards_;
};

}  // namespace athyper::core::security
