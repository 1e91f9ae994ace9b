// Userinfo (OpenID Connect Core 5.3) and the two ways out: RP-initiated logout in the browser, Keycloak's POST with the
// refresh token.
#include <algorithm>

#include <lib/base/text.hpp>
#include <lib/crypto/crypto.hpp>

#include "impl.hpp"

namespace athyper::adapters::auth {
namespace {

std::string value_of(const lib::QueryPairs& pairs, std::string_view name) {
  return std::string(lib::find_query(pairs, name).value_or(""));
}

}  // namespace

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::userinfo(IssuerRequest request) {
  const std::string_view authorization = find_header(request, "authorization");
  const lib::jose::Expectations expected{
      issuer, options.audience, {lib::jose::Algorithm::es256}, std::chrono::seconds(30)};
  const bool bearer = authorization.starts_with("Bearer ");
  const auto token = lib::jose::verify(bearer ? authorization.substr(7) : "", keys, expected, clock.now());
  if (!token.ok() || token->claims.get_string("typ") != std::optional<std::string_view>("Bearer")) {
    IssuerResponse refused = oauth_error(401, "invalid_token", "the access token is missing or does not hold");
    refused.headers.back().second = "Bearer error=\"invalid_token\"";
    co_return refused;
  }
  lib::Json info = lib::Json::object();
  for (const std::string_view name : {"sub", "preferred_username", "name", "email", "email_verified", "locale",
                                      "persona", "tenant_key", "tenant_id", "tenant_name", "tenants"}) {
    if (const lib::Json* value = token->claims.find(name)) info.set(name, *value);
  }
  co_return json_response(200, info);
}

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::logout(IssuerRequest request) {
  auto parsed = lib::parse_query(request.query);
  const lib::QueryPairs query = parsed.ok() ? *std::move(parsed) : lib::QueryPairs();
  const std::string hint = value_of(query, "id_token_hint");
  const IssuerClient* client = find_client(value_of(query, "client_id"));
  for (const IssuerClient& candidate : options.clients) {
    // The hint may have expired (RP-Initiated Logout 1.0 section 2); a long leeway keeps every other check.
    const lib::jose::Expectations expected{
        issuer, candidate.id, {lib::jose::Algorithm::es256}, std::chrono::hours(24 * 365)};
    const auto token = lib::jose::verify(hint, keys, expected, clock.now());
    if (!token.ok() || token->claims.get_string("typ") != std::optional<std::string_view>("ID")) continue;
    if (const auto session = token->claims.get_string("sid")) {
      const auto revoked = co_await store.revoke_session(std::string(*session), clock.now());
      if (!revoked.ok()) co_return oauth_error(503, "temporarily_unavailable", "the store does not answer");
    }
    client = &candidate;
  }
  const std::string target = value_of(query, "post_logout_redirect_uri");
  if (client != nullptr &&
      std::ranges::find(client->post_logout_redirect_uris, target) != client->post_logout_redirect_uris.end()) {
    lib::QueryPairs answer;
    if (const auto state = lib::find_query(query, "state")) answer.emplace_back("state", *state);
    co_return redirect(302, target, answer);
  }
  co_return html_response(200, render_message_page(base_path, "You are signed out", "You can close this page."));
}

lib::Task<IssuerResponse> DevelopmentIssuer::Impl::back_channel_logout(IssuerRequest request) {
  const auto form = read_form(request);
  if (!form) co_return oauth_error(400, "invalid_request", "the body must be a form without repeated names");
  const IssuerClient* client = authenticate(request, *form);
  if (client == nullptr) co_return oauth_error(401, "invalid_client", "the client is unknown or did not prove itself");
  auto taken = co_await store.take_refresh(lib::crypto::sha256(value_of(*form, "refresh_token")), clock.now());
  if (!taken.ok()) co_return oauth_error(503, "temporarily_unavailable", "the store does not answer");
  if (taken->state == Taken<IssuerRefresh>::State::unknown || taken->record.client_id != client->id) {
    co_return oauth_error(400, "invalid_grant", "the refresh token is unknown");
  }
  const auto revoked = co_await store.revoke_session(taken->record.session_id, clock.now());
  if (!revoked.ok()) co_return oauth_error(503, "temporarily_unavailable", "the store does not answer");
  co_return IssuerResponse{204, {{"Cache-Control", "no-store"}}, ""};
}

}  // namespace athyper::adapters::auth
