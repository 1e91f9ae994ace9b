#include "rate_limits.hpp"

#include <lib/base/assert.hpp>

namespace athyper::cmd {

// Strategy and window come from core's profile, the number from the configuration; 0 turns a profile off.
RateLimits::Budget RateLimits::budget(std::string_view name, std::int64_t max) const {
  const auto* profile = core::security::find_rate_profile(name);
  ATH_ASSERT(profile != nullptr);
  Budget made{*profile, max > 0};
  made.profile.max = max;
  return made;
}

RateLimits::RateLimits(const runtime::RuntimeConfig& config, const lib::Clock& clock)
    : budgets_{budget("public", config.rate_limit_public), budget("authenticated", config.rate_limit_authenticated),
               budget("write", config.rate_limit_write), budget("sensitive", config.rate_limit_sensitive)},
      limiter_(clock) {}

lib::Result<void> RateLimits::take(runtime::RateProfile profile, const std::string& key) {
  if (profile == runtime::RateProfile::unlimited) return {};
  const auto& budget = budgets_[static_cast<std::size_t>(profile)];
  if (!budget.limited) return {};
  const auto result = limiter_.consume_now(budget.profile, key);
  if (result.allowed) return {};
  const auto seconds = result.retry_after.value_or(std::chrono::seconds(1)).count();
  return lib::Error{lib::ErrorCode::rate_limited,
                    "request.rate_limited",
                    "At most " + std::to_string(result.limit) + " requests a minute are served here; try again in " +
                        std::to_string(seconds) + " s.",
                    {{"", "retry_after", std::to_string(seconds)}}};
}

}  // namespace athyper::cmd
