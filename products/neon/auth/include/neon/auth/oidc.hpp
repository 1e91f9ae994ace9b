// The OpenID Connect client of the web server: authorization code with PKCE against a Keycloak-shaped issuer.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <lib/base/random.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace lib::http_client {
class Client;
}

namespace neon::auth {

struct IdpRequest {
  std::string method;
  std::string url;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};

struct IdpResponse {
  int status = 0;
  std::string body;
};

/// How the issuer is reached: HTTP, or straight into an issuer of the same process. Bounded in time by itself.
using IdpTransport = std::function<lib::Task<lib::Result<IdpResponse>>(IdpRequest)>;

/// Over HTTP: 5 s, 256 KB, no redirects.
IdpTransport make_http_idp_transport(std::shared_ptr<lib::http_client::Client> client);

/// One realm as this client sees it. Endpoints never come from a token or an answer.
struct OidcConfig {
  std::string realm_key;
  std::string issuer;
  std::string client_id;
  /// Empty for a public client.
  std::string client_secret;
  /// Claim aud of access tokens.
  std::string api_audience;
  std::string redirect_uri;
  std::string post_logout_redirect_uri;
  /// A parameter of the login route that is handed on to the issuer as it is; empty: none.
  std::string ticket_parameter;
  /// Opened by the browser.
  std::string authorization_endpoint;
  std::string end_session_endpoint;
  /// Called by the server.
  std::string token_endpoint;
  std::string logout_endpoint;
  std::string jwks_uri;
};

/// Fills issuer and endpoints in Keycloak's layout: <base_url>/realms/<realm>/protocol/openid-connect/….
OidcConfig make_keycloak_config(std::string base_url, std::string realm_key);

struct PkceChallenge {
  /// 32 random bytes in base64url; stays on the server.
  std::string verifier;
  /// SHA-256 of it (RFC 7636, S256).
  std::string challenge;
};
PkceChallenge generate_pkce_challenge(lib::Random& random);

struct AuthorizationRequest {
  std::string state;
  std::string nonce;
  std::string code_challenge;
  /// Value for OidcConfig::ticket_parameter, empty without.
  std::string ticket;
};
/// Where the browser goes to sign in; scope openid profile email, prompt=login.
std::string build_authorization_url(const OidcConfig& config, const AuthorizationRequest& request);

struct TokenSet {
  std::string access_token;
  std::string refresh_token;
  std::string id_token;
  std::string token_type;
  std::string scope;
  lib::Timestamp access_expires_at;
  lib::Timestamp refresh_expires_at;
};

/// Error keys "idp.invalid_grant" (unauthenticated: the issuer refused), "idp.unavailable" (it failed or did not
/// answer; nothing is decided). `config` outlives the task.
lib::Task<lib::Result<TokenSet>> exchange_code_for_tokens(const OidcConfig& config, IdpTransport transport,
                                                          std::string code, std::string verifier, lib::Timestamp now);
/// The same errors.
lib::Task<lib::Result<TokenSet>> refresh_tokens(const OidcConfig& config, IdpTransport transport,
                                                std::string refresh_token, lib::Timestamp now);
/// Ends the issuer's session from the back.
lib::Task<lib::Result<void>> keycloak_logout(const OidcConfig& config, IdpTransport transport,
                                             std::string refresh_token);
/// Where the browser goes to end the issuer's session from the front.
std::string build_front_channel_logout_url(const OidcConfig& config, const std::string& id_token);

}  // namespace neon::auth
