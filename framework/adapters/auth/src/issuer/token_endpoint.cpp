// The token endpoint (RFC 6749 sections 4.1.3 and 6, RFC 7636, RFC 9700): one-use codes, rotating refresh tokens,
// nothing else.
#include <lib/base/base64.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

#include "impl.hpp"

namespace athyper::adapters::auth {
namespace {

std::string value_of(const lib::QueryPairs& pairs, std::string_view name) {
  return std::string(lib::find_query(pairs, name).value_or(""));
}

IssuerResponse unavailable() {
  return oauth_error(503, "temporarily_unavailable", "the store does not answer");
}
IssuerResponse invalid_grant() {
  return oauth_error(400, "invalid_grant", "the grant is unknown, used, expired or another's");
}

bool proves(std::string_view verifier, std::string_view challenge) {
  return verifier.size() >= 43 && verifier.size() <= 128 &&
         lib::crypto::constant_time_equal(lib::base64url_encode(lib::crypto::sha256(verifier)), challenge);
}

}  // namespace

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::token(IssuerRequest request) {
  auto form = read_form(request);
  if (!form) co_return oauth_error(400, "invalid_request", "the body must be a form without repeated names");
  const IssuerClient* client = authenticate(request, *form);
  if (client == nullptr) co_return oauth_error(401, "invalid_client", "the client is unknown or did not prove itself");
  const std::string grant_type = value_of(*form, "grant_type");
  if (grant_type == "authorization_code") co_return co_await redeem_code(client, *std::move(form));
  if (grant_type == "refresh_token") co_return co_await redeem_refresh(client, *std::move(form));
  co_return oauth_error(400, "unsupported_grant_type", "authorization_code and refresh_token are supported");
}

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::redeem_code(const IssuerClient* client, lib::QueryPairs form) {
  using State = Taken<IssuerCode>::State;
  auto taken = co_await store.take_code(lib::crypto::sha256(value_of(form, "code")), clock.now());
  if (!taken.ok()) co_return unavailable();
  const IssuerCode& code = taken->record;
  if (taken->state == State::reused) {
    // Someone holds a code that was redeemed already: what it led to cannot be trusted (RFC 6749 section 4.1.2).
    const auto revoked = co_await store.revoke_session(code.session_id, clock.now());
    co_return revoked.ok() ? invalid_grant() : unavailable();
  }
  if (taken->state == State::unknown || code.realm_key != options.realm_key || code.client_id != client->id ||
      code.redirect_uri != value_of(form, "redirect_uri") ||
      !proves(value_of(form, "code_verifier"), code.code_challenge)) {
    co_return invalid_grant();
  }
  auto account = co_await directory.find_account(code.tenant_code, code.username);
  if (!account.ok()) co_return unavailable();
  if (!*account) co_return invalid_grant();
  Grant grant{code.client_id, code.session_id, code.scope, code.nonce, code.created_at};
  std::string family = lib::make_uuid_v7(clock, random).to_string();
  co_return co_await answer_tokens(**std::move(account), std::move(grant), std::move(family));
}

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::redeem_refresh(const IssuerClient* client, lib::QueryPairs form) {
  using State = Taken<IssuerRefresh>::State;
  auto taken = co_await store.take_refresh(lib::crypto::sha256(value_of(form, "refresh_token")), clock.now());
  if (!taken.ok()) co_return unavailable();
  const IssuerRefresh& old = taken->record;
  if (taken->state == State::unknown) co_return invalid_grant();
  if (taken->state == State::reused || old.client_id != client->id || old.realm_key != options.realm_key) {
    const auto revoked = co_await store.revoke_family(old.family, clock.now());
    co_return revoked.ok() ? invalid_grant() : unavailable();
  }
  auto account = co_await directory.find_account(old.tenant_code, old.username);
  if (!account.ok()) co_return unavailable();
  if (!*account) co_return invalid_grant();
  Grant grant{old.client_id, old.session_id, old.scope, "", old.auth_time};
  co_return co_await answer_tokens(**std::move(account), std::move(grant), old.family);
}

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::answer_tokens(IssuerAccount account, Grant grant,
                                                                 std::string family) {
  const std::string refresh_token = lib::random_base64url(random, 32);
  const lib::Timestamp now = clock.now();
  IssuerRefresh record{lib::crypto::sha256(refresh_token),
                       std::move(family),
                       options.realm_key,
                       grant.client_id,
                       account.tenant_code,
                       account.username,
                       grant.session_id,
                       grant.scope,
                       grant.auth_time,
                       now,
                       now + options.refresh_lifetime};
  const auto saved = co_await store.save_refresh(std::move(record));
  if (!saved.ok()) co_return unavailable();
  lib::Json body =
      lib::Json::object({{"access_token", key->sign(access_claims(account, grant))}, {"token_type", "Bearer"}});
  body.set("expires_in", static_cast<std::int64_t>(options.access_lifetime.count()));
  body.set("refresh_token", refresh_token);
  body.set("refresh_expires_in", static_cast<std::int64_t>(options.refresh_lifetime.count()));
  body.set("id_token", key->sign(id_claims(account, grant)));
  body.set("scope", grant.scope).set("session_state", grant.session_id);
  co_return json_response(200, body);
}

}  // namespace athyper::adapters::auth
