// The adapter itself: choose the realm by issuer, get its keys, check, remember.
#include <algorithm>
#include <utility>

#include <lib/crypto/crypto.hpp>

#include "identity.hpp"
#include "jwks_manager.hpp"
#include "token_memory.hpp"

namespace athyper::adapters::auth {
namespace {

struct Realm {
  RealmOptions options;
  lib::jose::Expectations expected;
  std::shared_ptr<JwksManager> keys;
};

class Adapter final : public ManagedAuthAdapter {
 public:
  Adapter(AuthAdapterOptions options, std::vector<Realm> realms, const lib::Clock& clock)
      : realms_(std::move(realms)), current_loop_(std::move(options.current_loop)), clock_(clock) {
    for (std::size_t i = 0; i < options.loops; ++i) memories_.emplace_back(options.remembered_tokens);
  }

  lib::Task<lib::Result<std::shared_ptr<const VerifiedIdentity>>> verify_token(std::string token) override {
    std::string digest = lib::crypto::sha256(token);
    if (TokenMemory* memory = own_memory()) {
      const auto generation_of = [this](std::size_t realm) { return realms_[realm].keys->generation(); };
      if (auto known = memory->find(digest, clock_.now(), generation_of)) co_return known;
    }
    const auto issuer = lib::jose::peek_issuer(token);
    const auto key_id = lib::jose::peek_key_id(token);
    if (!issuer || !key_id) co_return refuse("jwt.malformed", "the token names no issuer or no key");
    const auto found =
        std::ranges::find_if(realms_, [&](const Realm& realm) { return realm.options.issuer == *issuer; });
    if (found == realms_.end())
      co_return refuse("jwt.unknown_realm", "the token is from an issuer that is not configured");

    CO_TRY(const JwksManager::Keys keys, co_await found->keys->keys_for(*key_id));
    CO_TRY(auto verified, lib::jose::verify(token, *keys.set, found->expected, clock_.now()));
    CO_TRY(auto identity, make_identity(found->options, std::move(verified), found->expected.leeway));
    if (TokenMemory* memory = own_memory()) {
      memory->remember(std::move(digest), static_cast<std::size_t>(found - realms_.begin()), keys.generation, identity);
    }
    co_return identity;
  }

  std::vector<JwksHealthStatus> health() const override {
    std::vector<JwksHealthStatus> all;
    for (const Realm& realm : realms_) all.push_back(realm.keys->health());
    return all;
  }

  std::vector<core::observability::HealthCheck> health_checks() override {
    std::vector<core::observability::HealthCheck> checks;
    for (const Realm& realm : realms_) {
      checks.push_back({.name = "auth:" + realm.options.key,
                        .type = core::observability::HealthType::auth,
                        .check = [&keys = *realm.keys] { return check(keys); }});
    }
    return checks;
  }

  lib::Task<void> refresh_keys() override {
    for (const Realm& realm : realms_) co_await realm.keys->refresh_if_due();
  }

 private:
  static lib::Task<core::observability::HealthOutcome> check(const JwksManager& keys) {
    auto found = keys.health();
    co_return core::observability::outcome_of(found.healthy, std::move(found.detail), std::move(found.breaker_state));
  }

  static lib::Error refuse(const char* key, const char* message) {
    return lib::Error{lib::ErrorCode::unauthenticated, key, message};
  }

  TokenMemory* own_memory() {
    const std::size_t loop = current_loop_ ? current_loop_() : memories_.size();
    return loop < memories_.size() ? &memories_[loop] : nullptr;
  }

  const std::vector<Realm> realms_;
  const std::function<std::size_t()> current_loop_;
  const lib::Clock& clock_;
  std::vector<TokenMemory> memories_;
};

lib::Error bad_options(const std::string& realm, const std::string& what) {
  return lib::Error{lib::ErrorCode::invalid_argument, "auth.bad_options", "realm `" + realm + "`: " + what};
}

lib::Result<void> check(const RealmOptions& realm) {
  if (realm.key.empty()) return bad_options(realm.key, "the key is empty");
  if (realm.issuer.empty()) return bad_options(realm.key, "no issuer is configured");
  if (realm.audience.empty()) return bad_options(realm.key, "no audience is configured");
  if (realm.allowed_azp.empty()) return bad_options(realm.key, "no client (allowed azp) is configured");
  if (realm.algorithms.empty()) return bad_options(realm.key, "no algorithm is configured");
  if (!realm.jwks) return bad_options(realm.key, "no source of keys is configured");
  return {};
}

lib::Result<std::vector<lib::jose::Algorithm>> read_algorithms(const RealmOptions& realm) {
  std::vector<lib::jose::Algorithm> algorithms;
  for (const std::string& name : realm.algorithms) {
    const auto algorithm = lib::jose::parse_algorithm(name);
    if (!algorithm)
      return bad_options(realm.key, "the algorithm `" + name + "` is not one of RS256, PS256, ES256, EdDSA");
    algorithms.push_back(*algorithm);
  }
  return algorithms;
}

}  // namespace

lib::Result<std::shared_ptr<ManagedAuthAdapter>> create_auth_adapter(AuthAdapterOptions options,
                                                                     const lib::Clock& clock) {
  if (options.realms.empty()) {
    return lib::Error{lib::ErrorCode::invalid_argument, "auth.bad_options", "no realm is configured"};
  }
  if (options.leeway < std::chrono::seconds(0) || options.leeway > std::chrono::seconds(60)) {
    return lib::Error{lib::ErrorCode::invalid_argument, "auth.bad_options", "the leeway is 0 to 60 seconds"};
  }
  const JwksTimes times{options.jwks_ttl, options.stale_limit, options.on_demand_interval};
  const auto budget = std::make_shared<FetchBudget>(options.on_demand_per_minute, clock);
  std::vector<Realm> realms;
  for (RealmOptions& realm : options.realms) {
    TRY(check(realm));
    TRY(auto algorithms, read_algorithms(realm));
    for (const Realm& other : realms) {
      if (other.options.key == realm.key) return bad_options(realm.key, "the key is given twice");
      if (other.options.issuer == realm.issuer) return bad_options(realm.key, "another realm has the same issuer");
    }
    lib::jose::Expectations expected{realm.issuer, realm.audience, std::move(algorithms), options.leeway};
    auto keys = std::make_shared<JwksManager>(realm.key, realm.jwks, times, budget,
                                              JwksTools{options.spawn, options.retry}, clock);
    realms.push_back(Realm{std::move(realm), std::move(expected), std::move(keys)});
  }
  return std::shared_ptr<ManagedAuthAdapter>(std::make_shared<Adapter>(std::move(options), std::move(realms), clock));
}

}  // namespace athyper::adapters::auth
