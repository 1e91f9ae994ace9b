// Keys of the issuer, kept and fetched, and the two checks on top of them.
#include <neon/auth/token_verifier.hpp>

#include <mutex>

#include <lib/jose/jwt.hpp>

namespace neon::auth {
namespace {

constexpr auto kKeysLive = std::chrono::minutes(10);
constexpr auto kFetchInterval = std::chrono::seconds(30);

lib::Error refuse(const char* key, const char* message) {
  return lib::Error{lib::ErrorCode::unauthenticated, key, message};
}

}  // namespace

struct TokenVerifier::Impl {
  using Keys = std::shared_ptr<const lib::jose::KeySet>;

  lib::Task<lib::Result<Keys>> keys_for(std::string key_id);
  lib::Task<lib::Result<lib::Json>> verify(std::string token, std::string audience);

  const OidcConfig& config;
  IdpTransport transport;
  const lib::Clock& clock;
  std::mutex mutex;  // Held for a few words, never over an await.
  Keys keys;
  lib::Monotonic fetched_at{};
  lib::Monotonic tried_at{};
};

lib::Task<lib::Result<TokenVerifier::Impl::Keys>> TokenVerifier::Impl::keys_for(std::string key_id) {
  {
    const std::lock_guard lock(mutex);
    const auto now = clock.monotonic();
    const bool fresh = keys && now - fetched_at < kKeysLive;
    if (fresh && (keys->find(key_id) != nullptr || now - tried_at < kFetchInterval)) co_return keys;
    tried_at = now;
  }
  IdpRequest request{"GET", config.jwks_uri, {{"Accept", "application/json"}}, ""};
  auto response = co_await transport(std::move(request));
  const bool answered = response.ok() && response->status == 200;
  auto fetched = lib::jose::KeySet::from_json(answered ? response->body : "");
  const std::lock_guard lock(mutex);
  if (fetched.ok() && fetched->size() > 0) {
    keys = std::make_shared<const lib::jose::KeySet>(*std::move(fetched));
    fetched_at = clock.monotonic();
  }
  // Keys that have outlived their time still serve while the issuer does not answer.
  if (keys) co_return keys;
  co_return lib::Error{lib::ErrorCode::unavailable, "idp.unavailable", "the issuer's keys cannot be fetched"};
}

lib::Task<lib::Result<lib::Json>> TokenVerifier::Impl::verify(std::string token, std::string audience) {
  const auto key_id = lib::jose::peek_key_id(token);
  if (!key_id) co_return refuse("jwt.malformed", "the token names no key");
  CO_TRY(const Keys at_hand, co_await keys_for(*key_id));
  lib::jose::Expectations expected;
  expected.issuer = config.issuer;
  expected.audience = std::move(audience);
  CO_TRY(auto verified, lib::jose::verify(token, *at_hand, expected, clock.now()));
  co_return std::move(verified.claims);
}

TokenVerifier::TokenVerifier(const OidcConfig& config, IdpTransport transport, const lib::Clock& clock)
    : impl_(new Impl{config, std::move(transport), clock, {}, nullptr, {}, {}}) {}
TokenVerifier::~TokenVerifier() = default;

lib::Task<lib::Result<lib::Json>> TokenVerifier::verify_id_token(std::string token, std::string nonce) {
  CO_TRY(auto claims, co_await impl_->verify(std::move(token), impl_->config.client_id));
  if (claims.get_string("typ").value_or("ID") != "ID")
    co_return refuse("idp.wrong_token_type", "the token is no ID token");
  if (claims.get_string("azp").value_or(impl_->config.client_id) != impl_->config.client_id) {
    co_return refuse("jwt.azp_mismatch", "the ID token was issued to another client");
  }
  if (nonce.empty() || claims.get_string("nonce") != std::optional<std::string_view>(nonce)) {
    co_return refuse("idp.nonce_mismatch", "the ID token does not answer this sign-in");
  }
  if (claims.get_string("sub").value_or("").empty()) co_return refuse("jwt.malformed", "the ID token names no subject");
  co_return claims;
}

lib::Task<lib::Result<lib::Json>> TokenVerifier::verify_access_token(std::string token) {
  CO_TRY(auto claims, co_await impl_->verify(std::move(token), impl_->config.api_audience));
  if (claims.get_string("typ").value_or("Bearer") != "Bearer") {
    co_return refuse("idp.wrong_token_type", "the token is no access token");
  }
  if (claims.get_string("azp").value_or("") != impl_->config.client_id) {
    co_return refuse("jwt.azp_mismatch", "the access token was issued to another client");
  }
  co_return claims;
}

}  // namespace neon::auth
