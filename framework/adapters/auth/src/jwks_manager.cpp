// Fetching, keeping and ageing of a realm's keys.
#include "jwks_manager.hpp"

namespace athyper::adapters::auth {
namespace {

constexpr std::size_t kMaxBodyBytes = 256 * 1024;

core::resilience::CircuitBreakerOptions breaker_options(const std::string& realm_key) {
  core::resilience::CircuitBreakerOptions options;
  options.name = "auth.jwks." + realm_key;
  options.failure_threshold = 10;
  options.failure_window = std::chrono::seconds(60);
  options.reset_timeout = std::chrono::seconds(20);
  return options;
}

lib::Error unavailable(std::string message) {
  return lib::Error{lib::ErrorCode::unavailable, "auth.jwks_unavailable", std::move(message)};
}

lib::Task<void> refresh_task(std::shared_ptr<JwksManager> manager) {
  co_await manager->refresh_if_due();
}

}  // namespace

bool FetchBudget::take() {
  const std::lock_guard lock(mutex_);
  const auto now = clock_.monotonic();
  while (!taken_.empty() && now - taken_.front() >= std::chrono::minutes(1)) taken_.pop_front();
  if (static_cast<int>(taken_.size()) >= per_minute_) return false;
  taken_.push_back(now);
  return true;
}

JwksManager::JwksManager(std::string realm_key, JwksSource source, JwksTimes times, std::shared_ptr<FetchBudget> budget,
                         JwksTools tools, const lib::Clock& clock)
    : realm_key_(std::move(realm_key)),
      source_(std::move(source)),
      times_(times),
      budget_(std::move(budget)),
      tools_(std::move(tools)),
      clock_(clock),
      breaker_(breaker_options(realm_key_), clock) {}

bool JwksManager::is_due(const State& state) const {
  return !state.keys.set || clock_.monotonic() - state.fetched_at >= times_.ttl;
}

JwksManager::Keys JwksManager::usable_keys() {
  const std::lock_guard lock(mutex_);
  if (state_.keys.set && clock_.monotonic() - state_.fetched_at >= times_.stale_limit) return {};
  return state_.keys;
}

bool JwksManager::begin_fetch(bool on_demand) {
  const std::lock_guard lock(mutex_);
  if (state_.fetching) return false;
  if (on_demand) {
    const auto now = clock_.monotonic();
    if (state_.asked_on_demand && now - state_.on_demand_at < times_.on_demand_interval) return false;
    if (!budget_->take()) return false;
    state_.asked_on_demand = true;
    state_.on_demand_at = now;
  }
  state_.fetching = true;
  return true;
}

void JwksManager::refresh_beside() {
  if (!tools_.spawn) return;
  {
    const std::lock_guard lock(mutex_);
    if (state_.fetching || !is_due(state_)) return;
  }
  tools_.spawn([self = shared_from_this()] { return refresh_task(self); });
}

lib::Task<lib::Result<JwksManager::Keys>> JwksManager::keys_for(std::string key_id) {
  Keys keys = usable_keys();
  if (keys.set && keys.set->find(key_id) != nullptr) {
    refresh_beside();
    co_return keys;
  }
  // With no keys at all every token needs the fetch, so it is the refresh's own and not a stranger's.
  const bool on_demand = keys.set != nullptr;
  if (begin_fetch(on_demand)) {
    auto fetched = co_await fetch();
    if (!fetched.ok() && !keys.set) co_return std::move(fetched).error();
    co_return usable_keys();
  }
  const std::lock_guard lock(mutex_);
  if (!keys.set) co_return unavailable("the keys of realm " + realm_key_ + " are not at hand");
  if (state_.fetching) co_return unavailable("the keys of realm " + realm_key_ + " are being fetched");
  co_return keys;
}

lib::Task<void> JwksManager::refresh_if_due() {
  bool due = false;
  {
    const std::lock_guard lock(mutex_);
    due = is_due(state_);
  }
  if (!due || !begin_fetch(false)) co_return;
  const auto result = co_await fetch();
  (void)result.ok();  // A failure stands in health(); the old keys serve on.
}

lib::Task<lib::Result<void>> JwksManager::fetch_once() {
  CO_TRY(breaker_.try_acquire());
  core::resilience::CircuitLeave leave(breaker_);
  auto text = co_await source_();
  auto outcome = text.ok() ? adopt(*std::move(text)) : lib::Result<void>(std::move(text).error());
  // Keys that cannot be read are as good as none, so they count against the issuer too.
  const lib::Error failure = outcome.ok() ? lib::Error{} : unavailable(outcome.error().message);
  leave.settle(outcome.ok() ? nullptr : &failure);
  co_return outcome;
}

lib::Task<lib::Result<void>> JwksManager::fetch() {
  static const auto policy = core::resilience::api_retry_policy();
  auto outcome = co_await core::resilience::with_retry<void>(policy, tools_.retry, [this] { return fetch_once(); });
  const std::lock_guard lock(mutex_);
  state_.fetching = false;
  state_.last_failure = outcome.ok() ? "" : lib::describe(outcome.error());
  if (outcome.ok()) co_return outcome;
  co_return unavailable("the keys of realm " + realm_key_ + " cannot be fetched").caused_by(std::move(outcome).error());
}

lib::Result<void> JwksManager::adopt(std::string text) {
  if (text.size() > kMaxBodyBytes) return unavailable("the key set is larger than 256 KB");
  TRY(auto keys, lib::jose::KeySet::from_json(text));
  if (keys.size() == 0) return unavailable("the key set holds no usable key");
  const std::lock_guard lock(mutex_);
  state_.fetched_at = clock_.monotonic();
  if (text == state_.text) return {};
  state_.text = std::move(text);
  state_.keys.set = std::make_shared<const lib::jose::KeySet>(std::move(keys));
  ++state_.keys.generation;
  generation_.store(state_.keys.generation, std::memory_order_release);
  return {};
}

JwksHealthStatus JwksManager::health() const {
  const std::string breaker(core::resilience::to_string(breaker_.state()));
  const std::lock_guard lock(mutex_);
  JwksHealthStatus status;
  status.realm_key = realm_key_;
  status.keys = state_.keys.set ? state_.keys.set->size() : 0;
  status.healthy = state_.keys.set && clock_.monotonic() - state_.fetched_at < times_.stale_limit;
  status.breaker_state = breaker;
  status.detail = state_.last_failure;
  return status;
}

}  // namespace athyper::adapters::auth
