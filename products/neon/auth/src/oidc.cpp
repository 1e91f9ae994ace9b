// Requests to the issuer and what its answers mean.
#include <neon/auth/oidc.hpp>

#include <lib/base/base64.hpp>
#include <lib/base/json.hpp>
#include <lib/base/url.hpp>
#include <lib/crypto/crypto.hpp>

namespace neon::auth {
namespace {

lib::Error unavailable(std::string message) {
  return lib::Error{lib::ErrorCode::unavailable, "idp.unavailable", std::move(message)};
}

lib::Task<lib::Result<IdpResponse>> post_form(const OidcConfig& config, IdpTransport transport, std::string url,
                                              lib::QueryPairs form) {
  IdpRequest request;
  request.method = "POST";
  request.url = std::move(url);
  request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
  if (config.client_secret.empty()) {
    form.emplace_back("client_id", config.client_id);
  } else {
    const std::string pair = lib::url_encode(config.client_id) + ':' + lib::url_encode(config.client_secret);
    request.headers.emplace_back("Authorization", "Basic " + lib::base64_encode(pair));
  }
  request.body = lib::build_query(form);
  auto response = co_await transport(std::move(request));
  if (!response.ok()) co_return unavailable("the issuer cannot be reached").caused_by(std::move(response).error());
  co_return response;
}

lib::Result<TokenSet> read_tokens(const IdpResponse& response, lib::Timestamp now) {
  const auto body = lib::parse_json(response.body);
  if (response.status != 200) {
    const auto error = body.ok() ? body->get_string("error") : std::nullopt;
    if (response.status == 400 && error && *error == "invalid_grant") {
      return lib::Error{lib::ErrorCode::unauthenticated, "idp.invalid_grant", "the issuer refused the grant"};
    }
    return unavailable("the issuer answered " + std::to_string(response.status));
  }
  const auto text = [&](const char* name) { return std::string(body->get_string(name).value_or("")); };
  if (!body.ok() || text("access_token").empty()) return unavailable("the issuer's answer holds no access token");
  TokenSet tokens{
      text("access_token"), text("refresh_token"), text("id_token"), text("token_type"), text("scope"), now, now};
  tokens.access_expires_at += std::chrono::seconds(body->get_integer("expires_in").value_or(0));
  tokens.refresh_expires_at += std::chrono::seconds(body->get_integer("refresh_expires_in").value_or(0));
  return tokens;
}

}  // namespace

OidcConfig make_keycloak_config(std::string base_url, std::string realm_key) {
  OidcConfig config;
  config.issuer = base_url + "/realms/" + realm_key;
  const std::string protocol = config.issuer + "/protocol/openid-connect";
  config.realm_key = std::move(realm_key);
  config.authorization_endpoint = protocol + "/auth";
  config.token_endpoint = protocol + "/token";
  config.end_session_endpoint = protocol + "/logout";
  config.logout_endpoint = protocol + "/logout";
  config.jwks_uri = protocol + "/certs";
  return config;
}

PkceChallenge generate_pkce_challenge(lib::Random& random) {
  std::string verifier = lib::random_base64url(random, 32);
  std::string challenge = lib::base64url_encode(lib::crypto::sha256(verifier));
  return {std::move(verifier), std::move(challenge)};
}

std::string build_authorization_url(const OidcConfig& config, const AuthorizationRequest& request) {
  lib::QueryPairs query{{"client_id", config.client_id},
                        {"redirect_uri", config.redirect_uri},
                        {"response_type", "code"},
                        {"scope", "openid profile email"},
                        {"state", request.state},
                        {"nonce", request.nonce},
                        {"code_challenge", request.code_challenge},
                        {"code_challenge_method", "S256"},
                        {"prompt", "login"}};
  if (!request.ticket.empty()) query.emplace_back(config.ticket_parameter, request.ticket);
  return config.authorization_endpoint + '?' + lib::build_query(query);
}

lib::Task<lib::Result<TokenSet>> exchange_code_for_tokens(const OidcConfig& config, IdpTransport transport,
                                                          std::string code, std::string verifier, lib::Timestamp now) {
  lib::QueryPairs form{{"grant_type", "authorization_code"},
                       {"code", std::move(code)},
                       {"redirect_uri", config.redirect_uri},
                       {"code_verifier", std::move(verifier)}};
  CO_TRY(const IdpResponse response,
         co_await post_form(config, std::move(transport), config.token_endpoint, std::move(form)));
  co_return read_tokens(response, now);
}

lib::Task<lib::Result<TokenSet>> refresh_tokens(const OidcConfig& config, IdpTransport transport,
                                                std::string refresh_token, lib::Timestamp now) {
  lib::QueryPairs form{{"grant_type", "refresh_token"}, {"refresh_token", std::move(refresh_token)}};
  CO_TRY(const IdpResponse response,
         co_await post_form(config, std::move(transport), config.token_endpoint, std::move(form)));
  co_return read_tokens(response, now);
}

lib::Task<lib::Result<void>> keycloak_logout(const OidcConfig& config, IdpTransport transport,
                                             std::string refresh_token) {
  lib::QueryPairs form{{"refresh_token", std::move(refresh_token)}};
  CO_TRY(const IdpResponse response,
         co_await post_form(config, std::move(transport), config.logout_endpoint, std::move(form)));
  if (response.status >= 500) co_return unavailable("the issuer answered " + std::to_string(response.status));
  co_return lib::Result<void>();
}

std::string build_front_channel_logout_url(const OidcConfig& config, const std::string& id_token) {
  lib::QueryPairs query{{"post_logout_redirect_uri", config.post_logout_redirect_uri}, {"client_id", config.client_id}};
  if (!id_token.empty()) query.emplace_back("id_token_hint", id_token);
  return config.end_session_endpoint + '?' + lib::build_query(query);
}

}  // namespace neon::auth
