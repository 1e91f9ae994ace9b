// Loading, touching and ending sessions.
#include <lib/base/base64.hpp>

#include "session_manager_impl.hpp"

namespace neon::auth {
namespace {

/// 32 bytes in base64url.
constexpr std::size_t kIdLength = 43;
constexpr int kMaxSuccessors = 64;
constexpr auto kUseNotedEvery = std::chrono::seconds(60);

LiveSession none_of(const StoredSession& stored) {
  LiveSession session;
  session.data.realm_key = stored.realm_key;
  session.data.tenant_code = stored.tenant_code;
  session.data.user_id = stored.user_key;
  return session;
}

}  // namespace

lib::Error refuse(const char* key, std::string message) {
  return lib::Error{lib::ErrorCode::unauthenticated, key, std::move(message)};
}

lib::Result<SessionPolicy> session_policy_for(std::string_view environment) {
  SessionPolicy policy;
  if (environment == "local") {
    policy.absolute = std::chrono::seconds(3'600);
  } else if (environment == "staging") {
    policy.absolute = std::chrono::seconds(7'200);
  } else if (environment == "production") {
    policy.absolute = std::chrono::seconds(28'800);
  } else {
    return lib::Error{lib::ErrorCode::invalid_argument, "session.unknown_environment",
                      "the environment is local, staging or production"};
  }
  return policy;
}

SessionManager::Impl::Impl(SessionManagerParts given)
    : parts(std::move(given)),
      verifier(parts.config, parts.idp, parts.clock),
      seal_key(lib::crypto::hmac_sha256(parts.secret, "neon session seal")),
      csrf_key(lib::crypto::hmac_sha256(parts.secret, "neon csrf")) {}

std::string SessionManager::Impl::csrf_token(std::string_view session_id) const {
  return lib::base64url_encode(lib::crypto::hmac_sha256(csrf_key, session_id));
}

std::string SessionManager::Impl::seal(const lib::Json& content, const std::string& id_hash) {
  return lib::crypto::seal(seal_key, content.dump(), id_hash, parts.random);
}

bool SessionManager::Impl::is_another(const ServerSession& session, const ClientTraits& client) const {
  return session.ip_hash != lib::crypto::sha256_hex(client.ip_address) &&
         session.user_agent_hash != lib::crypto::sha256_hex(client.user_agent);
}

lib::Task<void> SessionManager::Impl::report(AuthEvent event, const LiveSession* session, ClientTraits client,
                                             std::string reason, lib::Json meta) {
  AuthAuditRecord record;
  record.occurred_at = parts.clock.now();
  record.event = event;
  record.realm_key = parts.config.realm_key;
  record.ip_address = std::move(client.ip_address);
  record.user_agent = client.user_agent.substr(0, 512);
  record.reason = std::move(reason);
  record.meta = std::move(meta);
  if (session != nullptr) {
    record.tenant_code = session->data.tenant_code;
    record.user_key = session->data.user_id;
    record.workbench = session->data.workbench;
    if (!session->id.empty()) record.sid_hash = lib::crypto::sha256_hex(session->id).substr(0, 16);
  }
  co_await parts.audit.write(std::move(record));
}

lib::Task<void> SessionManager::Impl::judge_replay(StoredSession stored, lib::Json tombstone, ClientTraits client) {
  const lib::Timestamp rotated_at(std::chrono::microseconds(tombstone.get_integer("rotated_at").value_or(0)));
  if (parts.clock.now() - rotated_at < parts.policy.replay_grace) co_return;
  // Whoever shows this id kept it from before the rotation. Which side is the thief cannot be told, so both lose the
  // session.
  LiveSession reported = none_of(stored);
  std::string hash = std::move(stored.id_hash);
  for (int i = 0; i < kMaxSuccessors && !hash.empty(); ++i) {
    auto found = co_await parts.store.find(hash);
    if (!found.ok() || !*found) break;
    std::string successor;
    if (auto plain = lib::crypto::open(seal_key, (*found)->sealed, hash); plain.ok()) {
      const auto content = lib::parse_json(*plain);
      const auto next = content.ok() ? content->get_string("successor") : std::nullopt;
      if (const auto bytes = lib::hex_decode(next.value_or("")); bytes.ok()) successor = *bytes;
    }
    const auto removed = co_await parts.store.remove(hash);
    if (!removed.ok()) break;
    hash = std::move(successor);
  }
  co_await report(AuthEvent::session_destroyed, &reported, std::move(client), "replayed_session_id");
}

SessionManager::SessionManager(SessionManagerParts parts) : impl_(std::make_shared<Impl>(std::move(parts))) {}
SessionManager::~SessionManager() = default;

std::string SessionManager::csrf_token(std::string_view session_id) const {
  return impl_->csrf_token(session_id);
}

const SessionPolicy& SessionManager::policy() const {
  return impl_->parts.policy;
}

lib::Task<lib::Result<LiveSession>> SessionManager::load(std::string id, ClientTraits client, Purpose purpose) {
  if (id.size() != kIdLength || !lib::base64url_decode(id).ok())
    co_return refuse("session.none", "there is no session");
  const std::string hash = lib::crypto::sha256(id);
  CO_TRY(auto stored, co_await impl_->parts.store.find(hash));
  if (!stored) co_return refuse("session.none", "there is no session");
  const auto plain = lib::crypto::open(impl_->seal_key, stored->sealed, hash);
  const auto content = plain.ok() ? lib::parse_json(*plain) : lib::Result<lib::Json>(refuse("session.none", ""));
  if (!content.ok()) co_return refuse("session.none", "the session was sealed with another key");
  if (content->find("rotated_at") != nullptr) {
    co_await impl_->judge_replay(*std::move(stored), *content, std::move(client));
    co_return refuse("session.none", "the session goes on under another id");
  }
  CO_TRY(auto data, session_from_json(*content));

  LiveSession session;
  session.id = std::move(id);
  session.data = std::move(data);
  session.csrf_token = impl_->csrf_token(session.id);
  session.created_at = stored->created_at;
  session.last_seen_at = stored->last_seen_at;
  session.expires_at = stored->expires_at;
  session.sealed = std::move(stored->sealed);

  const lib::Timestamp now = impl_->parts.clock.now();
  if (now >= session.expires_at) {
    co_await destroy(session, AuthEvent::session_destroyed, "absolute_expired", std::move(client));
    co_return refuse("session.expired", "the session has reached its longest time");
  }
  if (now - session.last_seen_at >= impl_->parts.policy.idle) {
    const AuthEvent event = purpose == Purpose::touch     ? AuthEvent::idle_touch_rejected
                            : purpose == Purpose::refresh ? AuthEvent::refresh_idle_blocked
                                                          : AuthEvent::session_destroyed;
    co_await destroy(session, event, "idle_expired", std::move(client));
    co_return refuse("session.idle_expired", "the session was idle for too long");
  }
  if (impl_->is_another(session.data, client)) {
    co_await destroy(session, AuthEvent::session_binding_mismatch, "ip_and_user_agent_changed", std::move(client));
    co_return refuse("session.binding_mismatch", "the session belongs to another browser");
  }
  co_return session;
}

lib::Task<lib::Result<void>> SessionManager::touch(LiveSession session) {
  std::string hash = lib::crypto::sha256(session.id);
  co_return co_await impl_->parts.store.touch(std::move(hash), impl_->parts.clock.now());
}

lib::Task<lib::Result<void>> SessionManager::note_use(LiveSession session) {
  if (impl_->parts.clock.now() - session.last_seen_at < kUseNotedEvery) co_return lib::Result<void>();
  co_return co_await touch(std::move(session));
}

lib::Task<void> SessionManager::destroy(LiveSession session, AuthEvent event, std::string reason, ClientTraits client) {
  std::string hash = lib::crypto::sha256(session.id);
  const auto removed = co_await impl_->parts.store.remove(std::move(hash));
  lib::Json meta = lib::Json::object();
  if (!removed.ok()) meta.set("store_error", removed.error().key);
  co_await impl_->report(event, &session, std::move(client), std::move(reason), std::move(meta));
}

lib::Task<std::string> SessionManager::sign_out(LiveSession session, ClientTraits client) {
  // Without an id_token_hint: no token goes to the browser, and the back channel below has ended the issuer's session
  // already.
  std::string url = build_front_channel_logout_url(impl_->parts.config, "");
  // Ours first: it must end at once and whatever the issuer does.
  std::string hash = lib::crypto::sha256(session.id);
  const auto removed = co_await impl_->parts.store.remove(std::move(hash));
  lib::Json meta = lib::Json::object();
  if (!removed.ok()) meta.set("store_error", removed.error().key);
  if (!session.data.refresh_token.empty()) {
    const auto ended = co_await keycloak_logout(impl_->parts.config, impl_->parts.idp, session.data.refresh_token);
    meta.set("idp_ended", ended.ok());
  }
  co_await impl_->report(AuthEvent::logout, &session, std::move(client), "", std::move(meta));
  co_return url;
}

}  // namespace neon::auth
