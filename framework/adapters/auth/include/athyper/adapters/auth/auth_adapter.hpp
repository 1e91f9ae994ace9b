// AuthAdapter: the port through which the runtime checks access tokens, realm by realm.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::auth {

/// Who a token speaks for, after signature, issuer, audience, times (layer 1), type (2) and authorised party (3) were
/// checked. Layer 4 (tenant) is the runtime's: a context tenant must be among `tenants`.
struct VerifiedIdentity {
  std::string realm_key;
  std::string issuer;
  std::string subject;
  std::string username;
  std::string display_name;
  std::string email;
  /// Codes of the tenants the issuer vouches for (claim tenant_key or tenants).
  std::vector<std::string> tenants;
  std::vector<std::string> roles;
  std::vector<std::string> groups;
  std::string authorized_party;
  /// Session at the issuer (claim sid), empty when absent.
  std::string session_id;
  lib::Timestamp expires_at;
  /// The claim amr (RFC 8176) names "mfa", or something one has beside what one knows.
  bool second_factor = false;
  lib::Json claims;
};

struct JwksHealthStatus {
  std::string realm_key;
  bool healthy = false;
  std::size_t keys = 0;
  std::string breaker_state;
  std::string detail;
};

/// Error code unauthenticated with keys jwt.malformed, jwt.unknown_key, jwt.invalid_signature, jwt.issuer_mismatch,
/// jwt.audience_mismatch, jwt.expired, jwt.not_yet_valid, jwt.invalid_type, jwt.azp_mismatch, jwt.unknown_realm;
/// unavailable "auth.jwks_unavailable". Fails closed.
class AuthAdapter {
 public:
  virtual ~AuthAdapter() = default;
  /// Verified tokens are remembered per loop by their SHA-256 until they expire.
  virtual lib::Task<lib::Result<std::shared_ptr<const VerifiedIdentity>>> verify_token(std::string token) = 0;
  /// Keys and breaker per realm; required health check.
  virtual std::vector<JwksHealthStatus> health() const = 0;
};

}  // namespace athyper::adapters::auth
