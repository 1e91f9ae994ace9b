// The pipeline's limiter: the configured budget of each profile over core's in-memory limiter.
#pragma once

#include <array>

#include <athyper/core/security/rate_limiter.hpp>
#include <athyper/runtime/config.hpp>
#include <athyper/runtime/route.hpp>

namespace athyper::cmd {

class RateLimits {
 public:
  RateLimits(const runtime::RuntimeConfig& config, const lib::Clock& clock);
  /// Error "request.rate_limited" whose one detail says after how many seconds the next call may succeed.
  lib::Result<void> take(runtime::RateProfile profile, const std::string& key);

 private:
  struct Budget {
    core::security::RateProfile profile;
    bool limited = true;
  };
  Budget budget(std::string_view name, std::int64_t max) const;

  std::array<Budget, 4> budgets_;
  core::security::MemoryRateLimiter limiter_;
};

}  // namespace athyper::cmd
