// Renewing tokens and changing ids: one process at a time, by compare-and-set on the sealed session.
#include <algorithm>

#include <lib/base/base64.hpp>

#include "session_manager_impl.hpp"

namespace neon::auth {
namespace {

constexpr int kWaits = 20;
constexpr auto kWait = std::chrono::milliseconds(150);

lib::Error in_progress() {
  return lib::Error{lib::ErrorCode::unavailable, "session.refresh_in_progress",
                    "the session is being renewed; try again"};
}

}  // namespace

lib::Task<lib::Result<std::optional<LiveSession>>> SessionManager::Impl::move_to_new_id(LiveSession old,
                                                                                        ServerSession next) {
  LiveSession session;
  session.id = lib::random_base64url(parts.random, 32);
  session.csrf_token = csrf_token(session.id);
  session.created_at = old.created_at;
  session.last_seen_at = parts.clock.now();
  session.expires_at = old.expires_at;  // Rotation never lengthens a session.
  session.data = std::move(next);

  StoredSession row;
  row.id_hash = lib::crypto::sha256(session.id);
  row.realm_key = session.data.realm_key;
  row.tenant_code = session.data.tenant_code;
  row.user_key = session.data.user_id;
  row.sealed = seal(to_json(session.data), row.id_hash);
  row.created_at = session.created_at;
  row.last_seen_at = session.last_seen_at;
  row.expires_at = session.expires_at;
  session.sealed = row.sealed;

  std::string old_hash = lib::crypto::sha256(old.id);
  lib::Json tombstone = lib::Json::object({{"successor", lib::hex_encode(row.id_hash)}});
  tombstone.set("rotated_at", static_cast<std::int64_t>(parts.clock.now().time_since_epoch().count()));
  std::string sealed_tombstone = seal(tombstone, old_hash);
  CO_TRY(const bool moved, co_await parts.store.rotate(std::move(old_hash), std::move(old.sealed),
                                                       std::move(sealed_tombstone), std::move(row)));
  if (!moved) co_return std::optional<LiveSession>();
  co_return std::optional<LiveSession>(std::move(session));
}

lib::Task<lib::Result<ServerSession>> SessionManager::Impl::renewed_data(ServerSession data) {
  if (data.refresh_token.empty()) co_return refuse("idp.invalid_grant", "there is no refresh token");
  CO_TRY(auto tokens, co_await refresh_tokens(parts.config, parts.idp, data.refresh_token, parts.clock.now()));
  CO_TRY(const auto claims, co_await verifier.verify_access_token(tokens.access_token));
  if (claims.get_string("sub") != std::optional<std::string_view>(data.user_id)) {
    co_return refuse("idp.invalid_grant", "the renewed token is another person's");
  }
  if (tokens.refresh_token.empty()) tokens.refresh_token = data.refresh_token;
  const std::string workbench = data.workbench;
  read_claims(data, tokens, claims, parts.config.client_id);
  const bool kept = std::ranges::find(data.allowed_workbenches, workbench) != data.allowed_workbenches.end();
  data.workbench = kept ? workbench : data.allowed_workbenches.front();
  data.refresh_lease_until = {};
  co_return data;
}

lib::Task<lib::Result<LiveSession>> SessionManager::Impl::refuse_renewal(LiveSession session, ClientTraits client,
                                                                         lib::Error error) {
  std::string hash = lib::crypto::sha256(session.id);
  if (error.code == lib::ErrorCode::unavailable) {
    // The issuer decided nothing: give the lease back, the session stays.
    session.data.refresh_lease_until = {};
    std::string released = seal(to_json(session.data), hash);
    const auto put_back = co_await parts.store.replace(std::move(hash), std::move(session.sealed), std::move(released));
    if (!put_back.ok()) co_return put_back.error();
    co_return error;
  }
  const auto removed = co_await parts.store.remove(std::move(hash));
  co_await report(AuthEvent::refresh_failed, &session, std::move(client), error.key);
  if (!removed.ok()) co_return removed.error();
  co_return refuse("session.refresh_refused", "the issuer ended the session").caused_by(std::move(error));
}

lib::Task<lib::Result<LiveSession>> SessionManager::Impl::renew(LiveSession session, ClientTraits client, bool rotate) {
  const lib::Timestamp now = parts.clock.now();
  if (session.data.refresh_lease_until > now) co_return in_progress();
  const std::string hash = lib::crypto::sha256(session.id);
  session.data.refresh_lease_until = now + parts.policy.refresh_lease;
  std::string leased = seal(to_json(session.data), hash);
  CO_TRY(const bool taken, co_await parts.store.replace(hash, session.sealed, leased));
  if (!taken) co_return in_progress();
  session.sealed = std::move(leased);

  auto renewed = co_await renewed_data(session.data);
  if (!renewed.ok())
    co_return co_await refuse_renewal(std::move(session), std::move(client), std::move(renewed).error());
  lib::Json meta = lib::Json::object();
  meta.set("previousSidHash", lib::crypto::sha256_hex(session.id).substr(0, 16));
  meta.set("rolesChanged", renewed->roles != session.data.roles);
  if (rotate) {
    CO_TRY(auto moved, co_await move_to_new_id(std::move(session), *std::move(renewed)));
    if (!moved) co_return refuse("session.none", "the session ended meanwhile");
    session = *std::move(moved);
  } else {
    session.data = *std::move(renewed);
    std::string sealed = seal(to_json(session.data), hash);
    CO_TRY(const bool stored, co_await parts.store.replace(hash, session.sealed, sealed));
    if (!stored) co_return refuse("session.none", "the session ended meanwhile");
    session.sealed = std::move(sealed);
  }
  co_await report(AuthEvent::refresh_success, &session, std::move(client), "", std::move(meta));
  co_return session;
}

lib::Task<lib::Result<LiveSession>> SessionManager::refresh(LiveSession session, ClientTraits client) {
  const lib::Timestamp now = impl_->parts.clock.now();
  if (session.data.access_expires_at - now > impl_->parts.policy.refresh_before) co_return session;
  co_return co_await impl_->renew(std::move(session), std::move(client), true);
}

lib::Task<lib::Result<LiveSession>> SessionManager::ensure_tokens(LiveSession session, ClientTraits client) {
  for (int i = 0; i < kWaits; ++i) {
    const lib::Timestamp now = impl_->parts.clock.now();
    if (session.data.access_expires_at - now > impl_->parts.policy.refresh_before) co_return session;
    auto renewed = co_await impl_->renew(session, client, false);
    if (renewed.ok()) co_return renewed;
    const bool still_good = session.data.access_expires_at > now;
    const bool transient = renewed.error().code == lib::ErrorCode::unavailable;
    if (transient && still_good) co_return session;
    if (renewed.error().key != "session.refresh_in_progress" || !impl_->parts.pause) co_return renewed;
    co_await impl_->parts.pause(kWait);
    CO_TRY(session, co_await load(session.id, client));
  }
  co_return in_progress();
}

lib::Task<lib::Result<LiveSession>> SessionManager::change_workbench(LiveSession session, std::string workbench) {
  const auto& allowed = session.data.allowed_workbenches;
  if (std::ranges::find(allowed, workbench) == allowed.end()) {
    co_return lib::Error{lib::ErrorCode::forbidden, "session.workbench_forbidden", "this workbench is not open to you"};
  }
  ServerSession next = session.data;
  next.workbench = std::move(workbench);
  CO_TRY(auto moved, co_await impl_->move_to_new_id(std::move(session), std::move(next)));
  if (!moved) co_return in_progress();
  co_return *std::move(moved);
}

}  // namespace neon::auth
