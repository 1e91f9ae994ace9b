// The manager's inside, shared by its three sources: sign-in, life, renewal.
#pragma once

#include <lib/crypto/crypto.hpp>
#include <neon/auth/session_manager.hpp>

namespace neon::auth {

struct SessionManager::Impl {
  explicit Impl(SessionManagerParts parts);

  lib::Result<ServerSession> open(const StoredSession& stored) const;
  std::string seal(const lib::Json& content, const std::string& id_hash);
  std::string csrf_token(std::string_view session_id) const;
  /// Both traits changed since the session began.
  bool is_another(const ServerSession& session, const ClientTraits& client) const;
  lib::Task<void> report(AuthEvent event, const LiveSession* session, ClientTraits client, std::string reason,
                         lib::Json meta = lib::Json::object());
  /// A tombstone was shown: forgives a request under way, ends the family otherwise.
  lib::Task<void> judge_replay(StoredSession stored, lib::Json tombstone, ClientTraits client);
  /// Stores `next` under a new id and leaves a tombstone. Nothing when another process was faster.
  lib::Task<lib::Result<std::optional<LiveSession>>> move_to_new_id(LiveSession old, ServerSession next);
  /// Takes the lease on renewal, asks the issuer and stores the outcome, under a new id when `rotate`.
  lib::Task<lib::Result<LiveSession>> renew(LiveSession session, ClientTraits client, bool rotate);
  lib::Task<lib::Result<ServerSession>> renewed_data(ServerSession data);
  lib::Task<lib::Result<LiveSession>> refuse_renewal(LiveSession session, ClientTraits client, lib::Error error);

  SessionManagerParts parts;
  TokenVerifier verifier;
  std::string seal_key;
  std::string csrf_key;
};

lib::Error refuse(const char* key, std::string message);

}  // namespace neon::auth
