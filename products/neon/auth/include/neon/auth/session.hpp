// Session and ServerSession: what the browser may know of a signed-in person, and what only the server holds.
#pragma once

#include <string>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/time.hpp>
#include <neon/auth/oidc.hpp>

namespace neon::auth {

/// Public: may stand in a page.
struct Session {
  std::string user_id;
  std::string username;
  std::string display_name;
  std::string email;
  std::string tenant_id;
  std::string tenant_code;
  std::string tenant_name;
  std::string workbench;
  std::string persona;
  std::string locale;
  std::vector<std::string> roles;
  std::vector<std::string> client_roles;
  std::vector<std::string> groups;
  std::vector<std::string> allowed_workbenches;
  std::vector<std::string> modules;
  std::vector<std::string> personas;
  lib::Timestamp access_expires_at;
};

/// Private: never leaves the server, and leaves its memory only sealed.
struct ServerSession : Session {
  std::string realm_key;
  std::string scope;
  std::string token_type;
  /// Claim sid of the issuer.
  std::string idp_session_id;
  std::string access_token;
  std::string refresh_token;
  std::string id_token;
  lib::Timestamp refresh_expires_at;
  std::string ip_hash;
  std::string user_agent_hash;
  /// Until then one process is renewing the tokens; others wait.
  lib::Timestamp refresh_lease_until;
};

/// Fills a session from tokens and the verified claims of the access token. Workbench, module and persona lists come
/// from client roles named neon:WORKBENCH(ES):*, neon:MODULE(S):*, neon:PERSONA(S):*; without any workbench the person
/// has `user`.
void read_claims(ServerSession& session, const TokenSet& tokens, const lib::Json& claims, const std::string& client_id);

lib::Json to_json(const ServerSession& session);
/// Error key "session.corrupt".
lib::Result<ServerSession> session_from_json(const lib::Json& json);

}  // namespace neon::auth
