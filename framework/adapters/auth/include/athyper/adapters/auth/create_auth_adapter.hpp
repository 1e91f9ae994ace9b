// The factory of the auth adapter: realms in, a checker of access tokens out.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/core/resilience/retry.hpp>

namespace lib::http_client {
class Client;
}

namespace athyper::adapters::auth {

/// Gives the text of a realm's JWK set: over HTTP, or from an issuer in the same process. Bounded in time by itself.
using JwksSource = std::function<lib::Task<lib::Result<std::string>>()>;

/// GET of `url`, 5 s, at most 256 KB, no redirects. Error code unavailable, key "auth.jwks_unavailable".
JwksSource make_http_jwks_source(std::shared_ptr<lib::http_client::Client> client, std::string url);

/// One issuer whose tokens are accepted. All members are required; start-up fails without them.
struct RealmOptions {
  std::string key;
  std::string issuer;
  std::string audience;
  /// Clients whose tokens are accepted (claim azp).
  std::vector<std::string> allowed_azp;
  /// Names of RFC 7518; fixed here and never taken from a token.
  std::vector<std::string> algorithms = {"RS256", "ES256"};
  JwksSource jwks;
};

struct AuthAdapterOptions {
  std::vector<RealmOptions> realms;
  /// Clock skew allowed, at most 60 s.
  std::chrono::seconds leeway{30};
  /// Age at which a realm's keys are fetched anew beside the requests.
  std::chrono::seconds jwks_ttl{600};
  /// Age up to which old keys serve while their issuer does not answer.
  std::chrono::hours stale_limit{24};
  /// A token with an unknown key id may cause one fetch in this time per realm …
  std::chrono::seconds on_demand_interval{30};
  /// … and this many in a minute over all realms. The periodic refresh is not counted.
  int on_demand_per_minute = 10;
  /// Runs work on some event loop without waiting for it; for the refresh beside the requests.
  std::function<void(std::function<lib::Task<void>()>)> spawn;
  /// Index of the calling loop, 0 … loops-1, or anything else on another thread, which then remembers no token.
  std::function<std::size_t()> current_loop;
  std::size_t loops = 0;
  /// Waits between the attempts of a fetch (core's api_retry_policy).
  core::resilience::RetryTools retry = {};
  /// Verified tokens remembered per loop.
  std::size_t remembered_tokens = 4'096;
};

/// The adapter and what the composition root does with it beyond the port.
class ManagedAuthAdapter : public AuthAdapter {
 public:
  /// Fetches the keys of every realm that has none or whose keys are older than their time; for the warm-up. Never
  /// fails: see health().
  virtual lib::Task<void> refresh_keys() = 0;
  /// One for each realm, named "auth:<realm>" and required. The adapter outlives the checks.
  virtual std::vector<core::observability::HealthCheck> health_checks() = 0;
};

/// Error code invalid_argument, key "auth.bad_options"; the message names realm and member. `clock` outlives the
/// adapter.
lib::Result<std::shared_ptr<ManagedAuthAdapter>> create_auth_adapter(AuthAdapterOptions options,
                                                                     const lib::Clock& clock);

}  // namespace athyper::adapters::auth
