// The three counting strategies and the table of keys.
#include <athyper/core/security/rate_limiter.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <variant>

#include <lib/base/sync.hpp>

namespace athyper::core::security {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr RateProfile per_minute(std::string_view name, std::int64_t max, RateStrategy strategy) {
  return {name, max, milliseconds(60'000), strategy};
}

/// Microseconds since the monotonic clock's beginning.
using Instant = std::int64_t;

RateLimitResult answer(bool allowed, std::int64_t limit, std::int64_t remaining, Instant reset, Instant wait) {
  RateLimitResult result{.allowed = allowed, .remaining = std::max<std::int64_t>(0, remaining), .limit = limit};
  result.reset = std::chrono::ceil<milliseconds>(microseconds(reset));
  if (!allowed) result.retry_after = std::max(seconds(1), std::chrono::ceil<seconds>(microseconds(wait)));
  return result;
}

class TokenBucket {
 public:
  RateLimitResult consume(const RateProfile& profile, Instant now) {
    const auto full = static_cast<double>(profile.max);
    const auto window = static_cast<double>(microseconds(profile.window).count());
    const double rate = full / window;
    tokens_ = fresh_ ? full : std::min(full, tokens_ + static_cast<double>(now - last_) * rate);
    fresh_ = false;
    last_ = now;
    const bool allowed = tokens_ >= 1;
    if (allowed) tokens_ -= 1;
    const auto until = [&](double wanted) { return static_cast<Instant>(std::ceil((wanted - tokens_) / rate)); };
    return answer(allowed, profile.max, static_cast<std::int64_t>(tokens_), until(full), allowed ? 0 : until(1));
  }

 private:
  bool fresh_ = true;
  double tokens_ = 0;
  Instant last_ = 0;
};

class FixedWindow {
 public:
  RateLimitResult consume(const RateProfile& profile, Instant now) {
    const Instant window = microseconds(profile.window).count();
    if (now / window != window_) {
      window_ = now / window;
      used_ = 0;
    }
    const bool allowed = used_ < profile.max;
    if (allowed) ++used_;
    const Instant left = window - now % window;
    return answer(allowed, profile.max, profile.max - used_, left, left);
  }

 private:
  Instant window_ = -1;
  std::int64_t used_ = 0;
};

/// Counts by slot. One slot more than a window holds is looked at, so that no stretch of one window can hold more than
/// `max`.
class SlidingWindow {
 public:
  RateLimitResult consume(const RateProfile& profile, Instant now) {
    const Instant slot = std::max<Instant>(1, microseconds(profile.window).count() / kSlots);
    advance_to(now / slot);
    const std::int64_t used = std::accumulate(counts_.begin(), counts_.end(), std::int64_t{0});
    const bool allowed = used < profile.max;
    if (allowed) ++counts_[index(current_)];
    const Instant into = now % slot;
    return answer(allowed, profile.max, profile.max - used - (allowed ? 1 : 0), slots_until_gone(false) * slot - into,
                  slots_until_gone(true) * slot - into);
  }

 private:
  static constexpr Instant kSlots = 60;

  static std::size_t index(Instant slot) { return static_cast<std::size_t>(slot % (kSlots + 1)); }

  void advance_to(Instant slot) {
    if (current_ < 0 || slot - current_ > kSlots) {
      counts_.fill(0);
    } else {
      for (Instant passed = current_ + 1; passed <= slot; ++passed) counts_[index(passed)] = 0;
    }
    current_ = slot;
  }

  /// Slots until the oldest call (`first`) or every call has left.
  Instant slots_until_gone(bool first) const {
    Instant found = 0;
    for (Instant age = 0; age <= kSlots && age <= current_; ++age) {
      if (counts_[index(current_ - age)] == 0) continue;
      found = kSlots + 1 - age;
      if (!first) break;
    }
    return found;
  }

  Instant current_ = -1;
  std::array<std::int64_t, kSlots + 1> counts_{};
};

using Meter = std::variant<TokenBucket, FixedWindow, SlidingWindow>;

Meter make_meter(RateStrategy strategy) {
  if (strategy == RateStrategy::token_bucket) return TokenBucket();
  if (strategy == RateStrategy::fixed_window) return FixedWindow();
  return SlidingWindow();
}

void append_escaped(std::string& out, std::string_view part) {
  if (part.empty()) return;
  if (!out.empty()) out += ':';
  for (const char c : part) {
    if (c == ':' || c == '%') {
      out += c == ':' ? "%3A" : "%25";
    } else {
      out += c;
    }
  }
}

}  // namespace

std::string_view to_string(RateStrategy strategy) {
  static constexpr std::string_view kNames[] = {"sliding_window", "token_bucket", "fixed_window"};
  return kNames[static_cast<std::size_t>(strategy)];
}

const std::array<RateProfile, 5>& rate_profiles() {
  static constexpr std::array<RateProfile, 5> kProfiles = {
      per_minute("public", 100, RateStrategy::sliding_window),
      per_minute("authenticated", 1'000, RateStrategy::token_bucket),
      per_minute("premium", 10'000, RateStrategy::token_bucket), per_minute("write", 100, RateStrategy::token_bucket),
      per_minute("sensitive", 5, RateStrategy::fixed_window)};
  return kProfiles;
}

const RateProfile* find_rate_profile(std::string_view name) {
  const auto found = std::ranges::find(rate_profiles(), name, &RateProfile::name);
  return found == rate_profiles().end() ? nullptr : &*found;
}

std::string make_rate_key(const RateKey& key) {
  std::string out;
  for (const std::string_view part : {key.tenant, key.user, key.endpoint, key.ip}) append_escaped(out, part);
  return out;
}

struct MemoryRateLimiter::Shard {
  explicit Shard(std::size_t capacity) : meters(capacity) {}
  mutable std::mutex mutex;
  lib::LruCache<std::string, Meter> meters;
};

MemoryRateLimiter::MemoryRateLimiter(const lib::Clock& clock, std::size_t max_keys) : clock_(clock) {
  for (auto& shard : shards_) shard = std::make_unique<Shard>(std::max<std::size_t>(1, max_keys / shards_.size()));
}

MemoryRateLimiter::~MemoryRateLimiter() = default;

lib::Task<RateLimitResult> MemoryRateLimiter::consume(RateProfile profile, std::string key) {
  co_return consume_now(profile, key);
}

RateLimitResult MemoryRateLimiter::consume_now(const RateProfile& profile, std::string_view key) {
  // Each profile counts for itself, whatever else the same caller does.
  std::string full(profile.name);
  full.append("|").append(key);
  const Instant now = duration_cast<microseconds>(clock_.monotonic().time_since_epoch()).count();
  Shard& shard = *shards_[std::hash<std::string>{}(full) % shards_.size()];
  const std::scoped_lock lock(shard.mutex);
  Meter* meter = shard.meters.find(full);
  if (meter == nullptr) meter = &shard.meters.put(std::move(full), make_meter(profile.strategy));
  return std::visit([&](auto& counter) { return counter.consume(profile, now); }, *meter);
}

std::size_t MemoryRateLimiter::size() const {
  std::size_t total = 0;
  for (const auto& shard : shards_) {
    const std::scoped_lock lock(shard->mutex);
    total += shard->meters.size();
  }
  return total;
}

}  // namespace athyper::core::security
