// DevelopmentIssuer: an OpenID provider for one machine, with the URL layout of Keycloak and persona cards instead of
// passwords. Exists only in builds with ATHYPER_DEV_FEATURES. It speaks no HTTP itself: the runtime mounts handle()
// under /realms/.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <lib/base/random.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::auth {

struct IssuerTenant {
  std::string code;
  std::string name;
};

struct IssuerAccount {
  /// Becomes the claim sub.
  std::string id;
  std::string username;
  std::string display_name;
  std::string email;
  std::string persona;
  std::string locale;
  std::vector<std::string> roles;
  std::vector<std::string> groups;
  /// Roles of the web client, e.g. "neon:WORKBENCHES:admin"; when empty they are derived from the persona.
  std::vector<std::string> client_roles;
  std::string tenant_id;
  std::string tenant_code;
  std::string tenant_name;
};

/// Port: who may sign in.
class IssuerDirectory {
 public:
  virtual ~IssuerDirectory() = default;
  virtual lib::Task<lib::Result<std::vector<IssuerTenant>>> list_tenants() = 0;
  virtual lib::Task<lib::Result<std::vector<IssuerAccount>>> list_accounts(std::string tenant_code) = 0;
  /// Nothing for unknown or disabled accounts.
  virtual lib::Task<lib::Result<std::optional<IssuerAccount>>> find_account(std::string tenant_code,
                                                                            std::string username) = 0;
};

struct IssuerKey {
  std::string kid;
  std::string private_pem;
  lib::Timestamp created_at;
};

/// An authorization code; hashes are 32 raw bytes of SHA-256.
struct IssuerCode {
  std::string code_hash;
  std::string realm_key;
  std::string client_id;
  std::string redirect_uri;
  std::string tenant_code;
  std::string username;
  std::string session_id;
  std::string scope;
  std::string nonce;
  std::string code_challenge;
  lib::Timestamp created_at;
  lib::Timestamp expires_at;
};

struct IssuerRefresh {
  std::string token_hash;
  /// UUID; every token rotated from one sign-in has the same.
  std::string family;
  std::string realm_key;
  std::string client_id;
  std::string tenant_code;
  std::string username;
  std::string session_id;
  std::string scope;
  lib::Timestamp auth_time;
  lib::Timestamp created_at;
  lib::Timestamp expires_at;
};

struct OneTimeLink {
  std::string link_hash;
  std::string realm_key;
  std::string tenant_code;
  std::string username;
  lib::Timestamp created_at;
  lib::Timestamp expires_at;
};

/// What taking a one-use thing found. `reused` still carries the record, so that its session can be ended.
template <class T>
struct Taken {
  enum class State { fresh, reused, unknown };
  State state = State::unknown;
  T record;
};

/// Port: keys, codes, refresh tokens, one-time links. Each take_* is atomic: of any number of callers one gets `fresh`.
/// Expired and revoked things are unknown.
class IssuerStore {
 public:
  virtual ~IssuerStore() = default;
  /// Newest first.
  virtual lib::Task<lib::Result<std::vector<IssuerKey>>> load_keys() = 0;
  virtual lib::Task<lib::Result<void>> save_key(IssuerKey key) = 0;
  virtual lib::Task<lib::Result<void>> save_code(IssuerCode code) = 0;
  virtual lib::Task<lib::Result<Taken<IssuerCode>>> take_code(std::string code_hash, lib::Timestamp now) = 0;
  virtual lib::Task<lib::Result<void>> save_refresh(IssuerRefresh refresh) = 0;
  virtual lib::Task<lib::Result<Taken<IssuerRefresh>>> take_refresh(std::string token_hash, lib::Timestamp now) = 0;
  virtual lib::Task<lib::Result<void>> revoke_family(std::string family, lib::Timestamp now) = 0;
  virtual lib::Task<lib::Result<void>> revoke_session(std::string session_id, lib::Timestamp now) = 0;
  virtual lib::Task<lib::Result<void>> save_link(OneTimeLink link) = 0;
  virtual lib::Task<lib::Result<std::optional<OneTimeLink>>> take_link(std::string link_hash, lib::Timestamp now) = 0;
};

/// A store that forgets with the process; safe from any thread.
std::unique_ptr<IssuerStore> make_memory_issuer_store();

struct IssuerClient {
  std::string id;
  /// Empty for a public client.
  std::string secret;
  /// Compared byte for byte.
  std::vector<std::string> redirect_uris;
  std::vector<std::string> post_logout_redirect_uris;
};

struct IssuerOptions {
  /// Scheme, host and port under which browsers reach the issuer, without a slash at the end.
  std::string public_url = "http://localhost:3000";
  std::string realm_key = "main";
  /// Claim aud of access tokens.
  std::string audience = "athyper-api";
  std::vector<IssuerClient> clients;
  /// Claim azp of the tokens that mint_token() makes.
  std::string tool_client_id = "athyper-cli";
  std::chrono::seconds code_lifetime{60};
  std::chrono::seconds access_lifetime{300};
  std::chrono::seconds refresh_lifetime{8 * 3'600};
  std::chrono::seconds link_lifetime{600};
};

/// A request as the issuer needs it. Header names in any case; `query` and `body` undecoded.
struct IssuerRequest {
  std::string method;
  std::string path;
  std::string query;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};

struct IssuerResponse {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};

/// Authorization code with PKCE S256 (both always), exact redirect URIs, `iss` in the answer (RFC 9207), refresh
/// rotation with family revocation, ES256. No password grant. Safe from any loop after start().
class DevelopmentIssuer {
 public:
  /// Everything referred to outlives the issuer.
  DevelopmentIssuer(IssuerOptions options, IssuerDirectory& directory, IssuerStore& store, const lib::Clock& clock,
                    lib::Random& random);
  ~DevelopmentIssuer();

  /// Loads the signing key or makes one; before anything else.
  lib::Task<lib::Result<void>> start();
  /// Answers everything under /realms/; unknown paths are 404.
  lib::Task<IssuerResponse> handle(IssuerRequest request);
  /// An access token for the command line; `methods` is its claim amr (RFC 8176), left out when empty. Error key
  /// "issuer.unknown_account".
  lib::Task<lib::Result<std::string>> mint_token(std::string tenant_code, std::string username,
                                                 std::vector<std::string> methods = {});
  /// A ticket that signs this account in once, when given as `ticket` to the authorization endpoint. Error key
  /// "issuer.unknown_account".
  lib::Task<lib::Result<std::string>> make_ticket(std::string tenant_code, std::string username);
  /// The JWK set; fits JwksSource.
  lib::Task<lib::Result<std::string>> jwks();
  /// Claim iss: <public_url>/realms/<realm>.
  const std::string& issuer() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace athyper::adapters::auth
