// SessionManager: the life of a session from sign-in to its end. Every rule about time, binding, rotation and renewal
// is here.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <lib/base/url.hpp>
#include <neon/auth/audit.hpp>
#include <neon/auth/oidc.hpp>
#include <neon/auth/session.hpp>
#include <neon/auth/session_store.hpp>
#include <neon/auth/token_verifier.hpp>

namespace neon::auth {

struct SessionPolicy {
  std::chrono::seconds idle{900};
  std::chrono::seconds absolute{3'600};
  /// Tokens with less than this left are renewed.
  std::chrono::seconds refresh_before{120};
  std::chrono::seconds transaction_lifetime{300};
  /// How long one process may take to renew before another tries.
  std::chrono::seconds refresh_lease{15};
  /// An old id seen within this time of its rotation is a request that was under way; later it is a thief's.
  std::chrono::seconds replay_grace{10};
};
/// Absolute lifetime 3,600, 7,200 or 28,800 s for local, staging, production. Error key "session.unknown_environment".
lib::Result<SessionPolicy> session_policy_for(std::string_view environment);

/// Who is on the other end; compared softly: a session ends when both have changed.
struct ClientTraits {
  std::string ip_address;
  std::string user_agent;
};

/// A session that has passed every check of this moment.
struct LiveSession {
  /// What the cookie holds: 32 random bytes in base64url. Never logged.
  std::string id;
  ServerSession data;
  /// HMAC of the id; what x-csrf-token must say.
  std::string csrf_token;
  lib::Timestamp created_at;
  lib::Timestamp last_seen_at;
  lib::Timestamp expires_at;
  /// The stored bytes, for compare-and-set.
  std::string sealed;
};

struct SignInStart {
  /// Where the browser goes.
  std::string url;
  /// Value of the pre-session cookie that binds the sign-in to this browser.
  std::string browser_key;
};

struct SignInAnswer {
  std::string code;
  std::string state;
  std::string iss;
  std::string error;
  /// Value of the pre-session cookie, empty when absent.
  std::string browser_key;
  /// The session cookie the browser still had, if any; its session ends.
  std::string previous_id;
};

struct SignedIn {
  LiveSession session;
  std::string return_url;
};

/// Ports and secrets; everything referred to outlives the manager.
struct SessionManagerParts {
  const OidcConfig& config;
  IdpTransport idp;
  SessionStore& store;
  AuthAuditSink& audit;
  const lib::Clock& clock;
  lib::Random& random;
  /// 32 bytes, the same in every process of the web server.
  std::string secret;
  SessionPolicy policy;
  /// Suspends for a while; for those who wait for another's renewal. Without it they are told to try again.
  std::function<lib::Task<void>(std::chrono::milliseconds)> pause;
};

/// Safe from any thread. Error codes: unauthenticated with keys "session.none", "session.expired",
/// "session.idle_expired", "session.binding_mismatch", "session.refresh_refused", "login.state_invalid",
/// "login.refused", "login.failed"; unavailable with "idp.unavailable", "session.refresh_in_progress" or the store's
/// own.
class SessionManager {
 public:
  explicit SessionManager(SessionManagerParts parts);
  ~SessionManager();

  /// `asked`: the query of the login route, of which OidcConfig::ticket_parameter goes on to the issuer.
  lib::Task<lib::Result<SignInStart>> begin_sign_in(std::string workbench, std::string return_url,
                                                    lib::QueryPairs asked, ClientTraits client);
  /// Consumes the sign-in whatever the outcome.
  lib::Task<lib::Result<SignedIn>> complete_sign_in(SignInAnswer answer, ClientTraits client);

  /// What is asked of a session decides which event an idle end is reported as.
  enum class Purpose { use, touch, refresh };
  lib::Task<lib::Result<LiveSession>> load(std::string id, ClientTraits client, Purpose purpose = Purpose::use);
  /// Extends the idle time, never the absolute one.
  lib::Task<lib::Result<void>> touch(LiveSession session);
  /// The session was used by a person: touches it when its last sign of life is a minute old, so that busy pages write
  /// seldom.
  lib::Task<lib::Result<void>> note_use(LiveSession session);
  /// Renews tokens that have less than refresh_before left and gives the session a new id. Otherwise gives it back
  /// unchanged.
  lib::Task<lib::Result<LiveSession>> refresh(LiveSession session, ClientTraits client);
  /// Renews tokens that have less than refresh_before left and keeps the id: for requests under way in parallel.
  lib::Task<lib::Result<LiveSession>> ensure_tokens(LiveSession session, ClientTraits client);
  /// The same session under a new id for another workbench. Error key "session.workbench_forbidden" (forbidden).
  lib::Task<lib::Result<LiveSession>> change_workbench(LiveSession session, std::string workbench);
  /// Ends the session here; gives nothing back to fail on.
  lib::Task<void> destroy(LiveSession session, AuthEvent event, std::string reason, ClientTraits client);
  /// Ends the issuer's session (best effort) and ours; gives the address that ends the browser's.
  lib::Task<std::string> sign_out(LiveSession session, ClientTraits client);

  std::string csrf_token(std::string_view session_id) const;
  const SessionPolicy& policy() const;

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace neon::auth
