// JSON Web Tokens (RFC 7519) over JWS compact form (RFC 7515) with keys from a JWK set (RFC 7517). An unverified token
// shows nothing.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/random.hpp>
#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace lib::jose {

/// Asymmetric only: a symmetric key or "none" cannot be expressed.
enum class Algorithm { rs256, ps256, es256, eddsa };
/// The name as in RFC 7518, e.g. "ES256".
std::string_view to_string(Algorithm algorithm);
/// Nothing for "none", symmetric and unknown names.
std::optional<Algorithm> parse_algorithm(std::string_view name);

/// A public key with its id. Cheap to copy, safe from any thread.
class PublicKey {
 public:
  /// Refuses keys for encryption, RSA under 2048 bits, unknown curves. Error keys "jwk.invalid", "jwk.weak",
  /// "jwk.unsupported".
  static Result<PublicKey> from_jwk(const Json& jwk);
  const std::string& key_id() const;
  Algorithm algorithm() const;
  Json to_jwk() const;

 private:
  friend class PrivateKey;
  friend bool verify_signature(const PublicKey& key, std::string_view signed_bytes, std::string_view signature);
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

/// A signing key (ES256), for the development issuer and tests.
class PrivateKey {
 public:
  static PrivateKey generate_es256(std::string key_id);
  /// PKCS#8 PEM. Error key "jose.bad_private_key".
  static Result<PrivateKey> from_pem(std::string_view pem, std::string key_id);
  std::string to_pem() const;
  PublicKey public_key() const;
  /// Signs header {alg, kid, typ} and `claims`.
  std::string sign(const Json& claims, std::string_view typ = "JWT") const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

/// At most 32 keys; duplicate ids are refused.
class KeySet {
 public:
  /// Error keys "jwks.invalid", "jwks.too_many_keys", "jwks.duplicate_kid". Keys of unknown kind are skipped.
  static Result<KeySet> from_json(std::string_view json);
  static Result<KeySet> make(std::vector<PublicKey> keys);
  const PublicKey* find(std::string_view key_id) const;
  std::size_t size() const { return keys_.size(); }
  Json to_json() const;

 private:
  std::vector<PublicKey> keys_;
};

/// What a verifier accepts; all of it is checked. Algorithms are fixed here and never taken from the token.
struct Expectations {
  std::string issuer;
  std::string audience;
  std::vector<Algorithm> algorithms = {Algorithm::rs256, Algorithm::es256};
  std::chrono::seconds leeway{30};
};

/// Claims of a token whose signature, issuer, audience and times were checked.
struct VerifiedToken {
  Json header;
  Json claims;
};

/// Layer 1 of the token check; pure: takes `now`. Ignores jku, x5u, jwk, x5c; refuses crit. Error code unauthenticated;
/// keys "jwt.malformed" "jwt.unknown_key" "jwt.invalid_signature" "jwt.issuer_mismatch" "jwt.audience_mismatch"
/// "jwt.expired" "jwt.not_yet_valid".
Result<VerifiedToken> verify(std::string_view token, const KeySet& keys, const Expectations& expected, Timestamp now);

/// Checks one raw JWS signature (RFC 7518 section 3 forms) by the key's own algorithm.
bool verify_signature(const PublicKey& key, std::string_view signed_bytes, std::string_view signature);

/// The `kid` of an unverified token, for key rotation only. Nothing when malformed.
std::optional<std::string> peek_key_id(std::string_view token);

/// The `iss` of an unverified token, to choose whose expectations to verify it with. Nothing when malformed.
std::optional<std::string> peek_issuer(std::string_view token);

}  // namespace lib::jose
