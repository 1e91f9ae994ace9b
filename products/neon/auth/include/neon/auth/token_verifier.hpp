// TokenVerifier: checks the issuer's tokens before the web server believes a word of them.
#pragma once

#include <memory>
#include <string>

#include <lib/base/json.hpp>
#include <neon/auth/oidc.hpp>

namespace neon::auth {

/// Keeps the issuer's keys for ten minutes; an unknown key id fetches at most once in 30 s. Safe from any thread.
class TokenVerifier {
 public:
  /// `config` and `clock` outlive the verifier.
  TokenVerifier(const OidcConfig& config, IdpTransport transport, const lib::Clock& clock);
  ~TokenVerifier();

  /// Claims of an ID token for this client with this nonce (OpenID Connect Core 3.1.3.7). Error keys of lib/jose,
  /// "idp.nonce_mismatch", "idp.wrong_token_type", "idp.unavailable".
  lib::Task<lib::Result<lib::Json>> verify_id_token(std::string token, std::string nonce);
  /// Claims of an access token for the API.
  lib::Task<lib::Result<lib::Json>> verify_access_token(std::string token);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace neon::auth
