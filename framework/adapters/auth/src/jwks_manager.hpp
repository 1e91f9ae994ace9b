// JwksManager: the published keys of one realm, kept fresh beside the requests and never emptied by a failure.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>

#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <athyper/core/resilience/circuit_breaker.hpp>
#include <athyper/core/resilience/retry.hpp>
#include <lib/jose/jwt.hpp>

namespace athyper::adapters::auth {

/// How many fetches unknown key ids may cause over all realms; so that strangers cannot spend what a true rotation
/// needs.
class FetchBudget {
 public:
  FetchBudget(int per_minute, const lib::Clock& clock) : per_minute_(per_minute), clock_(clock) {}
  bool take();

 private:
  const int per_minute_;
  const lib::Clock& clock_;
  std::mutex mutex_;
  std::deque<lib::Monotonic> taken_;
};

/// Times of one manager; see AuthAdapterOptions.
struct JwksTimes {
  std::chrono::seconds ttl{600};
  std::chrono::seconds stale_limit{86'400};
  std::chrono::seconds on_demand_interval{30};
};

/// What a manager uses of its surroundings; see AuthAdapterOptions.
struct JwksTools {
  std::function<void(std::function<lib::Task<void>()>)> spawn;
  core::resilience::RetryTools retry;
};

/// Safe from any thread. The lock guards a few words and is never held over an await.
class JwksManager : public std::enable_shared_from_this<JwksManager> {
 public:
  /// Keys and which generation of them; null set for none.
  struct Keys {
    std::shared_ptr<const lib::jose::KeySet> set;
    std::uint64_t generation = 0;
  };

  JwksManager(std::string realm_key, JwksSource source, JwksTimes times, std::shared_ptr<FetchBudget> budget,
              JwksTools tools, const lib::Clock& clock);

  /// Keys that hold `key_id` if they can be had: the ones at hand, or fetched once for it. Old keys start a refresh
  /// beside this call. Error "auth.jwks_unavailable" without any usable keys, or while another request fetches the key
  /// that is missed.
  lib::Task<lib::Result<Keys>> keys_for(std::string key_id);
  /// Fetches when there are no keys or they are older than their time.
  lib::Task<void> refresh_if_due();
  /// Grows whenever the keys change: what was verified under another generation must be verified again.
  std::uint64_t generation() const { return generation_.load(std::memory_order_acquire); }
  JwksHealthStatus health() const;

 private:
  struct State {
    Keys keys;
    std::string text;
    lib::Monotonic fetched_at{};
    lib::Monotonic on_demand_at{};
    bool asked_on_demand = false;
    bool fetching = false;
    std::string last_failure;
  };

  lib::Task<lib::Result<void>> fetch();
  /// One attempt, if the breaker lets it through.
  lib::Task<lib::Result<void>> fetch_once();
  lib::Result<void> adopt(std::string text);
  Keys usable_keys();
  bool is_due(const State& state) const;
  /// True for one caller at a time.
  bool begin_fetch(bool on_demand);
  void refresh_beside();

  const std::string realm_key_;
  const JwksSource source_;
  const JwksTimes times_;
  const std::shared_ptr<FetchBudget> budget_;
  const JwksTools tools_;
  const lib::Clock& clock_;
  mutable core::resilience::CircuitBreaker breaker_;
  mutable std::mutex mutex_;
  State state_;
  std::atomic<std::uint64_t> generation_{0};
};

}  // namespace athyper::adapters::auth
